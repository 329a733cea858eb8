import { call } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OfficerRole } from '#platform/domain/identity/officers.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import { foundOfficers } from './found-officers.ts';
import { type Browser, PASSWORD, type IdentityWorld, openIdentityWorld } from './identity-test-world.ts';

let world: IdentityWorld;
beforeAll(async () => {
  world = await openIdentityWorld();
});
afterAll(() => world.close());

async function office() {
  const congress = await world.addCongress();
  const officers = await world.addOfficers(congress);
  const open = (role: OfficerRole): Promise<Browser> => world.signedIn(officers[role].login);
  return {
    congress,
    officers,
    system: await open('system-admin'),
    security: await open('security-admin'),
    audit: await open('audit-admin'),
  };
}

const request = (browser: Browser, accountId: string, role: string, more: { endsOn?: string } = {}) =>
  world.ask(browser, (context) =>
    call(world.router.grants.request, { accountId, role, title: role, startsOn: '2026-03-02', ...more }, { context }),
  );
const approve = (browser: Browser, id: string) => world.ask(browser, (context) => call(world.router.grants.approve, { id }, { context }));
const end = (browser: Browser, id: string) => world.ask(browser, (context) => call(world.router.grants.end, { id }, { context }));
const grants = (browser: Browser) => world.ask(browser, (context) => call(world.router.grants.list, undefined, { context }));
const rolesOf = async (login: string) => (await world.actorOf(await world.signedIn(login)))?.posts.map(({ role }) => role);

describe('the three officers on a real database (R-06)', () => {
  it('a role takes effect only when a second officer has signed, and ends when it is ended', async () => {
    const { congress, system, security } = await office();
    const clerk = await world.addAccount(congress, 'granted-clerk', ['deputy']);
    const { id } = await request(system, clerk.accountId, 'deputies-office');
    expect(await rolesOf('granted-clerk')).toEqual(['deputy']);
    await expect(approve(system, id)).rejects.toThrow('identity.same_signature');
    await approve(security, id);
    expect(await rolesOf('granted-clerk')).toEqual(['deputy', 'deputies-office']);
    await expect(approve(security, id)).rejects.toThrow('identity.grant_decided');
    await end(security, id);
    expect(await rolesOf('granted-clerk')).toEqual(['deputy']);
  });

  it('nobody asks for or approves a role of his own', async () => {
    const { officers, security, system } = await office();
    await expect(request(security, officers['security-admin'].accountId, 'deputies-office')).rejects.toThrow('identity.own_grant');
    const { id } = await request(system, officers['security-admin'].accountId, 'deputies-office');
    await expect(approve(security, id)).rejects.toThrow('identity.own_grant');
  });

  it('no person holds two of the three posts, not even for overlapping days or past the checks', async () => {
    const { congress, officers, security, system } = await office();
    await expect(request(security, officers['audit-admin'].accountId, 'system-admin')).rejects.toThrow('identity.two_posts');
    const candidate = await world.addAccount(congress, 'candidate', ['deputy']);
    const one = await request(security, candidate.accountId, 'audit-admin');
    const two = await request(security, candidate.accountId, 'system-admin');
    await approve(system, one.id);
    await expect(approve(system, two.id)).rejects.toThrow('identity.two_posts');
    await expect(
      world.db.write(congress, (tx) =>
        tx.query(`update platform_grants set state = 'approved', decided_by = $2, decided_at = now() where congress_id = $1 and id = $3`, [
          congress,
          officers['system-admin'].accountId,
          two.id,
        ]),
      ),
    ).rejects.toThrow('platform_grants__officer__one_post');
  });

  it('the database itself keeps the two signatures apart', async () => {
    const { congress, officers } = await office();
    const clerk = await world.addAccount(congress, 'forged', ['deputy']);
    const by = officers['security-admin'].accountId;
    await expect(
      world.db.write(congress, (tx) =>
        tx.query(
          `
      insert into platform_grants (congress_id, account_id, person_id, role, title, starts_on, state, requested_by, requested_at, decided_by, decided_at)
      values ($1, $2, $3, 'deputies-office', 'x', '2026-03-02', 'approved', $4, now(), $4, now())`,
          [congress, clerk.accountId, clerk.personId, by],
        ),
      ),
    ).rejects.toThrow('platform_grants__signatures__two');
  });

  it('an officer’s post stands alone, and the last holder of a post cannot be removed', async () => {
    const { congress, system, security } = await office();
    const deputy = await world.addAccount(congress, 'becomes-system', ['deputy']);
    const { rows } = await grants(security);
    const first = rows.find(({ role }) => role === 'system-admin')?.id ?? '';
    await expect(end(security, first)).rejects.toThrow('identity.last_officer');
    const { id } = await request(security, deputy.accountId, 'system-admin');
    await approve(system, id);
    expect(await rolesOf('becomes-system')).toEqual(['system-admin']);
    await end(security, first);
    expect(await world.actorOf(system)).toBeNull();
  });

  it('are founded once only', async () => {
    const { congress, officers } = await office();
    await expect(world.db.write(congress, (tx) => foundOfficers(tx, congress, { officers, now: world.now() }))).rejects.toThrow(
      'identity.already_founded',
    );
  });

  it('grants nothing that no module named', async () => {
    const { congress, security } = await office();
    const clerk = await world.addAccount(congress, 'wisher', ['deputy']);
    await expect(request(security, clerk.accountId, 'emperor')).rejects.toThrow('identity.role_not_grantable');
    await expect(request(security, clerk.accountId, 'deputies-office', { endsOn: '2026-03-01' })).rejects.toThrow('identity.grant_span');
  });
});

