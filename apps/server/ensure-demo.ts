import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { shownAccounts } from '#demo/shown-accounts.ts';
import type { Database } from '#platform/server/db/database.ts';
import type { DemoAccount } from '#platform/server/identity/identity-parts.ts';
import { StartUpError } from './start-up-error.ts';

type Filling = { readonly db: Database; readonly ownerUrl: string; readonly folder: string; readonly say: (line: string) => void };
export type Demo = { readonly accounts: readonly DemoAccount[]; readonly isFresh: boolean };

const STATE = `
  select count(*) filter (where is_hosted)::int as hosted, count(*) filter (where is_hosted and code like 'demo%')::int as demo, count(*) filter (where not is_hosted and code like 'demo%')::int as begun
  from register_congresses`;

/**
 * Fills an installation that has no congress yet with the made-up counties; one that has any is left
 * as it is.
 * @throws StartUpError when an earlier filling was cut off: half a county would tell wrong figures
 */
export async function ensureDemo({ db, ownerUrl, folder, say }: Filling): Promise<Demo> {
  const [known] = await db.system((tx) => tx.query<{ hosted: number; demo: number; begun: number }>(STATE));
  if (known && known.hosted > 0) return { accounts: known.demo > 0 ? await shownAccounts(db) : [], isFresh: false };
  if (known && known.begun > 0) throw new StartUpError(`the demo county was not filled to its end last time; delete the data folder ${folder} and start again, or set RENDA_DEMO=0`);
  await fillInAnotherProcess(ownerUrl, say);
  return { accounts: await shownAccounts(db), isFresh: true };
}

const FILLING = join(import.meta.dirname, '../../demo/fill-process.ts');

/** @throws StartUpError when the filling did not end well; what it said stands above */
async function fillInAnotherProcess(ownerUrl: string, say: Filling['say']): Promise<void> {
  const child = spawn(process.execPath, [FILLING], { env: { ...process.env, RENDA_FILL_URL: ownerUrl, NODE_NO_WARNINGS: '1' }, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) say(line);
  const [code] = await ended;
  if (code !== 0) throw new StartUpError(`the demo county could not be filled (the filling ended with ${String(code)})`);
}
