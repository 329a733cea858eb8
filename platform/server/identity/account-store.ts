import type { AccountId, CongressId, PersonId } from '#platform/domain/ids.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';

export type Account = {
  readonly accountId: AccountId;
  readonly login: string;
  readonly loginKey: string;
  readonly congressId: CongressId;
  readonly personId: PersonId;
  readonly passwordHash: string | null;
  readonly disabledAt: Date | null;
};

export type Membership = { readonly congressId: CongressId; readonly personId: PersonId };

/** One spelling of an account name: width and case do not matter. */
export const foldLogin = (login: string): string => login.normalize('NFKC').trim().toLowerCase();

const SELECT = `
  select id as "accountId", login, login_key as "loginKey", congress_id as "congressId", person_id as "personId",
    password_hash as "passwordHash", disabled_at as "disabledAt"
  from platform_accounts`;

export async function findAccountByLogin(db: Queryable, login: string): Promise<Account | undefined> {
  const [account] = await db.query<Account>(`${SELECT} where login_key = $1`, [foldLogin(login)], 'account-by-login');
  return account;
}

export async function findAccount(db: Queryable, accountId: string): Promise<Account | undefined> {
  const [account] = await db.query<Account>(`${SELECT} where id = $1`, [accountId], 'account-by-id');
  return account;
}

/** The congresses in which the holder is somebody, the home congress first. */
export async function findMemberships(db: Queryable, accountId: string): Promise<Membership[]> {
  return db.query<Membership>(
    `
    select m.congress_id as "congressId", m.person_id as "personId"
    from platform_account_members m join platform_accounts a on a.id = m.account_id
    where m.account_id = $1 order by m.congress_id <> a.congress_id, m.congress_id`,
    [accountId],
    'account-members',
  );
}

export type NewAccount = Membership & {
  readonly login: string;
  readonly passwordHash: string | null;
  readonly mustChangePassword: boolean;
};

const INSERT = `
  with rows as (
    select * from jsonb_to_recordset($1::jsonb) as r(login text, login_key text, congress_id uuid, person_id uuid, password_hash text, must_change boolean)
  ), made as (
    insert into platform_accounts (login, login_key, congress_id, person_id, password_hash, password_changed_at, must_change_password, created_at)
    select login, login_key, congress_id, person_id, password_hash, $2, must_change, $2 from rows
    returning id, login_key, congress_id, person_id, password_hash
  ), members as (
    insert into platform_account_members (account_id, congress_id, person_id) select id, congress_id, person_id from made
  ), history as (
    insert into platform_account_passwords (account_id, password_hash) select id, password_hash from made where password_hash is not null
  )
  select made.id, made.login_key as "loginKey" from made`;

/**
 * Stores accounts, many at once. For set-up and imports too: it checks no rights.
 * @returns ids in the order given
 * @throws a unique violation where a name is taken or a person has an account already
 */
export async function addAccounts(tx: Queryable, accounts: readonly NewAccount[], now: Date): Promise<AccountId[]> {
  const rows = accounts.map((account) => ({
    login: account.login.trim(),
    login_key: foldLogin(account.login),
    congress_id: account.congressId,
    person_id: account.personId,
    password_hash: account.passwordHash,
    must_change: account.mustChangePassword,
  }));
  const made = await tx.query<{ id: AccountId; loginKey: string }>(INSERT, [JSON.stringify(rows), now]);
  const ids = new Map(made.map(({ id, loginKey }) => [loginKey, id]));
  return rows.flatMap(({ login_key }) => ids.get(login_key) ?? []);
}

/** Makes an account's holder somebody in another congress as well. */
export async function addMembership(tx: Queryable, accountId: AccountId, { congressId, personId }: Membership): Promise<void> {
  await tx.query('insert into platform_account_members (account_id, congress_id, person_id) values ($1, $2, $3)', [
    accountId,
    congressId,
    personId,
  ]);
}
