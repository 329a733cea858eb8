import type { Post } from '#platform/domain/actor.ts';
import type { AccountId, CongressId, PersonId } from '#platform/domain/ids.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import { askTogether } from '#platform/server/db/ask-together.ts';
import type { Database } from '#platform/server/db/database.ts';
import { findGrantedPostsOfMany } from './granted-posts.ts';
import { readIdentitySettings, type IdentitySettings } from './stored-settings.ts';

/** A session with its account as they are stored. */
export type SessionRow = {
  readonly tokenHash: string;
  readonly id: string;
  readonly accountId: AccountId;
  readonly login: string;
  readonly congressId: CongressId;
  readonly personId: PersonId;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly doneAt: Date | null;
  readonly isTablet: boolean;
  readonly method: string;
  readonly hasPassword: boolean;
  readonly mustChangePassword: boolean;
  readonly passwordChangedAt: Date;
  readonly hasTotp: boolean;
  readonly hasPasskey: boolean;
};

const SELECT = `
  select s.token_hash as "tokenHash", s.id, s.account_id as "accountId", a.login, s.congress_id as "congressId", m.person_id as "personId",
    s.created_at as "createdAt", s.last_seen_at as "lastSeenAt", s.second_factor_at as "doneAt", s.is_tablet as "isTablet", s.method,
    a.password_hash is not null as "hasPassword", a.must_change_password as "mustChangePassword", a.password_changed_at as "passwordChangedAt",
    exists (select from platform_account_factors f where f.account_id = a.id and f.kind = 'totp' and f.confirmed_at is not null) as "hasTotp",
    exists (select from platform_account_factors f where f.account_id = a.id and f.kind = 'passkey') as "hasPasskey"
  from platform_sessions s
  join platform_accounts a on a.id = s.account_id
  join platform_account_members m on m.account_id = s.account_id and m.congress_id = s.congress_id
  where s.token_hash = any($1::text[]) and s.expires_at > $2 and a.disabled_at is null`;
const TOUCH = 'update platform_sessions set last_seen_at = $2 where id = any($1::uuid[]) and last_seen_at < $2';

/** Everything a session is made of. Asked for many people at one moment, each is one query. */
export type SessionLoads = {
  readonly session: (tokenHash: string) => Promise<SessionRow | undefined>;
  readonly grantedPosts: (congressId: CongressId, accountId: string, on: LocalDate) => Promise<readonly Post[]>;
  readonly settings: (congressId: CongressId) => Promise<IdentitySettings>;
  /** Writes the time of the last request of a session: now. */
  readonly touch: (sessionId: string) => Promise<void>;
};

export function makeSessionLoads({ db, clock }: { readonly db: Database; readonly clock: () => Date }): SessionLoads {
  const sessions = askTogether<SessionRow>(
    async (_group, hashes) =>
      new Map(
        (await db.system((tx) => tx.query<SessionRow>(SELECT, [hashes, clock()], 'session-load'))).map((row) => [row.tokenHash, row]),
      ),
  );
  const granted = askTogether<readonly Post[]>((group, accounts) => {
    const [congressId = '', on = ''] = group.split(' ');
    return db.read(congressId as CongressId, (tx) => findGrantedPostsOfMany(tx, accounts, on as LocalDate));
  });
  const settings = askTogether<IdentitySettings>(
    async (_group, [congressId = '']) =>
      new Map([[congressId, await db.read(congressId as CongressId, (tx) => readIdentitySettings(tx, congressId as CongressId))]]),
  );
  const touch = askTogether<true>(async (_group, ids) => {
    await db.system((tx) => tx.query(TOUCH, [ids, clock()], 'session-touch'));
    return new Map();
  });
  return {
    session: (tokenHash) => sessions('', tokenHash),
    grantedPosts: async (congressId, accountId, on) => (await granted(`${congressId} ${on}`, accountId)) ?? [],
    settings: async (congressId) => {
      const found = await settings(congressId, congressId);
      if (!found) throw new Error('settings are always found');
      return found;
    },
    touch: async (sessionId) => void (await touch('', sessionId)),
  };
}
