import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AppError } from '#platform/domain/errors.ts';
import { secondsLeft } from '../domain/countdown.ts';
import type { Tally } from '../domain/tally.ts';
import { announceContest, certifyCount } from './commands/announce-contest.ts';
import { changeContest } from './commands/change-contest.ts';
import { beginClosing, closeContest } from './commands/close-contest.ts';
import { decideContest } from './commands/decide-contest.ts';
import { enterCount } from './commands/enter-count.ts';
import { followUp } from './commands/follow-up.ts';
import { issuePaper } from './commands/issue-paper.ts';
import { openContest } from './commands/open-contest.ts';
import { makeContestReady, withdrawContest } from './commands/prepare-contest.ts';
import { voidContest } from './commands/void-contest.ts';
import { makeBoxKeys } from './box-key.ts';
import { lookAfterContests } from './look-after-contests.ts';
import { readTurnout } from './queries/log.ts';
import { readScreen } from './queries/screen.ts';
import { ELECTION, MOTION, mark, openTestHall, type TestHall } from './test-hall.ts';
import { verifyContests } from './verify-contest.ts';

let hall: TestHall;
beforeAll(async () => {
  hall = await openTestHall({ seats: 30, present: 25 });
});
afterAll(() => hall.end());

const FOR = mark('motion', 'for');
const keysLeft = (): string[] => (existsSync(hall.deps.boxFolder) ? readdirSync(hall.deps.boxFolder) : []);
const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );

test('a motion lives from draft to announcement, and the outcome is counted of all seats', async () => {
  const drafted = await hall.draft();
  expect(drafted).toMatchObject({
    state: 'draft',
    received: null,
    frozen: null,
    contest: { method: { visibility: 'unnamed', base: 'all' } },
  });
  const ready = await makeContestReady(hall.deps, hall.office, hall.input(drafted.id, 'draft'));
  const opened = await openContest(hall.deps, hall.office, hall.input(ready.id, 'ready'));
  expect(opened).toMatchObject({ state: 'open', keeping: 'apart', onRoll: 30, present: 25, received: 0, result: null });
  expect(opened.frozen?.contestHash).toMatch(/^[0-9a-f]{64}$/);
  expect(opened.frozen?.rules.map(({ id }) => id)).toContain('CNT-06');
  for (let at = 0; at < 20; at += 1) await hall.cast(opened.id, at, mark('motion', at < 15 ? 'for' : 'against'));
  const closing = await beginClosing(hall.deps, hall.office, hall.input(opened.id, 'open'));
  expect(closing).toMatchObject({ state: 'closing', received: 20, result: null });
  // The same moment for every page of the hall, by the server's clock.
  expect(secondsLeft(closing.closesAt, Date.parse(closing.serverNow))).toBe(10);
  expect(await readScreen(hall.deps, hall.office.actor, opened.id)).toMatchObject({ closesAt: closing.closesAt });
  await hall.cast(opened.id, 20, mark('motion', 'abstain'));
  const closed = await closeContest(hall.deps, hall.office, { ...hall.input(opened.id, 'closing'), byHand: false });
  expect(hall.troubles).toEqual([]);
  expect(closed).toMatchObject({
    state: 'decided',
    closesAt: null,
    received: 21,
    warnings: [],
    result: { verdict: 'failed', needed: 16, all: 30, present: 25, received: 21, notCast: 4 },
  });
  expect(keysLeft()).toEqual([]);
  expect(await announceContest(hall.deps, hall.office, hall.input(opened.id, 'decided'))).toMatchObject({ state: 'published' });
});

test('a candidate of the register is one of it, under his name there, and once; who is typed is not looked up', async () => {
  const [first = '', second = ''] = hall.voters;
  const election = (...options: readonly { readonly label: string; readonly personId?: string }[]) =>
    hall.draft({ ...ELECTION, seats: 1, options: options.map((option, at) => ({ key: `o${at}`, ...option })) });
  expect((await election({ label: '代表1', personId: first }, { label: '外地来的人' })).contest.options).toMatchObject([
    { personId: first },
    { label: '外地来的人' },
  ]);
  expect(await codeOf(election({ label: '代表1', personId: randomUUID() }, { label: '乙' }))).toBe('ballots.candidate_unknown');
  expect(await codeOf(election({ label: '代表1', personId: second }, { label: '乙' }))).toBe('ballots.candidate_renamed');
  expect(await codeOf(election({ label: '代表1', personId: first }, { label: '代表1', personId: first }))).toBe('ballots.option_twice');
});

