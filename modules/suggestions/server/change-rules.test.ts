import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { call } from '@orpc/server';
import type { ApiContext } from '#platform/server/http/api-context.ts';
import { makeLawRouter } from '#platform/server/law/law-routes.ts';
import { suggestionsLawReach } from './recompute-clocks.ts';
import { openTestWorld, type Player, type TestWorld } from './test-world.ts';

let world: TestWorld;
let router: ReturnType<typeof makeLawRouter>;
let id = '';

const asking = async (player: Player | null): Promise<{ context: ApiContext }> => ({
  context: {
    actor: player ? await world.actorOf(player) : null,
    publicCongressId: null,
    requestId: 'r',
    address: '127.0.0.1',
    device: 'test',
    sessionToken: null,
    setCookie: () => undefined,
  },
});
const clocks = () =>
  world.db.read(world.congressId, (db) =>
    db.query<{ kind: string; due_on: string; is_provisional: boolean; explanation: { text: string } }>(
      `select kind, due_on, is_provisional, explanation from suggestions_clocks where state = 'running' and suggestion_id = $1 order by kind`,
      [id],
    ),
  );
const dueOf = async (kind: string) => (await clocks()).find((clock) => clock.kind === kind)?.due_on;
const stateOf = () =>
  world.db.read(world.congressId, (db) =>
    db.query<{ due_on: string; outer_due_on: string; version: number }>(
      'select due_on, outer_due_on, version from suggestions_suggestions where id = $1',
      [id],
    ),
  );
const events = () =>
  world.db.read(world.congressId, (db) =>
    db.query<{ action: string; data: Record<string, unknown>; person_name: string; rules: string[] }>(
      'select action, data, person_name, rules from suggestions_events where suggestion_id = $1 order by seq desc limit 1',
      [id],
    ),
  );

async function handedOver(day: string) {
  world.setDay('2026-01-13');
  let view = await world.act('lead', 'suggestion', 'file', await world.draft('lead'), {});
  view = await world.act('office', 'suggestion', 'begin-review', view);
  view = await world.act('office', 'suggestion', 'accept', view);
  world.setDay(day);
  view = await world.act('office', 'suggestion', 'hand-over', view);
  return view.id;
}

beforeAll(async () => {
  world = await openTestWorld();
  router = makeLawRouter({ ...world.deps, affected: [suggestionsLawReach], nameOf: async () => '贺敏' });
});
beforeEach(async () => {
  await world.db.write(world.congressId, async (tx) => void (await tx.query(`update suggestions_clocks set state = 'stopped'`)));
  world.deps.law.forget();
});
afterAll(() => world.close());

const twoMonths = [{ rule: 'SUG-05', parameter: 'period', value: 2 }];
const basis = '《建议办理办法》第十二条';
const own = (changes: typeof twoMonths | { rule: string; parameter: string; value: null }[], more: object = {}) => ({
  commandId: world.newCommand(),
  changes,
  basis,
  validFrom: '2026-01-25',
  expectedTouched: 1,
  recompute: false,
  ...more,
});

