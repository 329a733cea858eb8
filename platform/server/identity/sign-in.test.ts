import { call } from '@orpc/server';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD, type IdentityWorld, openIdentityWorld } from './identity-test-world.ts';
import { hashSessionToken } from './session-token.ts';

let world: IdentityWorld;
beforeAll(async () => {
  world = await openIdentityWorld();
});
afterAll(() => world.close());

const fail = async (login: string, times: number, address?: string): Promise<void> => {
  for (let count = 0; count < times; count += 1)
    await expect(world.signIn(world.openBrowser(address), login, 'wrong')).rejects.toThrow('identity.sign_in_refused');
};

describe('signing in', () => {
  it('opens a session with an opaque cookie that scripts cannot read, and stores only its hash', async () => {
    await world.addAccount(await world.addCongress(), 'Zhou.Min');
    const browser = world.openBrowser();
    const view = await world.signIn(browser, '  zhou.min ');
    expect(view).toMatchObject({ stage: 'ready', account: { login: 'Zhou.Min' }, posts: [{ role: 'deputy' }] });
    expect(browser.cookies[0]).toMatch(/^renda_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const token = browser.context.sessionToken ?? '';
    const stored = await world.db.system((tx) =>
      tx.query<{ token_hash: string }>('select token_hash from platform_sessions where token_hash = any($1)', [
        [token, hashSessionToken(token)],
      ]),
    );
    expect(stored).toEqual([{ token_hash: hashSessionToken(token) }]);
  });

  it('marks the cookie Secure where the site is served by https', async () => {
    const secure = await openIdentityWorld('https://renda.example');
    await secure.addAccount(await secure.addCongress(), 'secure');
    const browser = await secure.signedIn('secure');
    expect(browser.cookies[0]).toMatch(/; Secure$/);
    await secure.close();
  });

  it('gives a wrong name, a wrong password and a closed account the same answer', async () => {
    const { accountId } = await world.addAccount(await world.addCongress(), 'closed');
    await world.db.system((tx) => tx.query('update platform_accounts set disabled_at = now() where id = $1', [accountId]));
    await world.addAccount(await world.addCongress(), 'open');
    const answers = await Promise.all(
      [
        ['nobody', PASSWORD],
        ['open', 'wrong'],
        ['closed', PASSWORD],
      ].map(([login = '', password]) =>
        world.signIn(world.openBrowser(), login, password).catch((error: unknown) => JSON.stringify(error)),
      ),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('identity.sign_in_refused');
  });

  it('locks an account after five failures for 15 minutes, whether it exists or not, and then for 30', async () => {
    await world.addAccount(await world.addCongress(), 'locked');
    for (const login of ['locked', 'no-such-account']) {
      await fail(login, 5);
      await expect(world.signIn(world.openBrowser(), login)).rejects.toMatchObject({ code: 'identity.locked', params: { minutes: 15 } });
    }
    world.pass(15);
    await fail('locked', 5);
    await expect(world.signIn(world.openBrowser(), 'locked')).rejects.toMatchObject({ params: { minutes: 30 } });
    world.pass(30);
    expect(await world.signIn(world.openBrowser(), 'locked')).toMatchObject({ stage: 'ready' });
  });

  it('does not let many attempts at once slip past the limit', async () => {
    await world.addAccount(await world.addCongress(), 'stormed');
    const answers = await Promise.allSettled(Array.from({ length: 12 }, () => world.signIn(world.openBrowser(), 'stormed', 'wrong')));
    const reasons = answers.map((answer) => (answer.status === 'rejected' ? String(answer.reason) : 'in'));
    expect(reasons.filter((reason) => reason.includes('sign_in_refused'))).toHaveLength(5);
    expect(reasons.filter((reason) => reason.includes('locked'))).toHaveLength(7);
  });

  it('locks an address after five failures at different accounts, but not colleagues known there', async () => {
    const congress = await world.addCongress();
    await world.addAccount(congress, 'colleague');
    await world.addAccount(congress, 'newcomer');
    await world.signIn(world.openBrowser('10.0.0.7'), 'colleague');
    for (const login of ['a1', 'a2', 'a3', 'a4', 'a5']) await fail(login, 1, '10.0.0.7');
    await expect(world.signIn(world.openBrowser('10.0.0.7'), 'newcomer')).rejects.toThrow('identity.locked');
    await expect(world.signIn(world.openBrowser('10.0.0.7'), 'colleague', 'wrong')).rejects.toThrow('identity.locked');
    expect(await world.signIn(world.openBrowser('10.0.0.7'), 'colleague')).toMatchObject({ stage: 'ready' });
    expect(await world.signIn(world.openBrowser('10.0.0.8'), 'newcomer')).toMatchObject({ stage: 'ready' });
  });

  it('ends the role with the mandate: no sign-in afterwards, and an open session acts no more', async () => {
    const congress = await world.addCongress();
    const { personId } = await world.addAccount(congress, 'leaver');
    const person = world.people.get(personId);
    if (person) person.posts = [{ role: 'deputy', organisationId: null, title: 'deputy', endsOn: '2026-03-10' }];
    const browser = await world.signedIn('leaver');
    expect(await world.actorOf(browser)).toMatchObject({ posts: [{ role: 'deputy' }] });
    if (person) person.posts = [{ role: 'deputy', organisationId: null, title: 'deputy', endsOn: '2026-03-02' }];
    world.pass(0.1);
    expect(await world.actorOf(browser)).toBeNull();
    await expect(world.signIn(world.openBrowser(), 'leaver')).rejects.toThrow('identity.no_post');
  });
});

describe('sessions', () => {
  it('end after 15 minutes without a request; requests of the page by itself do not count', async () => {
    await world.addAccount(await world.addCongress(), 'idle');
    const browser = await world.signedIn('idle');
    world.pass(14);
    expect(await world.actorOf(browser)).not.toBeNull();
    world.pass(10);
    expect(await world.identity.resolveActor(browser.context.sessionToken, { isBackground: true })).not.toBeNull();
    world.pass(5);
    expect(await world.actorOf(browser)).toBeNull();
  });

  it('rest 60 minutes on a tablet of the hall only where the congress has such', async () => {
    await world.addAccount(await world.addCongress({ secondFactor: 'off', meetingTablets: true }), 'tablet');
    await world.addAccount(await world.addCongress(), 'no-tablet');
    const open = async (login: string) => {
      const browser = world.openBrowser();
      await call(world.router.session.open, { login, password: PASSWORD, isTablet: true }, { context: browser.context });
      return browser;
    };
    expect((await world.ask(await open('tablet'), (context) => call(world.router.session.read, undefined, { context }))).idleMinutes).toBe(
      60,
    );
    expect(
      (await world.ask(await open('no-tablet'), (context) => call(world.router.session.read, undefined, { context }))).idleMinutes,
    ).toBe(15);
  });

  it('are three at most: the fourth ends the longest unused', async () => {
    await world.addAccount(await world.addCongress(), 'many');
    const browsers = [];
    for (let count = 0; count < 4; count += 1) {
      world.pass(1);
      browsers.push(await world.signedIn('many'));
    }
    expect(await Promise.all(browsers.map(async (browser) => (await world.actorOf(browser)) !== null))).toEqual([false, true, true, true]);
  });

  it('can be listed and ended everywhere at once', async () => {
    await world.addAccount(await world.addCongress(), 'everywhere');
    const [one, other] = [await world.signedIn('everywhere'), await world.signedIn('everywhere')];
    const list = await world.ask(one, (context) => call(world.router.session.list, undefined, { context }));
    expect(list.map(({ isThis }) => isThis).toSorted()).toEqual([false, true]);
    await world.ask(one, (context) => call(world.router.session.closeAll, undefined, { context }));
    expect([await world.actorOf(one), await world.actorOf(other)]).toEqual([null, null]);
    expect(one.cookies.at(-1)).toContain('Max-Age=0');
  });

  it('may go on in another congress where the person has a post, and nowhere else', async () => {
    const [home, town, foreign] = [await world.addCongress(), await world.addCongress(), await world.addCongress()];
    const { accountId } = await world.addAccount(home, 'twofold');
    const personId = world.addPerson(town, 'twofold in town', [{ role: 'deputy', organisationId: null, title: 'town deputy' }]);
    await world.db.system((tx) =>
      tx.query('insert into platform_account_members (account_id, congress_id, person_id) values ($1, $2, $3)', [
        accountId,
        town,
        personId,
      ]),
    );
    const browser = await world.signedIn('twofold');
    await world.ask(browser, (context) => call(world.router.session.switch, { congressId: town }, { context }));
    expect(await world.actorOf(browser)).toMatchObject({ congressId: town, personId, posts: [{ title: 'town deputy' }] });
    await expect(world.ask(browser, (context) => call(world.router.session.switch, { congressId: foreign }, { context }))).rejects.toThrow(
      'identity.not_a_member',
    );
  });

  it('cost microseconds once they are known', async () => {
    await world.addAccount(await world.addCongress(), 'hot');
    const browser = await world.signedIn('hot');
    await world.actorOf(browser);
    const start = performance.now();
    for (let count = 0; count < 10_000; count += 1) await world.actorOf(browser);
    expect((performance.now() - start) / 10_000).toBeLessThan(0.1);
  });
});

describe('the journal', () => {
  it('knows sign-ins and failures, and neither passwords, tokens nor what was typed as a name', async () => {
    await world.addAccount(await world.addCongress(), 'journalled');
    const browser = await world.signedIn('journalled');
    await fail('Secret-typed-as-name-1', 1);
    await fail('journalled', 1);
    const client = new pg.Client({ connectionString: world.ownerUrl });
    await client.connect();
    await client.query(`set renda.sealer = 'on'`);
    const journal = (await client.query<{ text: string }>('select j::text as text from platform_journal j')).rows
      .map(({ text }) => text)
      .join('\n');
    const failures = JSON.stringify((await client.query('select * from platform_sign_in_failures')).rows);
    await client.end();
    expect(journal).toContain('identity.sign-in');
    expect(journal).toContain('refused');
    for (const secret of [
      PASSWORD,
      browser.context.sessionToken ?? '-',
      hashSessionToken(browser.context.sessionToken ?? ''),
      'wrong',
      'secret-typed-as-name',
    ]) {
      expect(journal.toLowerCase()).not.toContain(secret.toLowerCase());
      expect(failures.toLowerCase()).not.toContain(secret.toLowerCase());
    }
  });
});
