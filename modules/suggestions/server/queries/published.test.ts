import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CongressId } from '#platform/domain/ids.ts';
import type { SuggestionView } from '../../contract/views.ts';
import { openTestWorld, taskOf, type TestWorld } from '../test-world.ts';
import { publicFigures } from './public-figures.ts';
import { countPromises, listPromises } from './public-promises.ts';
import { findPublished, type PublishedSuggestion } from './published-suggestion.ts';
import { listPublished, type PublishedRequest } from './published.ts';

let world: TestWorld;
let open: SuggestionView; // in full, answered, with a promise
let titleOnly: SuggestionView;
let hidden: SuggestionView; // in full, its deputy not named
let confidential: SuggestionView;
let withheld: SuggestionView;

const REPLY = {
  body: '戚永康代表：经办人电话13812345678，现答复如下。',
  answers: ['7月31日前完成42个充电棚建设。', '自3月起每月巡查一次。'],
  class: 'planned',
  publicity: 'full',
  contactName: '解宁',
  contactPhone: '0512-53520000',
  promises: [{ text: '老旧小区集中充电棚', target: 42, unitOfMeasure: '个', dueOn: '2026-07-31', responsible: '曾立' }],
};

async function handedOver(title: string, form: Parameters<TestWorld['draft']>[1] = {}): Promise<SuggestionView> {
  let at = await world.draft('lead', { title, ...form });
  at = await world.act('lead', 'suggestion', 'file', at);
  at = await world.act('office', 'suggestion', 'accept', at, {});
  at = await world.act('office', 'suggestion', 'hand-over', at, {});
  at = await world.act('government', 'suggestion', 'assign-units', at, { units: [{ organisationId: world.units.lead, role: 'lead' }] });
  return world.act('leadClerk', 'task', 'sign-for', at, {}, taskOf(at, world.units.lead));
}

async function answered(view: SuggestionView, reply: Record<string, unknown> = REPLY): Promise<SuggestionView> {
  const task = taskOf(view, world.units.lead);
  let at = await world.act(
    'leadClerk',
    'task',
    'log-contact',
    view,
    { way: 'visit', on: world.today(), summary: '登门听取意见，到现场查看。' },
    task,
  );
  at = await world.act('leadClerk', 'task', 'draft-reply', at, reply, task);
  at = await world.act('leadChecker', 'task', 'check-reply', at, {}, task);
  at = await world.act('leadHead', 'task', 'sign-reply', at, {}, task);
  at = await world.act('government', 'task', 'approve-reply', at, {}, task);
  return world.act('leadClerk', 'task', 'send-reply', at, { way: 'written' }, task);
}

const publish = (view: SuggestionView, form: Record<string, unknown>) => world.act('office', 'suggestion', 'decide-publicity', view, form);
const one = (id: string): Promise<PublishedSuggestion | undefined> =>
  world.db.read(world.congressId, (db) => findPublished(db, id, world.today()));
const list = (request: Partial<PublishedRequest> = {}) =>
  world.db.read(world.congressId, (db) => listPublished(db, { limit: 50, ...request }, world.today()));

beforeAll(async () => {
  world = await openTestWorld();
  open = await answered(await handedOver('关于规范电动自行车充电设施管理的建议'));
  open = await world.act('lead', 'suggestion', 'rate-reply', open, { value: 'dissatisfied', remark: '没说在哪儿做' });
  open = await publish(open, { publicity: 'full' });
  titleOnly = await publish(await answered(await handedOver('关于修缮沙湾老桥的建议')), { publicity: 'title-only' });
  hidden = await publish(
    await answered(await handedOver('关于增设夜间公交的建议'), {
      ...REPLY,
      promises: [{ ...REPLY.promises[0], text: '按戚永康代表意见增设夜班车' }],
    }),
    { publicity: 'full', hideNames: true },
  );
  confidential = await publish(await handedOver('关于查处噪声扰民的建议', { isConfidential: true }), { publicity: 'title-only' });
  withheld = await publish(await handedOver('关于学校午餐的建议'), { publicity: 'withheld', reason: '涉及个案' });
});
afterAll(async () => {
  await world.close();
});

test('only what was decided to be public is listed, never a confidential one or one withheld', async () => {
  const { rows } = await list();
  expect(rows.map((row) => row.id).toSorted()).toEqual([open.id, titleOnly.id, hidden.id].toSorted());
  expect(await one(confidential.id)).toBeUndefined();
  expect(await one(withheld.id)).toBeUndefined();
});

