import { Writable } from 'node:stream';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mountApi } from '#platform/server/http/mount-api.ts';
import { PASSWORD, type IdentityWorld, openIdentityWorld } from './identity-test-world.ts';
import { hashSessionToken } from './session-token.ts';

let world: IdentityWorld;
let app: FastifyInstance;
let log = '';

beforeAll(async () => {
  world = await openIdentityWorld();
  const { identity } = world;
  const stream = new Writable({
    write: (chunk, _, done) => {
      log += String(chunk);
      done();
    },
  });
  app = Fastify({ logger: { level: 'trace', stream } });
  identity.registerRoutes(app);
  mountApi(app, {
    isOpen: () => true,
    router: identity.router,
    sentences: (code) => code,
    contextOf: async (request, reply) => {
      const sessionToken = identity.readToken(request.headers.cookie);
      return {
        actor: await identity.resolveActor(sessionToken),
        publicCongressId: null,
        requestId: request.id,
        address: request.ip,
        device: 'test',
        sessionToken,
        setCookie: (value) => void reply.header('set-cookie', value),
      };
    },
  });
});
afterAll(async () => {
  await app.close();
  await world.close();
});

const signIn = async (login: string, password = PASSWORD) =>
  app.inject({ method: 'POST', url: '/api/session', payload: { login, password } });
const cookieOf = (answer: Awaited<ReturnType<typeof signIn>>): string => String(answer.headers['set-cookie']).split(';')[0] ?? '';

describe('identity over HTTP', () => {
  it('signs in, says who one is, lists and ends sessions, and signs out', async () => {
    await world.addAccount(await world.addCongress(), 'wire');
    expect((await app.inject({ url: '/api/session' })).json()).toMatchObject({ stage: 'none', account: null });
    const [cookie, other] = [cookieOf(await signIn('wire')), cookieOf(await signIn('wire'))];
    expect((await app.inject({ url: '/api/session', headers: { cookie } })).json()).toMatchObject({ stage: 'ready', name: 'wire person' });
    const sessions = (await app.inject({ url: '/api/sessions', headers: { cookie } })).json<{ id: string; isThis: boolean }[]>();
    const otherId = sessions.find(({ isThis }) => !isThis)?.id ?? '';
    expect((await app.inject({ method: 'DELETE', url: `/api/sessions/${otherId}`, headers: { cookie } })).statusCode).toBe(200);
    expect((await app.inject({ url: '/api/session', headers: { cookie: other } })).json()).toMatchObject({ stage: 'none' });
    const out = await app.inject({ method: 'DELETE', url: '/api/session', headers: { cookie } });
    expect(out.headers['set-cookie']).toContain('Max-Age=0');
    expect((await app.inject({ url: '/api/sessions', headers: { cookie } })).statusCode).toBe(401);
  });

  it('answers refusals with their status: 401 wrong, 429 locked, 403 no officer, 422 a weak password', async () => {
    await world.addAccount(await world.addCongress(), 'status');
    expect((await signIn('status', 'wrong')).statusCode).toBe(401);
    const headers = { cookie: cookieOf(await signIn('status')) };
    expect((await app.inject({ url: '/api/officers/accounts', headers })).statusCode).toBe(403);
    const weak = await app.inject({ method: 'POST', url: '/api/password', headers, payload: { current: PASSWORD, password: 'Qwer1234!' } });
    expect([weak.statusCode, weak.json()]).toMatchObject([422, { code: 'identity.password_weak', rule: 'R-01', field: 'password' }]);
    const guesses = await Promise.all(Array.from({ length: 6 }, () => signIn('status', 'wrong')));
    expect(guesses.map(({ statusCode }) => statusCode)).toContain(429);
  });

  it('never writes a token, a password or a cookie to the log, at any level', async () => {
    await world.addAccount(await world.addCongress(), 'logged');
    world.pass(61);
    const answer = await signIn('logged');
    const cookie = cookieOf(answer);
    const token = cookie.split('=')[1] ?? '';
    await app.inject({ url: '/api/session', headers: { cookie } });
    await app.inject({ method: 'POST', url: '/api/password', headers: { cookie }, payload: { current: PASSWORD, password: 'short' } });
    expect(log).toContain('/api/session');
    expect(token).toHaveLength(43);
    for (const secret of [token, hashSessionToken(token), PASSWORD]) {
      expect(log).not.toContain(secret);
      expect(answer.body).not.toContain(secret);
    }
  });
});
