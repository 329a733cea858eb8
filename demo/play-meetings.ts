import { randomUUID } from 'node:crypto';
import {
  arrangeSeats,
  performNamedAct,
  planMeeting,
  saveList,
  startSeries,
  tick,
  type ActOf,
  type MeetingDeps,
} from '#modules/meetings/server/module.ts';
import { resultsOfMeeting } from '#modules/ballots/server/module.ts';
import type { Actor } from '#platform/domain/actor.ts';
import type { CommandId, CongressId } from '#platform/domain/ids.ts';
import { addDays, localDate, type LocalDate } from '#platform/domain/local-date.ts';
import type { Database } from '#platform/server/db/database.ts';
import { storeFile } from '#platform/server/files/file-store.ts';
import type { LawSource } from '#platform/server/law/law-source.ts';
import { paperDocx } from '#platform/server/papers/paper-docx.ts';
import { COUNTED_BEFORE, MEETINGS_OF_YEAR, meetingDays, type DemoMeetingDay, type DemoMeetingKind } from './meeting-calendar.ts';
import { decisionText } from './decision-texts.ts';
import { openDemoVotes, type DemoVotes } from './demo-votes.ts';
import {
  APPOINTMENTS,
  COMMITTEE_DECISIONS,
  COMMITTEE_TOPICS,
  COUNCIL_TOPICS,
  FURTHER_DECISIONS,
  FURTHER_REPORTS,
  PARTY_TOPICS,
  REHEARSAL_TOPICS,
  SESSION_TOPICS,
  type DemoTopic,
} from './meeting-topics.ts';
import type { DemoPost } from './posts.ts';
import type { Random } from './random.ts';
import type { SeededCounty } from './seed-register.ts';

export type MeetingPlay = {
  readonly db: Database;
  readonly law: LawSource;
  readonly seeded: SeededCounty;
  readonly posts: readonly DemoPost[];
  readonly random: Random;
  readonly fileFolder: string;
  /** Keys of logs and boxes of votes; nothing is voted without them. */ readonly keyFolder?: string | undefined;
  /** 澜溪市 */ readonly place: string;
};

/** One line of meetings with a clock of its own: kinds are lived through side by side. */
type Lane = MeetingPlay & {
  readonly deps: MeetingDeps;
  readonly setNow: (at: string) => void;
  readonly office: Actor;
  readonly votes: DemoVotes | null;
};

function openLane(play: MeetingPlay): Lane {
  let now = new Date('2023-01-03T01:00:00Z');
  const office = play.seeded.officers.get('congress-office-head');
  if (!office) throw new Error('nobody prepares meetings');
  const clock = () => now;
  const votes = play.keyFolder === undefined ? null : openDemoVotes({ ...play, clock, office, keyFolder: play.keyFolder });
  return {
    ...play,
    office,
    votes,
    deps: { db: play.db, law: play.law, clock, findResults: resultsOfMeeting },
    setNow: (at) => void (now = new Date(at)),
  };
}

const newCommand = (): CommandId => randomUUID() as string as CommandId;
const callerOf = (actor: Actor) => ({ actor, address: '127.0.0.1', device: 'demo' });
/** An hour of a county's day as an instant. */
const at = (day: LocalDate, time: string): string => `${day}T${time}:00+08:00`;

type Aim = { readonly id: string; readonly targetId?: string | null };
async function act(
  lane: Lane,
  of: ActOf,
  action: string,
  aim: Aim,
  form: Readonly<Record<string, unknown>> = {},
  actor: Actor = lane.office,
): Promise<string> {
  const done = await performNamedAct(lane.deps, callerOf(actor), {
    of,
    action,
    id: aim.id,
    commandId: newCommand(),
    form,
    ...(aim.targetId ? { targetId: aim.targetId } : {}),
  });
  return done.targetId ?? done.id;
}

const personOf = ({ seeded }: Lane, key: string): string => seeded.people.get(key) ?? '';
const chairOf = (lane: Lane): string =>
  personOf(lane, lane.posts.find(({ body, rank }) => body === 'standing-committee' && rank === 1)?.person ?? '');

type Attendee = { readonly id: string; readonly person_id: string };
const membersOf = ({ db, seeded }: Lane, id: string): Promise<Attendee[]> =>
  db.read(seeded.congressId as CongressId, (tx) =>
    tx.query<Attendee>(
      `select id, person_id from meetings_attendees where meeting_id = $1 and is_entitled and person_id is not null order by id`,
      [id],
    ),
  );

