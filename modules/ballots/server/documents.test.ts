import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerRefusals } from '#platform/server/http/mount-api.ts';
import { checkPaper } from '#platform/server/papers/check-paper.ts';
import { readPaperText } from '#platform/server/papers/read-paper-text.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import { ballotDocumentRoutes } from './document-routes.ts';
import { resultsOfMeeting } from './queries/results.ts';
import { ELECTION, MOTION, mark, openTestHall, type TestHall } from './test-hall.ts';

let hall: TestHall;
let server: FastifyInstance;
let [named, secret, running] = ['', '', ''];

beforeAll(async () => {
  hall = await openTestHall({ seats: 20, present: 18 });
  named = (await hall.open({ ...MOTION, visibility: 'named' })).id;
  secret = (await hall.open(ELECTION)).id;
  running = (await hall.open()).id;
  await hall.scrutinise(secret, [0, 1]);
  for (let at = 0; at < 16; at += 1) {
    await hall.cast(named, at, mark('motion', at < 13 ? 'for' : 'against'));
    await hall.cast(secret, at, {
      marks: { a: 'for', b: at < 14 ? 'for' : 'against', c: 'against' },
      writeIns: at === 15 ? ['=罗衡'] : [],
    });
  }
  await hall.close(named);
  await hall.close(secret);
  server = Fastify();
  answerRefusals(server, (code) => code);
  const callers: Readonly<Record<string, Caller>> = { office: hall.office, deputy: hall.deputy(3) };
  ballotDocumentRoutes(server, {
    ...hall.deps,
    contextOf: async (request) => ({
      actor: callers[String(request.headers['x-player'])]?.actor ?? null,
      publicCongressId: null,
      requestId: request.id,
      address: '127.0.0.1',
      device: 'test',
      sessionToken: null,
      setCookie: () => undefined,
    }),
  });
});
afterAll(async () => {
  await server.close();
  await hall.end();
});

const get = (path: string, player = 'office') =>
  server.inject({ method: 'GET', url: `/api/ballots/${path}`, headers: { 'x-player': player } });
type Popolo = {
  readonly vote_events: readonly {
    readonly result: string;
    readonly counts: readonly { option: string; value: number }[];
    readonly votes?: readonly { readonly voter: { readonly name: string }; readonly option: string }[];
  }[];
};

test('a named vote leaves as vote events with the vote of every person', async () => {
  const {
    vote_events: [event],
  } = (await get(`${named}/result.json`)).json<Popolo>();
  expect(event).toMatchObject({
    result: 'pass',
    counts: [
      { option: 'yes', value: 13 },
      { option: 'no', value: 3 },
      { option: 'abstain', value: 0 },
      { option: 'not voting', value: 2 },
    ],
  });
  const by = new Map(event?.votes?.map(({ voter, option }) => [voter.name, option]));
  const options = Array.from({ length: 20 }, (_, at) => by.get(`代表${at + 1}`));
  expect(options).toEqual([
    ...Array<string>(13).fill('yes'),
    ...Array<string>(3).fill('no'),
    'not voting',
    'not voting',
    'absent',
    'absent',
  ]);
});

test('a secret ballot leaves as sums, and no person of it leaves at all', async () => {
  // Before the announcement only those who run, chair or count it (ELE-18).
  expect((await get(`${secret}/result.json`, 'deputy')).statusCode).toBe(409);
  const answer = await get(`${secret}/result.json`);
  const { vote_events: events } = answer.json<Popolo>();
  expect(events.map(({ result }) => result)).toEqual(['pass', 'pass', 'fail', 'fail']);
  expect(events.some((event) => 'votes' in event)).toBe(false);
  expect(hall.voters.filter((voter) => answer.body.includes(voter))).toEqual([]);
});

test('a table opens in a spreadsheet, and a written-in name is never a formula', async () => {
  const { headers, rawPayload } = await get(`${secret}/result.csv`);
  const text = rawPayload.toString('utf8');
  expect([headers['content-type'], text.startsWith('\ufeff表决事项,项目,赞成')]).toEqual(['text/csv; charset=utf-8', true]);
  expect(text).toContain('鲁振声,16,0,0,,,,当选');
  expect(text).toMatch(/'=罗衡,1,/);
});

test('the report is a paper of the offices, with every figure, the number needed and what can be compared', async () => {
  const docx = await get(`${secret}/report?format=docx`);
  expect(checkPaper(docx.rawPayload, 'form')).toEqual([]);
  const text = await readPaperText(docx.rawPayload);
  for (const part of ['选举结果报告单', '应　　到', '20名', '18名', '11票', '鲁振声', '当选', '监票人（代表1）签名', '根值'])
    expect(text).toContain(part);
  const page = await get(`${named}/report`);
  expect(page.headers['content-type']).toContain('text/html');
  expect(page.body).toContain('表决结果报告单');
});

test('nothing leaves before the outcome, and only to who may know of the vote', async () => {
  for (const kind of ['result.json', 'result.csv', 'report']) {
    expect((await get(`${running}/${kind}`)).json()).toMatchObject({ code: 'ballots.not_decided_yet' });
    expect((await get(`${named}/${kind}`, 'nobody')).statusCode).toBe(401);
    expect((await get(`nonsense/${kind}`)).statusCode).toBe(404);
  }
});

test('minutes get one sentence for each vote, in the order of the votes', async () => {
  const results = await hall.db.read(hall.congressId, (db) => resultsOfMeeting(db, hall.meetingId));
  expect(results.map(({ sentence, isPassed }) => [sentence, isPassed])).toEqual([
    ['赞成13票，反对3票，弃权0票，未按表决器2人，通过', true],
    ['发出选票18张，收回16张，有效票16张；鲁振声（16票）、毕秋实（14票）当选', true],
  ]);
});
