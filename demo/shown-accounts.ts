import type { CongressId } from '#platform/domain/ids.ts';
import type { Database } from '#platform/server/db/database.ts';
import type { DemoAccount } from '#platform/server/identity/identity-parts.ts';

/** Under which setting of the first county the filling keeps what is shown beside a running demo. */
export const ACCOUNTS_SETTING = 'demo.accounts';

/** The accounts that the filling kept: telling the story anew at each start would take a second. */
export async function shownAccounts(db: Database): Promise<DemoAccount[]> {
  const [first] = await db.system((tx) =>
    tx.query<{ id: CongressId }>(`select id from register_congresses where is_hosted and code like 'demo%' order by id limit 1`),
  );
  if (!first) return [];
  const [kept] = await db.read(first.id, (tx) =>
    tx.query<{ value: DemoAccount[] }>('select value from platform_settings where key = $1', [ACCOUNTS_SETTING]),
  );
  return kept?.value ?? [];
}
