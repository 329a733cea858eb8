import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexDuties } from '#modules/register/server/module.ts';
import type { SuggestionView } from '../contract/views.ts';
import { handOverBatch } from './commands/hand-over-batch.ts';
import { listDeadlines } from './queries/deadlines.ts';
import { deskCounts, deskToday } from './queries/desk-work.ts';
import { listSuggestions } from './queries/list.ts';
import { myYear } from './queries/my-year.ts';
import { listPromises } from './queries/promise-ledger.ts';
import { dutiesFor, proposedUnitsFor } from './queries/proposed-units.ts';
import { listQuestions, openQuestion } from './queries/questions.ts';
import { listSimilar } from './queries/similar.ts';
import { openFigure, statistics, suggestionFigures } from './queries/statistics.ts';
import { openSuggestion } from './queries/suggestion.ts';
import { listToday } from './queries/today.ts';
import type { Reader } from './queries/visible-rows.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { tellStory } from './test-story.ts';
import { openTestWorld, taskOf, type Player, type TestWorld } from './test-world.ts';

let world: TestWorld;
let story: ReturnType<typeof tellStory>;
let answered: SuggestionView;
let handling: SuggestionView;
let secret: SuggestionView;
let draft: SuggestionView;

beforeAll(async () => {
  world = await openTestWorld();
  story = tellStory(world);
  await world.db.write(world.congressId, async (tx) => {
    await tx.query(
      `insert into register_duties (congress_id, organisation_id, number, text) values ($1, $2, 1, '电动自行车充电设施和消防安全的综合监管'), ($1, $3, 1, '老旧小区改造和物业管理')`,
      [world.congressId, world.units.lead, world.units.co],
    );
    await indexDuties(tx);
  });
  answered = await story.answered();
  handling = await story.handling({ title: '关于老旧小区加装电梯的建议' });
  handling = await story.heard(handling);
  secret = await story.accepted({ title: '关于整治黑车营运的建议', isConfidential: true });
  draft = await world.draft('lead', { title: '关于电动自行车充电设施再补建的建议' });
}, 60_000);
afterAll(async () => {
  await world.close();
});

async function ask<T>(player: Player, query: (db: Queryable, reader: Reader) => Promise<T>): Promise<T> {
  const actor = await world.actorOf(player);
  return world.db.read(world.congressId, (db) => query(db, { actor, today: world.today() }));
}

describe('what waits', () => {
  it('a deputy is told what others wait for first, and each item names what its act is sent to', async () => {
    const items = await ask('lead', listToday);
    expect(items.map((item) => item.kind)).toEqual(['rate-reply', 'confirm-contact', 'confirm-contact', 'continue-draft']);
    expect(items[0]).toMatchObject({ suggestionId: answered.id, unitName: '市应急局', round: 1, targetId: null });
    expect(items.find((item) => item.suggestionId === handling.id)).toMatchObject({
      kind: 'confirm-contact',
      text: '登门听取意见。',
      targetId: taskOf(handling, world.units.lead),
    });
    expect(await ask('second', listToday)).toEqual([]);
    expect(await ask('office', listToday)).toEqual([]);
  });

  it('a desk counts only what its roles do, and the counts are those of the groups', async () => {
    const office = await ask('office', deskCounts);
    expect(office.counts).toMatchObject({ 'to-accept': 0, 'to-hand-over': 1, answered: 1, promises: 1, today: 1 });
    expect(office.counts).not.toHaveProperty('to-sign');
    const clerk = await ask('leadClerk', deskCounts);
    expect(clerk.counts).toMatchObject({ handling: 1, today: 1, promises: 1 });
    expect(clerk.counts).not.toHaveProperty('to-accept');
    expect(await ask('stranger', deskCounts)).toEqual({ counts: { today: 0 }, late: [] });
    const groups = await ask('leadClerk', deskToday);
    expect(groups).toEqual([expect.objectContaining({ key: 'handling', count: 1, rows: [expect.objectContaining({ id: handling.id })] })]);
  });

  it('what is past its day is late', async () => {
    const before = world.today();
    world.setDay('2026-09-01');
    expect((await ask('leadClerk', deskCounts)).late).toEqual(['today', 'handling', 'deadlines', 'promises']);
    world.setDay(before);
  });
});