test('any signed-in person reads a rule, a stranger to the house does not', async () => {
  const rule = await call(router.rule, { id: 'SUG-05' }, await asking('lead'));
  expect(rule).toMatchObject({
    id: 'SUG-05',
    says: { zh: '承办单位自交办之日起三个月内答复。' },
    article: { zh: '代表法 51' },
    actions: [],
    history: [],
  });
  await expect(call(router.rule, { id: 'SUG-05' }, await asking(null))).rejects.toMatchObject({ code: 'platform.not_signed_in' });
  await expect(call(router.rule, { id: 'SUG-99' }, await asking('lead'))).rejects.toMatchObject({ code: 'law.unknown_rule' });
  expect((await call(router.rules, undefined, await asking('office'))).actions).toEqual(['change']);
});
test("only the deputies' office or a rules editor previews and changes", async () => {
  for (const player of ['lead', 'leadHead', 'government', 'chair'] as const) {
    await expect(call(router.previewRules, { changes: twoMonths }, await asking(player))).rejects.toMatchObject({
      code: 'law.rules_not_allowed',
    });
    await expect(call(router.setRules, own(twoMonths), await asking(player))).rejects.toMatchObject({ code: 'law.rules_not_allowed' });
  }
});
test('the preview names the running deadline with its old and its new day and writes nothing', async () => {
  id = await handedOver('2026-01-26');
  const shown = await call(router.previewRules, { changes: twoMonths }, await asking('office'));
  expect(shown.changes).toEqual([{ rule: 'SUG-05', parameter: 'period', before: 3, after: 2, advice: null }]);
  expect(shown.touched).toMatchObject({
    count: 1,
    moved: 1,
    overdueNow: 0,
    rows: [
      {
        objectType: 'suggestion',
        id,
        deadlines: [{ rule: 'SUG-05', parameter: 'period', before: '2026-04-27', after: '2026-03-26', times: 1 }],
      },
    ],
  });
  expect(await dueOf('reply')).toBe('2026-04-27');
  world.setDay('2026-04-01');
  expect((await call(router.previewRules, { changes: twoMonths }, await asking('office'))).touched).toMatchObject({
    count: 1,
    overdueNow: 1,
  });
});
test('what the law forbids is refused with its rule and field, and a sample is only a warning', async () => {
  await expect(
    call(router.previewRules, { changes: [{ rule: 'SUG-05', parameter: 'period', value: 4 }] }, await asking('office')),
  ).rejects.toMatchObject({ code: 'law.value_too_large', rule: 'SUG-05', field: 'SUG-05.period' });
  await expect(
    call(router.previewRules, { changes: [{ rule: 'SUG-06', parameter: 'period', value: 5 }] }, await asking('office')),
  ).rejects.toMatchObject({ code: 'law.locked_value' });
  const shown = await call(router.previewRules, { changes: [{ rule: 'SUG-20', parameter: 'period', value: 5 }] }, await asking('office'));
  expect(shown.changes[0]?.advice).toEqual({ code: 'law.longer_than_samples', from: 1, to: 2 });
});
test('a running deadline keeps its date; the next one runs by the new value and says its basis', async () => {
  id = await handedOver('2026-01-26');
  const done = await call(router.setRules, own(twoMonths), await asking('office'));
  expect(done).toEqual({ changed: 1, recomputed: 0 });
  expect(await dueOf('reply')).toBe('2026-04-27');
  id = await handedOver('2026-01-27');
  expect(await dueOf('reply')).toBe('2026-03-27');
  expect((await clocks()).find(({ kind }) => kind === 'reply')?.explanation.text).toContain(`本级规定：${basis}；代表法 51，最长 3 个月`);
});
test("the history says who set what from when, and a value taken back falls to the law's", async () => {
  const before = await call(router.rule, { id: 'SUG-05' }, await asking('lead'));
  expect(before.values[0]).toMatchObject({ value: 2, default: 3, isOwn: true, basis });
  expect(before.history).toMatchObject([{ parameter: 'period', value: 2, basis, validFrom: '2026-01-25', by: '贺敏' }]);
  await call(router.setRules, own([{ rule: 'SUG-05', parameter: 'period', value: null }], { expectedTouched: 0 }), await asking('office'));
  const after = await call(router.rule, { id: 'SUG-05' }, await asking('lead'));
  expect(after.values[0]).toMatchObject({ value: 3, isOwn: false, basis: null });
  expect(after.history).toHaveLength(2);
});
test('with the tick running deadlines move, with an entry in the timeline and in the journal', async () => {
  id = await handedOver('2026-01-26');
  const [was] = await stateOf();
  const form = own(twoMonths, { recompute: true });
  expect(await call(router.setRules, form, await asking('office'))).toEqual({ changed: 1, recomputed: 1 });
  const [now] = await stateOf();
  expect(await dueOf('reply')).toBe('2026-03-26');
  expect(now).toMatchObject({ due_on: '2026-03-26', outer_due_on: was?.outer_due_on, version: (was?.version ?? 0) + 1 });
  expect((await events())[0]).toMatchObject({
    action: 'recompute-clock',
    person_name: '贺敏',
    rules: ['SUG-05'],
    data: { from: '2026-04-27', to: '2026-03-26', basis },
  });
  const journal = await world.db.read(world.congressId, (db) =>
    db.query<{ before: unknown; after: unknown }>(
      `select before, after from platform_journal where action = 'law.set-rule' order by at desc limit 1`,
    ),
  );
  expect(journal[0]).toMatchObject({ before: { period: 3 }, after: { period: 2, basis } });
  // The same command again has one effect and the same answer.
  expect(await call(router.setRules, form, await asking('office'))).toEqual({ changed: 1, recomputed: 1 });
  expect((await stateOf())[0]?.version).toBe(now?.version);
  await call(router.setRules, own([{ rule: 'SUG-05', parameter: 'period', value: null }]), await asking('office'));
});
test('a change is refused when other matters are touched than were shown', async () => {
  id = await handedOver('2026-01-26');
  await expect(call(router.setRules, own(twoMonths, { expectedTouched: 0 }), await asking('office'))).rejects.toMatchObject({
    code: 'law.touched_changed',
    current: { touched: 1 },
  });
  expect((await call(router.rule, { id: 'SUG-05' }, await asking('lead'))).values[0]).toMatchObject({ value: 3 });
});
test('a value that begins later moves no running deadline and is not in force yet', async () => {
  id = await handedOver('2026-01-26');
  expect(await call(router.setRules, own(twoMonths, { validFrom: '2026-03-01', recompute: true }), await asking('office'))).toEqual({
    changed: 1,
    recomputed: 0,
  });
  expect((await call(router.rule, { id: 'SUG-05' }, await asking('lead'))).values[0]).toMatchObject({ value: 3 });
  world.setDay('2026-03-02');
  expect((await call(router.rule, { id: 'SUG-05' }, await asking('lead'))).values[0]).toMatchObject({ value: 2 });
});
test('a notice is previewed and taken over; provisional deadlines are computed anew, with the period they began with', async () => {
  id = await handedOver('2026-11-06');
  // The own value of the test before is in force: two months.
  expect(await dueOf('reply')).toBe('2027-01-06');
  await call(
    router.setRules,
    own([{ rule: 'SUG-05', parameter: 'period', value: null }], { validFrom: '2026-11-06', recompute: true }),
    await asking('office'),
  );
  expect((await clocks()).find(({ kind }) => kind === 'reply')).toMatchObject({ due_on: '2027-02-09', is_provisional: true });
  expect(await call(router.year, { year: 2027 }, await asking('lead'))).toMatchObject({ state: 'provisional', actions: [] });
  const text = '一、元旦：1月1日放假。\n二、春节：2月5日（周五）至11日（周四）放假调休，共7天。2月14日（周日）上班。';
  const shown = await call(router.previewYear, { year: 2027, text }, await asking('office'));
  expect(shown.days).toHaveLength(9);
  expect(shown.touched).toMatchObject({ count: 1, rows: [{ deadlines: [{ rule: 'SUG-05', before: '2027-02-09', after: '2027-02-12' }] }] });
  await call(
    router.setRules,
    own([{ rule: 'SUG-05', parameter: 'period', value: 1 }] as typeof twoMonths, { validFrom: '2026-11-06' }),
    await asking('office'),
  );
  const done = await call(router.importYear, { commandId: world.newCommand(), year: 2027, days: shown.days }, await asking('office'));
  expect(done).toEqual({ recomputed: 1 });
  expect((await clocks()).find(({ kind }) => kind === 'reply')).toMatchObject({ due_on: '2027-02-12', is_provisional: false });
  expect((await events())[0]).toMatchObject({ action: 'recount-days', data: { from: '2027-02-09', to: '2027-02-12' } });
  const year = await call(router.year, { year: 2027 }, await asking('office'));
  expect(year).toMatchObject({ state: 'imported', actions: ['import'] });
  expect(year.days.find(({ date }) => date === '2027-02-14')).toEqual({ date: '2027-02-14', name: '春节', kind: 'make-up' });
});
test('a table of days is read as a notice is', async () => {
  const table = Buffer.from('日期,名称,安排\n2028-01-01,元旦,放假\n2028-01-08,元旦,上班\n').toString('base64');
  expect((await call(router.previewYear, { year: 2028, text: '', table }, await asking('office'))).days).toEqual([
    { date: '2028-01-01', name: '元旦', isOffDay: true },
    { date: '2028-01-08', name: '元旦', isOffDay: false },
  ]);
});
test('days of another year, days said twice and a year without a day off are refused', async () => {
  const asked = async (days: { date: string; name: string; isOffDay: boolean }[]) =>
    call(router.importYear, { commandId: world.newCommand(), year: 2028, days }, await asking('office'));
  await expect(asked([{ date: '2027-01-01', name: '元旦', isOffDay: true }])).rejects.toMatchObject({ code: 'law.wrong_year' });
  await expect(
    asked([
      { date: '2028-01-01', name: '元旦', isOffDay: true },
      { date: '2028-01-01', name: '元旦', isOffDay: true },
    ]),
  ).rejects.toMatchObject({ code: 'law.day_twice' });
  await expect(asked([{ date: '2028-01-08', name: '元旦', isOffDay: false }])).rejects.toMatchObject({ code: 'law.no_rest_days' });
});
test('an extension somebody granted and a promise are moved by no rule', async () => {
  id = await handedOver('2027-03-01');
  await world.db.write(
    world.congressId,
    async (tx) =>
      void (await tx.query(
        `update suggestions_clocks set explanation = explanation || '{"extendedTo": "2027-08-01"}', due_on = '2027-08-01' where kind = 'reply' and state = 'running'`,
      )),
  );
  expect((await call(router.previewRules, { changes: twoMonths }, await asking('office'))).touched.count).toBe(0);
});