test('what is frozen cannot be changed, by nobody', async () => {
  const opened = await hall.open();
  expect(
    await codeOf(
      changeContest(hall.deps, hall.office, { ...hall.input(opened.id, 'open'), definition: { ...MOTION, title: '另一项决议' } }),
    ),
  ).toBe('lifecycle.not_now');
  await expect(hall.owner.query(`update ballots_contests set title = '另一项决议' where id = $1`, [opened.id])).rejects.toThrow(
    'is frozen',
  );
  await expect(
    hall.owner.query(`update ballots_contests set frozen = jsonb_set(frozen, '{onRoll}', '1') where id = $1`, [opened.id]),
  ).rejects.toThrow('is frozen');
  await hall.close(opened.id);
  await expect(hall.owner.query('update ballots_logs set is_open = true where contest_id = $1', [opened.id])).rejects.toThrow(
    'one way only',
  );
});

test('a contest opens only while the meeting sits, and only with the quorum of those who are signed in now', async () => {
  const { id } = await hall.draft();
  await hall.owner.query('update meetings_attendees set is_present = false where meeting_id = $1 and person_id = any($2::uuid[])', [
    hall.meetingId,
    hall.voters.slice(0, 6),
  ]);
  const refusal = await openContest(hall.deps, hall.office, hall.input(id, 'draft')).catch((error: unknown) => error as AppError);
  expect(refusal).toMatchObject({ code: 'ballots.quorum_not_met', rule: 'SES-05', params: { present: 19, needed: 20, all: 30 } });
  await hall.owner.query('update meetings_attendees set is_present = true where meeting_id = $1 and person_id = any($2::uuid[])', [
    hall.meetingId,
    hall.voters.slice(0, 6),
  ]);
  await hall.owner.query(`update meetings_meetings set state = 'ended' where id = $1`, [hall.meetingId]);
  expect(await codeOf(openContest(hall.deps, hall.office, hall.input(id, 'draft')))).toBe('ballots.meeting_not_under_way');
  await hall.owner.query(`update meetings_meetings set state = 'under-way' where id = $1`, [hall.meetingId]);
  expect(await withdrawContest(hall.deps, hall.office, hall.input(id, 'draft'))).toMatchObject({ state: 'void' });
});

test('who votes does not run votes', async () => {
  const { id } = await hall.open();
  const told = await Promise.all([
    codeOf(closeContest(hall.deps, hall.deputy(1), { ...hall.input(id, 'open'), byHand: false })),
    codeOf(voidContest(hall.deps, hall.deputy(1), { ...hall.input(id, 'open'), reason: '不想表决了' })),
    codeOf(issuePaper(hall.deps, hall.deputy(1), { ...hall.input(id, 'open'), personId: hall.voters[2] ?? '' })),
  ]);
  expect(told).toEqual(['lifecycle.not_yours', 'lifecycle.not_yours', 'lifecycle.not_yours']);
  expect(await codeOf(readTurnout(hall.deps, hall.deputy(1).actor, id))).toBe('platform.not_allowed');
  expect(await codeOf(readTurnout(hall.deps, hall.office.actor, id))).toBe('ballots.not_closed_yet');
  await hall.close(id);
  expect(await readTurnout(hall.deps, hall.office.actor, id)).toHaveLength(30);
});

const byHand = (issued: number, marks: Tally['marks']): Tally => ({ issued, received: issued, void: 0, marks, writeIns: {} });