describe('deadlines and promises', () => {
  it('each deadline carries its arithmetic, and a unit sees only its own', async () => {
    const all = await ask('office', (db, reader) => listDeadlines(db, {}, reader));
    expect(all.find((row) => row.kind === 'reply' && row.suggestionId === handling.id)).toMatchObject({
      dueOn: '2026-04-13',
      distance: 90,
      explanation: expect.stringContaining('代表法 51'),
    });
    expect(all.map((row) => row.dueOn)).toEqual(all.map((row) => row.dueOn).toSorted());
    const units = new Set((await ask('coClerk', (db, reader) => listDeadlines(db, {}, reader))).map((row) => row.unitName));
    expect([...units]).toEqual(['市住建局']);
    expect(await ask('stranger', (db, reader) => listDeadlines(db, {}, reader))).toEqual([]);
    expect(await ask('office', (db, reader) => listDeadlines(db, { within: 0 }, reader))).toEqual([]);
  });

  it('the ledger opens by quarter, state and lateness', async () => {
    const list = (player: Player, request: Parameters<typeof listPromises>[1]) =>
      ask(player, (db, reader) => listPromises(db, request, reader));
    expect(await list('chair', { quarter: '2026Q3' })).toEqual([
      expect.objectContaining({
        suggestionId: answered.id,
        target: 42,
        achieved: 0,
        dueOn: '2026-07-31',
        firstDueOn: '2026-07-31',
        next: 'unit',
        isLate: false,
      }),
    ]);
    expect(await list('chair', { quarter: '2026Q2' })).toEqual([]);
    expect(await list('chair', { late: true })).toEqual([]);
    expect(await list('coClerk', {})).toEqual([]);
    expect(await list('lead', {})).toHaveLength(1);
    expect(await list('second', {})).toEqual([]);
  });

  it('a leader’s question has as many rows as it counts', async () => {
    const before = world.today();
    world.setDay('2026-08-20');
    const groups = await ask('chair', listQuestions);
    const count = (key: string) => groups.find((group) => group.key === key)?.count;
    expect([
      count('promises-due-not-kept'),
      count('replies-overdue'),
      count('returned-thrice'),
      count('opinions-late'),
      count('unrated-past-period'),
    ]).toEqual([1, 1, 0, 1, 1]);
    for (const group of groups)
      expect((await ask('chair', (db, reader) => openQuestion(db, group.key, reader))).rows).toHaveLength(group.count);
    expect((await ask('chair', (db, reader) => openQuestion(db, 'promises-due-not-kept', reader))).rows[0]).toMatchObject({
      suggestionId: answered.id,
      text: '老旧小区集中充电棚',
      measure: 20,
    });
    await expect(ask('leadHead', (db, reader) => openQuestion(db, 'dissatisfied-twice', reader))).rejects.toMatchObject({
      code: 'platform.not_found',
    });
    world.setDay(before);
  });
});

describe('what was asked before, and who might handle it', () => {
  it('finds the past one with its outcome, and no draft of anybody', async () => {
    const rows = await ask('second', (db, reader) =>
      listSimilar(db, { title: '关于规范电动自行车充电设施管理的建议', text: '飞线充电' }, reader),
    );
    expect(rows[0]).toMatchObject({
      id: answered.id,
      year: 2026,
      sessionName: '十七届人大五次会议',
      state: 'answered',
      replyClass: 'planned',
      lastRating: null,
      isPublished: false,
      mayOpen: true,
    });
    expect(rows.map((row) => row.id)).not.toContain(draft.id);
    expect(
      await ask('stranger', (db, reader) => listSimilar(db, { title: '关于规范电动自行车充电设施管理的建议', text: '' }, reader)),
    ).toEqual([]);
    expect(
      (await ask('second', (db, reader) => listSimilar(db, { title: '关于整治黑车营运的建议', text: '' }, reader))).map((row) => row.id),
    ).not.toContain(secret.id);
  });

  it('proposes units with reasons from duty lists and past cases', async () => {
    const duties = await ask('lead', (db) => dutiesFor(db, '老旧小区物业管理混乱'));
    expect(duties[0]).toMatchObject({
      organisationId: world.units.co,
      role: 'lead',
      reasons: [{ kind: 'duty', text: '老旧小区改造和物业管理', suggestionId: null }],
    });
    const proposed = await ask('office', (db, reader) =>
      proposedUnitsFor(db, { title: '关于电动自行车充电设施的建议', text: '消防安全' }, reader),
    );
    expect(proposed[0]).toMatchObject({ organisationId: world.units.lead, role: 'lead' });
    expect(proposed[0]?.reasons.map((reason) => reason.kind).toSorted()).toEqual(expect.arrayContaining(['duty', 'past-case']));
    expect(proposed.slice(2).every((unit) => unit.role === null)).toBe(true);
  });
});

