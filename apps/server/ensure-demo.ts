import { fillDemo, shownAccounts } from '#demo/fill-demo.ts';
import type { Database } from '#platform/server/db/database.ts';
import type { DemoAccount } from '#platform/server/identity/identity-parts.ts';

type Filling = { readonly db: Database; readonly ownerUrl: string; readonly say: (line: string) => void };

/**
 * Fills an installation that has no congress yet with the made-up counties; one that has any is left
 * as it is. A filling that was cut off is told by its mark missing, and named instead of hidden.
 * @returns accounts to show, where the installation is the demo
 */
export async function ensureDemo({ db, ownerUrl, say }: Filling): Promise<readonly DemoAccount[]> {
  const [known] = await db.system((tx) => tx.query<{ hosted: number; demo: number }>(
    `select count(*) filter (where is_hosted)::int as hosted, count(*) filter (where code like 'demo%')::int as demo from register_congresses`));
  if ((known?.hosted ?? 0) > 0) return (known?.demo ?? 0) > 0 ? shownAccounts() : [];
  const faults = await fillDemo({ ownerUrl, say });
  for (const { key, step, reason } of faults.slice(0, 5)) say(`demo: ${key} stopped at ${step}: ${reason}`);
  return shownAccounts();
}