test('who takes a paper casts none by device; the counts of two scrutineers must agree, and are added', async () => {
  const { id } = await hall.open(ELECTION);
  await hall.scrutinise(id, [20, 21]);
  await hall.cast(id, 0, { marks: { a: 'for', b: 'for', c: 'against' }, writeIns: [] });
  await issuePaper(hall.deps, hall.office, { ...hall.input(id, 'open'), personId: hall.voters[1] ?? '' });
  expect(await codeOf(hall.cast(id, 1, { marks: { a: 'for' }, writeIns: [] }))).toBe('ballots.cast_on_paper');
  expect(await codeOf(issuePaper(hall.deps, hall.office, { ...hall.input(id, 'open'), personId: hall.voters[0] ?? '' }))).toBe(
    'ballots.voter_has_cast',
  );
  for (let at = 2; at < 20; at += 1)
    await hall.cast(id, at, { marks: { a: 'for', b: at < 18 ? 'for' : 'against', c: 'against' }, writeIns: [] });
  expect(await hall.close(id)).toMatchObject({ state: 'closed', papersIssued: 1, result: null });
  expect(await codeOf(decideContest(hall.deps, hall.office, hall.input(id, 'closed')))).toBe('ballots.counts_missing');
  const right = byHand(1, { a: { for: 1 }, b: { for: 1 }, c: { against: 1 } });
  const first = await enterCount(hall.deps, hall.deputy(20), {
    ...hall.input(id, 'closed'),
    counts: byHand(1, { a: { for: 1 }, b: { against: 1 }, c: { against: 1 } }),
  });
  expect(first.handCounts.map(({ isOwn, counts }) => [isOwn, counts === null])).toEqual([[true, false]]);
  const second = await enterCount(hall.deps, hall.deputy(21), { ...hall.input(id, 'closed'), counts: right });
  expect([second.handCountsAgree, second.handCounts.filter(({ counts }) => counts !== null).length]).toEqual([false, 1]);
  expect(await codeOf(decideContest(hall.deps, hall.office, hall.input(id, 'closed')))).toBe('ballots.counts_differ');
  await enterCount(hall.deps, hall.deputy(20), { ...hall.input(id, 'closed'), counts: right });
  const decided = await decideContest(hall.deps, hall.office, hall.input(id, 'closed'));
  expect(decided).toMatchObject({ state: 'decided', result: { verdict: 'decided', received: 20, valid: 20, chosen: ['a', 'b'] } });
  expect(decided.result?.options.map((option) => option.for)).toEqual([20, 18, 0]);
  expect(await codeOf(announceContest(hall.deps, hall.office, hall.input(id, 'decided')))).toBe('ballots.not_certified');
  // The hall hears nothing before it is announced (ELE-18); who counts and who runs the vote see it.
  const heardBy = async (who: typeof hall.office) => (await hall.reader.read(who.actor, id)).result !== null;
  expect([await heardBy(hall.deputy(3)), await heardBy(hall.deputy(20)), await heardBy(hall.office)]).toEqual([false, true, true]);
  expect((await readScreen(hall.deps, hall.office.actor, id)).result).toBeNull();
  await certifyCount(hall.deps, hall.deputy(20), hall.input(id, 'decided'));
  expect(await codeOf(certifyCount(hall.deps, hall.deputy(20), hall.input(id, 'decided')))).toBe('ballots.already_signed');
  expect(await certifyCount(hall.deps, hall.deputy(21), hall.input(id, 'decided'))).toMatchObject({ state: 'certified' });
  expect(await announceContest(hall.deps, hall.office, hall.input(id, 'certified'))).toMatchObject({ state: 'published' });
  expect(await heardBy(hall.deputy(3))).toBe(true);
});

test('hands that were raised beside devices are counted with them', async () => {
  const { id } = await hall.open();
  await hall.scrutinise(id, [20, 21]);
  for (let at = 0; at < 10; at += 1) await hall.cast(id, at, FOR);
  expect(await closeContest(hall.deps, hall.office, { ...hall.input(id, 'open'), byHand: true })).toMatchObject({ state: 'closed' });
  for (const at of [20, 21])
    await enterCount(hall.deps, hall.deputy(at), { ...hall.input(id, 'closed'), counts: byHand(8, { motion: { for: 7, against: 1 } }) });
  expect(await decideContest(hall.deps, hall.office, hall.input(id, 'closed'))).toMatchObject({
    result: { verdict: 'passed', received: 18 },
  });
});

test('an opened contest is void by two signatures under a reason, never by one; its box goes unopened', async () => {
  const { id } = await hall.open(ELECTION);
  await hall.cast(id, 0, { marks: { a: 'for' }, writeIns: [] });
  const once = await voidContest(hall.deps, hall.office, { ...hall.input(id, 'open'), reason: '表决器故障' });
  expect(once).toMatchObject({ state: 'open', voidings: [{ reason: '表决器故障' }] });
  expect(await codeOf(voidContest(hall.deps, hall.office, { ...hall.input(id, 'open'), reason: '表决器故障' }))).toBe(
    'ballots.already_signed',
  );
  await hall.cast(id, 1, { marks: { a: 'for' }, writeIns: [] });
  expect(await voidContest(hall.deps, hall.secondOffice, { ...hall.input(id, 'open'), reason: '同意' })).toMatchObject({
    state: 'void',
    voidReason: '表决器故障',
    result: null,
  });
  expect(keysLeft().filter((name) => name.startsWith(id))).toEqual([]);
  expect((await hall.owner.query('select from ballots_boxes where contest_id = $1', [id])).rowCount).toBe(0);
  expect(await codeOf(hall.cast(id, 2, { marks: { a: 'for' }, writeIns: [] }))).toBe('ballots.contest_closed');
  const again = await followUp(hall.deps, hall.office, { ...hall.input(id, 'void'), picked: [] });
  expect(again).toMatchObject({ state: 'draft', followsId: id, draft: { seats: 2 } });
});