describe('figures', () => {
  it('every figure is the number of its rows, in the whole and in every cell', async () => {
    const view = await ask('office', (db, reader) => statistics(db, { year: 2026 }, reader));
    const value = (id: string) => view.figures.find((figure) => figure.id === id)?.value;
    expect([
      value('filed'),
      value('accepted'),
      value('answered'),
      value('unanswered'),
      value('class-planned'),
      value('promises-made'),
      value('tasks-lead'),
      value('tasks-co'),
    ]).toEqual([3, 3, 1, 1, 1, 1, 2, 2]);
    for (const figure of view.figures) {
      const opened = await ask('office', (db, reader) => openFigure(db, { id: figure.id, year: 2026 }, reader));
      expect([figure.id, opened.count, opened.rows.length]).toEqual([figure.id, figure.value, figure.value]);
    }
    for (const table of view.tables)
      for (const row of table.rows)
        for (const [id, cell] of Object.entries(row.values)) {
          const opened = await ask('office', (db, reader) =>
            openFigure(db, { id, year: 2026, dimension: table.dimension, of: row.key }, reader),
          );
          expect([table.dimension, id, opened.count]).toEqual([table.dimension, id, cell]);
        }
    expect(view.rates.find((rate) => rate.id === 'answered-share')).toMatchObject({ part: 1, whole: 2, percent: 50 });
    expect(view.figures.every((figure) => figure.label !== figure.id)).toBe(true);
    expect(view.rates.every((rate) => rate.label !== rate.id)).toBe(true);
  });

  it('the printed figures of a year have their rows with them', async () => {
    const printed = await world.db.read(world.congressId, (db) => suggestionFigures(db, { year: 2026, today: world.today() }));
    expect(printed.every((figure) => figure.rows.length === figure.value)).toBe(true);
    expect(printed.find((figure) => figure.id === 'accepted')).toMatchObject({ label: '立案编号', unit: '件', value: 3, phrase: '3件' });
    expect(printed.some((figure) => /deputy|deputies/.test(figure.id))).toBe(false);
  });
});

describe('what a reader may not see', () => {
  it('a single rating stays from the unit in every list until the case comes back to it', async () => {
    const rated = await world.act(
      'lead',
      'suggestion',
      'rate-reply',
      await openSuggestion(world.db, await world.actorOf('lead'), answered.id),
      { value: 'basically' },
    );
    const rows = (player: Player, request: object = {}) =>
      ask(player, async (db, reader) => (await listSuggestions(db, { limit: 25, ...request }, reader)).rows);
    const ratingFor = async (player: Player) => (await rows(player)).find((row) => row.id === rated.id)?.lastRating;
    expect(await ratingFor('office')).toBe('basically');
    expect(await ratingFor('lead')).toBe('basically');
    for (const player of ['leadClerk', 'leadHead', 'coClerk', 'government'] as const)
      expect([player, await ratingFor(player)]).toEqual([player, null]);
    expect(await rows('leadHead', { rating: 'basically' })).toEqual([]);
    expect((await openSuggestion(world.db, await world.actorOf('leadHead'), rated.id)).lastRating).toBeNull();
    await expect(ask('leadHead', (db, reader) => openFigure(db, { id: 'last-basically', year: 2026 }, reader))).rejects.toMatchObject({
      code: 'platform.not_found',
    });
    const totals = await ask('leadHead', (db, reader) => statistics(db, { year: 2026 }, reader));
    expect(totals.figures.some((figure) => figure.id.startsWith('last-'))).toBe(false);
  });

  it('a name under protection cannot be filtered for', async () => {
    const byLead = await ask(
      'committee',
      async (db, reader) => (await listSuggestions(db, { limit: 25, leadPersonId: world.people.lead }, reader)).rows,
    );
    expect(byLead.map((row) => row.id)).not.toContain(secret.id);
    const all = await ask('committee', async (db, reader) => (await listSuggestions(db, { limit: 25 }, reader)).rows);
    expect(all.find((row) => row.id === secret.id)?.leadName).toBe('＊＊＊');
    expect(all.map((row) => row.id)).not.toContain(draft.id);
  });

  it('my year is my own', async () => {
    const year = await ask('lead', (db, reader) => myYear(db, 2026, reader));
    expect([year.led.length, year.coSigned.length, year.promises.length, year.rated]).toEqual([4, 0, 1, 1]);
    expect((await ask('second', (db, reader) => myYear(db, 2026, reader))).led).toEqual([]);
  });
});

