import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts';
import { makeApp } from './app.ts';

let database: TestDatabase;
let folder: string;
const servers: FastifyInstance[] = [];

const open = async (site: { readonly origin: string; readonly proxies?: readonly string[] }): Promise<FastifyInstance> => {
  const { origin, proxies } = site;
  const { server } = await makeApp({
    db: database.db,
    clock: () => new Date('2026-03-02T02:00:00Z'),
    keyFolder: folder,
    fileFolder: folder,
    site: { name: 'Renda', origin },
    ...(proxies ? { proxies } : {}),
    logLevel: 'silent',
  });
  servers.push(server);
  return server;
};
let plain: FastifyInstance;
let port = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'renda-guard-'));
  plain = await open({ origin: 'http://localhost' });
  await plain.listen({ port: 0, host: '127.0.0.1' });
  const address = plain.server.address();
  port = typeof address === 'object' ? (address?.port ?? 0) : 0;
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Sends the path as it is written: clients of the test kit would tidy it first. */
const send = (method: string, path: string, headers: Readonly<Record<string, string>> = {}): Promise<{ status: number; code: unknown }> =>
  new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      let body = '';
      answer.on('data', (piece) => (body += String(piece)));
      answer.on('end', () => done({ status: answer.statusCode ?? 0, code: body.startsWith('{') ? JSON.parse(body).code : undefined }));
    });
    asked.on('error', fail);
    asked.end();
  });

const FORM = { 'content-type': 'multipart/form-data; boundary=x', origin: 'https://evil.example' };

test.each(['/api/files', '/%61pi/files', '/a%70i/import/roster', '/api/supervision/plans/text'])(
  'a form of another site is refused however the address is spelled: %s (R-16)',
  async (path) => expect(await send('POST', path, FORM)).toEqual({ status: 403, code: 'identity.foreign_request' }),
);

test.each(['/api/session/../suggestions', '/api/passkeys/%2e%2e/desk/counts', '/api/session/./../people'])(
  'nobody who has not signed in passes the door by a way that leads elsewhere: %s',
  async (path) => expect(await send('GET', path)).toMatchObject({ status: 401, code: 'platform.not_signed_in' }),
);

test.each(['/', '/desk', '/api/session', '/api/docs', '/health', '/no-such-page', '/suggestions.atom'])(
  'every answer carries the headers of the house: %s',
  async (url) => {
    const { headers } = await plain.inject(url);
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringMatching(/script-src 'self';.*frame-ancestors 'self'.*object-src 'none'/),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/);
  },
);

test('an answer of the API is kept by nobody on the way', async () => {
  expect((await plain.inject('/api/session')).headers['cache-control']).toBe('no-store');
  expect((await plain.inject('/api/suggestions')).headers['cache-control']).toBe('no-store');
});

test('reached by https, the browser is told never to ask by http, and the cookie travels by https only', async () => {
  const secure = await open({ origin: 'https://renda.example' });
  expect((await secure.inject('/')).headers['strict-transport-security']).toMatch(/^max-age=\d{8}/);
  const out = await secure.inject({ method: 'DELETE', url: '/api/session', headers: { 'x-renda': '1' } });
  expect(out.headers['set-cookie']).toMatch(/HttpOnly; SameSite=Lax; Secure$/);
  expect((await plain.inject('/')).headers['strict-transport-security']).toBeUndefined();
});

test('a sender is told by the proxies the office names and by nobody else', async () => {
  const behind = await open({ origin: 'http://localhost', proxies: ['10.0.0.1'] });
  const heard: string[] = [];
  behind.addHook('onSend', async ({ ip }, _reply, payload) => {
    heard.push(ip);
    return payload;
  });
  const headers = { 'x-forwarded-for': '203.0.113.7' };
  for (const remoteAddress of ['10.0.0.1', '10.0.0.2']) await behind.inject({ url: '/health', headers, remoteAddress });
  expect(heard).toEqual(['203.0.113.7', '10.0.0.2']);
});
