import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { shownAccounts } from '#demo/shown-accounts.ts';
import type { Database } from '#platform/server/db/database.ts';
import type { DemoAccount } from '#platform/server/identity/identity-parts.ts';
import { discardHalfDemo } from './discard-half-demo.ts';
import { StartUpError } from './start-up-error.ts';
import { whileAlone } from './while-alone.ts';

type Filling = {
  readonly db: Database;
  readonly ownerUrl: string;
  readonly folder: string;
  readonly say: (line: string) => void;
  readonly signal?: AbortSignal;
};
type State = { hosted: number; demo: number; begun: number };
export type Demo = { readonly accounts: readonly DemoAccount[]; readonly isFresh: boolean };

const STATE = `
  select count(*) filter (where is_hosted)::int as hosted, count(*) filter (where is_hosted and code like 'demo%')::int as demo, count(*) filter (where not is_hosted and code like 'demo%')::int as begun
  from register_congresses`;

/**
 * Fills an installation that has no congress yet with the made-up counties; one that has any is left
 * as it is. What an earlier filling left that was cut off is thrown away: half a county would tell
 * wrong figures. Of two at once the second waits and finds it filled.
 * @throws StartUpError when it cannot be filled, or `signal` said to stop
 */
export async function ensureDemo(filling: Filling): Promise<Demo> {
  const { db, ownerUrl, say } = filling;
  const [known] = await db.system((tx) => tx.query<State>(STATE));
  if (known && known.hosted > 0) return { accounts: known.demo > 0 ? await shownAccounts(db) : [], isFresh: false };
  return whileAlone(ownerUrl, {
    wait: () => say('demo: another process is filling this installation; waiting for it'),
    work: () => fill(filling),
  });
}

async function fill({ db, ownerUrl, folder, say, signal }: Filling): Promise<Demo> {
  const [known] = await db.system((tx) => tx.query<State>(STATE));
  if (known && known.hosted > 0) return { accounts: known.demo > 0 ? await shownAccounts(db) : [], isFresh: false };
  if (known && known.begun > 0) {
    say('demo: the last filling was cut off; beginning anew');
    if (!(await discardHalfDemo(ownerUrl)))
      throw new StartUpError(
        `the demo county was not filled to its end last time; delete the data folder ${folder} and start again, or set RENDA_DEMO=0`,
      );
  }
  await fillInAnotherProcess(ownerUrl, { say, signal, folder });
  return { accounts: await shownAccounts(db), isFresh: true };
}

const FILLING = join(import.meta.dirname, '../../demo/fill-process.ts');

/** @throws StartUpError when the filling did not end well; what it said stands above */
async function fillInAnotherProcess(
  ownerUrl: string,
  { say, signal, folder }: Pick<Filling, 'say' | 'folder'> & { readonly signal: AbortSignal | undefined },
): Promise<void> {
  // The pipe to it stays open while we live: a filling whose starter was killed ends with it.
  const child = spawn(process.execPath, [FILLING], {
    env: {
      ...process.env,
      RENDA_FILL_URL: ownerUrl,
      RENDA_FILL_FILES: join(folder, 'files'),
      RENDA_FILL_KEYS: folder,
      NODE_NO_WARNINGS: '1',
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const stop = (): void => void child.kill('SIGKILL');
  signal?.addEventListener('abort', stop);
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) say(line);
  const [code] = await ended;
  signal?.removeEventListener('abort', stop);
  if (signal?.aborted === true) throw new StartUpError('stopped before the demo county was filled; the next start begins it anew');
  if (code !== 0) throw new StartUpError(`the demo county could not be filled (the filling ended with ${String(code)})`);
}