describe('a batch', () => {
  it('hands over 500 in one act, each with its own event, clock and journal entry, in ten seconds', async () => {
    const [session] = await world.db.read(world.congressId, (db) => db.query<{ id: string }>('select id from register_sessions'));
    const ids = Array.from({ length: 500 }, () => randomUUID());
    await world.db.write(world.congressId, (tx) =>
      tx.query(
        `insert into suggestions_suggestions (congress_id, id, kind, state, session_id, number, number_text, title, lead_person_id, lead_name, filed_at)
       select $1, i.id, 'suggestion', 'accepted', $2, 100 + i.n, '十七届五次第' || (100 + i.n) || '号', '关于第' || i.n || '件事的建议', $3, '戚永康', now() from unnest($4::uuid[]) with ordinality as i(id, n)`,
        [world.congressId, session?.id, world.people.lead, ids],
      ),
    );
    const caller = await world.callerOf('office');
    const units = [{ organisationId: world.units.lead, role: 'lead' as const }];
    await expect(
      handOverBatch(world.deps, caller, { commandId: world.newCommand(), ids: [...ids.slice(0, 3), answered.id], direct: true, units }),
    ).rejects.toMatchObject({ code: 'suggestions.batch_refused', current: [{ id: answered.id, code: 'lifecycle.not_now' }] });
    const count = async (sql: string) => (await world.db.read(world.congressId, (db) => db.query<{ count: number }>(sql, [ids])))[0]?.count;
    expect(await count(`select count(*)::int as count from suggestions_suggestions where id = any($1) and state <> 'accepted'`)).toBe(0);
    const commandId = world.newCommand();
    const started = performance.now();
    expect(await handOverBatch(world.deps, caller, { commandId, ids, direct: true, units })).toMatchObject({
      handedOver: 500,
      dueOn: '2026-04-13',
    });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(
      await count(
        `select count(*)::int as count from suggestions_suggestions where id = any($1) and state = 'assigned' and handed_over_on = '2026-01-13'`,
      ),
    ).toBe(500);
    expect(
      await count(
        `select count(*)::int as count from suggestions_clocks where suggestion_id = any($1) and kind = 'reply' and state = 'running'`,
      ),
    ).toBe(500);
    expect(
      await count(`select count(*)::int as count from suggestions_events where suggestion_id = any($1) and action = 'hand-over'`),
    ).toBe(500);
    expect(
      await count(
        `select count(*)::int as count from platform_journal where object_id = any($1) and action = 'suggestions.suggestion.hand-over'`,
      ),
    ).toBe(500);
    expect(await handOverBatch(world.deps, caller, { commandId, ids, direct: true, units })).toMatchObject({ handedOver: 500 });
    expect(await count(`select count(*)::int as count from suggestions_events where suggestion_id = any($1)`)).toBe(500);
    await expect(
      handOverBatch(world.deps, await world.callerOf('leadClerk'), { commandId: world.newCommand(), ids: ids.slice(0, 1) }),
    ).rejects.toMatchObject({ code: 'suggestions.batch_refused' });
  }, 60_000);
});
