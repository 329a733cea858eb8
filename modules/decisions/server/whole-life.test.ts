import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDate } from '#platform/domain/local-date.ts';
import { offeredIds } from '#platform/server/figures/offered-figure.ts';
import { createDecision, createFromDocument } from './commands/create-decision.ts';
import { performAct } from './commands/perform-act.ts';
import { offeredDecisionFigures } from './offered-figures.ts';
import { listDecisions } from './queries/decisions.ts';
import { listDuties } from './queries/duties.ts';
import { findPublicDecision } from './queries/published.ts';
import { findSources } from './queries/sources.ts';
import { decisionsWaiting } from './queries/waiting.ts';
import { makeLawSource } from '#platform/server/law/law-source.ts';
import { levelOfCongress } from '#modules/register/server/module.ts';
import { sendDutyReminders } from './remind.ts';
import { openDecisionWorld, type DecisionWorld } from './test-world.ts';

let world: DecisionWorld;
beforeAll(async () => {
  world = await openDecisionWorld();
});
afterAll(async () => {
  await world.close();
});

const keep = (documentId: string) =>
  createFromDocument(world.deps, world.callerOf(world.people.office), {
    commandId: world.newCommand(),
    form: { documentId, source: 'government' },
  });
const draft = (itemId: string | null = null) =>
  createDecision(world.deps, world.callerOf(world.people.office), {
    commandId: world.newCommand(),
    form: {
      kind: 'decision',
      body: 'standing-committee',
      source: 'government',
      title: '关于加强河道管护的决定',
      text: '一、落实管护经费。\n二、每年报告一次。',
      itemId,
    },
  });
const HAND = { on: '2026-03-02', members: 35, votesFor: 18, votesAgainst: 3, abstained: 5, reason: '会场举手表决，纸质计票。' };

test('what a meeting issued is kept in one act with text, day, meeting, item and the count of its contest, and only once', async () => {
  const { people, open, db, congressId } = world;
  const itemId = await world.votedItem('关于河道管护的决定', 7);
  const documentId = await world.issued('甲县人大常委会关于河道管护的决定', itemId);
  const sources = () => db.read(congressId, (tx) => findSources(tx, people.office));
  expect((await sources()).documents).toMatchObject([
    { id: documentId, itemVote: { state: 'passed', sentence: '赞成7票，反对2票，弃权0票，通过' } },
  ]);
  const made = await keep(documentId);
  expect(await open(people.office, made.id)).toMatchObject({
    state: 'passed',
    kind: 'decision',
    body: 'standing-committee',
    passedOn: '2026-03-02',
    itemId,
    documentId,
    numberText: '甲人常〔2026〕3号',
    titleNote: '（2026年3月2日第三十次会议通过）',
    text: '一、落实管护经费。\n二、每年报告一次。',
    vote: {
      by: 'contest',
      members: 9,
      present: 9,
      needed: 5,
      base: 'all',
      votesFor: 7,
      votesAgainst: 2,
      abstained: 0,
      rule: 'SCM-05',
      reason: null,
    },
  });
  await expect(keep(documentId)).rejects.toMatchObject({ code: 'decisions.already_kept' });
  expect(await sources()).toMatchObject({ documents: [], items: [] });
  expect(
    await draft(itemId)
      .then((again) => world.act(people.office, { of: 'decision', action: 'adopt-from-contest', ...again }))
      .catch((error: unknown) => error),
  ).toMatchObject({ code: 'decisions.already_kept' });
});

test('two who keep the same document at once make one decision', async () => {
  const documentId = await world.issued('甲县人大常委会关于桥梁养护的决定', await world.votedItem('关于桥梁养护的决定', 8));
  const both = await Promise.allSettled([keep(documentId), keep(documentId)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'decisions.already_kept' } });
});

test('a contest that failed makes no decision, with the rule of its majority, and its result is not typed beside it', async () => {
  const { people, act } = world;
  const itemId = await world.votedItem('关于提高标准的决定', 4);
  await expect(keep(await world.issued('关于提高标准的决定', itemId))).rejects.toMatchObject({
    code: 'decisions.contest_failed',
    rule: 'SCM-05',
    params: { votesFor: 4, needed: 5 },
  });
  const at = await draft(itemId);
  expect(await world.open(people.office, at.id)).toMatchObject({
    itemVote: { state: 'failed' },
    actions: [{ action: 'adopt-from-contest' }, { action: 'edit-decision' }],
  });
  await expect(act(people.office, { of: 'decision', action: 'adopt-from-contest', ...at })).rejects.toMatchObject({
    code: 'decisions.contest_failed',
  });
  await expect(act(people.office, { of: 'decision', action: 'record-vote', ...at }, HAND)).rejects.toMatchObject({
    code: 'decisions.contest_there',
  });
});