/** Lets people in, some at once, as at the doors of a hall. */
async function letIn(lane: Lane, id: string, people: readonly Attendee[]): Promise<void> {
  for (let from = 0; from < people.length; from += 4)
    await Promise.all(
      people
        .slice(from, from + 4)
        .map((person) => tick(lane.deps, callerOf(lane.office), { id, attendeeId: person.id, isPresent: true, isVideo: false })),
    );
}

/** A paper of a unit, written as offices write it. */
async function paperFile(lane: Lane, id: string, { title, unit, points = [] }: DemoTopic): Promise<string> {
  const bytes = await paperDocx({
    layout: 'letter',
    issuer: `${lane.place}人民政府`,
    title,
    addressee: '市人大常委会',
    blocks: [
      { kind: 'paragraph', text: '按照会议安排，现将有关情况报告如下，请予审议。' },
      { kind: 'heading', level: 1, text: '基本情况' },
      { kind: 'paragraph', text: '有关工作按年度计划推进，进展和数据见各部门台账，重点任务逐项明确了责任单位和完成时间。' },
      { kind: 'heading', level: 1, text: '存在的问题' },
      ...points.map((point) => ({ kind: 'paragraph' as const, text: `${point}，目前还有差距。` })),
      { kind: 'heading', level: 1, text: '下一步打算' },
      { kind: 'paragraph', text: '对照存在的问题，逐项列出措施，年底前向常委会报告结果。' },
    ],
    signature: { bodies: [`${lane.place}人民政府`], date: localDate('2026-01-01'), seal: false },
  });
  const { congressId } = lane.seeded;
  return (
    await lane.db.write(congressId as CongressId, (tx) =>
      storeFile(tx, lane.fileFolder, {
        name: `${title}.docx`,
        bytes,
        objectType: 'meeting',
        objectId: id,
        byPersonId: lane.seeded.officers.get(`${unit ?? ''}/clerk`)?.personId ?? lane.office.personId,
      }),
    )
  ).id;
}

const UNIT_ID = (lane: Lane, key: string | undefined): string | null => (key === undefined ? null : (lane.seeded.units.get(key) ?? null));

/** Plans a meeting, writes its agenda and approves it. @returns the meeting and its items */
async function prepare(
  lane: Lane,
  {
    kind,
    day,
    topics,
    startsAt = '09:00',
  }: {
    readonly kind: DemoMeetingKind | 'congress-session' | 'rehearsal';
    readonly day: LocalDate;
    readonly topics: readonly DemoTopic[];
    readonly startsAt?: string;
  },
): Promise<{ readonly id: string; readonly items: readonly { readonly id: string; readonly topic: DemoTopic }[] }> {
  const { id } = await planMeeting(lane.deps, callerOf(lane.office), {
    commandId: newCommand(),
    form: {
      kind,
      startsAt: at(day, startsAt),
      endsAt: at(day, '11:30'),
      place: kind === 'congress-session' || kind === 'rehearsal' ? '澜溪大会堂' : '市人大会议中心',
      isExtraordinary: false,
      chairPersonId: chairOf(lane),
    },
  });
  const items: { id: string; topic: DemoTopic }[] = [];
  for (const topic of topics)
    items.push({
      topic,
      id: await act(
        lane,
        'agenda',
        'add-item',
        { id },
        {
          verb: topic.verb,
          title: topic.title,
          plannedMinutes: 20,
          needsVote: ['vote', 'elect', 'appoint', 'decide'].includes(topic.verb),
          ...(topic.unit ? { ownerUnitId: UNIT_ID(lane, topic.unit) } : {}),
        },
      ),
    });
  await act(lane, 'agenda', 'approve-agenda', { id }, { approvedBy: kind === 'party-group' ? '党组' : '主任会议' });
  return { id, items };
}

/** Writes, checks and issues a document of a meeting. */
async function issue(lane: Lane, id: string, form: Readonly<Record<string, unknown>>, on: LocalDate): Promise<string> {
  const targetId = await act(lane, 'meeting', 'draft-document', { id }, form);
  await act(lane, 'document', 'review-document', { id, targetId });
  await act(lane, 'document', 'issue-document', { id, targetId }, { on });
  return targetId;
}

