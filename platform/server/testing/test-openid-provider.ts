import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { text } from 'node:stream/consumers';

type Grant = { readonly nonce: string; readonly challenge: string; readonly redirect: string };
type Claims = { sub: string; preferred_username: string; nonce?: string };

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * A small OpenID provider of our own on this machine: code flow with PKCE, RS256. Its page asks nobody:
 * whoever is sent to `/authorize` comes straight back as the person of `claims`.
 */
export async function startTestProvider() {
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
    else if (url.pathname === '/authorize')
      response.writeHead(302, { location: new URL(consent(url.href), url.searchParams.get('redirect_uri') ?? undefined).href }).end();
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

export type TestProvider = Awaited<ReturnType<typeof startTestProvider>>;
