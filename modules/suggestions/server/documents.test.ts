import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastifyMultipart from '@fastify/multipart';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerRefusals, mountApi } from '#platform/server/http/mount-api.ts';
import { readSpreadsheet } from '#platform/server/spreadsheets/read-spreadsheet.ts';
import { writeWorkbook } from '#platform/server/spreadsheets/write-workbook.ts';
import type { SuggestionView } from '../contract/views.ts';
import { registerSuggestions, suggestionsRouter } from './module.ts';
import { CASE_PAPERS } from './papers/paper-of-case.ts';
import { tellStory } from './test-story.ts';
import { openTestWorld, type Player, type TestWorld } from './test-world.ts';

let world: TestWorld;
let server: FastifyInstance;
let answered: SuggestionView;
let handling: SuggestionView;
let draft: SuggestionView;
const fileFolder = mkdtempSync(join(tmpdir(), 'renda-files-'));

const PLAYERS: readonly Player[] = [
  'lead',
  'second',
  'office',
  'government',
  'leadClerk',
  'coClerk',
  'otherClerk',
  'stranger',
  'committee',
];
const playerOf = (text: unknown): Player | undefined => PLAYERS.find((player) => player === text);

beforeAll(async () => {
  world = await openTestWorld();
  const story = tellStory(world);
  answered = await story.answered();
  handling = await story.heard(await story.handling({ title: '关于老旧小区加装电梯的建议' }));
  draft = await world.draft('lead', { title: '关于补建充电设施的建议' });
  server = Fastify();
  await server.register(fastifyMultipart, { limits: { fileSize: 20 * 1024 * 1024 } });
  const sentences = (code: string) => code;
  answerRefusals(server, sentences);
  const contextOf: Parameters<typeof registerSuggestions>[1]['contextOf'] = async (request) => {
    const player = playerOf(request.headers['x-player']);
    return {
      actor: player ? await world.actorOf(player) : null,
      publicCongressId: null,
      requestId: request.id,
      address: '127.0.0.1',
      device: 'test',
      sessionToken: null,
      setCookie: () => undefined,
    };
  };
  registerSuggestions(server, { ...world.deps, fileFolder, contextOf, sentences });
  mountApi(server, { router: { suggestions: suggestionsRouter(world.deps) }, contextOf, sentences, isOpen: () => false });
}, 60_000);
afterAll(async () => {
  await server.close();
  await world.close();
  rmSync(fileFolder, { recursive: true, force: true });
});

const get = (url: string, player?: Player) => server.inject({ method: 'GET', url, headers: player ? { 'x-player': player } : {} });

