import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isContractProcedure } from '@orpc/contract';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts';
import { contract } from './contract.ts';
import { servePages } from './serve-pages.ts';

let database: TestDatabase;
let server: FastifyInstance;
let around: string;
let folder: string;

beforeAll(async () => {
  database = await openTestDatabase();
  // One level down, so that what lies beside it is ours as well.
  around = mkdtempSync(join(tmpdir(), 'renda-web-'));
  folder = join(around, 'web');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>app</title>');
  writeFileSync(join(folder, 'service-worker.js'), '// worker');
  writeFileSync(join(folder, 'assets', 'app-1.js'), 'export const a = 1;\n'.repeat(200));
  writeFileSync(join(around, 'secret.txt'), 'secret');
  server = Fastify();
  await servePages(server, { db: database.db, clock: () => new Date('2026-06-01T02:00:00Z'), contract, webFolder: folder });
});
afterAll(async () => {
  await server.close();
  await database.close();
  rmSync(around, { recursive: true });
});

/** Every endpoint of the contract as `METHOD /path`. */
function endpoints(router: unknown): string[] {
  if (isContractProcedure(router)) {
    const { method = 'POST', path = '' } = router['~orpc'].route;
    return [`${method} ${path}`];
  }
  return typeof router === 'object' && router !== null ? Object.values(router).flatMap(endpoints) : [];
}

test('the OpenAPI document lists every endpoint of the contract and no other', async () => {
  const answer = await server.inject('/api/openapi.json');
  const document = answer.json<{
    openapi: string;
    info: { title: string; version: string };
    paths: Record<string, Record<string, { responses?: object; operationId?: string }>>;
  }>();
  expect(document.openapi).toMatch(/^3\.1/);
  expect(document.info.version).toMatch(/^\d+\.\d+\.\d+/);
  const listed = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(listed.toSorted()).toEqual(endpoints(contract).toSorted());
  expect(listed.length).toBeGreaterThan(50);
  for (const item of Object.values(document.paths)) for (const operation of Object.values(item)) expect(operation.responses).toBeDefined();
  // Every reference leads somewhere.
  const names = new Set([...answer.body.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1]));
  expect([...names].every((name) => answer.body.includes(`"${name}":{`))).toBe(true);
});

test('the reference page names every endpoint, without script and without a call outside', async () => {
  const { body } = await server.inject('/api/docs');
  for (const endpoint of endpoints(contract)) expect(body).toContain(`/api${endpoint.split(' ')[1]}`);
  expect(body).not.toMatch(/<script|src="http|href="http/);
});

test('hashed files are kept for ever and sent packed; the page of the app is asked for each time', async () => {
  const file = await server.inject({ url: '/assets/app-1.js', headers: { 'accept-encoding': 'gzip, br' } });
  expect(file.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
    'content-type': 'text/javascript; charset=utf-8',
  });
  for (const url of ['/desk', '/desk/suggestions/1?x=2', '/phone', '/sign-in'])
    expect((await server.inject(url)).headers).toMatchObject({ 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' });
  const page = await server.inject('/desk');
  expect((await server.inject({ url: '/desk', headers: { 'if-none-match': String(page.headers['etag']) } })).statusCode).toBe(304);
  expect((await server.inject('/service-worker.js')).headers['cache-control']).toBe('no-cache');
});

test.each(['/assets/..%2f..%2fsecret.txt', '/assets/..%5csecret.txt', '/assets/nothing.js', '/assets/.hidden', '/precache.json'])(
  '%s is not there',
  async (url) => {
    const answer = await server.inject(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.body).not.toContain('secret');
  },
);

test('without a build the app says how to make one, and the public pages work', async () => {
  const bare = Fastify();
  await servePages(bare, { db: database.db, clock: () => new Date(), contract, webFolder: join(folder, 'none') });
  const answer = await bare.inject('/desk');
  expect([answer.statusCode, answer.body.includes('npm start')]).toEqual([503, true]);
  expect((await bare.inject('/')).statusCode).toBe(200);
  await bare.close();
});

test('health tells whether the database answers and how long acts wait for their seal', async () => {
  const well = await server.inject('/health');
  expect([well.statusCode, well.json()]).toMatchObject([
    200,
    { status: 'ok', database: { isReachable: true }, journal: { waiting: 0, oldestSeconds: 0 } },
  ]);
  const ill = Fastify();
  await servePages(ill, {
    db: { ...database.db, system: () => Promise.reject(new Error('gone')) },
    clock: () => new Date(),
    contract,
    webFolder: folder,
  });
  const answer = await ill.inject('/health');
  expect([answer.statusCode, answer.json()]).toMatchObject([503, { status: 'down', database: { isReachable: false } }]);
  await ill.close();
});
