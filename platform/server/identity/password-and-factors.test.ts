import { call } from '@orpc/server';
import { generateSync } from 'otplib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, PASSWORD, type IdentityWorld, openIdentityWorld } from './identity-test-world.ts';

let world: IdentityWorld;
beforeAll(async () => {
  world = await openIdentityWorld();
});
afterAll(() => world.close());

const change = (browser: Browser, current: string, password: string) =>
  world.ask(browser, (context) => call(world.router.password.change, { current, password }, { context }));
const read = (browser: Browser) => world.ask(browser, (context) => call(world.router.session.read, undefined, { context }));
const codeOf = (secret: string): string => generateSync({ secret, epoch: Math.floor(world.now().getTime() / 1000) });

async function enrol(browser: Browser) {
  const { secret, svg, uri } = await world.ask(browser, (context) => call(world.router.totp.begin, undefined, { context }));
  const { recoveryCodes } = await world.ask(browser, (context) => call(world.router.totp.confirm, { code: codeOf(secret) }, { context }));
  return { secret, svg, uri, recoveryCodes };
}
const prove = (browser: Browser, code: string) => world.ask(browser, (context) => call(world.router.session.prove, { code }, { context }));

describe('passwords', () => {
  it('must be changed at first use: until then nothing else opens', async () => {
    await world.addAccount(await world.addCongress(), 'first-use', ['deputy'], true);
    const browser = world.openBrowser();
    expect(await world.signIn(browser, 'first-use')).toMatchObject({ stage: 'change-password', posts: [] });
    expect(await world.actorOf(browser)).toBeNull();
    await expect(world.ask(browser, (context) => call(world.router.session.list, undefined, { context }))).rejects.toThrow(
      'platform.not_signed_in',
    );
    expect(await change(browser, PASSWORD, 'Heron-under-52-Elms')).toMatchObject({ stage: 'ready' });
    expect(await world.actorOf(browser)).not.toBeNull();
  });

  it('may not be one of the last five, and every other session ends with a change', async () => {
    await world.addAccount(await world.addCongress(), 'history');
    const [browser, other] = [await world.signedIn('history'), await world.signedIn('history')];
    const series = [PASSWORD, ...[1, 2, 3, 4, 5].map((count) => `Heron-${count}7-under-Elms`)];
    for (let step = 1; step < series.length; step += 1) {
      await expect(change(browser, series[step - 1] ?? '', series[0] ?? '')).rejects.toThrow('identity.password_used');
      await change(browser, series[step - 1] ?? '', series[step] ?? '');
    }
    expect(await world.actorOf(other)).toBeNull();
    expect(await change(browser, series[5] ?? '', PASSWORD)).toMatchObject({ stage: 'ready' });
  });

  it('end after 180 days and are then to be changed', async () => {
    await world.addAccount(await world.addCongress(), 'expired');
    world.pass(181 * 24 * 60);
    expect(await world.signIn(world.openBrowser(), 'expired')).toMatchObject({ stage: 'change-password' });
  });

  it('are refused with the rule that they break, and a wrong current one counts towards the lock', async () => {
    await world.addAccount(await world.addCongress(), 'weak-one');
    const browser = await world.signedIn('weak-one');
    await expect(change(browser, PASSWORD, 'Qwer1234!')).rejects.toMatchObject({
      code: 'identity.password_weak',
      rule: 'R-01',
      field: 'password',
    });
    await expect(change(browser, PASSWORD, 'xY7-weak-one')).rejects.toThrow('identity.password_personal');
    for (let count = 0; count < 5; count += 1)
      await expect(change(browser, 'guess', 'Heron-under-52-Elms')).rejects.toThrow('identity.current_password_wrong');
    await expect(change(browser, PASSWORD, 'Heron-under-52-Elms')).rejects.toThrow('identity.locked');
  });
});