async function hold(
  lane: Lane,
  id: string,
  {
    day,
    items,
    present,
  }: {
    readonly day: LocalDate;
    readonly items: readonly { readonly id: string; readonly topic: DemoTopic }[];
    readonly present: readonly Attendee[];
  },
): Promise<void> {
  lane.setNow(at(day, '08:50'));
  await letIn(lane, id, present);
  lane.setNow(at(day, '09:00'));
  await act(lane, 'meeting', 'open-meeting', { id });
  for (const [index, item] of items.entries()) {
    lane.setNow(at(day, `${9 + Math.floor((index * 25) / 60)}`.padStart(2, '0') + `:${String((index * 25) % 60).padStart(2, '0')}`));
    await act(lane, 'meeting', 'step', { id }, { itemId: item.id });
    await lane.votes?.onItem(id, item);
    if (item.topic.result !== '') await act(lane, 'item', 'record-result', { id, targetId: item.id }, { result: item.topic.result });
  }
  lane.setNow(at(day, '11:30'));
  await act(lane, 'meeting', 'end-meeting', { id });
}

const DELEGATE = ['出席上级召开的会议', '带队外出调研', '因病住院治疗'];

/** Some ask leave and get it; @returns who comes. */
async function askLeaves(lane: Lane, id: string, count: number): Promise<Attendee[]> {
  const members = await membersOf(lane, id);
  const away = new Set(lane.random.sample(members, count).map((member) => member.id));
  const byPerson = new Map([...lane.seeded.deputies.values()].map((actor) => [actor.personId as string, actor]));
  for (const member of members.filter((each) => away.has(each.id))) {
    const actor = byPerson.get(member.person_id);
    if (!actor) continue;
    await act(lane, 'reply', 'ask-leave', { id, targetId: member.id }, { kind: 'duty', text: lane.random.pick(DELEGATE) }, actor);
    await act(lane, 'reply', 'grant-leave', { id, targetId: member.id });
  }
  return members.filter((member) => !away.has(member.id));
}

const around = <Topic>(list: readonly Topic[], from: number, count: number): Topic[] =>
  Array.from({ length: count }, (_, index) => list[(from + index) % list.length] as Topic);

/** In the first year, which the county has reported: 35 reports and 11 decisions over eight meetings. */
const FULL_YEAR = { reports: [5, 4, 4, 5, 4, 5, 4, 4], decisions: [2, 1, 1, 2, 1, 2, 1, 1] };
const sumBefore = (counts: readonly number[], index: number): number => counts.slice(0, index).reduce((sum, count) => sum + count, 0);
const ADOPTED = COMMITTEE_DECISIONS.filter(({ title }) => /决[议定]$/u.test(title));

function fullAgenda(index: number): DemoTopic[] {
  const reports = around(
    [...COMMITTEE_TOPICS.slice(0, 11), ...FURTHER_REPORTS],
    sumBefore(FULL_YEAR.reports, index),
    FULL_YEAR.reports[index] ?? 0,
  );
  const decisions = around([...ADOPTED, ...FURTHER_DECISIONS], sumBefore(FULL_YEAR.decisions, index), FULL_YEAR.decisions[index] ?? 0);
  return [...reports, ...decisions, ...(index % 2 === 0 ? [APPOINTMENTS] : [])];
}

function topicsOf({ kind, index }: DemoMeetingDay, turn: number): DemoTopic[] {
  if (kind === 'standing-committee' && turn === 0) return fullAgenda(index);
  if (kind === 'standing-committee')
    return [
      ...around(COMMITTEE_TOPICS, index * 2 + turn, 2),
      ...around(COMMITTEE_DECISIONS, index, 1),
      ...(index % 2 === 0 ? [APPOINTMENTS] : []),
    ];
  return kind === 'chairs-council' ? around(COUNCIL_TOPICS, index * 2 + turn, 3) : around(PARTY_TOPICS, index * 2 + turn, 2);
}

/** One meeting of a committee, a council or a party group, from its plan to the archive. */
async function liveThrough(lane: Lane, meeting: DemoMeetingDay, turn: number): Promise<void> {
  const { kind, day } = meeting;
  const isCommittee = kind === 'standing-committee';
  lane.setNow(at(addDays(day, -10), '09:00'));
  const { id, items } = await prepare(lane, { kind, day, topics: topicsOf(meeting, turn) });
  if (isCommittee)
    for (const { id: itemId, topic } of items.filter((each) => each.topic.points))
      await act(
        lane,
        'meeting',
        'ask-paper',
        { id },
        { itemId, title: topic.title, organisationId: UNIT_ID(lane, topic.unit), fileId: await paperFile(lane, id, topic) },
      );
  await act(lane, 'meeting', 'convene', { id });
  lane.setNow(at(addDays(day, -3), '15:00'));
  const present = await askLeaves(lane, id, isCommittee ? 1 + (meeting.index % 3) : meeting.index % 2);
  await hold(lane, id, { day, items, present });
  const after = addDays(day, 1);
  lane.setNow(at(after, '10:00'));
  await issue(lane, id, { kind: 'minutes' }, after);
  if (isCommittee)
    for (const { id: itemId, topic } of items.filter((each) => /决[议定]$/u.test(each.topic.title))) {
      const textKind = topic.title.endsWith('决议') ? 'resolution' : 'decision';
      await issue(lane, id, { kind: textKind, itemId, body: decisionText(topic.title, textKind) }, after);
    }
  const [first] = items;
  if (isCommittee && first?.topic.points)
    await issue(
      lane,
      id,
      {
        kind: 'review-opinion',
        itemId: first.id,
        points: first.topic.points.map((text) => ({ text, addressee: '市人民政府', dueOn: addDays(day, 90) })),
      },
      after,
    );
  await act(lane, 'meeting', 'archive', { id });
}

