import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CongressId } from '#platform/domain/ids.ts';
import { openTestDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts';
import { registerPortal } from './portal-routes.ts';

const TODAY = new Date('2026-06-01T02:00:00Z');
const EVIL = '<script>alert("名")</script>';
const LONG = '老旧小区充电设施不足，飞线充电屡禁不止，居民多次反映。'.repeat(40);

let test_: TestDatabase;
let server: FastifyInstance;
const first = '00000000-0000-7000-8000-000000000001' as CongressId;
const second = '00000000-0000-7000-8000-000000000002' as CongressId;
const delegation = randomUUID();
const deputy = randomUUID();
const unit = randomUUID();
const decision = randomUUID();
const ids = Array.from({ length: 300 }, () => randomUUID());
const open = ids[0] ?? '';
const unnamed = ids[1] ?? '';
const [inquiry, over] = [randomUUID(), randomUUID()];

/** 300 published suggestions of every kind, each with an answer and a promise; and what must not be seen. */
async function fill(): Promise<void> {
  await test_.db.system(async (tx) => {
    await tx.query(
      `insert into register_congresses (id, name, short_name, place, level, is_hosted) values ($1, '澜溪市人民代表大会', '市', '澜溪市', 'K', true), ($2, '桐浦县人民代表大会', '县', '桐浦县', 'K', true)`,
      [first, second],
    );
  });
  await test_.db.write(first, async (tx) => {
    const [term, session] = [randomUUID(), randomUUID()];
    await tx.query(`insert into register_terms (congress_id, id, number, starts_on) values ($1, $2, 17, '2022-01-05')`, [first, term]);
    await tx.query(
      `insert into register_sessions (congress_id, id, term_id, number, opens_on, closes_on) values ($1, $2, $3, 5, '2026-01-12', '2026-01-15')`,
      [first, session, term],
    );
    await tx.query(`insert into register_bodies (congress_id, id, kind, name) values ($1, $2, 'delegation', '城东街道代表团')`, [
      first,
      delegation,
    ]);
    await tx.query(
      `insert into register_people (congress_id, id, name, phone, employer) select $1, case when n = 0 then $2::uuid else uuidv7() end, case when n = 0 then $3 else '𬭎田' || n end, '19900001234', '某某厂' from generate_series(0, 399) n`,
      [first, deputy, EVIL],
    );
    await tx.query(
      `insert into register_mandates (congress_id, person_id, of_congress_id, term_number, delegation_id, constituency, starts_on) select congress_id, id, congress_id, 17, $2, '城东街道第一选区', '2022-01-05' from register_people where congress_id = $1`,
      [first, delegation],
    );
    await tx.query(
      `insert into suggestions_suggestions (congress_id, id, kind, state, session_id, number, number_text, title, lead_person_id, lead_name, lead_unit_id, lead_unit_name, field, handed_over_on, due_on, publicity, published_at, published_text)
       select $1, id, 'suggestion', case when n % 3 = 0 then 'handling' else 'closed' end, $2, n, '十七届五次第' || lpad(n::text, 3, '0') || '号', 'x', $4, $5, $6, '市应急局', 'safety', '2026-01-25', '2026-04-27', 'full', '2026-05-01',
         jsonb_build_object('title', $5 || '关于治理飞线充电的建议' || n, 'situation', $7::text, 'analysis', $7::text, 'points', jsonb_build_array($5::text, $7::text), 'leadName', case when n = 2 then null else $5::text end)
       from unnest($3::uuid[]) with ordinality as s(id, n)`,
      [first, session, ids, deputy, EVIL, unit, LONG],
    );
    await tx.query(`update suggestions_suggestions set answered_on = '2026-03-27', reply_class = 'planned' where state = 'closed'`);
    await tx.query(
      `insert into suggestions_promises (congress_id, id, suggestion_id, organisation_id, unit_name, state, text, target, unit_of_measure, due_on, first_due_on) select $1, uuidv7(), id, $2, '市应急局', 'open', $3 || '集中充电棚', 42, '个', '2026-05-20', '2026-05-20' from suggestions_suggestions`,
      [first, unit, EVIL],
    );
    await tx.query(
      `insert into supervision_matters (congress_id, id, year, kind, state, subject, addressees, questions_until, questions_note) values
      ($1, $2, 2026, 'special-inquiry', 'preparing', $4 || '饮用水安全', '[{"id":"x","name":"市水利局"}]', '2026-06-10', '请居民提问'), ($1, $3, 2026, 'special-inquiry', 'preparing', '停车', '[]', '2026-05-31', '')`,
      [first, inquiry, over, EVIL],
    );
    await tx.query(
      `insert into supervision_questions (congress_id, id, matter_id, state, text, asked_by, came_from, unit_name, answer, is_public) values
      ($1, uuidv7(), $2, 'answered', '备用水源何时建成？', '某代表', 'deputy', '市水利局', $3 || '年内建成', true), ($1, uuidv7(), $2, 'chosen', '还没有公开的问题', '某代表', 'deputy', '市水利局', null, false), ($1, uuidv7(), $2, 'waiting', '没有阅看的问题', '', 'public', null, null, true)`,
      [first, inquiry, EVIL],
    );
    await tx.query(
      `insert into decisions_decisions (congress_id, id, kind, body, source, state, title, text, passed_on, published_on, members, votes_for, votes_against, abstained, evaluation) values ($1, $2, 'decision', 'standing-committee', 'law', 'published', $3, $3, '2026-03-02', '2026-03-03', 35, 30, 2, 1, $3), ($1, uuidv7(), 'decision', 'standing-committee', 'law', 'passed', '还没有公布的决定', 'x', '2026-03-02', null, 35, 30, 2, 1, null)`,
      [first, decision, EVIL],
    );
    await tx.query(
      `insert into register_organisations (congress_id, id, name, short_name, kind) values ($1, $2, '市应急局', '市应急局', 'department')`,
      [first, unit],
    );
    await tx.query(
      `insert into decisions_duties (congress_id, id, decision_id, organisation_id, unit_name, text, due_on, state, report) values ($1, uuidv7(), $2, $3, '市应急局', $4, '2026-05-01', 'open', $5)`,
      [first, decision, unit, EVIL, '还没有核实的报告'],
    );
    await tx.query(
      `insert into platform_settings (congress_id, key, value) values ($1, 'portal.contact', '{"complaint": "请来信：<b>澜溪市</b>政务路1号", "filing": "样例 001"}')`,
      [first],
    );
  });
}

beforeAll(async () => {
  test_ = await openTestDatabase();
  await fill();
  server = Fastify();
  registerPortal(server, { db: test_.db, clock: () => TODAY });
  await server.ready();
});
afterAll(async () => {
  await server.close();
  await test_.close();
});

const get = (url: string, headers: Record<string, string> = {}) => server.inject({ method: 'GET', url, headers });
const pages = [
  '/',
  '/suggestions',
  '/suggestions?q=充电',
  '/suggestions?stage=overdue',
  `/suggestions/${open}`,
  `/suggestions/${unnamed}`,
  '/promises',
  '/promises?year=all&state=late',
  '/deputies',
  `/deputies?delegation=${delegation}`,
  '/deputies?q=城东',
  `/deputies/${deputy}`,
  '/ledger',
  '/about',
  '/supervision',
  '/supervision?year=2020&lang=en',
  `/supervision/${inquiry}`,
  `/supervision/${inquiry}?sent=1&lang=en&elder=1`,
  `/supervision/${over}`,
  '/decisions',
  '/decisions?year=2026&lang=en',
  `/decisions/${decision}`,
  `/decisions/${decision}?lang=en&elder=1`,
  '/no-such-page',
  '/?lang=en',
  '/promises?elder=1&lang=en',
  '/ledger?lang=en&elder=1',
  `/suggestions/${open}?lang=en&elder=1`,
  `/deputies?delegation=${delegation}&elder=1&lang=en`,
];

describe.each(pages)('the page %s', (url) => {
  test('has one heading of the first order, landmarks, its language, a title, no script, no cookie, and stays under fifty kilobytes', async () => {
    const answer = await get(url);
    const markup = answer.body;
    expect(answer.statusCode).toBe(url === '/no-such-page' ? 404 : 200);
    expect(Buffer.byteLength(markup)).toBeLessThan(50_000);
    expect(markup.match(/<h1[ >]/g)).toHaveLength(1);
    expect(markup).toContain(`<html lang="${url.includes('lang=en') ? 'en' : 'zh-CN'}"`);
    for (const part of ['<header', '<main', '<footer', '<title>', 'class="skip"']) expect(markup).toContain(part);
    expect(markup).not.toMatch(/<script|javascript:|\son\w+=|<b>澜溪市/i);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(markup).not.toMatch(/undefined|\[object|NaN|\{(?:count|days|date|total|name)\}/);
    // never a telephone or an employer.
    expect(markup).not.toMatch(/19900001234|某某厂/);
  });
});

test('a script in a name is shown as text', async () => {
  expect((await get(`/suggestions/${open}`)).body).toContain('&lt;script&gt;alert(&quot;名&quot;)&lt;/script&gt;');
});

test('a deputy who is not named has no link and no name on the page', async () => {
  const { body } = await get(`/suggestions/${unnamed}`);
  expect(body).toContain('代表本人不具名');
  expect(body).not.toContain(`/deputies/${deputy}`);
});

test('the overdue are told openly, with days', async () => {
  const { rows } = { rows: (await get(`/suggestions/${ids[2]}`)).body };
  expect(rows).toContain('已超过期限 35 天，仍未答复');
});

test('the second county sees nothing of the first, and the first no door into the second', async () => {
  const list = await get('/suggestions?c=桐浦县'.replace('桐浦县', encodeURIComponent('桐浦县')));
  expect(list.body).toContain('桐浦县人大');
  expect(list.body).not.toContain('飞线');
  expect((await get(`/suggestions/${open}?c=${second}`)).statusCode).toBe(404);
  expect((await get(`/deputies/${deputy}?c=${second}`)).statusCode).toBe(404);
  expect((await get('/?c=nowhere')).statusCode).toBe(404);
});

test('every link of a page keeps the place, the language and the large type', async () => {
  const { body } = await get(`/?c=${encodeURIComponent('桐浦县')}&elder=1&lang=en`);
  const links = [...body.matchAll(/href="(\/[^"]*)"/g)]
    .map((match) => match[1]?.replaceAll('&amp;', '&') ?? '')
    .filter((href) => !/icon\.svg|\.atom/.test(href));
  const kept = links.filter((href) => /[?&]c=/.test(href));
  // All but the way back to the first county.
  expect(links.length - kept.length).toBe(1);
  expect(links.filter((href) => !href.includes('elder=1')).length).toBeLessThanOrEqual(2);
});

test.each([
  '/suggestions/not-an-id',
  `/suggestions/${randomUUID()}`,
  '/deputies/%00',
  `/deputies/${randomUUID()}`,
  '/suggestions/%3Cscript%3E',
])('%s is a page in words that says it is not there', async (url) => {
  const answer = await get(url);
  expect(answer.statusCode).toBe(404);
  expect(answer.body).toContain('没有这个页面');
  expect(answer.body).toContain('noindex');
});

test.each([
  '/suggestions?q=%00&session=x&field=%27&unit=1&stage=z&after=zzz',
  '/suggestions?after=2026-99-99T00:00:00.000000Z~00000000-0000-0000-0000-000000000000',
  '/suggestions?after=2026-01-01T00:00:00.000000Z~------------------------------------',
  '/suggestions?after=2026-02-30T00:00:00.000000Z~00000000-0000-0000-0000-000000000000',
  '/suggestions?q=充电&after=99999',
  '/promises?year=9999999&after=1~2026-13-45~x',
  '/promises?after=1~2026-99-99~00000000-0000-0000-0000-000000000000',
  '/deputies?q=%25_%5C&delegation=zzz',
  '/ledger?session=1&after=99999999',
  `/suggestions?q=${'长'.repeat(3000)}`,
  '/suggestions?q=1&q=2&c=',
])('nonsense in the address %s is no fault of the server', async (url) => {
  expect((await get(url)).statusCode).toBe(200);
});

test('pages can be kept for a minute and asked for again by their mark', async () => {
  const answer = await get('/about');
  expect(answer.headers['cache-control']).toBe('public, max-age=60');
  const again = await get('/about', { 'if-none-match': String(answer.headers['etag']) });
  expect([again.statusCode, again.body]).toEqual([304, '']);
  const packed = await get('/ledger', { 'accept-encoding': 'gzip' });
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(packed.rawPayload.length).toBeLessThan(15_000);
});

test('a decision is public once it is published; a report once it is checked; lateness at once', async () => {
  const { body } = await get('/decisions');
  expect(body).not.toContain('还没有公布的决定');
  expect(body).toContain('1 项中有 1 项超过期限还没有报告');
  const one = await get(`/decisions/${decision}`);
  expect(one.body).toContain('超过期限，还没有报告');
  expect(one.body).not.toContain('还没有核实的报告');
  expect((await get(`/decisions/${randomUUID()}`)).statusCode).toBe(404);
  expect((await get('/')).body).toContain('href="/decisions"');
});

test('the feed, the site map and robots name only what is public', async () => {
  const feed = await get('/suggestions.atom', { host: 'renda.example' });
  expect(feed.headers['content-type']).toContain('application/atom+xml');
  expect(feed.body.match(/<entry>/g)).toHaveLength(30);
  expect(feed.body).toContain(`http://renda.example/suggestions/`);
  expect((await get('/sitemap.xml')).body.match(/<loc>/g)).toHaveLength(308);
  expect((await get('/robots.txt')).body).toContain('Disallow: /desk');
  expect((await get('/suggestions.atom', { host: 'evil"><x' })).body).not.toContain('evil');
});

test('the complaint address and the filing number come from the setting of the congress, as text', async () => {
  const { body } = await get('/about');
  expect(body).toContain('请来信：&lt;b&gt;澜溪市');
  expect(body).toContain('备案编号 样例 001');
});

test('a database that cannot be read is said in words', async () => {
  const broken = Fastify();
  registerPortal(broken, { db: { ...test_.db, system: () => Promise.reject(new Error('gone')) }, clock: () => TODAY });
  const answer = await broken.inject('/');
  expect([answer.statusCode, answer.body.includes('暂时打不开')]).toEqual([503, true]);
  await broken.close();
});

test('a published matter shows its satisfaction assessment with what each share is of; one that is not published shows nothing', async () => {
  const [shown, hidden] = [randomUUID(), randomUUID()];
  await test_.db.write(first, async (tx) => {
    await tx.query(
      `insert into supervision_matters (congress_id, id, year, kind, state, subject, published_on) values ($1, $2, 2026, 'report-deliberation', 'published', '义务教育', '2026-05-01'), ($1, $3, 2026, 'report-deliberation', 'closed', '托育', null)`,
      [first, shown, hidden],
    );
    for (const matter of [shown, hidden])
      await tx.query(
        `insert into supervision_assessments (congress_id, id, matter_id, on_day, members, present, satisfied, basically, dissatisfied, abstain, void, result, reason, base, base_number) values
      ($1, uuidv7(), $2, '2026-04-01', 35, 30, 20, 5, 2, 1, 1, 'satisfied', '纸质', null, null), ($1, uuidv7(), $2, '2026-04-20', 35, 30, 12, 9, 9, 0, 0, 'basically', '纸质', 'present', 30)`,
        [first, matter],
      );
  });
  const { body } = await get(`/supervision/${shown}`);
  for (const text of [
    '全体组成人员 35 人，出席 30 人。',
    '满意 20 票，基本满意 5 票，不满意 2 票，弃权 1 票，无效 1 票，未投 1 票。',
    '满意占全体组成人员：20/35，57.14%。',
    '满意占出席人员：12/30，40%。',
    '满意 + 基本满意占出席人员：21/30，70%。',
    '结果：基本满意',
  ])
    expect(body).toContain(text);
  expect((await get(`/supervision/${shown}?lang=en`)).body).toContain('of all members: 20/35, 57.14%.');
  expect((await get(`/supervision/${hidden}`)).statusCode).toBe(404);
});

describe('a special inquiry asks residents', () => {
  const send = (fields: Record<string, string>, { id = inquiry, from = '10.0.0.1' }: { id?: string; from?: string } = {}) =>
    server.inject({
      method: 'POST',
      url: `/supervision/${id}/questions`,
      remoteAddress: from,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(fields).toString(),
    });
  const stored = () =>
    test_.db.read(first, (tx) =>
      tx.query<{ text: string; asked_by: string; asker_id: string | null; state: string; is_public: boolean }>(
        `select text, asked_by, asker_id, state, is_public from supervision_questions where came_from = 'public' and text like '水%'`,
      ),
    );

  test('what was shown stands there with its answer and without a name; what was not read or not shown does not', async () => {
    const { body } = await get(`/supervision/${inquiry}`);
    expect(body).toContain('备用水源何时建成？');
    expect(body).toContain('年内建成');
    expect(body).not.toMatch(/还没有公开的问题？?</);
    expect(body).not.toMatch(/没有阅看的问题|某代表/);
    expect((await get('/supervision')).body).toContain(`/supervision/${inquiry}`);
    expect((await get('/supervision')).body).not.toContain(`/supervision/${over}`);
  });

  test('a question is taken without script, waits for the office, and nobody is named with it', async () => {
    const answer = await send({ question: '水费为什么涨了？\n请说明。' });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `/supervision/${inquiry}?sent=1#ask`]);
    expect(await stored()).toEqual([
      { text: '水费为什么涨了？\n请说明。', asked_by: '', asker_id: null, state: 'waiting', is_public: false },
    ]);
    expect((await get(`/supervision/${inquiry}?sent=1`)).body).not.toContain('水费');
    const journal = await test_.db.read(first, (tx) =>
      tx.query<{ line: string }>(`select to_jsonb(j)::text as line from platform_journal j where action = 'supervision.question.receive'`),
    );
    expect(journal).toHaveLength(1);
    expect(journal[0]?.line).not.toMatch(/水费|10\.0\.0\.1/);
  });

  test.each([
    ['短', 422, '至少五个字'],
    ['长'.repeat(501), 422, '最多 500 字'],
  ])('what cannot be taken (%#) comes back with its text and a sentence', async (question, status, sentence) => {
    const answer = await send({ question });
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([status, 'no-store']);
    expect(answer.body).toContain(sentence);
    expect(answer.body).toContain(`>${question}</textarea>`);
  });

  test('a script that was typed comes back as text', async () => {
    expect((await send({ question: `${EVIL}${'长'.repeat(500)}` })).body).not.toContain('<script');
  });

  test('an inquiry that is over, another congress’s, or none takes nothing, and a machine is thanked for nothing', async () => {
    expect([
      (await send({ question: '水管爆裂谁来修？' }, { id: over })).statusCode,
      (await send({ question: '水管爆裂谁来修？' }, { id: randomUUID() })).statusCode,
      (await send({ question: '水管爆裂谁来修？' }, { id: 'x' })).statusCode,
    ]).toEqual([422, 404, 404]);
    expect((await send({ question: '水管爆裂谁来修？', website: 'http://spam' })).statusCode).toBe(303);
    expect(await stored()).toHaveLength(1);
  });

  test('one address sends twenty in an hour and no more; others still may', async () => {
    for (let n = 0; n < 20; n += 1) expect((await send({ question: `第 ${n} 个问题是什么？` }, { from: '10.0.0.9' })).statusCode).toBe(303);
    const more = await send({ question: '再问一个问题' }, { from: '10.0.0.9' });
    expect([more.statusCode, more.body.includes('一小时内提交得太多')]).toEqual([429, true]);
    expect((await send({ question: '别处来的问题' }, { from: '10.0.0.8' })).statusCode).toBe(303);
  });
});
