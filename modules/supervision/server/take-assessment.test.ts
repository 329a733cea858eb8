import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdContest, openHeldContests, type BallotsDeps } from '#modules/ballots/server/module.ts';
import { openLogKey } from '#platform/server/journal/journal-key.ts';
import { createMatter } from './commands/create-matter.ts';
import { openSupervisionWorld, type SupervisionWorld } from './test-world.ts';

const MEMBERS = 29;
let world: SupervisionWorld;
let folder = '';
beforeAll(async () => {
  world = await openSupervisionWorld();
  folder = mkdtempSync(join(tmpdir(), 'renda-assess-'));
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A meeting of the standing committee under way, with an item and so many members of whom so many are in the hall. */
async function meetingWithItem(present: number): Promise<{ meetingId: string; itemId: string }> {
  const { congressId } = world;
  const [meetingId, itemId] = [randomUUID(), randomUUID()];
  await world.db.write(congressId, async (tx) => {
    await tx.query(
      `insert into meetings_meetings (congress_id, id, kind, state, series, year, title, starts_at) values ($1, $2, 'standing-committee', 'under-way', 'standing-committee', 2026, '第三十次会议', '2026-05-28T01:00:00Z')`,
      [congressId, meetingId],
    );
    await tx.query(
      `insert into meetings_items (congress_id, id, meeting_id, place, verb, title, state, needs_vote) values ($1, $2, $3, 1, 'hear', '听取河道管护工作情况的报告', 'listed', true)`,
      [congressId, itemId, meetingId],
    );
    await tx.query(
      `insert into meetings_attendees (congress_id, id, meeting_id, person_id, name, capacity, is_entitled, is_in_base, is_present) select $1, gen_random_uuid(), $2, gen_random_uuid(), '委员' || n, 'member', true, true, n <= $3 from generate_series(1, ${MEMBERS}) n`,
      [congressId, meetingId, present],
    );
  });
  return { meetingId, itemId };
}

const go = async (id: string, who: string, action: string, form: object = {}) =>
  world.act(who, 'matter', action, { id, version: (await world.open(who, id)).version }, form);

/** A report that was heard. */
async function heardMatter(): Promise<string> {
  const { id } = await createMatter(world.deps, world.caller('committee'), {
    commandId: world.commandId(),
    form: {
      kind: 'report-deliberation',
      subject: '河道管护工作情况',
      sentence: '',
      ownerName: '',
      ownerBodyId: world.bodies.committee,
      laws: [],
      addresseeIds: [world.units.water],
      year: 2026,
      signerIds: [],
      reason: '',
    },
  });
  for (const [who, action, form] of [
    ['committee', 'begin'],
    ['committee', 'set-hearing', { hearingOn: '2026-05-28' }],
    ['committee', 'ask-report'],
    ['waterClerk', 'deliver-report', { text: '报告' }],
    ['committee', 'send-to-members'],
    ['committee', 'hold', { on: '2026-05-28' }],
  ] as const)
    await go(id, who, action, form);
  return id;
}

/** Votes on the item: so many satisfied, so many basically, the rest not. */
async function vote(at: { meetingId: string; itemId: string }, satisfied: number, basically: number): Promise<void> {
  const deps: BallotsDeps = {
    db: world.db,
    clock: () => new Date('2026-05-28T03:00:00Z'),
    law: world.deps.law,
    logKey: openLogKey(folder, 'ballots'),
    boxFolder: join(folder, 'boxes'),
    onTrouble: (error) => {
      throw error;
    },
  };
  const definition = {
    kind: 'assessment',
    title: '对河道管护工作情况报告的满意度测评',
    body: 'standing-committee',
    options: [{ key: 'a', label: '河道管护工作情况' }],
    seats: 1,
    occasion: 'regular',
  } as const;
  const paperAt = (place: number) => ({
    marks: {
      a:
        place < satisfied
          ? ('satisfied' as const)
          : place < satisfied + basically
            ? ('basically-satisfied' as const)
            : ('dissatisfied' as const),
    },
    writeIns: [],
  });
  await holdContest(
    deps,
    { office: world.caller('office'), sequencer: openHeldContests(deps) },
    { ...at, definition: { ...definition, options: [...definition.options] }, paperAt },
  );
}

test('an assessment is taken from the vote of the agenda item with its denominator, once, and never typed beside it (SUP-34, SUP-35, TV-85)', async () => {
  world.setDay('2026-05-28');
  const id = await heardMatter();
  expect((await world.open('committee', id)).actions.map(({ action }) => action)).not.toContain('take-assessment');
  const at = await meetingWithItem(29);
  await expect(go(id, 'office', 'name-item', { meetingId: at.meetingId, itemId: randomUUID() })).rejects.toMatchObject({
    code: 'supervision.item_elsewhere',
  });
  await go(id, 'office', 'name-item', at);
  await vote(at, 10, 4);
  const seen = await world.open('committee', id);
  expect(seen).toMatchObject({
    itemTitle: '听取河道管护工作情况的报告',
    offeredAssessments: [
      {
        label: '河道管护工作情况',
        result: 'dissatisfied',
        satisfied: 10,
        basically: 4,
        dissatisfied: 15,
        base: 'all',
        baseNumber: 29,
        needed: 15,
      },
    ],
  });
  expect(seen.actions.map(({ action }) => action)).not.toContain('assess');
  expect((await world.open('waterClerk', id)).offeredAssessments).toEqual([]);
  await expect(
    go(id, 'committee', 'assess', {
      on: '2026-05-28',
      members: 29,
      present: 29,
      satisfied: 29,
      basically: 0,
      dissatisfied: 0,
      void: 0,
      reason: '纸质票',
    }),
  ).rejects.toMatchObject({ code: 'supervision.contest_decides', rule: 'SUP-34' });
  const [offered] = seen.offeredAssessments;
  const vote1 = { contestId: offered?.contestId ?? '', optionKey: 'a' };
  await go(id, 'committee', 'take-assessment', vote1);
  await expect(go(id, 'committee', 'take-assessment', vote1)).rejects.toMatchObject({ code: 'supervision.assessment_gone' });
  expect((await world.open('committee', id)).assessments).toMatchObject([
    {
      source: 'contest',
      contestId: vote1.contestId,
      members: 29,
      present: 29,
      satisfied: 10,
      basically: 4,
      dissatisfied: 15,
      void: 0,
      baseNumber: 29,
      needed: 15,
      result: 'dissatisfied',
    },
  ]);
  // The unit learns the result; the report of the vote is for those who read votes.
  expect((await world.open('waterClerk', id)).assessments).toMatchObject([{ result: 'dissatisfied', contestId: null }]);
});

test('a report that was found not satisfactory is reported again at a later meeting; a good one is not (SUP-36)', async () => {
  const id = await heardMatter();
  const typed = { on: '2026-05-28', members: 29, present: 29, void: 0, reason: '会场使用纸质票' };
  await go(id, 'committee', 'assess', { ...typed, satisfied: 17, basically: 11, dissatisfied: 1 });
  expect((await world.open('chair', id)).actions.map(({ action }) => action)).not.toContain('order-second-report');
  await expect(go(id, 'chair', 'order-second-report', { reason: '再次报告' })).rejects.toMatchObject({
    code: 'supervision.not_dissatisfied',
    rule: 'SUP-36',
  });
  await go(id, 'committee', 'assess', { ...typed, satisfied: 10, basically: 4, dissatisfied: 15 });
  await go(id, 'chair', 'order-second-report', { reason: '整改措施不实', hearingOn: '2026-07-30' });
  const seen = await world.open('chair', id);
  expect(seen).toMatchObject({
    state: 'reporting',
    reportRound: 2,
    hearingOn: '2026-07-30',
    assessments: [{ source: 'manual', reason: '会场使用纸质票' }, { result: 'dissatisfied' }],
  });
  expect(seen.clocks.filter(({ state }) => state === 'running').map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
    ['draft-report', '2026-07-10'],
    ['final-report', '2026-07-20'],
    ['to-members', '2026-07-23'],
  ]);
  // The first report does not stand for the second.
  await expect(go(id, 'committee', 'send-to-members')).rejects.toMatchObject({ code: 'supervision.report_missing' });
  await go(id, 'waterClerk', 'deliver-report', { text: '再次报告' });
  await go(id, 'committee', 'send-to-members');
  expect((await world.open('committee', id)).papers.map(({ kind, round }) => [kind, round])).toEqual([
    ['report', 1],
    ['report', 2],
  ]);
});