async function playKind(play: MeetingPlay, kind: DemoMeetingKind, until: LocalDate): Promise<void> {
  const lane = openLane(play);
  await startSeries(lane.deps, callerOf(lane.office), { commandId: newCommand(), kind, lastInTerm: COUNTED_BEFORE[kind], lastInYear: 0 });
  for (const [turn, year] of Object.keys(MEETINGS_OF_YEAR).map(Number).entries())
    for (const day of meetingDays(kind, year, until)) await liveThrough(lane, day, turn);
}

/** The session of January with its sittings: 418 deputies, some on leave, a few without. */
async function playSession(play: MeetingPlay): Promise<void> {
  const lane = openLane(play);
  const day = localDate('2026-01-12');
  lane.setNow(at(localDate('2026-01-02'), '09:00'));
  const { id, items } = await prepare(lane, { kind: 'congress-session', day, topics: SESSION_TOPICS });
  await act(lane, 'meeting', 'convene', { id });
  lane.setNow(at(localDate('2026-01-10'), '09:00'));
  const coming = (await askLeaves(lane, id, 14)).slice(0, -4);
  lane.setNow(at(day, '08:30'));
  await letIn(lane, id, coming);
  await act(lane, 'meeting', 'open-meeting', { id });
  let elected: readonly string[] = [];
  const sitting = (kind: 'plenary' | 'presidium', on: string) =>
    planMeeting(lane.deps, callerOf(lane.office), {
      commandId: newCommand(),
      form: {
        kind,
        parentId: id,
        startsAt: at(localDate(on), '09:00'),
        place: '澜溪大会堂',
        isExtraordinary: false,
        chairPersonId: chairOf(lane),
      },
    });
  for (const [kind, on] of [
    ['presidium', '2026-01-12'],
    ['plenary', '2026-01-12'],
    ['presidium', '2026-01-14'],
    ['plenary', '2026-01-15'],
  ] as const) {
    const { id: part } = await sitting(kind, on);
    await act(lane, 'meeting', 'convene', { id: part });
    const members = new Set(coming.map(({ person_id }) => person_id));
    lane.setNow(at(localDate(on), '08:50'));
    await letIn(
      lane,
      part,
      (await membersOf(lane, part)).filter(({ person_id }) => members.has(person_id)),
    );
    lane.setNow(at(localDate(on), '09:00'));
    await act(lane, 'meeting', 'open-meeting', { id: part });
    if (kind === 'plenary' && on === '2026-01-15') elected = (await lane.votes?.inSession(part))?.elected ?? [];
    if (on === '2026-01-15')
      for (const item of items) {
        await act(lane, 'meeting', 'step', { id }, { itemId: item.id });
        await act(lane, 'item', 'record-result', { id, targetId: item.id }, { result: item.topic.result });
      }
    lane.setNow(at(localDate(on), '11:00'));
    await act(lane, 'meeting', 'end-meeting', { id: part });
  }
  const last = localDate('2026-01-15');
  await act(lane, 'meeting', 'end-meeting', { id });
  for (const item of items.slice(0, 6))
    await issue(lane, id, { kind: 'resolution', itemId: item.id, body: decisionText(item.topic.title, 'resolution') }, last);
  if (elected.length > 0)
    await act(
      lane,
      'meeting',
      'record-oath',
      { id },
      {
        on: last,
        form: 'group',
        leader: elected[0] ?? '',
        organiser: '大会主席团',
        persons: elected.map((name) => ({ name, post: '市人大常委会委员' })),
        witness: '全体代表',
      },
    );
  await issue(
    lane,
    id,
    {
      kind: 'public-notice',
      title: '澜溪市人民代表大会公告',
      body: `${elected.length > 0 ? elected.join('、') : '补选的委员'}已由澜溪市第十七届人民代表大会第五次会议补选为市人民代表大会常务委员会委员。\n特此公告。`,
    },
    last,
  );
  const list = await saveList(lane.deps, callerOf(lane.office), {
    commandId: newCommand(),
    name: '常委会组成人员和各单位',
    rules: [{ role: 'standing-committee' }, { role: 'government-office' }, { everyUnit: true }],
  });
  const bulletin = await issue(lane, id, { kind: 'bulletin' }, last);
  await act(lane, 'document', 'deliver-document', { id, targetId: bulletin }, { listIds: [list.id] });
}

