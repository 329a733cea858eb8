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
  // The story and its sentences are loaded only when they are told.
  const { fillDemo } = await import('#demo/fill-demo.ts');
  const faults = await fillDemo({ ownerUrl, say });
  for (const { key, step, reason } of faults.slice(0, 5)) say(`demo: ${key} stopped at ${step}: ${reason}`);
  return { accounts: await shownAccounts(db), isFresh: true };
}
