import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { meetingFigureRows, meetingFigures, scopeFor } from '#modules/meetings/server/module.ts';
import { supervisionFigureValues } from '#modules/supervision/server/module.ts';
import type { Actor } from '#platform/domain/actor.ts';
import type { AccountId, CongressId, PersonId } from '#platform/domain/ids.ts';
import { localDate } from '#platform/domain/local-date.ts';
import { openTestDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts';
import { figureCatalogue } from '../domain/figure-catalogue.ts';
import { yearPeriod } from '../domain/figure-period.ts';
import { listQuestions, openQuestion } from './queries/questions.ts';
import { countFigures, listFigures, openFigure, printedFigures } from './queries/figures.ts';

const congressId = randomUUID() as CongressId;
const [term, session, person] = [randomUUID(), randomUUID(), randomUUID() as PersonId];
const actor = (role: string): Actor => ({
  accountId: randomUUID() as AccountId,
  congressId,
  personId: person,
  name: '贺敏',
  posts: [{ role, organisationId: null, title: role }],
});
const reader = (role = 'committee') => ({ actor: actor(role), today: localDate('2031-12-20') });

let bed: TestDatabase;
type Row = Readonly<Record<string, unknown>>;
const add = async (table: string, row: Row): Promise<string> => {
  const all: Row = { congress_id: congressId, id: randomUUID(), ...row };
  const keys = Object.keys(all);
  await bed.db.write(congressId, (tx) =>
    tx.query(
      `insert into ${table} (${keys.join(', ')}) values (${keys.map((_, at) => `$${at + 1}`).join(', ')})`,
      keys.map((key) => {
        const value = all[key];
        return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
      }),
    ),
  );
  return String(all['id']);
};
let made = 0;
const meeting = (kind: string, day: string, more: Row = {}) =>
  add('meetings_meetings', {
    kind,
    state: 'archived',
    series: `${kind} ${++made}`,
    year: Number(day.slice(0, 4)),
    title: `${kind} ${day}`,
    starts_at: `${day}T01:00:00Z`,
    ...more,
  });
const item = (meetingId: string, title: string, more: Row = {}) =>
  add('meetings_items', {
    meeting_id: meetingId,
    place: ++made,
    verb: 'hear-and-review',
    title,
    state: 'done',
    started_at: '2031-03-05T02:00:00Z',
    ...more,
  });
const matter = (kind: string, subject: string, more: Row = {}) =>
  add('supervision_matters', { year: 2031, kind, state: 'closed', subject, held_on: '2031-05-05', ...more });
const contest = (
  kind: string,
  definition: Row,
  results: readonly (readonly [key: string, label: string, verdict: string])[],
  meetingId: string,
) =>
  add('ballots_contests', {
    meeting_id: meetingId,
    title: `${kind}表决`,
    kind,
    keeping: 'apart',
    definition,
    state: 'decided',
    frozen: {},
    decided_at: '2031-03-05T03:00:00Z',
    result: { options: results.map(([key, label, verdict]) => ({ key, label, verdict })) },
  });

const values = async (year = 2031): Promise<ReadonlyMap<string, number>> =>
  (await bed.db.read(congressId, (db) => countFigures(db, figureCatalogue, [yearPeriod(year)])))[0] ?? new Map();
const rowsOf = async (id: string, role = 'committee'): Promise<readonly string[]> =>
  (await bed.db.read(congressId, (db) => openFigure(db, { id, year: 2031, after: 0 }, reader(role)))).rows
    .map(({ title }) => title)
    .toSorted();

beforeAll(async () => {
  bed = await openTestDatabase();
  await bed.db.system((tx) =>
    tx.query(
      `insert into register_congresses (id, name, short_name, place, level, is_hosted) values ($1, '澜溪市人民代表大会', '市', '澜溪市', 'K', true)`,
      [congressId],
    ),
  );
  await add('register_people', { id: person, name: '贺敏', pinyin_key: 'hm' });
  await add('register_terms', { id: term, number: 18, starts_on: '2027-01-05' });
  await add('register_sessions', { id: session, term_id: term, number: 5, opens_on: '2031-01-08', closes_on: '2031-01-11' });
});
afterAll(() => bed.close());

test('听取和审议 is what the standing committee heard and deliberated, on every page the same number, split by who reported', async () => {
  const unit = (name: string, kind: string) => add('register_organisations', { name, short_name: name, kind });
  const [finance, court, procuratorate, commission] = [
    await unit('市财政局', 'department'),
    await unit('市人民法院', 'court'),
    await unit('市人民检察院', 'procuratorate'),
    await unit('市监察委员会', 'other'),
  ];
  const committee = await add('register_bodies', { kind: 'working-committee', name: '财经工委' });
  const held = await meeting('standing-committee', '2031-03-05');
  await item(held, '决算的报告', { owner_unit_id: finance, owner_body_id: committee });
  await item(held, '审判工作的报告', { owner_unit_id: court });
  await item(held, '检察工作的报告', { owner_unit_id: procuratorate });
  await item(held, '监察工作的报告', { owner_unit_id: commission });
  await item(held, '没有写明谁来报告的报告');
  // Each of these a careful clerk strikes out.
  await item(held, '撤回的报告', { owner_unit_id: finance, state: 'withdrawn' });
  await item(held, '推迟的报告', { owner_unit_id: finance, state: 'moved' });
  await item(held, '没有进行到的报告', { owner_unit_id: finance, state: 'listed', started_at: null });
  await item(held, '只听取的汇报', { owner_unit_id: finance, verb: 'hear' });
  await item(held, '执法检查组的报告', { owner_body_id: committee });
  const whole = await item(held, '两项报告', { owner_unit_id: finance });
  await item(held, '两项报告之一', { owner_unit_id: finance, parent_id: whole });
  await item(held, '两项报告之二', { owner_unit_id: finance, parent_id: whole });
  const parts = await item(held, '分两步的报告', { owner_unit_id: finance });
  await item(held, '先听取', { owner_unit_id: finance, parent_id: parts, verb: 'hear' });
  const cancelled = await meeting('standing-committee', '2031-04-05', { state: 'cancelled' });
  await item(cancelled, '取消的会议上的报告', { owner_unit_id: finance, state: 'listed' });
  const council = await meeting('chairs-council', '2031-04-06');
  await item(council, '主任会议听取的汇报', { verb: 'hear' });
  // Entered afterwards: nobody stepped through its agenda.
  const late = await meeting('standing-committee', '2031-06-05');
  await item(late, '补录会议的报告', { owner_unit_id: finance, state: 'listed', started_at: null });
  await item(late, '补录会议上撤回的报告', { owner_unit_id: finance, state: 'withdrawn', started_at: null });
  const secret = await meeting('standing-committee', '2031-07-05', { is_restricted: true });
  await item(secret, '不公开的报告', { owner_unit_id: finance });

  const heard = [
    '决算的报告',
    '审判工作的报告',
    '检察工作的报告',
    '监察工作的报告',
    '没有写明谁来报告的报告',
    '两项报告之一',
    '两项报告之二',
    '补录会议的报告',
    '分两步的报告',
    '＊＊＊',
  ];
  expect(await rowsOf('reports-heard')).toEqual(heard.toSorted());
  const counted = await values();
  expect(counted.get('reports-heard')).toBe(heard.length);
  expect(
    ['government', 'supervision', 'court', 'procuratorate', 'unnamed'].map((reporter) => counted.get(`reports-heard-${reporter}`)),
  ).toEqual([6, 1, 1, 1, 1]);
  expect(await rowsOf('briefings-heard', 'congress-office')).toEqual(['主任会议听取的汇报', '只听取的汇报'].toSorted());
  // A committee counts the chairs' council's business and does not read it.
  expect(await rowsOf('briefings-heard')).toEqual(['只听取的汇报', '＊＊＊']);
  const shut = await bed.db.read(congressId, (db) => openFigure(db, { id: 'briefings-heard', year: 2031, after: 0 }, reader()));
  expect(shut.rows.map(({ href }) => href === null).toSorted()).toEqual([false, true]);

  const scope = scopeFor(actor('congress-office'), { year: 2031 });
  const ofMeetings = await bed.db.read(congressId, (db) => meetingFigures(db, scope));
  const printed = await bed.db.read(congressId, (db) => printedFigures(db, 2031));
  for (const id of ['reports-heard', 'briefings-heard']) {
    const rows = await bed.db.read(congressId, (db) => meetingFigureRows(db, id, { scope }));
    expect([ofMeetings.find((each) => each.id === id)?.value, rows.map(({ recordId }) => recordId).toSorted()]).toEqual([
      counted.get(id),
      printed.find((each) => each.id === id)?.rows.toSorted(),
    ]);
  }
});

test('a meeting of criticism is no party group meeting, and a figure of a session is of the last one, sittings and all', async () => {
  await meeting('party-group', '2031-02-03');
  await meeting('party-group', '2031-02-04', { title: '党组2030年度专题民主生活会' });
  expect((await values()).get('party-group-meetings')).toBe(1);
  const attendee = (meetingId: string, name: string, personId: string, more: Row = {}) =>
    add('meetings_attendees', {
      meeting_id: meetingId,
      person_id: personId,
      name,
      capacity: 'member',
      is_entitled: true,
      is_in_base: true,
      ...more,
    });
  const at = { signed_in_at: '2031-01-08T01:00:00Z' };
  const people = [randomUUID(), randomUUID(), randomUUID()] as const;
  const january = await meeting('congress-session', '2031-01-08');
  await attendee(january, '早', people[0], at);
  const december = await meeting('congress-session', '2031-12-10');
  const plenary = await meeting('plenary', '2031-12-11', { parent_id: december });
  await attendee(december, '甲', people[0], at);
  await attendee(december, '乙', people[1]);
  await attendee(december, '丙', people[2]);
  await attendee(plenary, '乙', people[1], at);
  const counted = await values();
  expect(['congress-sessions', 'session-deputies-expected', 'session-deputies-present'].map((id) => counted.get(id))).toEqual([2, 3, 2]);
  const committee = await meeting('standing-committee', '2031-08-05');
  await attendee(committee, '出席', people[0], at);
  await attendee(committee, '请假', people[1], { reply: 'leave-granted' });
  await attendee(committee, '缺席', people[2]);
  const after = await bed.db.read(congressId, (db) => listFigures(db, { year: 2031 }, reader()));
  expect(after.rates.find(({ id }) => id === 'standing-committee-presence-share')).toMatchObject({ part: 1, whole: 3, percent: 33.33 });
  expect(after.figures.find(({ id }) => id === 'standing-committee-leaves')?.value).toBe(1);
});

test('what was held counts though the matter was ended early; laws reported under one item are one inspection of several laws', async () => {
  const held = await meeting('standing-committee', '2031-09-05');
  const report = await item(held, '河道管理法规执法检查的报告', {
    verb: 'hear-and-review',
    owner_body_id: await add('register_bodies', { kind: 'working-committee', name: '城建工委' }),
  });
  await matter('law-inspection', '省河道条例', { laws: ['《江苏省河道管理条例》'], item_id: report });
  await matter('law-inspection', '市河道条例', { laws: ['《苏州市河道管理条例》'], item_id: report });
  await matter('law-inspection', '安全生产', { laws: ['《中华人民共和国安全生产法》'], state: 'cancelled' });
  await matter('law-inspection', '安全生产回头看', { laws: ['安全生产法'], held_on: '2031-11-05' });
  await matter('law-inspection', '没有开展的', { laws: ['《消防法》'], held_on: null, state: 'cancelled' });
  await matter('inspection-visit', '托育');
  const counted = await values();
  expect(['law-inspections', 'laws-inspected', 'inspection-visits'].map((id) => counted.get(id))).toEqual([3, 3, 1]);
  expect((await values(2030)).get('law-inspections')).toBe(0);
  const own = await bed.db.read(congressId, (db) => supervisionFigureValues(db, { year: 2031, actor: actor('congress-office') }));
  for (const id of ['law-inspections', 'laws-inspected', 'inspection-visits'])
    expect([id, own.find((each) => each.id === id)?.value]).toEqual([id, counted.get(id)]);
});

test('points, questions and assessments of supervision are counted with what they are a part of', async () => {
  const heard = await matter('special-inquiry', '饮用水');
  const point = (number: number, more: Row) =>
    add('supervision_points', {
      matter_id: heard,
      origin: 'opinion',
      number,
      text: `意见${number}`,
      unit_name: '市水务局',
      state: 'closed',
      handed_over_on: '2031-05-10',
      ...more,
    });
  await point(1, {});
  await point(2, { state: 'handed-over' });
  await point(3, { state: 'noted', handed_over_on: null });
  await add('supervision_questions', { matter_id: heard, state: 'asked', text: '备用水源何时通水', asked_by: '甲', came_from: 'member' });
  await add('supervision_questions', { matter_id: heard, state: 'collected', text: '没有问的', asked_by: '乙', came_from: 'member' });
  const assessed = {
    matter_id: heard,
    on_day: '2031-08-01',
    members: 35,
    present: 30,
    satisfied: 20,
    basically: 5,
    dissatisfied: 3,
    void: 2,
    reason: '纸质',
  };
  await add('supervision_assessments', { ...assessed, result: 'satisfied' });
  await add('supervision_assessments', { ...assessed, result: 'basically' });
  const counted = await values();
  expect(
    ['points-handed-over', 'points-closed', 'questions-asked', 'assessments', 'assessments-satisfied'].map((id) => counted.get(id)),
  ).toEqual([2, 1, 1, 2, 1]);
});

test('任免 is 人次 by person and post, also of a merged vote; 撤职, elections and the congress’s own resolutions are figures of their own', async () => {
  const held = await meeting('standing-committee', '2031-10-05');
  const one = randomUUID();
  await contest(
    'appointment',
    {
      body: 'standing-committee',
      options: [
        { key: 'a', label: '甲', personId: one, post: '局长' },
        { key: 'b', label: '甲', personId: one, post: '主任' },
        { key: 'c', label: '丙' },
      ],
    },
    [
      ['a', '甲', 'passed'],
      ['b', '甲', 'passed'],
      ['c', '丙', 'failed'],
    ],
    held,
  );
  await contest(
    'appointment',
    {
      body: 'standing-committee',
      merged: { consent: '主任会议' },
      options: [
        { key: 'x', label: '丁' },
        { key: 'y', label: '戊' },
        { key: 'z', label: '己' },
      ],
    },
    [['all', '任命审判员', 'passed']],
    held,
  );
  await contest('removal', { body: 'standing-committee', options: [{ key: 'a', label: '庚' }] }, [['a', '庚', 'passed']], held);
  await contest(
    'election',
    {
      body: 'congress',
      options: [
        { key: 'a', label: '辛' },
        { key: 'b', label: '壬' },
      ],
    },
    [
      ['a', '辛', 'elected'],
      ['b', '壬', 'not-elected'],
    ],
    held,
  );
  await contest(
    'assessment',
    {
      body: 'standing-committee',
      options: [
        { key: 'a', label: '癸', post: '市教育局局长' },
        { key: 'b', label: '某报告' },
      ],
    },
    [
      ['a', '癸', 'satisfied'],
      ['b', '某报告', 'satisfied'],
    ],
    held,
  );
  for (const [body, title] of [
    ['standing-committee', '关于批准决算的决议'],
    ['congress', '关于政府工作报告的决议'],
  ])
    await add('decisions_decisions', {
      kind: 'resolution',
      body,
      source: 'law',
      state: 'passed',
      title,
      text: '内容',
      passed_on: '2031-03-01',
    });
  await add('meetings_oaths', {
    meeting_id: held,
    on_day: '2031-10-05',
    form: 'group',
    organiser: '主任会议',
    persons: [{ name: '甲' }, { name: '丁' }],
    text_of: '誓词',
    at: '2031-10-05T03:00:00Z',
  });
  const counted = await values();
  expect(
    [
      'appointments',
      'appointees',
      'removals',
      'elected',
      'appointees-debriefed',
      'oaths',
      'resolutions-and-decisions',
      'congress-resolutions',
    ].map((id) => counted.get(id)),
  ).toEqual([5, 4, 1, 1, 1, 2, 1, 1]);
  expect(await rowsOf('appointments')).toEqual(
    ['丁 appointment表决', '己 appointment表决', '戊 appointment表决', '甲 主任', '甲 局长'].toSorted(),
  );
});

test('suggestions received are numbered ones or those being looked at; a merged one is in time by its host’s day; ratings open to whose work they are', async () => {
  const suggestion = (number: number | null, more: Row = {}) =>
    add('suggestions_suggestions', {
      kind: 'suggestion',
      state: 'closed',
      session_id: session,
      number,
      number_text: number === null ? null : `第${number}号`,
      origin: 'deputy',
      title: `建议${number ?? ''}`,
      lead_person_id: person,
      lead_name: '贺敏',
      filed_at: '2031-01-09',
      handed_over_on: '2031-01-12',
      due_on: '2031-04-12',
      answered_on: '2031-04-01',
      ...more,
    });
  const host = await suggestion(1);
  await suggestion(2, { merged_into: host, due_on: null, handed_over_on: null });
  await suggestion(3, { answered_on: '2031-05-01' });
  await suggestion(4, { state: 'withdrawn', answered_on: null });
  for (const state of ['returned', 'refused', 'forwarded', 'draft'])
    await suggestion(null, { state, answered_on: null, handed_over_on: null, due_on: null });
  await suggestion(null, { state: 'reviewing', answered_on: null, handed_over_on: null, due_on: null });
  // Chosen in the year after it was made: it belongs to the year of the decision, and to its session.
  const key = await suggestion(5, { is_key: true, filed_at: '2030-11-09', session_id: null, answered_on: null });
  await bed.db.write(congressId, (tx) =>
    tx.query(
      `insert into suggestions_key_cases (congress_id, suggestion_id, state, reason, decided_on) values ($1, $2, 'decided', '民生', '2031-02-27')`,
      [congressId, key],
    ),
  );
  await bed.db.write(congressId, (tx) =>
    tx.query(
      `insert into suggestions_ratings (congress_id, id, suggestion_id, of, round, person_id, value, rated_on) values ($1, $2, $3, 'reply', 1, $4, 'basically', '2031-04-10')`,
      [congressId, randomUUID(), host, person],
    ),
  );
  const counted = await values();
  expect(
    ['suggestions-received', 'answered', 'answered-in-time', 'key-suggestions', 'rated', 'unrated', 'rated-content', 'rated-satisfied'].map(
      (id) => counted.get(id),
    ),
  ).toEqual([5, 3, 2, 1, 1, 2, 1, 0]);
  const open = (role: string) =>
    bed.db.read(congressId, (db) => openFigure(db, { id: 'rated-content', year: 2031, after: 0 }, reader(role)));
  expect(await open('standing-committee')).toMatchObject({ figure: { value: 1 }, isClosed: true, rows: [] });
  expect(await open('deputies-office')).toMatchObject({ figure: { value: 1 }, isClosed: false, rows: [{ title: '第1号 建议1' }] });
});

test('duties of decisions that are past their day are asked for, longest late first, and open to their decision', async () => {
  const unit = await add('register_organisations', { name: '市交通局', short_name: '市交通局', kind: 'department' });
  const decision = await add('decisions_decisions', {
    kind: 'decision',
    body: 'standing-committee',
    source: 'law',
    state: 'published',
    title: '关于农村公路的决定',
    text: '内容',
    passed_on: '2031-01-20',
  });
  const duty = (text: string, due_on: string, state: string) =>
    add('decisions_duties', { decision_id: decision, organisation_id: unit, unit_name: '市交通局', text, due_on, state });
  await duty('报告二', '2031-12-10', 'open');
  await duty('报告一', '2031-11-20', 'open');
  await duty('已经报告', '2031-11-01', 'reported');
  await duty('还没有到期', '2031-12-20', 'open');
  const asked = await bed.db.read(congressId, (db) => listQuestions(db, reader('standing-committee')));
  const opened = await bed.db.read(congressId, (db) => openQuestion(db, 'duties-overdue', reader('standing-committee')));
  expect(asked.find(({ key }) => key === 'duties-overdue')).toEqual(opened);
  expect(opened).toMatchObject({ count: 2, state: 'asked' });
  expect(opened.rows.map(({ text, days, unit: late, href }) => [text, days, late, href])).toEqual([
    ['报告一', 30, '市交通局', `/desk/decisions/${decision}`],
    ['报告二', 10, '市交通局', `/desk/decisions/${decision}`],
  ]);
  // The issue's four questions stand there, each answered or saying whose records it waits for.
  expect(asked.map(({ key }) => key)).toEqual(
    expect.arrayContaining(['promises-due-not-kept', 'opinions-unanswered', 'plan-not-begun', 'towns-talking-to-nobody']),
  );
});
