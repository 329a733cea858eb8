import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call } from '@orpc/server';
import { startTestProvider, type TestProvider } from '#platform/server/testing/test-openid-provider.ts';
import { type IdentityWorld, openIdentityWorld } from './identity-test-world.ts';
import { isSafeIssuer } from './identity-providers.ts';
import { safeReturn } from './oidc-sign-in.ts';
import { readCookie } from './session-token.ts';

let world: IdentityWorld;
let app: FastifyInstance;
let provider: TestProvider;
let congress: Awaited<ReturnType<IdentityWorld['addCongress']>>;
let providerId = '';

beforeAll(async () => {
  world = await openIdentityWorld();
  provider = await startTestProvider();
  app = Fastify();
  world.identity.registerRoutes(app);
  congress = await world.addCongress();
  const officers = await world.addOfficers(congress);
  await world.addAccount(congress, 'oidc-user');
  const system = await world.signedIn(officers['system-admin'].login);
  const saved = await world.ask(system, (context) =>
    call(
      world.router.providers.save,
      { name: 'City login', issuer: provider.issuer, clientId: 'renda-client', secret: 'client-secret' },
      { context },
    ),
  );
  providerId = saved.id;
});
afterAll(async () => {
  await app.close();
  await provider.close();
  await world.close();
});

async function begin() {
  const started = await app.inject({ url: `/api/oidc/start?congress=${congress}&provider=${providerId}&return=/desk` });
  return { location: String(started.headers.location), cookie: String(started.headers['set-cookie']).split(';')[0] ?? '' };
}
const finish = (url: string, cookie: string) => app.inject({ url, headers: { cookie } });

describe('signing in elsewhere (OpenID Connect)', () => {
  it('goes out with PKCE, state and nonce, comes back with a session, and to the page one came from', async () => {
    const { location, cookie } = await begin();
    expect(new URL(location).searchParams.get('code_challenge_method')).toBe('S256');
    const answer = await finish(provider.consent(location), cookie);
    expect(answer.headers.location).toBe('/desk');
    const token = readCookie(String([answer.headers['set-cookie']].flat()[0]).split(';')[0]);
    expect(await world.identity.resolveActor(token)).toMatchObject({ congressId: congress, posts: [{ role: 'deputy' }] });
    expect(answer.body + String(answer.headers.location)).not.toContain(token);
  });

  it('knows the person by the subject afterwards, whatever name is stated', async () => {
    provider.claims.preferred_username = 'renamed';
    const { location, cookie } = await begin();
    expect((await finish(provider.consent(location), cookie)).headers.location).toBe('/desk');
    provider.claims.preferred_username = 'oidc-user';
  });

  it('takes an answer once, and only in the browser that asked', async () => {
    const { location, cookie } = await begin();
    const other = await begin();
    const url = provider.consent(location);
    expect((await finish(url, other.cookie)).headers.location).toBe('/sign-in?error=identity.provider_refused');
    expect((await finish(url, cookie)).headers.location).toBe('/sign-in?error=identity.provider_refused');
  });

  it('sends an answer nobody asked for back to the sign-in page, whatever stands in it', async () => {
    const { cookie } = await begin();
    for (const query of ['state=%00&code=1', 'state=%ED%A0%80', `state=${'x'.repeat(5000)}`, 'state=unknown&code=%00', 'error=x', ''])
      expect((await finish(`/api/oidc/callback?${query}`, cookie)).headers.location).toBe('/sign-in?error=identity.provider_refused');
  });

  it('refuses a stranger, a foreign account, a wrong nonce and a forged code', async () => {
    await world.addAccount(await world.addCongress(), 'of-another-congress');
    for (const [sub, name] of [
      ['s2', 'nobody'],
      ['s3', 'of-another-congress'],
    ] as const) {
      Object.assign(provider.claims, { sub, preferred_username: name });
      const { location, cookie } = await begin();
      expect((await finish(provider.consent(location), cookie)).headers.location).toBe('/sign-in?error=identity.provider_refused');
    }
    Object.assign(provider.claims, { sub: 'subject-1', preferred_username: 'oidc-user', nonce: 'forged' });
    const forged = await begin();
    expect((await finish(provider.consent(forged.location), forged.cookie)).headers.location).toBe(
      '/sign-in?error=identity.provider_refused',
    );
    delete provider.claims.nonce;
    const { location, cookie } = await begin();
    const state = new URL(location).searchParams.get('state') ?? '';
    expect((await finish(`/api/oidc/callback?code=made-up&state=${state}`, cookie)).headers.location).toBe(
      '/sign-in?error=identity.provider_refused',
    );
  });

  it('is offered on the sign-in page of its congress, without the secret anywhere', async () => {
    const options = await world.ask(world.openBrowser(), (context) => call(world.router.options, { congressId: congress }, { context }));
    expect(options.providers).toEqual([{ id: providerId, congressId: congress, name: 'City login' }]);
    // Whoever opens the page has not said of which congress he is.
    const unasked = await world.ask(world.openBrowser(), (context) => call(world.router.options, {}, { context }));
    expect(unasked.providers).toEqual(options.providers);
    const elsewhere = await world.addCongress();
    const none = await world.ask(world.openBrowser(), (context) => call(world.router.options, { congressId: elsewhere }, { context }));
    expect(none.providers).toEqual([]);
    const rows = await world.db.read(congress, (db) =>
      db.query<{ secret: Buffer }>('select secret from platform_identity_providers where congress_id = $1', [congress]),
    );
    expect(rows[0]?.secret.toString('latin1')).not.toContain('client-secret');
  });

  it('sends nobody to another site and speaks plain HTTP to this machine only', () => {
    expect(['//evil.example', '/\\evil.example', 'https://evil.example', undefined].map(safeReturn)).toEqual(['/', '/', '/', '/']);
    expect(safeReturn('/phone/suggestions?set=mine')).toBe('/phone/suggestions?set=mine');
    expect(['http://login.example', 'ftp://x', 'nonsense'].map(isSafeIssuer)).toEqual([false, false, false]);
    expect(['https://login.example', 'http://127.0.0.1:9000'].map(isSafeIssuer)).toEqual([true, true]);
  });
});