function upload(url: string, player: Player, file: { name: string; bytes: Uint8Array }) {
  const boundary = 'xxTESTxx';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  return server.inject({
    method: 'POST',
    url,
    headers: { 'x-player': player, 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), file.bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
}

const journal = async (action: string) =>
  (
    await world.db.read(world.congressId, (db) =>
      db.query<{ count: number }>('select count(*)::int as count from platform_journal where action = $1', [action]),
    )
  )[0]?.count;

describe('papers', () => {
  it('the reply letter is a page and a file with its true name, and both are in the journal', async () => {
    const page = await get(`/api/suggestions/${answered.id}/papers/reply-letter`, 'lead');
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.body).toContain('集中充电棚');
    expect(page.body).not.toContain('0号');
    const file = await get(`/api/suggestions/${answered.id}/papers/reply-letter?format=docx`, 'leadClerk');
    expect(file.headers['content-disposition']).toMatch(/^attachment; filename="[\x20-\x7e]+\.docx"; filename\*=UTF-8''%E5/);
    expect(file.rawPayload.subarray(0, 2).toString()).toBe('PK');
    expect([await journal('suggestions.paper.print'), await journal('suggestions.paper.export')]).toEqual([1, 1]);
  });

  it('every kind is made from a case that has come so far, or says that it has not', async () => {
    const answers = await Promise.all(
      CASE_PAPERS.map(async (kind) => [kind, (await get(`/api/suggestions/${answered.id}/papers/${kind}`, 'office')).statusCode] as const),
    );
    expect(Object.fromEntries(answers)).toEqual({
      'suggestion-paper': 200,
      'acceptance-notice': 200,
      'hand-over-letter': 200,
      'return-form': 409,
      'extension-form': 409,
      'co-opinion': 200,
      'reply-letter': 200,
      'rating-form': 200,
      'redo-notice': 409,
      'supervision-notice': 200,
      'key-plan': 409,
      'archive-contents': 200,
    });
  });

  it('nobody prints what he may not read', async () => {
    expect((await get(`/api/suggestions/${answered.id}/papers/reply-letter`)).statusCode).toBe(401);
    expect((await get(`/api/suggestions/${answered.id}/papers/reply-letter`, 'stranger')).statusCode).toBe(404);
    expect((await get(`/api/suggestions/${draft.id}/papers/suggestion-paper`, 'office')).statusCode).toBe(404);
    expect((await get(`/api/suggestions/${draft.id}/papers/suggestion-paper`, 'lead')).statusCode).toBe(200);
    expect((await get(`/api/suggestions/${answered.id}/papers/love-letter`, 'lead')).statusCode).toBe(404);
    expect((await get('/api/suggestions/handling-report', 'leadClerk')).statusCode).toBe(403);
    expect((await get(`/api/suggestions/hand-over-list?unitId=${world.units.lead}`, 'coClerk')).statusCode).toBe(403);
  });

  it('lists and the report are printed from the same rows', async () => {
    expect((await get(`/api/suggestions/hand-over-list?unitId=${world.units.lead}`, 'leadClerk')).body).toContain('共2件');
    expect((await get('/api/suggestions/ledger', 'office')).body).toContain('共2件');
    expect((await get('/api/suggestions/handling-report', 'office')).statusCode).toBe(200);
    expect((await get('/api/suggestions/ledger?sessionId=nonsense', 'office')).statusCode).toBe(422);
  });
});

describe('the ledger as a workbook', () => {
  it('holds what the list shows, and can be read in again', async () => {
    const file = await get('/api/suggestions/export.xlsx?replyClass=planned', 'office');
    const [grid] = await readSpreadsheet(file.rawPayload);
    expect(grid?.rows).toHaveLength(3);
    expect(grid?.rows[2]?.cells.slice(0, 3)).toEqual(['十七届五次第001号', '关于规范电动自行车充电设施管理的建议', '戚永康']);
    expect(await journal('suggestions.ledger.export')).toBe(1);
    expect((await readSpreadsheet((await get('/api/suggestions/export.xlsx', 'stranger')).rawPayload))[0]?.rows).toHaveLength(2);
  });
});

describe('files', () => {
  const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

  it('evidence is kept by content and seen by whoever reads its suggestion', async () => {
    const stored = await upload(`/api/files?suggestionId=${answered.id}`, 'leadClerk', { name: '..%2F现场照片.exe', bytes: PNG });
    expect([stored.statusCode, stored.json()]).toMatchObject([
      201,
      { mediaType: 'image/png', size: PNG.length, name: expect.stringMatching(/\.png$/) },
    ]);
    const { id } = stored.json<{ id: string }>();
    const back = await get(`/api/files/${id}`, 'lead');
    expect([back.statusCode, back.headers['x-content-type-options'], back.rawPayload.equals(PNG)]).toEqual([200, 'nosniff', true]);
    expect((await get(`/api/files/${id}`, 'stranger')).statusCode).toBe(404);
    expect((await get(`/api/files/${id}`)).statusCode).toBe(401);
    expect((await upload(`/api/files?suggestionId=${answered.id}`, 'stranger', { name: 'a.png', bytes: PNG })).statusCode).toBe(404);
  });

  it('what is no accepted kind is refused whatever it is called', async () => {
    for (const bytes of [
      Buffer.from('MZ\x00\x01 program'),
      Buffer.from('<script>alert(1)</script>'),
      Buffer.from('<svg xmlns="x"/>'),
      Buffer.from('PK\x03\x04 nothing'),
    ]) {
      const refused = await upload(`/api/files?suggestionId=${answered.id}`, 'leadClerk', { name: 'photo.png', bytes });
      expect([refused.statusCode, refused.json().code]).toEqual([422, 'files.kind_refused']);
    }
    expect(
      (await upload(`/api/files?suggestionId=${answered.id}`, 'leadClerk', { name: 'a.txt', bytes: Buffer.alloc(0) })).json().code,
    ).toBe('files.empty');
    expect(
      (await upload(`/api/files?suggestionId=${answered.id}`, 'leadClerk', { name: 'a.txt', bytes: Buffer.alloc(21 * 1024 * 1024, 65) }))
        .statusCode,
    ).toBe(413);
  });
});

describe('imports over the network', () => {
  const sheet = async () => new Uint8Array(readFileSync(new URL('../../../demo/inputs/organisations.xlsx', import.meta.url)));

  it('are the deputies’ office’s, previewed first, and bad rows come back as a workbook', async () => {
    expect((await upload('/api/import/organisations', 'leadClerk', { name: 'a.xlsx', bytes: await sheet() })).statusCode).toBe(403);
    const preview = (await upload('/api/import/organisations', 'office', { name: 'a.xlsx', bytes: await sheet() })).json();
    expect(preview).toMatchObject({ rows: 25, importable: 25, errors: [], added: 0, committed: false });
    expect((await upload('/api/import/organisations?commit=1', 'office', { name: 'a.xlsx', bytes: await sheet() })).json()).toMatchObject({
      committed: true,
    });
    expect((await upload('/api/import/organisations?commit=1', 'office', { name: 'a.xlsx', bytes: await sheet() })).json()).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 25,
    });
    const bytes = await writeWorkbook({
      sheet: 's',
      columns: [
        { heading: '姓名', value: (row: string[]) => row[0] ?? null },
        { heading: '手机号码', value: (row: string[]) => row[1] ?? null },
      ],
      rows: [
        ['甲乙', '13800000000'],
        ['丙丁', '12'],
      ],
    });
    const bad = await upload('/api/import/roster?bad=xlsx', 'office', { name: 'a.xlsx', bytes });
    expect((await readSpreadsheet(bad.rawPayload))[0]?.rows[1]?.cells[0]).toBe('丙丁');
    expect(
      (await upload('/api/import/organisations', 'office', { name: 'a.xlsx', bytes: Buffer.from('PK\x03\x04 broken') })).statusCode,
    ).toBe(422);
  });
});

describe('addresses', () => {
  it('named pages of suggestions are not taken for a suggestion’s id', async () => {
    for (const path of [
      'today',
      'similar?title=充电',
      'duties?text=充电',
      'deadlines',
      'promises',
      'questions',
      'statistics?year=2026',
      'my-year?year=2026',
      `${handling.id}/similar`,
      `${handling.id}/proposed-units`,
      'figures/accepted/rows?year=2026',
    ]) {
      expect([path, (await get(`/api/suggestions/${encodeURI(path)}`, 'lead')).statusCode]).toEqual([path, 200]);
      expect([path, (await get(`/api/suggestions/${encodeURI(path)}`)).statusCode]).toEqual([path, 401]);
    }
    for (const path of ['counts', 'today']) expect([path, (await get(`/api/desk/${path}`, 'office')).statusCode]).toEqual([path, 200]);
    expect((await get(`/api/suggestions/${handling.id}/proposed-units`, 'stranger')).statusCode).toBe(404);
  });
});