describe('accounts', () => {
  it('are opened by the system officer for a person of the register, one a person, with a one-time password', async () => {
    const { congress, system, security } = await office();
    const personId = world.addPerson(congress, '新人', [{ role: 'deputy', organisationId: null, title: 'deputy' }]);
    const create = (browser: Browser, login: string) =>
      world.ask(browser, (context) => call(world.router.accounts.create, { login, personId }, { context }));
    await expect(create(security, 'newcomer')).rejects.toThrow('identity.not_an_officer');
    const { oneTimePassword } = await create(system, 'newcomer');
    await expect(create(system, 'NewComer')).rejects.toThrow('identity.login_taken');
    await expect(create(system, 'second-account')).rejects.toThrow('identity.person_has_account');
    expect(await world.signIn(world.openBrowser(), 'newcomer', oneTimePassword)).toMatchObject({ stage: 'change-password' });
    const { rows } = await world.ask(system, (context) => call(world.router.accounts.list, { text: 'newc' }, { context }));
    expect(rows).toMatchObject([{ login: 'newcomer', name: '新人', isHome: true }]);
  });

  it('end their sessions when closed or given a new password, and an officer’s closes only after the post', async () => {
    const { congress, officers, system } = await office();
    const clerk = await world.addAccount(congress, 'closable');
    const browser = await world.signedIn('closable');
    await world.ask(system, (context) => call(world.router.accounts.disable, { id: clerk.accountId }, { context }));
    expect(await world.actorOf(browser)).toBeNull();
    await expect(world.signIn(world.openBrowser(), 'closable')).rejects.toThrow('identity.sign_in_refused');
    await world.ask(system, (context) => call(world.router.accounts.enable, { id: clerk.accountId }, { context }));
    const again = await world.signedIn('closable');
    await world.ask(system, (context) => call(world.router.accounts.resetPassword, { id: clerk.accountId }, { context }));
    expect(await world.actorOf(again)).toBeNull();
    await expect(world.signIn(world.openBrowser(), 'closable', PASSWORD)).rejects.toThrow('identity.sign_in_refused');
    await expect(
      world.ask(system, (context) => call(world.router.accounts.disable, { id: officers['audit-admin'].accountId }, { context })),
    ).rejects.toThrow('identity.officer_account');
  });

  it('of another congress are neither seen nor changed', async () => {
    const [one, other] = [await office(), await office()];
    const { rows } = await world.ask(one.system, (context) => call(world.router.accounts.list, {}, { context }));
    expect(rows.map(({ id }) => id)).not.toContain(other.officers['audit-admin'].accountId);
    await expect(
      world.ask(one.system, (context) =>
        call(world.router.accounts.resetPassword, { id: other.officers['audit-admin'].accountId }, { context }),
      ),
    ).rejects.toThrow('identity.account_not_found');
    const foreign = (await grants(other.security)).rows[0]?.id ?? '';
    await expect(end(one.security, foreign)).rejects.toThrow('identity.grant_not_found');
  });
});

describe('the log', () => {
  it('is read and exported by the audit officer alone, and the reading is in it', async () => {
    const { system, security, audit } = await office();
    for (const browser of [system, security]) {
      await expect(world.ask(browser, (context) => call(world.router.log.read, {}, { context }))).rejects.toThrow(
        'identity.not_an_officer',
      );
      await expect(world.ask(browser, (context) => call(world.router.log.export, {}, { context }))).rejects.toThrow(
        'identity.not_an_officer',
      );
    }
    await world.ask(audit, (context) => call(world.router.log.read, {}, { context }));
    const { rows } = await world.ask(audit, (context) => call(world.router.log.read, { action: 'identity.' }, { context }));
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['identity.read-log', 'identity.sign-in', 'identity.found-officer']),
    );
    const { csv } = await world.ask(audit, (context) => call(world.router.log.export, { from: '2020-01-01' as LocalDate }, { context }));
    expect(csv.split('\r\n')[0]).toContain('at,login,accountId');
    expect(csv).toContain('identity.sign-in');
  });

  it('shows nothing of another congress', async () => {
    const [one, other] = [await office(), await office()];
    const { rows } = await world.ask(one.audit, (context) => call(world.router.log.read, {}, { context }));
    const accounts = Object.values(other.officers).map(({ accountId }): string => accountId);
    expect(rows.filter(({ accountId }) => accountId !== null && accounts.includes(accountId))).toEqual([]);
  });

  it('is refused to anybody who is not signed in', async () => {
    await expect(world.ask(world.openBrowser(), (context) => call(world.router.log.read, {}, { context }))).rejects.toThrow(
      'platform.not_signed_in',
    );
  });
});