test('a tie is voted again among the tied, by a contest that says which it follows', async () => {
  const { id } = await hall.open(ELECTION);
  for (let at = 0; at < 20; at += 1)
    await hall.cast(id, at, {
      marks: { a: 'for', b: at % 2 === 0 ? 'for' : 'against', c: at % 2 === 0 ? 'against' : 'for' },
      writeIns: [],
    });
  for (let at = 20; at < 25; at += 1) await hall.cast(id, at, { marks: { b: 'for', c: 'for', a: 'against' }, writeIns: [] });
  // a 20; b and c 15 each: below more than half of all (16).
  const failed = await hall.close(id);
  expect(failed.result).toMatchObject({ verdict: 'too-few', chosen: ['a'], seatsOpen: 1 });
  const next = await followUp(hall.deps, hall.office, { ...hall.input(id, 'decided'), picked: [], title: '另行选举市人民政府副市长' });
  expect(next).toMatchObject({ followsId: id, state: 'draft', draft: { occasion: 're-election', seats: 1 } });
  expect(next.draft.options.map(({ label }) => label)).toEqual(['毕秋实', '欧阳岚']);
  expect((await hall.reader.read(hall.office.actor, id)).followedById).toBe(next.id);
});

test('a missing key or a box that was meddled with stops the count, not the close', async () => {
  const { id } = await hall.open(ELECTION);
  await hall.cast(id, 0, { marks: { a: 'for' }, writeIns: [] });
  const before = hall.troubles.length;
  await hall.owner.query(`update ballots_boxes set papers = papers || papers where contest_id = $1`, [id]);
  expect(await hall.close(id)).toMatchObject({ state: 'closed', result: null });
  expect(hall.troubles.slice(before)).toMatchObject([{ code: 'ballots.box_differs' }]);
  expect(await codeOf(decideContest(hall.deps, hall.office, hall.input(id, 'closed')))).toBe('ballots.box_differs');
  hall.troubles.length = before;
});

test('fewer than ten voters, and unanimity, are said beside a secret result', async () => {
  const few = await openTestHall({ seats: 8 });
  try {
    const { id } = await few.open();
    for (let at = 0; at < 8; at += 1) await few.cast(id, at, FOR);
    expect((await few.close(id)).warnings).toEqual(['few-voters', 'unanimous']);
  } finally {
    await few.end();
  }
});

test('the same act twice under one id is one act', async () => {
  const { id } = await hall.draft();
  const input = { ...hall.input(id, 'draft'), commandId: randomUUID() };
  const told = await Promise.all([openContest(hall.deps, hall.office, input), openContest(hall.deps, hall.office, input)]);
  expect(told[1].frozen).toEqual(told[0].frozen);
  expect(await openContest(hall.deps, hall.office, input)).toEqual(told[0]);
});

test('keys that outlived their contest are destroyed, those of a running one stay; a running contest that does not follow from its log is told', async () => {
  const { id } = await hall.open();
  const lost = randomUUID();
  await makeBoxKeys(hall.deps.boxFolder, lost);
  const later = { ...hall.deps, clock: () => new Date(Date.now() + 3_600_000) };
  const before = hall.troubles.length;
  await lookAfterContests(hall.deps);
  expect(keysLeft().filter((name) => name.startsWith(lost))).toHaveLength(2); // it might be opening at this moment
  await lookAfterContests(later);
  expect([keysLeft().filter((name) => name.startsWith(lost)).length, keysLeft().filter((name) => name.startsWith(id)).length]).toEqual([
    0, 2,
  ]);
  expect(hall.troubles.slice(before)).toEqual([]);
  await hall.owner.query('update ballots_logs set received = received + 1 where contest_id = $1', [id]);
  await lookAfterContests(later);
  expect(hall.troubles.slice(before).map(String)).toEqual([`Error: contest ${id} does not follow from its log: received-differs at 0`]);
  hall.troubles.length = before;
  await voidContest(hall.deps, hall.office, { ...hall.input(id, 'open'), reason: '记录被改动' });
  await voidContest(hall.deps, hall.secondOffice, { ...hall.input(id, 'open'), reason: '记录被改动' });
  await hall.owner.query('alter table ballots_logs disable trigger all');
  await hall.owner.query('update ballots_logs set received = received - 1 where contest_id = $1', [id]);
  await hall.owner.query('alter table ballots_logs enable trigger all');
});

test('all of these contests are whole by their logs', async () => {
  expect(hall.troubles).toEqual([]);
  const { contests, findings } = await verifyContests(hall.db, hall.congressId, hall.deps);
  expect(contests).toBeGreaterThan(6);
  expect(findings).toEqual([]);
});
