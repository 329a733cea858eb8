import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { call } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, type IdentityWorld, openIdentityWorld } from './identity-test-world.ts';

const ORIGIN = 'http://localhost:4100';
let world: IdentityWorld;
beforeAll(async () => {
  world = await openIdentityWorld(ORIGIN);
});
afterAll(() => world.close());

// The few CBOR items an authenticator writes: byte strings, texts, small integers, maps.
const head = (kind: number, size: number): Buffer =>
  size < 24
    ? Buffer.from([kind * 32 + size])
    : size < 256
      ? Buffer.from([kind * 32 + 24, size])
      : Buffer.from([kind * 32 + 25, size >> 8, size & 255]);
const bytes = (value: Buffer): Buffer => Buffer.concat([head(2, value.length), value]);
const text = (value: string): Buffer => Buffer.concat([head(3, value.length), Buffer.from(value)]);
const number = (value: number): Buffer => (value >= 0 ? head(0, value) : head(1, -1 - value));
const map = (pairs: readonly (readonly [Buffer, Buffer])[]): Buffer => Buffer.concat([head(5, pairs.length), ...pairs.flat()]);
const sha256 = (value: string | Buffer): Buffer => createHash('sha256').update(value).digest();

/** An authenticator: one P-256 key, counting its signatures. */
function makeAuthenticator(origin = ORIGIN) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(32);
  let count = 0;
  const clientData = (type: string, challenge: string): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const authData = (flags: number): Buffer => {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE((count += 1));
    return Buffer.concat([sha256('localhost'), Buffer.from([flags]), counter]);
  };
  return {
    rewind: () => {
      count = 0;
    },
    create: (challenge: string, flags = 0x45) => {
      const cose = map([
        [number(1), number(2)],
        [number(3), number(-7)],
        [number(-1), number(1)],
        [number(-2), bytes(Buffer.from(x, 'base64url'))],
        [number(-3), bytes(Buffer.from(y, 'base64url'))],
      ]);
      const data = Buffer.concat([authData(flags), Buffer.alloc(16), Buffer.from([0, id.length]), id, cose]);
      const attestation = map([
        [text('fmt'), text('none')],
        [text('attStmt'), map([])],
        [text('authData'), bytes(data)],
      ]);
      return {
        id: id.toString('base64url'),
        rawId: id.toString('base64url'),
        type: 'public-key' as const,
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientData('webauthn.create', challenge).toString('base64url'),
          attestationObject: attestation.toString('base64url'),
          transports: ['internal'],
        },
      };
    },
    get: (challenge: string, flags = 0x05) => {
      const client = clientData('webauthn.get', challenge);
      const data = authData(flags);
      const signature = createSign('sha256')
        .update(Buffer.concat([data, sha256(client)]))
        .sign(privateKey);
      return {
        id: id.toString('base64url'),
        rawId: id.toString('base64url'),
        type: 'public-key' as const,
        clientExtensionResults: {},
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: signature.toString('base64url'),
        },
      };
    },
  };
}
type Authenticator = ReturnType<typeof makeAuthenticator>;

const challengeOf = (options: Record<string, unknown>): string => String(options['challenge']);

async function register(browser: Browser, authenticator: Authenticator, flags?: number) {
  const options = await world.ask(browser, (context) => call(world.router.passkeys.begin, undefined, { context }));
  const response = authenticator.create(challengeOf(options), flags);
  await world.ask(browser, (context) => call(world.router.passkeys.confirm, { label: 'phone', response }, { context }));
  return response;
}
async function challenge(browser: Browser): Promise<string> {
  return challengeOf(await world.ask(browser, (context) => call(world.router.passkeys.beginSignIn, undefined, { context })));
}
const signIn = (browser: Browser, response: ReturnType<Authenticator['get']>) =>
  world.ask(browser, (context) => call(world.router.passkeys.signIn, { response }, { context }));