/** Most have answered by now: they come, two ask leave, the others are still to be reminded. */
async function answerNotice(lane: Lane, id: string): Promise<void> {
  const members = await membersOf(lane, id);
  for (const member of members.slice(2, -9))
    await act(lane, 'reply', 'note-reply', { id, targetId: member.id }, { reply: 'coming', text: '电话答复' });
  const byPerson = new Map([...lane.seeded.deputies.values()].map((actor) => [actor.personId as string, actor]));
  for (const [index, member] of members.slice(0, 2).entries()) {
    const actor = byPerson.get(member.person_id);
    if (actor) await act(lane, 'reply', 'ask-leave', { id, targetId: member.id }, { kind: 'duty', text: DELEGATE[index] ?? '' }, actor);
  }
}

/** What is to come: a meeting that members read for, with papers in and papers owed, and the hall that is tried out today. */
async function playToday(play: MeetingPlay, now: Date): Promise<void> {
  const lane = openLane(play);
  const today = localDate(new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10));
  lane.setNow(new Date(now.getTime() - 7_200_000).toISOString());
  const { id, items } = await prepare(lane, {
    kind: 'standing-committee',
    day: addDays(today, 12),
    topics: topicsOf({ kind: 'standing-committee', index: 8, day: today }, 1),
  });
  const [first, second] = items.filter((each) => each.topic.points);
  if (first)
    await act(
      lane,
      'meeting',
      'ask-paper',
      { id },
      {
        itemId: first.id,
        title: first.topic.title,
        organisationId: UNIT_ID(lane, first.topic.unit),
        fileId: await paperFile(lane, id, first.topic),
      },
    );
  if (second)
    await act(
      lane,
      'meeting',
      'ask-paper',
      { id },
      { itemId: second.id, title: second.topic.title, organisationId: UNIT_ID(lane, second.topic.unit) },
    );
  await act(lane, 'meeting', 'convene', { id });
  await answerNotice(lane, id);
  const hall = await planMeeting(lane.deps, callerOf(lane.office), {
    commandId: newCommand(),
    form: {
      kind: 'rehearsal',
      startsAt: new Date(now.getTime() - 1_200_000).toISOString(),
      place: '澜溪大会堂',
      isExtraordinary: false,
      chairPersonId: chairOf(lane),
    },
  });
  for (const { verb, title } of REHEARSAL_TOPICS)
    await act(lane, 'agenda', 'add-item', { id: hall.id }, { verb, title, plannedMinutes: 15, needsVote: verb !== 'other' });
  await act(lane, 'agenda', 'approve-agenda', { id: hall.id }, { approvedBy: '大会秘书处' });
  await act(lane, 'meeting', 'convene', { id: hall.id });
  await arrangeSeats(lane.deps, callerOf(lane.office), {
    id: hall.id,
    commandId: newCommand(),
    rows: 19,
    columns: 22,
    order: 'delegation',
  });
  lane.setNow(new Date(now.getTime() - 1_500_000).toISOString());
  await letIn(lane, hall.id, (await membersOf(lane, hall.id)).slice(0, -18));
  lane.setNow(new Date(now.getTime() - 1_200_000).toISOString());
  await act(lane, 'meeting', 'open-meeting', { id: hall.id });
}

export type MeetingSpan = 'all' | 'today';

/** Meetings of the county through the real commands: three years and this one, the session of January, and what is now. */
export async function playMeetings(
  play: MeetingPlay,
  { until, now, span }: { readonly until: LocalDate; readonly now: Date; readonly span: MeetingSpan },
): Promise<void> {
  if (span === 'all')
    await Promise.all([
      playKind(play, 'standing-committee', until),
      playKind(play, 'chairs-council', until),
      playKind(play, 'party-group', until),
      playSession(play),
    ]);
  await playToday(play, now);
}
