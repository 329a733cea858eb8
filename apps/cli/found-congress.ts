import { addFounders, initCongress, listHostedCongresses, type Founder, type NewCongress } from '#modules/register/server/module.ts';
import { AppError } from '#platform/domain/errors.ts';
import type { OfficerRole } from '#platform/domain/identity/officers.ts';
import type { CongressId } from '#platform/domain/ids.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import type { Database, Tx } from '#platform/server/db/database.ts';
import { addAccounts, foldLogin } from '#platform/server/identity/account-store.ts';
import { foundOfficers, type FoundingOfficer } from '#platform/server/identity/found-officers.ts';
import { makeOneTimePassword } from '#platform/server/identity/one-time-password.ts';
import { hashPassword } from '#platform/server/identity/password-hash.ts';

export type FirstAccount = { readonly login: string; readonly password: string; readonly name: string; readonly title: string };
export type Founded = { readonly congressId: CongressId; readonly name: string; readonly accounts: readonly FirstAccount[] };

const OFFICERS = { 'system-admin': '系统管理员', 'security-admin': '安全管理员', 'audit-admin': '审计管理员' } as const satisfies Record<
  OfficerRole,
  string
>;
const OFFICE = '代表工作委员会';

/** The posts that `init` fills; each may be given a person's name by an option of the same word. */
export const FIRST_POSTS = ['system-admin', 'security-admin', 'audit-admin', 'deputies-office'] as const;
export type FirstPost = (typeof FIRST_POSTS)[number];

function foundersOf(names: Readonly<Partial<Record<FirstPost, string>>>): Founder[] {
  const officers = Object.entries(OFFICERS).map(([key, title]): Founder => ({ key, title, name: names[key as OfficerRole] ?? title }));
  return [
    ...officers,
    {
      key: 'deputies-office',
      title: `${OFFICE}经办人`,
      name: names['deputies-office'] ?? OFFICE,
      post: { role: 'deputies-office', body: OFFICE, bodyKind: 'working-committee' },
    },
  ];
}

/** Account names are one for the whole installation: a second congress gets `system-admin-2`. */
async function freeLogins(tx: Tx, wanted: readonly string[]): Promise<string[]> {
  const taken = new Set(
    (
      await tx.query<{ key: string }>('select login_key as key from platform_accounts where login_key ~ $1', [
        `^(${wanted.join('|')})(-\\d+)?$`,
      ])
    ).map(({ key }) => key),
  );
  for (let count = 1; ; count += 1) {
    const logins = wanted.map((login) => (count === 1 ? login : `${login}-${count}`));
    if (!logins.some((login) => taken.has(foldLogin(login)))) return logins;
  }
}

type Opening = { readonly congressId: CongressId; readonly founders: readonly Founder[]; readonly now: Date };

/** People, accounts and the three officers, all of them or none. */
async function openAccounts(db: Database, { congressId, founders, now }: Opening): Promise<FirstAccount[]> {
  const secrets = await Promise.all(
    founders.map(async () => {
      const password = makeOneTimePassword();
      return { password, hash: await hashPassword(password) };
    }),
  );
  return db.write(congressId, async (tx) => {
    const people = await addFounders(tx, founders, dateOfInstant(now));
    const logins = await freeLogins(
      tx,
      founders.map(({ key }) => key),
    );
    const rows = founders.flatMap(({ key, name, title }, at) => {
      const [personId, login, secret] = [people[at], logins[at], secrets[at]];
      return personId && login !== undefined && secret ? [{ key, name, title, personId, login, ...secret }] : [];
    });
    const ids = await addAccounts(
      tx,
      rows.map(({ login, personId, hash }) => ({ login, congressId, personId, passwordHash: hash, mustChangePassword: true })),
      now,
    );
    const officer = (role: OfficerRole): FoundingOfficer => {
      const at = rows.findIndex(({ key }) => key === role);
      const [row, accountId] = [rows[at], ids[at]];
      if (!row || !accountId) throw new Error(`no account for ${role}`);
      return { accountId, personId: row.personId, title: row.title };
    };
    await foundOfficers(tx, congressId, {
      now,
      officers: {
        'system-admin': officer('system-admin'),
        'security-admin': officer('security-admin'),
        'audit-admin': officer('audit-admin'),
      },
    });
    return rows.map(({ login, password, name, title }) => ({ login, password, name, title }));
  });
}

/** A congress that was entered, but whose founding was cut off before its accounts: it may be finished. */
async function unfinished(db: Database, error: unknown): Promise<CongressId> {
  if (!(error instanceof AppError) || error.code !== 'register.congress_exists') throw error;
  const found = (await db.system(listHostedCongresses)).find(({ name }) => name === error.params['name']);
  if (!found) throw error;
  const officers = await db.read(found.id, (tx) => tx.query('select from platform_grants where is_founding limit 1'));
  const accounts = await db.system((tx) => tx.query('select from platform_account_members where congress_id = $1 limit 1', [found.id]));
  if (officers.length + accounts.length > 0) throw error;
  return found.id;
}

/**
 * Founds a congress: its place in the tree, its term, the three officers and one account of the
 * deputies' office, each with a one-time password that is stored nowhere.
 * @throws AppError `register.congress_exists`, `register.unknown_level`, `register.unknown_parent`
 */
export async function foundCongress(
  db: Database,
  order: { readonly congress: NewCongress; readonly names: Readonly<Partial<Record<FirstPost, string>>>; readonly now: Date },
): Promise<Founded> {
  const congressId = await initCongress(db, order.congress).catch((error: unknown) => unfinished(db, error));
  const accounts = await openAccounts(db, { congressId, founders: foundersOf(order.names), now: order.now });
  const name = (await db.system(listHostedCongresses)).find(({ id }) => id === congressId)?.name ?? order.congress.name;
  return { congressId, name, accounts };
}
