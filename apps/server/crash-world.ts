import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { CongressId, PersonId } from '#platform/domain/ids.ts';
import { openDatabase } from '#platform/server/db/database.ts';
import { addAccounts } from '#platform/server/identity/account-store.ts';
import { writeIdentitySettings } from '#platform/server/identity/identity-settings.ts';
import { hashPassword } from '#platform/server/identity/password-hash.ts';
import { openStorage } from './open-storage.ts';

const MAIN = join(import.meta.dirname, 'main.ts');
const PASSWORD = 'Lamp-otter-47-Quay';
export const DEPUTIES = 4;

export type Told = { readonly status: number; readonly body: unknown };

async function addPeople(ownerUrl: string): Promise<void> {
  const db = openDatabase({ url: ownerUrl, connections: 2 });
  const congressId = randomUUID() as CongressId;
  const people = Array.from({ length: DEPUTIES }, () => randomUUID() as PersonId);
  const passwordHash = await hashPassword(PASSWORD, { N: 2 ** 10, r: 8, p: 1 });
  await db.system((tx) =>
    tx.query(
      `insert into register_congresses (id, name, short_name, place, level, is_hosted) values ($1, '甲县', '甲县', '甲县', 'K', true)`,
      [congressId],
    ),
  );
  await db.write(congressId, async (tx) => {
    const term = randomUUID();
    await tx.query(`insert into register_terms (congress_id, id, number, starts_on) values ($1, $2, 17, '2022-01-05')`, [congressId, term]);
    await tx.query(
      `insert into register_sessions (congress_id, term_id, number, opens_on, closes_on) values ($1, $2, 1, '2022-01-05', '2022-01-08')`,
      [congressId, term],
    );
    for (const [at, id] of people.entries()) {
      await tx.query('insert into register_people (congress_id, id, name, pinyin_key) values ($1, $2, $3, $3)', [
        congressId,
        id,
        `代表${at}`,
      ]);
      await tx.query(
        `insert into register_mandates (congress_id, person_id, of_congress_id, term_number, starts_on) values ($1, $2, $1, 17, '2022-01-05')`,
        [congressId, id],
      );
    }
    await writeIdentitySettings(tx, congressId, { secondFactor: 'off', meetingTablets: false });
  });
  await db.system((tx) =>
    addAccounts(
      tx,
      people.map((personId, at) => ({ login: `deputy${at}`, congressId, personId, passwordHash, mustChangePassword: false })),
      new Date(),
    ),
  );
  await db.close();
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) => (child.exitCode !== null || child.signalCode !== null ? done() : child.once('exit', () => done())));

async function startProgram(dataDir: string): Promise<{ child: ChildProcess; address: string; printed: () => string }> {
  const child = spawn(process.execPath, [MAIN], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, RENDA_DEMO: '0', NODE_ENV: 'production' },
  });
  let printed = '';
  const address = await new Promise<string>((done, fail) => {
    const hear = (chunk: Buffer): void => {
      printed += chunk.toString();
      const found = /is ready: (http:\/\/\S+)/.exec(printed)?.[1];
      if (found) done(found);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    void ended(child).then(() => fail(new Error(`the program ended before it was ready:\n${printed}`)));
  });
  return { child, address, printed: () => printed };
}

/**
 * The real program with a database of its own that waits for its disk, to be killed and started again.
 * @param fill what is in it before it starts, as the owner of the database
 */
export async function openProgramWorld<Filled>(fill: (ownerUrl: string) => Promise<Filled>) {
  const folder = mkdtempSync(join(tmpdir(), 'renda-crash-'));
  chmodSync(folder, 0o755); // the database may run as another user
  const dataDir = join(folder, 'data');
  const storage = await openStorage({ dataDir, databaseUrl: undefined });
  const filled = await fill(storage.databaseUrl);
  await storage.close();
  let running = await startProgram(dataDir);
  let printed = running.printed();

  const ask = async (
    cookie: string,
    {
      method,
      path,
      body,
      signal,
    }: { readonly method: 'GET' | 'POST'; readonly path: string; readonly body?: unknown; readonly signal?: AbortSignal },
  ): Promise<Told & { readonly setCookie: string | undefined }> => {
    const answer = await fetch(`${running.address}${path}`, {
      method,
      headers: { 'x-renda': '1', cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: signal ?? AbortSignal.timeout(20_000),
    });
    return { status: answer.status, body: await answer.json(), setCookie: answer.headers.getSetCookie()[0]?.split(';')[0] };
  };
  const settingsOf = (): { password: string; port: number } =>
    JSON.parse(readFileSync(join(dataDir, 'database', 'cluster.json'), 'utf8')) as { password: string; port: number };
  const ownerUrl = (): string => `postgres://renda_owner:${settingsOf().password}@127.0.0.1:${settingsOf().port}/renda`;
  const postmaster = (): number => Number(readFileSync(join(dataDir, 'database', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const kill = async (): Promise<void> => {
    running.child.kill('SIGKILL');
    await ended(running.child);
    printed += running.printed();
  };
  return {
    dataDir,
    filled,
    ask,
    ownerUrl,
    killProgram: kill,
    /** The database first, as when a machine loses its memory: acts are in every stage. */
    killDatabase: async () => {
      process.kill(postmaster(), 'SIGKILL');
      await kill();
    },
    restart: async () => void (running = await startProgram(dataDir)),
    /** Everything the program and its database have written to their logs. */
    logs: (): string => printed + running.printed() + readFileSync(join(dataDir, 'database', 'postgresql.log'), 'utf8'),
    /** Rows as the owner sees them, past the wall. */
    look: async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> => {
      const client = new pg.Client({ connectionString: ownerUrl() });
      await client.connect();
      const { rows } = await client.query(text, [...values]);
      await client.end();
      return rows as Row[];
    },
    close: async () => {
      running.child.kill('SIGTERM');
      await ended(running.child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The same with a few deputies who have signed in. */
export async function openCrashWorld() {
  const world = await openProgramWorld(addPeople);
  const cookies: string[] = [];
  const ask = async (deputy: number, method: 'GET' | 'POST', path: string, body?: unknown): Promise<Told> => {
    const { setCookie, ...told } = await world.ask(cookies[deputy] ?? '', { method, path, body });
    if (setCookie !== undefined) cookies[deputy] = setCookie;
    return told;
  };
  for (let at = 0; at < DEPUTIES; at += 1) await ask(at, 'POST', '/api/session', { login: `deputy${at}`, password: PASSWORD });
  return { ...world, ask };
}

export type CrashWorld = Awaited<ReturnType<typeof openCrashWorld>>;