describe('passkeys (R-04)', () => {
  it('sign in without name and password and count as both factors', async () => {
    await world.addAccount(await world.addCongress({ secondFactor: 'staff', meetingTablets: false }), 'keyed', ['deputies-office']);
    const authenticator = makeAuthenticator();
    const first = await world.signedIn('keyed');
    await register(first, authenticator);
    expect(await world.actorOf(first)).not.toBeNull();
    const browser = world.openBrowser();
    expect(await signIn(browser, authenticator.get(await challenge(browser)))).toMatchObject({
      stage: 'ready',
      account: { login: 'keyed' },
    });
    const list = await world.ask(browser, (context) => call(world.router.passkeys.list, undefined, { context }));
    expect(list).toMatchObject([{ label: 'phone' }]);
    await expect(
      world.ask(browser, (context) => call(world.router.passkeys.remove, { id: list[0]?.id ?? '' }, { context })),
    ).rejects.toThrow('identity.second_factor_kept');
  });

  it('answer each question once, and only the question that was put', async () => {
    await world.addAccount(await world.addCongress(), 'replayed-key');
    const authenticator = makeAuthenticator();
    await register(await world.signedIn('replayed-key'), authenticator);
    const answer = authenticator.get(await challenge(world.openBrowser()));
    await signIn(world.openBrowser(), answer);
    await expect(signIn(world.openBrowser(), answer)).rejects.toThrow('identity.passkey_refused');
    await expect(signIn(world.openBrowser(), authenticator.get(randomBytes(32).toString('base64url')))).rejects.toThrow(
      'identity.passkey_refused',
    );
    const late = await challenge(world.openBrowser());
    world.pass(11);
    await expect(signIn(world.openBrowser(), authenticator.get(late))).rejects.toThrow('identity.passkey_refused');
  });

  it('are refused from another site, without PIN or fingerprint, from a copied device, and for a closed account', async () => {
    const { accountId } = await world.addAccount(await world.addCongress(), 'guarded-key');
    const authenticator = makeAuthenticator();
    await register(await world.signedIn('guarded-key'), authenticator);
    const ask = () => challenge(world.openBrowser());
    await world.addAccount(await world.addCongress(), 'no-key-yet');
    await expect(register(await world.signedIn('no-key-yet'), makeAuthenticator('https://evil.example'))).rejects.toThrow(
      'identity.passkey_refused',
    );
    await expect(register(await world.signedIn('no-key-yet'), makeAuthenticator(), 0x41)).rejects.toThrow('identity.passkey_refused');
    await expect(signIn(world.openBrowser(), authenticator.get(await ask(), 0x01))).rejects.toThrow('identity.passkey_refused');
    await signIn(world.openBrowser(), authenticator.get(await ask()));
    authenticator.rewind();
    await expect(signIn(world.openBrowser(), authenticator.get(await ask()))).rejects.toThrow('identity.passkey_refused');
    for (let count = 0; count < 5; count += 1) authenticator.get('counted on');
    await signIn(world.openBrowser(), authenticator.get(await ask()));
    await world.db.system((tx) => tx.query('update platform_accounts set disabled_at = now() where id = $1', [accountId]));
    await expect(signIn(world.openBrowser(), authenticator.get(await ask()))).rejects.toThrow('identity.passkey_refused');
  });

  it('cannot be confirmed with a question put to somebody else', async () => {
    const congress = await world.addCongress();
    await world.addAccount(congress, 'key-one');
    await world.addAccount(congress, 'key-two');
    const [one, two] = [await world.signedIn('key-one'), await world.signedIn('key-two')];
    const options = await world.ask(one, (context) => call(world.router.passkeys.begin, undefined, { context }));
    const response = makeAuthenticator().create(challengeOf(options));
    await expect(world.ask(two, (context) => call(world.router.passkeys.confirm, { label: 'x', response }, { context }))).rejects.toThrow(
      'identity.passkey_refused',
    );
  });

  it('are begun only so often from one address, for each beginning leaves a row', async () => {
    const begin = (browser: Browser) => world.ask(browser, (context) => call(world.router.passkeys.beginSignIn, undefined, { context }));
    const flood = world.openBrowser();
    const begun = await Promise.allSettled(Array.from({ length: 610 }, () => begin(flood)));
    expect(begun.filter(({ status }) => status === 'fulfilled')).toHaveLength(600);
    await expect(begin(flood)).rejects.toThrow('identity.begun_too_often');
    await expect(begin(world.openBrowser())).resolves.toHaveProperty('challenge');
  });
});