test('with only the title decided, no word of text, answer or promise comes out', async () => {
  const found = await one(titleOnly.id);
  expect(found).toMatchObject({ title: '关于修缮沙湾老桥的建议', situation: '', analysis: '', points: [] });
  expect(found?.replies).toMatchObject([{ text: null, class: 'planned' }]);
  expect(found?.promises).toMatchObject([{ text: null, target: null, reports: [] }]);
  expect(JSON.stringify(found)).not.toContain('充电');
});

test('names and telephones are covered in text, answers and promises of a deputy who is not named', async () => {
  const found = await one(hidden.id);
  expect(found).toMatchObject({ leadName: null, leadPersonId: null });
  expect(JSON.stringify(found)).not.toMatch(/戚永康|13812345678|解宁|曾立|53520000/);
  const ledger = await world.db.read(world.congressId, (db) => listPromises(db, { limit: 50 }, world.today()));
  expect(JSON.stringify(ledger)).not.toMatch(/戚永康|曾立/);
  expect(ledger.rows.map((row) => row.text)).toContain('按戚＊＊代表意见增设夜班车');
});

test('whether the deputy was satisfied cannot be read from the public state', async () => {
  expect(open.state).toBe('dissatisfied');
  const found = await one(open.id);
  expect(found).toMatchObject({ stage: 'answered' });
  expect(JSON.stringify(found)).not.toMatch(/dissatisfied|没说在哪儿/);
});

test('a search finds by public words and by number, and does not tell what was covered', async () => {
  expect((await list({ search: '电动自行车' })).rows.map((row) => row.id)).toEqual([open.id]);
  expect((await list({ search: '夜间公交' })).rows.map((row) => row.id)).toEqual([hidden.id]);
  // The title-only one has "飞线充电" in its text; that text is not public.
  expect((await list({ search: '飞线' })).rows.map((row) => row.id)).not.toContain(titleOnly.id);
  expect((await list({ search: open.numberText ?? '' })).rows.map((row) => row.id)).toEqual([open.id]);
  expect((await list({ search: '第002号' })).rows.map((row) => row.id)).toEqual([titleOnly.id]);
  expect((await list({ search: "'); drop table" })).rows).toEqual([]);
});

test('who is not named is not found under the name either', async () => {
  const { rows } = await list({ leadPersonId: world.people.lead });
  expect(rows.map((row) => row.id).toSorted()).toEqual([open.id, titleOnly.id].toSorted());
});

test('pages follow one another without a gap or a repetition', async () => {
  const seen: string[] = [];
  let after: string | undefined;
  for (let turn = 0; turn < 5; turn += 1) {
    const page = await list({ limit: 1, after });
    seen.push(...page.rows.map((row) => row.id));
    if (page.next === null) break;
    after = page.next;
  }
  expect(seen.toSorted()).toEqual([open.id, titleOnly.id, hidden.id].toSorted());
});

test('every figure is the number of rows behind it, on the day it is asked', async () => {
  for (const day of ['2026-01-20', '2026-09-01']) {
    world.setDay(day);
    const { today } = world;
    const figures = await world.db.read(world.congressId, (db) => publicFigures(db, null, today()));
    const totals = await world.db.read(world.congressId, (db) => countPromises(db, { year: 2026 }, today()));
    expect(figures.published).toBe((await list()).rows.length);
    for (const [stage, count] of [
      ['overdue', figures.overdue],
      ['unanswered', figures.unanswered],
      ['answered', figures.answered],
      ['in-time', figures.answeredInTime],
    ] as const)
      expect((await list({ stage })).rows.length).toBe(count);
    for (const state of ['open', 'late', 'reported', 'kept', 'explained'] as const) {
      const { rows } = await world.db.read(world.congressId, (db) => listPromises(db, { state, year: 2026, limit: 50 }, today()));
      expect(rows.length).toBe(totals[state]);
    }
    expect(totals.late).toBe(day === '2026-09-01' ? 3 : 0);
  }
});

test('a second congress sees nothing of the first', async () => {
  const other = randomUUID() as CongressId;
  await world.db.system((tx) =>
    tx.query(
      `insert into register_congresses (id, name, short_name, place, level, is_hosted) values ($1, '桐浦县人民代表大会', '县', '桐浦县', 'K', true)`,
      [other],
    ),
  );
  const seen = await world.db.read(other, async (db) => [
    await listPublished(db, { limit: 50 }, world.today()),
    await findPublished(db, open.id, world.today()),
    await listPromises(db, { limit: 50 }, world.today()),
  ]);
  expect(seen).toEqual([{ rows: [], next: null }, undefined, { rows: [], next: null }]);
});
