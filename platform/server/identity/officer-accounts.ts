import type { AccountId, PersonId } from '#platform/domain/ids.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import {
  accountNotFound,
  loginTaken,
  officerAccount,
  ownAccount,
  personHasAccount,
  personNotFound,
} from '#platform/domain/identity/identity-errors.ts';
import { OFFICER_ROLES, requireOfficerAct, type OfficerAct } from '#platform/domain/identity/officers.ts';
import type { Tx } from '#platform/server/db/database.ts';
import { addAccounts, foldLogin } from './account-store.ts';
import { storePassword } from './change-password.ts';
import type { By, IdentityParts } from './identity-parts.ts';
import { makeOneTimePassword } from './one-time-password.ts';
import { hashPassword } from './password-hash.ts';
import { recordAct } from './record-act.ts';
import { endSessions } from './session-store.ts';

export type ListedAccount = {
  readonly id: AccountId;
  readonly login: string;
  readonly personId: PersonId;
  readonly name: string;
  readonly isDisabled: boolean;
  readonly mustChangePassword: boolean;
  readonly hasSecondFactor: boolean;
  readonly lastSignInAt: Date | null;
  /** Only officers of the home congress may change the account. */
  readonly isHome: boolean;
};

const PAGE = 50;
const LIST = `
  select a.id, a.login, m.person_id as "personId", a.disabled_at is not null as "isDisabled", a.must_change_password as "mustChangePassword",
    exists (select from platform_account_factors f where f.account_id = a.id and f.confirmed_at is not null) as "hasSecondFactor",
    (select max(k.at) from platform_known_addresses k where k.account_id = a.id) as "lastSignInAt", a.congress_id = $1 as "isHome"
  from platform_accounts a join platform_account_members m on m.account_id = a.id
  where m.congress_id = $1 and a.login_key > $2 and ($3 = '' or strpos(a.login_key, $3) > 0 or m.person_id = any($4))
  order by a.login_key limit ${PAGE + 1}`;

/** Accounts of the officer's congress, by name; `after` is the last login of the page before. */
export async function listAccounts(
  parts: IdentityParts,
  by: By,
  query: { readonly text: string; readonly after: string },
): Promise<{ rows: ListedAccount[]; next: string | null }> {
  requireOfficerAct(by.actor, 'accounts.list');
  const { congressId } = by.actor;
  const people = query.text === '' ? [] : await parts.searchPeople(congressId, query.text);
  const found = await parts.db.system((tx) =>
    tx.query<Omit<ListedAccount, 'name'>>(LIST, [
      congressId,
      foldLogin(query.after),
      foldLogin(query.text),
      people.map(({ personId }) => personId),
    ]),
  );
  const rows = await Promise.all(
    found.slice(0, PAGE).map(async (row) => ({ ...row, name: (await parts.findPerson(congressId, row.personId))?.name ?? '' })),
  );
  return { rows, next: found.length > PAGE ? (rows.at(-1)?.login ?? null) : null };
}

const isUniqueViolation = (error: unknown): error is Error & { constraint?: string } =>
  error instanceof Error && 'code' in error && error.code === '23505';

/**
 * Opens an account for a person of the register; only the register says who is who.
 * @returns the one-time password, to be handed over; it is stored nowhere
 * @throws AppError `identity.login_taken`, `identity.person_has_account`, `identity.person_not_found`
 */
export async function createAccount(
  parts: IdentityParts,
  by: By,
  input: { readonly login: string; readonly personId: PersonId },
): Promise<{ id: AccountId; oneTimePassword: string }> {
  requireOfficerAct(by.actor, 'accounts.create');
  const { congressId } = by.actor;
  if (!(await parts.findPerson(congressId, input.personId))) throw personNotFound();
  const oneTimePassword = makeOneTimePassword();
  const passwordHash = await hashPassword(oneTimePassword, parts.scryptCost);
  try {
    return await parts.db.write(congressId, async (tx) => {
      const [id] = await addAccounts(tx, [{ ...input, congressId, passwordHash, mustChangePassword: true }], parts.clock());
      if (id === undefined) throw accountNotFound();
      await recordAct(tx, by, { action: 'identity.create-account', objectType: 'account', objectId: id, after: input });
      return { id, oneTimePassword };
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw error.constraint === 'platform_accounts_login_key_key' ? loginTaken() : personHasAccount();
    throw error;
  }
}

type Target = { readonly id: string; readonly act: OfficerAct };

/** Locks the account for a change by an officer of its home congress. */
async function findTarget(tx: Tx, by: By, { id, act }: Target): Promise<void> {
  requireOfficerAct(by.actor, act);
  if (id === by.actor.accountId) throw ownAccount();
  const rows = await tx.query('select 1 from platform_accounts where id = $1 and congress_id = $2 for update', [id, by.actor.congressId]);
  if (rows.length === 0) throw accountNotFound();
}

/** @throws AppError `identity.officer_account` while the holder keeps an officer's post: end that first */
export async function setAccountDisabled(
  parts: IdentityParts,
  by: By,
  change: { readonly id: string; readonly isDisabled: boolean },
): Promise<void> {
  const { id, isDisabled } = change;
  const now = parts.clock();
  await parts.db.write(by.actor.congressId, async (tx) => {
    await findTarget(tx, by, { id, act: isDisabled ? 'accounts.disable' : 'accounts.enable' });
    const posts = await tx.query(
      `
      select 1 from platform_grants where congress_id = $1 and account_id = $2 and state = 'approved' and role = any($3) and starts_on <= $4 and (ends_on is null or ends_on > $4)`,
      [by.actor.congressId, id, [...OFFICER_ROLES], dateOfInstant(now)],
    );
    if (isDisabled && posts.length > 0) throw officerAccount();
    await tx.query('update platform_accounts set disabled_at = $2 where id = $1', [id, isDisabled ? now : null]);
    if (isDisabled) await endSessions(tx, parts, { accountId: id });
    await recordAct(tx, by, {
      action: isDisabled ? 'identity.disable-account' : 'identity.enable-account',
      objectType: 'account',
      objectId: id,
    });
  });
  parts.cache.forgetAccount(id);
}

/** @returns the one-time password; every session of the account ends */
export async function resetPassword(parts: IdentityParts, by: By, id: string): Promise<{ oneTimePassword: string }> {
  const oneTimePassword = makeOneTimePassword();
  requireOfficerAct(by.actor, 'accounts.reset-password');
  const hash = await hashPassword(oneTimePassword, parts.scryptCost);
  await parts.db.write(by.actor.congressId, async (tx) => {
    await findTarget(tx, by, { id, act: 'accounts.reset-password' });
    await storePassword(tx, parts, { accountId: id, hash, mustChange: true });
    await endSessions(tx, parts, { accountId: id });
    await recordAct(tx, by, { action: 'identity.reset-password', objectType: 'account', objectId: id });
  });
  return { oneTimePassword };
}

/** For a lost phone or key: removes every second factor. The security officer's act, not the one's who resets passwords. */
export async function resetFactors(parts: IdentityParts, by: By, id: string): Promise<void> {
  await parts.db.write(by.actor.congressId, async (tx) => {
    await findTarget(tx, by, { id, act: 'accounts.reset-factors' });
    await tx.query('delete from platform_account_factors where account_id = $1', [id]);
    await endSessions(tx, parts, { accountId: id });
    await recordAct(tx, by, { action: 'identity.reset-factors', objectType: 'account', objectId: id });
  });
}
