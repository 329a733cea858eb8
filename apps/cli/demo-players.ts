import type { CongressId } from '#platform/domain/ids.ts';
import type { Database } from '#platform/server/db/database.ts';
import { SESSION_COOKIE, hashSessionToken, makeSessionToken } from '#platform/server/identity/session-token.ts';
import { shownAccounts } from '#demo/shown-accounts.ts';
import type { Player } from './play-hall.ts';

export type DemoPlayers = { readonly deputies: readonly Player[]; readonly office: Player; readonly leave: () => Promise<void> };

const ACCOUNTS = `
  select a.id, a.login, m.congress_id as "congressId" from platform_accounts a join platform_account_members m on m.account_id = a.id and m.congress_id = a.congress_id
  where m.congress_id = (select id from register_congresses where is_hosted and code like 'demo%' order by id limit 1) and (a.login ~ '^daibiao[0-9]+$' or a.login = 'changweiban') and a.disabled_at is null order by a.login`;
const OPEN = `
  insert into platform_sessions (token_hash, account_id, congress_id, created_at, last_seen_at, expires_at, address, device, method, second_factor_at, is_tablet)
  select t, a, $1, $4::timestamptz, $4::timestamptz, $4::timestamptz + interval '4 hours', '127.0.0.1', 'renda demo hall', 'password', $4::timestamptz, true from unnest($2::text[], $3::uuid[]) u(t, a)`;

/**
 * The deputies of the made-up county, each with a session as if the tablet on the seat were signed in;
 * nothing of the kind on an installation that is not the demo's.
 * @returns undefined where this is no demo
 */
export async function openDemoPlayers(db: Database, now: Date): Promise<DemoPlayers | undefined> {
  if ((await shownAccounts(db)).length === 0) return undefined;
  const accounts = await db.system((tx) => tx.query<{ id: string; login: string; congressId: CongressId }>(ACCOUNTS));
  const [first] = accounts;
  if (!first) return undefined;
  const tokens = accounts.map(() => makeSessionToken());
  const hashes = tokens.map(hashSessionToken);
  await db.system((tx) => tx.query(OPEN, [first.congressId, hashes, accounts.map(({ id }) => id), now]));
  const players = accounts.map(({ login }, at) => ({ login, cookie: `${SESSION_COOKIE}=${tokens[at] ?? ''}` }));
  const office = players.find(({ login }) => login === 'changweiban');
  if (!office) return undefined;
  return {
    office,
    deputies: players.filter((player) => player !== office),
    leave: async () =>
      void (await db.system((tx) => tx.query('delete from platform_sessions where token_hash = any($1::text[])', [hashes]))),
  };
}
