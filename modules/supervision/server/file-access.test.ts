import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastifyMultipart from '@fastify/multipart';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AppError } from '#platform/domain/errors.ts';
import { createMatter } from './commands/create-matter.ts';
import { supervisionFileRoutes } from './file-routes.ts';
import { openSupervisionWorld, type SupervisionWorld } from './test-world.ts';

const EVERYBODY = [
  'office',
  'chair',
  'committee',
  'other-committee',
  'member1',
  'member2',
  'waterClerk',
  'roadClerk',
  'organClerk',
  'bystander',
];
let world: SupervisionWorld;
let server: FastifyInstance;
let folder = '';
beforeAll(async () => {
  world = await openSupervisionWorld();
  folder = mkdtempSync(join(tmpdir(), 'renda-supervision-files-'));
  server = Fastify();
  await server.register(fastifyMultipart);
  server.setErrorHandler((error, _request, reply) =>
    reply
      .status(
        error instanceof AppError
          ? (({ invalid: 422, conflict: 409, forbidden: 403, 'not-found': 404 } as Readonly<Record<string, number>>)[error.kind] ?? 400)
          : 500,
      )
      .send({ code: error instanceof AppError ? error.code : String(error) }),
  );
  supervisionFileRoutes(server, {
    ...world.deps,
    fileFolder: folder,
    contextOf: async (request) => ({
      actor: request.headers['x-who'] === undefined ? null : world.actorOf(String(request.headers['x-who'])),
      publicCongressId: null,
      requestId: '1',
      address: '127.0.0.1',
      device: 'test',
      sessionToken: null,
      setCookie: () => undefined,
    }),
  });
  await server.ready();
});
afterAll(async () => {
  await server.close();
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

const upload = async (who: string, id: string): Promise<{ status: number; fileId: string }> => {
  const payload =
    '--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\ncontent-type: text/plain\r\n\r\nevidence\r\n--b--\r\n';
  const answer = await server.inject({
    method: 'POST',
    url: `/api/supervision/matters/${id}/files`,
    headers: { 'x-who': who, 'content-type': 'multipart/form-data; boundary=b' },
    payload,
  });
  return { status: answer.statusCode, fileId: answer.statusCode === 201 ? answer.json<{ id: string }>().id : '' };
};
const kept = async (who: string, id: string): Promise<string> => (await upload(who, id)).fileId;
const statusOf = async (who: string, id: string, fileId: string): Promise<number> =>
  (await server.inject({ url: `/api/supervision/matters/${id}/files/${fileId}`, headers: { 'x-who': who } })).statusCode;
/** Who gets the file; everybody else gets one of the two refusals. */
async function whoGets(id: string, fileId: string): Promise<string[]> {
  const answers = await Promise.all(EVERYBODY.map(async (who) => [who, await statusOf(who, id, fileId)] as const));
  expect(answers.map(([, status]) => status).filter((status) => ![200, 404, 422].includes(status))).toEqual([]);
  return answers.filter(([, status]) => status === 200).map(([who]) => who);
}

const form = (more: object) => ({
  kind: 'report-deliberation' as const,
  subject: '河道管护',
  sentence: '',
  ownerName: '',
  ownerBodyId: world.bodies.committee,
  laws: [],
  addresseeIds: [world.units.water],
  year: 2026,
  signerIds: [],
  reason: '',
  ...more,
});
const make = async (who: string, more: object = {}): Promise<string> =>
  (await createMatter(world.deps, world.caller(who), { commandId: world.commandId(), form: form(more) })).id;
const go = async (id: string, who: string, action: string, answers: object = {}) =>
  world.act(who, 'matter', action, { id, version: (await world.open(who, id)).version }, answers);

test('a report goes to whoever may read the matter, its draft only to those who work on it, evidence with its point', async () => {
  world.setDay('2026-05-28');
  const id = await make('committee');
  await go(id, 'committee', 'begin');
  await go(id, 'committee', 'set-hearing', { hearingOn: '2026-05-28' });
  await go(id, 'committee', 'ask-report');
  const draft = await kept('waterClerk', id);
  await go(id, 'waterClerk', 'deliver-draft', { text: '征求意见稿', fileId: draft });
  expect(await whoGets(id, draft)).toEqual(['office', 'chair', 'committee', 'waterClerk']);
  const report = await kept('waterClerk', id);
  await go(id, 'waterClerk', 'deliver-report', { text: '报告', fileId: report });
  expect(await whoGets(id, report)).toEqual(EVERYBODY);
  for (const [who, action, answers] of [
    ['committee', 'send-to-members', {}],
    ['committee', 'hold', { on: '2026-05-28' }],
    ['committee', 'draft-opinions', { points: [{ text: '落实', addresseeId: world.units.water }] }],
    ['chair', 'agree-opinions', { on: '2026-05-28' }],
    ['committee', 'hand-over-opinions', { on: '2026-05-28' }],
  ] as const)
    await go(id, who, action, answers);
  const proof = await kept('waterClerk', id);
  const seen = await world.open('waterClerk', id);
  const target = { id, version: seen.version, targetId: seen.pointRows[0]?.id ?? '' };
  await world.act('waterClerk', 'point', 'answer-point', target, { measure: 'at-once', text: '已办' });
  await world.act(
    'waterClerk',
    'point',
    'show-deed',
    { ...target, version: seen.version + 1 },
    { on: '2026-05-28', text: '凭证', fileIds: [proof] },
  );
  expect(await whoGets(id, proof)).toEqual(EVERYBODY);
  // What nobody attached opens for nobody, nor does a file of another matter by this matter's address.
  expect(await whoGets(id, await kept('waterClerk', id))).toEqual([]);
  expect(await whoGets(await make('committee', { subject: '别的事' }), report)).toEqual([]);
  await world.act('committee', 'point', 'close-point', { ...target, version: seen.version + 2 }, { finding: '属实' });
  for (const [who, action, answers] of [
    ['waterClerk', 'report-handling', { text: '处理情况' }],
    ['committee', 'close-matter', { outcome: '办结' }],
    ['office', 'publish-matter', {}],
  ] as const)
    await go(id, who, action, answers);
  expect(await whoGets(id, draft)).toEqual(['office', 'chair', 'committee', 'waterClerk']);
});

test('what members bring in is for the house and those concerned until it is public', async () => {
  const id = await make('member1', { kind: 'special-investigation', subject: '某工程质量', signerIds: [world.personOf('member1')] });
  await go(id, 'chair', 'accept-matter', { way: 'written', body: '调查委员会', addresseeIds: [world.units.water] });
  const report = await kept('committee', id);
  await go(id, 'committee', 'report-investigation', { on: '2026-05-28', text: '调查报告', fileId: report });
  expect(await whoGets(id, report)).toEqual(['office', 'chair', 'committee', 'other-committee', 'member1', 'member2', 'waterClerk']);
  expect(await statusOf('roadClerk', id, report)).toBe(404);
});

test('files come in from those who work on the matter, and from nobody else', async () => {
  const id = await make('committee', { subject: '泵站' });
  const answers = await Promise.all(EVERYBODY.map(async (who) => [who, (await upload(who, id)).status] as const));
  expect(answers.filter(([, status]) => status === 201).map(([who]) => who)).toEqual(['office', 'committee', 'waterClerk']);
  expect([...new Set(answers.filter(([, status]) => status !== 201).map(([, status]) => status))]).toEqual([403]);
  expect((await server.inject({ url: `/api/supervision/matters/${id}/files/${randomUUID()}` })).statusCode).toBeGreaterThanOrEqual(400);
});
