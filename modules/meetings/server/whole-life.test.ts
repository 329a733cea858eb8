import { afterAll, beforeAll, expect, it } from 'vitest';
import { listNotes, saveNote } from './commands/keep-note.ts';
import { saveList } from './commands/save-list.ts';
import { arrangeSeats } from './commands/seat-everybody.ts';
import { scan, signIn, signInCode } from './commands/sign-in.ts';
import { agendaVersions } from './queries/agenda-versions.ts';
import { openDocument, requireDocument } from './queries/documents.ts';
import { meetingFigures, scopeFor } from './queries/figures.ts';
import { presenceOf, screenOf, speechesOf } from './queries/hall.ts';
import { presentAt, quorumOfMeeting, rollOf } from './queries/meeting-door.ts';
import { requireMeeting } from './queries/meeting-view.ts';
import { askedPapers, openPacket } from './queries/packet.ts';
import { myMeetings } from './queries/plan.ts';
import { paperOfDocument, paperOfMeeting } from './papers/paper-of-meeting.ts';
import { openMeetingWorld, type MeetingWorld } from './test-world.ts';

let world: MeetingWorld;
beforeAll(async () => {
  world = await openMeetingWorld();
});
afterAll(async () => {
  await world.close();
});

it('a meeting of the standing committee goes from the plan of the year to the archive', async () => {
  const { act, plan, view, db, congressId, deps, ids, people } = world;
  const made = await plan({ kind: 'standing-committee', startsAt: '2026-01-20T01:00:00Z', chairPersonId: people.chair });
  const { id } = made;
  let seen = await view('office', id);
  expect(seen).toMatchObject({
    state: 'planned',
    title: '市十七届人大常委会会议（1月）',
    numberInTerm: null,
    noticeBy: '2026-01-13',
    noticeRule: 'SCM-10',
  });
  expect(seen.required).toEqual(['government', 'supervision', 'court', 'procuratorate'].map((key) => ({ key, isCovered: true })));
  // The agenda: a tree, a paper asked of a unit, approved, opened again with what changed.
  const report = await act(
    'office',
    'agenda',
    'add-item',
    { id },
    { verb: 'hear-and-review', title: '关于2025年财政决算的报告', plannedMinutes: 60, ownerUnitId: ids.unit, needsVote: true },
  );
  await act('office', 'agenda', 'add-item', { id }, { verb: 'hear', title: '财政局作报告', parentId: report.targetId, plannedMinutes: 20 });
  await expect(
    act('office', 'agenda', 'add-item', { id }, { verb: 'discuss', title: '分组讨论', parentId: report.targetId, plannedMinutes: 50 }),
  ).rejects.toMatchObject({ code: 'meetings.minutes_too_many', params: { children: 70, own: 60 } });
  const personnel = await act(
    'office',
    'agenda',
    'add-item',
    { id },
    { verb: 'appoint', title: '人事任免事项', plannedMinutes: 30, needsVote: true },
  );
  await act('office', 'agenda', 'approve-agenda', { id }, { approvedBy: '主任会议' });
  await expect(act('office', 'agenda', 'add-item', { id }, { verb: 'other', title: '其他事项' })).rejects.toMatchObject({
    code: 'lifecycle.not_now',
  });
  await act('office', 'agenda', 're-open-agenda', { id }, { reason: '政府要求增加一项' });
  const added = await act('office', 'agenda', 'add-item', { id }, { verb: 'review', title: '城市总体规划修编方案' });
  await act('office', 'item', 'withdraw-item', { id, targetId: personnel.targetId }, { by: '主任会议', reason: '材料不齐' });
  await act('office', 'agenda', 'approve-agenda', { id }, { approvedBy: '主任会议' });
  const versions = await db.read(congressId, (tx) => agendaVersions(tx, id));
  expect(versions.rows[0]?.changes).toEqual([
    { change: 'added', itemId: added.targetId, number: '二、', title: '城市总体规划修编方案', fields: [] },
    { change: 'removed', itemId: personnel.targetId, number: '二、', title: '人事任免事项', fields: [] },
  ]);
  const paper = await act(
    'office',
    'meeting',
    'ask-paper',
    { id },
    { itemId: report.targetId, title: '2025年财政决算报告', level: 'internal', organisationId: ids.unit },
  );
  const owed = await db.read(congressId, async (tx) => askedPapers(deps, tx, { actor: await world.actorOf('clerk'), lateOnly: false }));
  expect(owed).toMatchObject([{ title: '2025年财政决算报告', dueOn: '2026-01-10', isLate: false, daysLeft: 5 }]);
  // The notice: in time by the rule, numbers in the term and in the year.
  await act('office', 'meeting', 'convene', { id });
  seen = await view('office', id);
  expect(seen).toMatchObject({
    state: 'convened',
    title: '市十七届人大常委会第一次会议',
    numberInTerm: 1,
    numberInYear: 1,
    replies: { 'no-reply': 5 },
  });
  expect(
    (await world.attendees(id))
      .filter(({ capacity }) => capacity === 'attending')
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(['澜溪市人民政府', '澜溪市人民检察院', '澜溪市人民法院', '澜溪市监察委员会'].toSorted());
  // The unit hands in late, the office takes it into the packet, a member reads, and is told exactly what changed.
  world.setDay('2026-01-12');
  await act('clerk', 'paper', 'hand-in', { id, targetId: paper.targetId }, { fileId: await world.file(id, '决算报告.txt') });
  await act('office', 'paper', 'accept-paper', { id, targetId: paper.targetId });
  const packet = async (player: 'member' | 'stranger') => {
    const actor = await world.actorOf(player);
    return db.write(congressId, async (tx) => openPacket(deps, tx, { found: await requireMeeting(tx, actor, id), actor, peek: false }));
  };
  expect(await packet('member')).toMatchObject({
    lastOpenedAt: null,
    changes: [],
    papers: [{ title: '2025年财政决算报告', isLate: true, mayRead: true, itemNumber: '一、' }],
  });
  expect((await packet('stranger')).papers).toEqual([]);
  await act(
    'office',
    'paper',
    'replace-paper',
    { id, targetId: paper.targetId },
    { fileId: await world.file(id, '决算报告二.txt', '改正'), note: '附表有误' },
  );
  await act('office', 'paper', 'edit-paper', { id, targetId: paper.targetId }, { title: '2025年财政决算报告（修改稿）' });
  expect((await packet('member')).changes).toMatchObject([
    { change: 'new-version', before: '1', after: '2' },
    { change: 'renamed', before: '2025年财政决算报告', after: '2025年财政决算报告（修改稿）' },
  ]);
  expect((await packet('member')).changes).toEqual([]);
  // A private note is its writer's, and nobody finds it in the database.
  const noteId = world.newCommand();
  await saveNote(deps, await world.callerOf('member'), {
    id,
    noteId,
    place: '第3页',
    text: '问一问三公经费',
    baseVersion: 0,
    isDeleted: false,
    paperId: paper.targetId,
  });
  await expect(
    saveNote(deps, await world.callerOf('member'), { id, noteId, place: '第3页', text: '另一台设备', baseVersion: 0, isDeleted: false }),
  ).rejects.toMatchObject({ code: 'meetings.note_stale' });
  expect(await listNotes(deps, await world.callerOf('member'), { id })).toMatchObject([{ text: '问一问三公经费', version: 1 }]);
  expect(await listNotes(deps, await world.callerOf('office'), { id })).toEqual([]);
  expect(
    (await db.read(congressId, (tx) => tx.query<{ sealed: Buffer }>('select sealed from meetings_notes')))[0]?.sealed.toString('utf8'),
  ).not.toContain('三公');
  // Answers, a leave asked and granted, a substitute refused to a member.
  await act('member', 'reply', 'will-come', { id, targetId: await world.attendeeOf(id, 'member') });
  await expect(
    act('member', 'reply', 'send-substitute', { id, targetId: await world.attendeeOf(id, 'member') }, { name: '某人', post: '秘书' }),
  ).rejects.toMatchObject({ code: 'meetings.no_substitute' });
  await act(
    'third',
    'reply',
    'ask-leave',
    { id, targetId: await world.attendeeOf(id, 'third') },
    { kind: 'illness', text: '住院治疗，医生建议休息一周' },
  );
  await act('chair', 'reply', 'grant-leave', { id, targetId: await world.attendeeOf(id, 'third') });
  expect((await view('third', id)).me).toMatchObject({ reply: 'leave-granted', capacity: 'member' });
  // The day: the quorum is asked before it opens.
  world.setNow('2026-01-20T00:45:00Z');
  await arrangeSeats(deps, await world.callerOf('office'), { id, commandId: world.newCommand(), rows: 3, columns: 4, order: 'rank' });
  await world.comes(id, 'chair', 'vice');
  await expect(act('office', 'meeting', 'open-meeting', { id })).rejects.toMatchObject({
    code: 'meetings.quorum_missing',
    rule: 'SCM-04',
    params: { entitled: 5, present: 2, needed: 3 },
  });
  const { code } = await signInCode(deps, await world.callerOf('office'), id);
  expect(await signIn(deps, await world.callerOf('member'), { id, code })).toMatchObject({
    isPresent: true,
    isLate: false,
    seat: { row: 1, column: 3 },
    quorum: { entitled: 5, present: 3, isMet: true, statement: '应到5名，实到3名，符合法定人数' },
  });
  world.setNow('2026-01-20T01:00:00Z');
  await act('chair', 'meeting', 'open-meeting', { id });
  // The chair steps through the agenda; who comes late and goes early is on record for each item.
  await act('chair', 'meeting', 'step', { id }, { itemId: report.targetId });
  world.setNow('2026-01-20T01:10:00Z');
  expect(await scan(deps, await world.callerOf('office'), { id, number: '17-second', isPresent: true })).toMatchObject({
    name: '林惠芬',
    isLate: true,
  });
  const asked = await act('second', 'meeting', 'ask-to-speak', { id }, { subject: '转移支付' });
  await expect(act('second', 'meeting', 'ask-to-speak', { id })).rejects.toMatchObject({ code: 'meetings.already_asked' });
  // A raised hand is entered by the office, once; the list and the timeline say who did.
  const hand = await act('office', 'meeting', 'enter-speaker', { id }, { attendeeId: await world.attendeeOf(id, 'member') });
  await expect(
    act('chair', 'meeting', 'enter-speaker', { id }, { attendeeId: await world.attendeeOf(id, 'member') }),
  ).rejects.toMatchObject({ code: 'meetings.already_entered', params: { name: '戚永康' } });
  await expect(
    act('second', 'meeting', 'enter-speaker', { id }, { attendeeId: await world.attendeeOf(id, 'member') }),
  ).rejects.toMatchObject({ code: 'lifecycle.not_yours' });
  expect((await view('office', id)).timeline.find(({ action }) => action === 'enter-speaker')).toMatchObject({
    personName: '贺敏',
    data: { name: '戚永康', enteredBy: '贺敏' },
  });
  await act('chair', 'speech', 'decline-speech', { id, targetId: hand.targetId });
  await act('chair', 'speech', 'start-speech', { id, targetId: asked.targetId });
  const speeches = await db.read(congressId, async (tx) => {
    const actor = await world.actorOf('chair');
    const { meeting, relations } = await requireMeeting(tx, actor, id);
    return speechesOf(tx, { meeting, reader: { actor, relations } });
  });
  expect(speeches).toMatchObject([
    { name: '林惠芬', state: 'speaking', limitSeconds: 600, enteredBy: null },
    { name: '戚永康', state: 'declined', enteredBy: '贺敏' },
  ]);
  const screen = await db.read(congressId, async (tx) => {
    const actor = await world.actorOf('office');
    const { meeting, relations } = await requireMeeting(tx, actor, id);
    return screenOf(deps, tx, { meeting, reader: { actor, relations } });
  });
  expect(screen).toMatchObject({
    title: '市十七届人大常委会第一次会议',
    currentItem: { number: '一、' },
    speaking: { name: '林惠芬' },
    quorum: { present: 4 },
  });
  expect(screen.code?.code).toMatch(/^\d{6}$/);
  world.setNow('2026-01-20T01:40:00Z');
  await act('second', 'speech', 'end-speech', { id, targetId: asked.targetId });
  await scan(deps, await world.callerOf('office'), { id, number: '17-vice', isPresent: false });
  world.setNow('2026-01-20T01:50:00Z');
  await act('office', 'item', 'record-result', { id, targetId: report.targetId }, { result: '会议同意这个报告' });
  await act('chair', 'meeting', 'step', { id }, { itemId: added.targetId });
  expect((await db.read(congressId, (tx) => presentAt(tx, { meetingId: id, itemId: report.targetId }))).inHall).toHaveLength(4);
  expect((await db.read(congressId, (tx) => presentAt(tx, { meetingId: id }))).inHall).toHaveLength(3);
  expect(await db.read(congressId, (tx) => rollOf(tx, id))).toHaveLength(5);
  expect(
    await db.read(congressId, async (tx) => quorumOfMeeting(tx, id, (await deps.law.of(tx, '2026-01-20' as never)).book)),
  ).toMatchObject({ isMet: true, needed: 3, present: 3 });
  world.setNow('2026-01-20T03:00:00Z');
  await act('chair', 'meeting', 'end-meeting', { id });
  // Afterwards: the record is checked and signed by whoever spoke.
  await act('office', 'speech', 'write-record', { id, targetId: asked.targetId }, { record: '建议把转移支付细化到项目。' });
  await act('office', 'speech', 'check-record', { id, targetId: asked.targetId });
  expect((await db.read(congressId, async (tx) => myMeetings(tx, await world.actorOf('second')))).recordsToSign).toHaveLength(1);
  await expect(act('member', 'speech', 'sign-record', { id, targetId: asked.targetId })).rejects.toMatchObject({
    code: 'lifecycle.not_yours',
  });
  await act('second', 'speech', 'correct-record', { id, targetId: asked.targetId }, { correction: '应为“细化到具体项目”。' });
  await act('office', 'speech', 'write-record', { id, targetId: asked.targetId }, { record: '建议把转移支付细化到具体项目。' });
  await act('office', 'speech', 'check-record', { id, targetId: asked.targetId });
  await act('second', 'speech', 'sign-record', { id, targetId: asked.targetId });
  // Minutes with the lists of names, a resolution with the line under its title, an opinion point by point.
  world.setResults([
    { contestId: 'x', itemId: report.targetId ?? null, title: '决算', sentence: '表决结果：赞成4票，通过', isPassed: true },
    { contestId: 'y', itemId: null, title: '补选委员', sentence: '丁一（4票）当选', isPassed: true },
  ]);
  const minutes = await act('office', 'meeting', 'draft-document', { id }, { kind: 'minutes', listOrder: 'rank' });
  const resolution = await act('office', 'meeting', 'draft-document', { id }, { kind: 'resolution', itemId: report.targetId });
  const opinion = await act('office', 'meeting', 'draft-document', { id }, { kind: 'review-opinion', itemId: report.targetId });
  const papers = async (document: string) =>
    db.read(congressId, async (tx) => {
      const actor = await world.actorOf('office');
      const found = await requireDocument(tx, actor, document);
      return paperOfDocument({ deps, db: tx, found: { ...found, seat: undefined }, actor, today: '2026-01-20' as never }, found.document);
    });
  const printed = JSON.stringify(await papers(minutes.targetId ?? ''));
  for (const text of [
    '出席：万俟川、丁一、戚永康、林惠芬',
    '请假：𬭎田',
    '列席：',
    '应到5名，实到4名',
    '表决结果：赞成4票，通过。',
    '补选委员：丁一（4票）当选。',
    '万俟川主持会议',
  ])
    expect(printed).toContain(text);
  expect(await papers(resolution.targetId ?? '')).toMatchObject({
    title: '澜溪市人民代表大会常务委员会关于2025年财政决算的报告的决议',
    subtitle: '（2026年1月20日市十七届人大常委会第一次会议通过）',
  });
  await expect(act('office', 'document', 'review-document', { id, targetId: opinion.targetId })).rejects.toMatchObject({
    code: 'meetings.points_missing',
  });
  await act(
    'office',
    'document',
    'edit-document',
    { id, targetId: opinion.targetId },
    { points: [{ text: '细化转移支付', addressee: '市财政局', addresseeId: ids.unit, dueOn: '2026-04-20' }] },
  );
  await expect(act('office', 'meeting', 'archive', { id })).rejects.toMatchObject({ code: 'meetings.papers_waiting' });
  for (const { targetId } of [minutes, resolution, opinion]) {
    await act('chair', 'document', 'review-document', { id, targetId });
    await act('office', 'document', 'issue-document', { id, targetId }, { on: '2026-01-21' });
  }
  const list = await saveList(deps, await world.callerOf('office'), {
    commandId: world.newCommand(),
    name: '常委会组成人员',
    rules: [{ bodyId: ids.committee }, { role: 'unit-clerk' }],
  });
  expect(list.people).toBe(6);
  await act('office', 'document', 'deliver-document', { id, targetId: minutes.targetId }, { listIds: [list.id] });
  expect(await db.read(congressId, async (tx) => openDocument(tx, await world.actorOf('office'), minutes.targetId ?? ''))).toMatchObject({
    delivered: 6,
    read: 0,
  });
  await act(
    'office',
    'meeting',
    'record-oath',
    { id },
    { on: '2026-01-20', form: 'single', organiser: '主任会议', persons: [{ name: '左明川', post: '市财政局局长' }] },
  );
  await act('office', 'meeting', 'clean-up', { id });
  await act('office', 'meeting', 'archive', { id });
  seen = await view('member', id);
  expect(seen).toMatchObject({ state: 'archived', oaths: [{ organiser: '主任会议' }], me: { isPresent: true }, actions: [] });
  const presence = await db.read(congressId, async (tx) =>
    presenceOf(deps, tx, { meeting: (await requireMeeting(tx, await world.actorOf('office'), id)).meeting }),
  );
  expect(presence.late.map(({ name, what }) => [name, what]).toSorted()).toEqual(
    [
      ['丁一', 'out'],
      ['林惠芬', 'in'],
    ].toSorted(),
  );
  const figures = await db.read(congressId, async (tx) => meetingFigures(tx, scopeFor(await world.actorOf('office'), { year: 2026 })));
  expect(Object.fromEntries(figures.map((figure) => [figure.id, figure.value]))).toMatchObject({
    'meetings-held': 1,
    'reports-heard': 1,
    'briefings-heard': 0,
    attendances: 4,
    'attendances-expected': 5,
    leaves: 1,
    'papers-late': 1,
    'opinion-points': 1,
    oaths: 1,
    speeches: 1,
  });
  for (const kind of ['meeting-notice', 'agenda', 'sign-in-sheet', 'packet-contents']) {
    const paperMade = await db.read(congressId, async (tx) => {
      const actor = await world.actorOf('office');
      return paperOfMeeting(kind, { deps, db: tx, found: await requireMeeting(tx, actor, id), actor, today: '2026-01-21' as never });
    });
    expect(paperMade.blocks.length, kind).toBeGreaterThan(0);
  }
}, 60_000);