test('a paper vote is typed with its reason, and must be carried by more than half of all', async () => {
  const { people, act } = world;
  const at = await draft(await world.listItem('关于设立活动日的决定'));
  expect((await world.open(people.office, at.id)).actions.map(({ action }) => action)).toEqual(['edit-decision', 'record-vote']);
  await expect(act(people.office, { of: 'decision', action: 'adopt-from-contest', ...at })).rejects.toMatchObject({
    code: 'decisions.no_contest',
  });
  await expect(act(people.office, { of: 'decision', action: 'record-vote', ...at }, { ...HAND, votesFor: 17 })).rejects.toMatchObject({
    code: 'decisions.not_carried',
    rule: 'SCM-05',
  });
  await expect(act(people.office, { of: 'decision', action: 'record-vote', ...at }, { ...HAND, votesFor: 34 })).rejects.toMatchObject({
    code: 'decisions.votes_wrong',
  });
  await act(people.office, { of: 'decision', action: 'record-vote', ...at }, HAND);
  expect(await world.open(people.office, at.id)).toMatchObject({
    state: 'passed',
    titleNote: '（2026年3月2日第三十次会议通过）',
    vote: { by: 'hand', reason: HAND.reason, contestId: null, members: 35, needed: 18 },
  });
});

test('a duty is told, reminded of upward, reported with evidence, checked, evaluated and published', async () => {
  const { people, act, open, db, congressId } = world;
  await expect(open(people.clerk, (await draft()).id)).rejects.toMatchObject({ code: 'platform.not_found' });
  let at = await act(people.office, { of: 'decision', action: 'record-vote', ...(await draft()) }, HAND);
  await expect(
    act(
      people.office,
      { of: 'decision', action: 'name-duty', ...at },
      { addresseeId: world.unitId, text: '落实经费', dueOn: '2026-03-01' },
    ),
  ).rejects.toMatchObject({ code: 'decisions.due_before_today' });
  at = await act(
    people.office,
    { of: 'decision', action: 'name-duty', ...at },
    { addresseeId: world.unitId, text: '落实管护经费', dueOn: '2026-06-30' },
  );
  at = await act(people.office, { of: 'decision', action: 'publish-decision', ...at });
  expect(await world.noticesTo(people.head)).toEqual(['decisions.duty-laid']);
  const own = await db.read(congressId, (tx) => listDuties(tx, 'open', world.seenBy(people.clerk)));
  expect(own).toMatchObject([{ unitName: '县水利局', decisionId: at.id, actions: [{ action: 'report-duty' }] }]);
  expect(await db.read(congressId, (tx) => listDuties(tx, 'open', world.seenBy(people.stranger)))).toEqual([]);
  for (const day of ['2026-03-05', '2026-06-23', '2026-06-24', '2026-06-30', '2026-07-03', '2026-07-03', '2026-07-07'])
    await sendDutyReminders({ db, law: makeLawSource(levelOfCongress) }, localDate(day));
  expect((await world.noticesTo(people.clerk)).toSorted()).toEqual([
    'decisions.duty-after',
    'decisions.duty-before',
    'decisions.duty-laid',
    'decisions.duty-on',
  ]);
  expect((await world.noticesTo(people.head)).toSorted()).toEqual(['decisions.duty-laid', 'decisions.duty-upward']);
  expect([await world.noticesTo(people.government), await world.noticesTo(people.office)]).toEqual([
    ['decisions.duty-upward'],
    ['decisions.duty-upward'],
  ]);
  world.moveTo('2026-07-08T02:00:00Z');
  expect(await db.read(congressId, (tx) => listDecisions(tx, { year: 2026, set: 'owed' }, world.seenBy(people.clerk)))).toMatchObject([
    { id: at.id, openDuties: 1, overdueDuties: 1 },
  ]);
  const waits = async (actor: typeof people.clerk) =>
    (await db.read(congressId, (tx) => decisionsWaiting(tx, { actor, today: localDate('2026-07-08') }))).map(
      ({ key, count, isLate, rows }) => [key, count, isLate, rows[0]?.openId],
    );
  expect(await waits(people.clerk)).toContainEqual(['duties-mine', 1, expect.any(Boolean), at.id]);
  expect(await waits(people.stranger)).toEqual([]);
  expect((await open(people.clerk, at.id)).papers.map(({ kind }) => kind)).toEqual(['decision-text', 'duty-letter', 'report-request']);
  const targetId = own[0]?.id ?? '';
  await expect(act(people.stranger, { of: 'duty', action: 'report-duty', ...at, targetId }, { text: '不是我的' })).rejects.toMatchObject({
    code: 'lifecycle.not_yours',
  });
  await expect(act(people.office, { of: 'decision', action: 'evaluate-decision', ...at }, { text: '效果明显' })).rejects.toMatchObject({
    code: 'decisions.duties_open',
    params: { count: 1 },
  });
  at = await act(people.clerk, { of: 'duty', action: 'report-duty', ...at, targetId }, { text: '已经安排。' });
  // It has gone from the unit's desk to the office's.
  expect(await waits(people.clerk)).toEqual([]);
  expect(await waits(people.office)).toContainEqual(['duties-to-check', 1, false, at.id]);
  await expect(act(people.office, { of: 'duty', action: 'accept-report', ...at, targetId }, { finding: '听了汇报' })).rejects.toMatchObject(
    { code: 'decisions.no_evidence' },
  );
  at = await act(people.office, { of: 'duty', action: 'send-report-back', ...at, targetId }, { finding: '没有写明数额' });
  await expect(
    act(people.clerk, { of: 'duty', action: 'report-duty', ...at, targetId }, { text: '列入预算。', fileIds: [world.newCommand()] }),
  ).rejects.toMatchObject({ code: 'decisions.file_not_here' });
  const fileId = await world.evidence(at.id, people.clerk);
  at = await act(people.clerk, { of: 'duty', action: 'report-duty', ...at, targetId }, { text: '列入预算并已拨付。', fileIds: [fileId] });
  expect((await db.read(congressId, (tx) => findPublicDecision(tx, at.id, '2026-07-08')))?.dutyRows).toMatchObject([
    { state: 'reported', report: null },
  ]);
  await expect(act(people.clerk, { of: 'duty', action: 'accept-report', ...at, targetId }, { finding: '自己核实' })).rejects.toMatchObject({
    code: 'lifecycle.not_yours',
  });
  at = await act(people.office, { of: 'duty', action: 'accept-report', ...at, targetId }, { finding: '查看了拨款单' });
  at = await act(people.office, { of: 'decision', action: 'evaluate-decision', ...at }, { text: '效果明显' });
  const view = await open(people.deputy, at.id);
  expect(view).toMatchObject({
    state: 'evaluated',
    evaluation: '效果明显',
    openDuties: 0,
    dutyRows: [{ files: [{ id: fileId, name: '拨款单.txt' }], acceptedOn: '2026-07-08' }],
  });
  expect((await open(people.stranger, at.id)).dutyRows[0]?.files).toEqual([]);
  const told = await db.read(congressId, (tx) => findPublicDecision(tx, at.id, '2026-07-08'));
  expect(told).toMatchObject({ evaluation: '效果明显', votesFor: 18, dutyRows: [{ report: '列入预算并已拨付。', state: 'accepted' }] });
  expect(JSON.stringify(told)).not.toMatch(/clerk|office|拨款单/u);
});

