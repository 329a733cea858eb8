import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call } from '@orpc/server';
import { type IdentityWorld, openIdentityWorld } from './identity-test-world.ts';
import { isSafeIssuer } from './identity-providers.ts';
import { safeReturn } from './oidc-sign-in.ts';
import { readCookie } from './session-token.ts';

type Grant = { readonly nonce: string; readonly challenge: string; readonly redirect: string };
type Claims = { sub: string; preferred_username: string; nonce?: string };

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A small OpenID provider of our own on this machine: code flow with PKCE, RS256. */
async function startProvider() {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const codes = new Map<string, Grant>();
  const claims: Claims = { sub: 'subject-1', preferred_username: 'oidc-user' };
  const server: Server = createServer((request, response) => {
    const send = (body: unknown, status = 200): void =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const url = new URL(request.url ?? '/', issuer());
    if (url.pathname === '/.well-known/openid-configuration') {
      send({
        issuer: issuer(),
        authorization_endpoint: `${issuer()}/authorize`,
        token_endpoint: `${issuer()}/token`,
        jwks_uri: `${issuer()}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        code_challenge_methods_supported: ['S256'],
      });
    } else if (url.pathname === '/jwks') send({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'RS256', use: 'sig' }] });
    else if (url.pathname === '/token') void answerToken(request).then((body) => send(body, 'error' in body ? 400 : 200));
    else send({}, 404);
  });
  const answerToken = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
    const form = new URLSearchParams(await text(request));
    const code = form.get('code') ?? '';
    const grant = codes.get(code);
    codes.delete(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    // RFC 6749 2.3.1: both parts are form-encoded before they are joined.
    const basic = Buffer.from(request.headers.authorization?.replace('Basic ', '') ?? '', 'base64').toString('utf8');
    const isClient = basic.split(':').map(decodeURIComponent).join(':') === 'renda-client:client-secret';
    if (!grant || !isClient || challenge !== grant.challenge || form.get('redirect_uri') !== grant.redirect)
      return { error: 'invalid_grant' };
    const now = Math.floor(Date.now() / 1000);
    const body = `${encode({ alg: 'RS256', kid: 'k' })}.${encode({ iss: issuer(), aud: 'renda-client', iat: now, exp: now + 60, nonce: grant.nonce, ...claims })}`;
    return {
      access_token: 'a',
      token_type: 'Bearer',
      expires_in: 60,
      id_token: `${body}.${createSign('sha256').update(body).sign(privateKey, 'base64url')}`,
    };
  };
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const issuer = (): string => {
    const address = server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  };
  /** What the provider's own page would do after the person signed in there. */
  const consent = (location: string): string => {
    const query = new URL(location).searchParams;
    const code = randomBytes(16).toString('hex');
    codes.set(code, {
      nonce: query.get('nonce') ?? '',
      challenge: query.get('code_challenge') ?? '',
      redirect: query.get('redirect_uri') ?? '',
    });
    return `/api/oidc/callback?code=${code}&state=${query.get('state') ?? ''}`;
  };
  return { issuer: issuer(), claims, consent, close: () => new Promise((done) => server.close(done)) };
}

let world: IdentityWorld;
let app: FastifyInstance;
let provider: Awaited<ReturnType<typeof startProvider>>;
let congress: Awaited<ReturnType<IdentityWorld['addCongress']>>;
let providerId = '';

beforeAll(async () => {
  world = await openIdentityWorld();
  provider = await startProvider();
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