describe('codes of an authenticator (R-04)', () => {
  it('are enrolled at the first sign-in where the congress obliges its staff', async () => {
    const congress = await world.addCongress({ secondFactor: 'staff', meetingTablets: false });
    await world.addAccount(congress, 'staff-one', ['deputies-office']);
    await world.addAccount(congress, 'deputy-one', ['deputy']);
    expect(await read(await world.signedIn('deputy-one'))).toMatchObject({ stage: 'ready' });
    const browser = await world.signedIn('staff-one');
    expect(await read(browser)).toMatchObject({ stage: 'enrol' });
    expect(await world.actorOf(browser)).toBeNull();
    const { svg, uri, secret } = await enrol(browser);
    expect(svg).toMatch(/^<svg /);
    expect(uri).toContain('otpauth://totp/Renda');
    expect(await read(browser)).toMatchObject({ stage: 'ready' });
    world.pass(1);
    await expect(world.ask(browser, (context) => call(world.router.totp.remove, { code: codeOf(secret) }, { context }))).rejects.toThrow(
      'identity.second_factor_kept',
    );
  });

  it('renew the session’s token: whoever planted or saw the half-open one has nothing when it is opened', async () => {
    await world.addAccount(await world.addCongress(), 'planted');
    const first = await world.signedIn('planted');
    const before = first.context.sessionToken;
    const { secret } = await enrol(first);
    expect(await world.identity.resolveActor(before)).toBeNull();
    expect(await world.actorOf(first)).not.toBeNull();
    world.pass(1);
    const browser = await world.signedIn('planted');
    const halfOpen = browser.context.sessionToken;
    await prove(browser, codeOf(secret));
    expect(await world.identity.resolveActor(halfOpen)).toBeNull();
    expect(await world.actorOf(browser)).toMatchObject({ name: 'planted person' });
    expect(browser.cookies.at(-1)).toMatch(/HttpOnly/);
  });

  it('complete a sign-in once: the same code a second time is refused, even at the same moment', async () => {
    await world.addAccount(await world.addCongress(), 'replay');
    const { secret } = await enrol(await world.signedIn('replay'));
    await expect((async () => prove(await world.signedIn('replay'), codeOf(secret)))()).rejects.toThrow('identity.code_refused');
    world.pass(1);
    const browsers = [await world.signedIn('replay'), await world.signedIn('replay')];
    expect((await Promise.all(browsers.map(read))).map(({ stage, person }) => [stage, person])).toEqual([
      ['second-factor', null],
      ['second-factor', null],
    ]);
    const answers = await Promise.allSettled(browsers.map((browser) => prove(browser, codeOf(secret))));
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('share the lock with passwords: a known password buys no endless guesses at codes', async () => {
    await world.addAccount(await world.addCongress(), 'guessed');
    const { secret } = await enrol(await world.signedIn('guessed'));
    world.pass(1);
    for (let count = 0; count < 5; count += 1)
      await expect(prove(await world.signedIn('guessed'), '000000')).rejects.toThrow('identity.code_refused');
    await expect(world.signIn(world.openBrowser(), 'guessed')).rejects.toThrow('identity.locked');
    world.pass(16);
    expect(await prove(await world.signedIn('guessed'), codeOf(secret))).toMatchObject({ stage: 'ready' });
  });

  it('cannot be guessed on an open screen to remove the authenticator', async () => {
    await world.addAccount(await world.addCongress(), 'open-screen');
    const browser = await world.signedIn('open-screen');
    const { secret } = await enrol(browser);
    world.pass(1);
    const remove = (code: string) => world.ask(browser, (context) => call(world.router.totp.remove, { code }, { context }));
    for (let count = 0; count < 5; count += 1) await expect(remove('000000')).rejects.toThrow('identity.code_refused');
    await expect(remove(codeOf(secret))).rejects.toThrow('identity.locked');
    for (let minute = 0; minute < 16; minute += 4) {
      world.pass(4);
      await read(browser);
    }
    await remove(codeOf(secret));
    expect(await read(browser)).toMatchObject({ factors: { hasTotp: false } });
  });

  it('can be replaced by recovery codes, each of which works once', async () => {
    await world.addAccount(await world.addCongress(), 'recovered');
    const { recoveryCodes } = await enrol(await world.signedIn('recovered'));
    expect(new Set(recoveryCodes).size).toBe(10);
    const [code = ''] = recoveryCodes;
    expect(await prove(await world.signedIn('recovered'), code.toLowerCase())).toMatchObject({ stage: 'ready' });
    await expect((async () => prove(await world.signedIn('recovered'), code))()).rejects.toThrow('identity.code_refused');
  });

  it('leave no secret readable in the database', async () => {
    await world.addAccount(await world.addCongress(), 'sealed');
    const { secret, recoveryCodes } = await enrol(await world.signedIn('sealed'));
    const rows = await world.db.system((tx) => tx.query<{ secret: Buffer }>('select secret from platform_account_factors'));
    const bytes = Buffer.concat(rows.map((row) => row.secret)).toString('latin1');
    for (const text of [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replaceAll('-', ''))])
      expect(bytes).not.toContain(text);
  });
});