test('figures are the rows: what was carried, what is due, what came, what was evaluated', async () => {
  const span = { from: localDate('2026-01-01'), to: localDate('2026-12-31') };
  const counts: Record<string, number> = {};
  await world.db.read(world.congressId, async (tx) => {
    for (const figure of offeredDecisionFigures) counts[figure.id] = (await offeredIds(tx, figure, span)).length;
  });
  expect(counts).toEqual({
    'resolutions-and-decisions': 4,
    'congress-resolutions': 0,
    'decisions-evaluated': 1,
    'duty-reports-due': 1,
    'duty-reports-received': 1,
    'duty-reports-accepted': 1,
    'duty-reports-overdue': 0,
  });
});

test('who saw an old version is told so, and the same request twice has one effect', async () => {
  const { people, act } = world;
  const made = await draft();
  await act(people.office, { of: 'decision', action: 'edit-decision', ...made }, { title: '关于进一步加强河道管护的决定' });
  await expect(act(people.office, { of: 'decision', action: 'edit-decision', ...made }, { title: '又改' })).rejects.toMatchObject({
    code: 'platform.stale_version',
  });
  const request = { id: made.id, version: 2, commandId: world.newCommand(), form: { title: '定稿' } };
  const again = () => performAct(world.deps, world.callerOf(people.office), { of: 'decision', action: 'edit-decision', request });
  expect(await again()).toEqual(await again());
  expect((await world.open(people.office, made.id)).timeline).toHaveLength(3);
});

test('only the office drafts and sees what waits to be kept', async () => {
  await expect(
    createDecision(world.deps, world.callerOf(world.people.clerk), {
      commandId: world.newCommand(),
      form: { kind: 'resolution', body: 'congress', source: 'law', title: '决议', text: '内容内容' },
    }),
  ).rejects.toMatchObject({ code: 'platform.not_allowed' });
  await expect(world.db.read(world.congressId, (tx) => findSources(tx, world.people.clerk))).rejects.toMatchObject({
    code: 'platform.not_allowed',
  });
});
