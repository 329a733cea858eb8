import { findCongress, findPersonFacts, listPersons } from '#modules/register/server/module.ts';
import type { Actor } from '#platform/domain/actor.ts';
import { dateOfInstant, localDate, type LocalDate } from '#platform/domain/local-date.ts';
import type { Paper } from '#platform/domain/papers/paper.ts';
import { notAllowed, notFound } from '#platform/domain/platform-errors.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { paperNotReady } from '../../domain/errors.ts';
import {
  agendaPaper,
  meetingNotice,
  minutesPaper,
  packetContents,
  publicNotice,
  resolutionPaper,
  signInSheet,
} from '../../domain/papers/meeting-papers.ts';
import { LIST_ORDERS, type ListOrder } from '../../domain/meeting-kinds.ts';
import { meetingWordsZhCn } from '../../texts/words-zh-cn.ts';
import type { MeetingDeps } from '../acting.ts';
import { chairIds, mayReadPaper } from '../policy.ts';
import { orderedAttendees } from '../queries/attendees.ts';
import { papersOf } from '../queries/packet.ts';
import type { Found } from '../queries/meeting-view.ts';
import { quorumNow } from '../quorum-now.ts';
import type { AttendeeRecord, DocumentRecord, MeetingRecord } from '../store.ts';
import { fullTitle, itemFacts } from '../text-facts.ts';

export type PaperAsked = {
  readonly deps: MeetingDeps;
  readonly db: Queryable;
  readonly found: Found;
  readonly actor: Actor;
  readonly today: LocalDate;
};
type Make = (asked: PaperAsked) => Promise<Paper>;

const BLANK = '　　　　　　　　';
const dayOf = ({ starts_at }: Pick<MeetingRecord, 'starts_at'>): LocalDate => dateOfInstant(starts_at);

/** Who issues papers of a meeting: the congress for its session, the standing committee's office else. */
async function issuers(
  { db, actor }: Pick<PaperAsked, 'db' | 'actor'>,
  kind: string,
): Promise<{ readonly place: string; readonly body: string; readonly office: string }> {
  const place = (await findCongress(db, actor.congressId))?.place ?? '';
  const isSession = ['congress-session', 'plenary', 'preparatory', 'presidium', 'delegation'].includes(kind);
  return { place, body: isSession ? `${place}人民代表大会` : `${place}人民代表大会常务委员会`, office: `${place}人大常委会办公室` };
}

const notice: Make = async ({ deps, db, found: { meeting }, actor, today }) => {
  if (meeting.noticed_at === null) throw paperNotReady();
  const { office } = await issuers({ db, actor }, meeting.kind);
  const person = await findPersonFacts(db, actor.personId);
  return meetingNotice({
    office,
    meeting: await fullTitle(db, meeting),
    startsAt: meeting.starts_at,
    day: dayOf(meeting),
    place: meeting.place,
    items: await itemFacts(deps, db, meeting.id),
    addressee: '各位出席、列席人员',
    date: meeting.noticed_at ? dateOfInstant(meeting.noticed_at) : today,
    contact: { name: actor.name, phone: person?.phone ?? BLANK },
  });
};

const agenda: Make = async ({ deps, db, found: { meeting }, actor }) => {
  const [approved] = await db.query<{ approved_by: string; at: Date }>(
    'select approved_by, at from meetings_agenda_versions where meeting_id = $1 and number = $2',
    [meeting.id, meeting.agenda_version],
  );
  return agendaPaper({
    issuer: (await issuers({ db, actor }, meeting.kind)).body,
    meeting: await fullTitle(db, meeting),
    items: await itemFacts(deps, db, meeting.id),
    approved: approved && meeting.agenda_state === 'approved' ? { by: approved.approved_by, on: dateOfInstant(approved.at) } : null,
  });
};

const said = (row: AttendeeRecord): string => meetingWordsZhCn.reply[row.reply as keyof typeof meetingWordsZhCn.reply] ?? '';

const sheet: Make = async ({ deps, db, found: { meeting, relations }, actor, today }) => {
  // Answers of colleagues stand on it: it is the office's and the chair's paper.
  if (!relations.some((relation) => relation === 'congress-office' || relation === 'chair')) throw notAllowed('sign-in-sheet');
  const rows = await orderedAttendees(deps, db, { meetingId: meeting.id, order: 'delegation', today });
  const groups = new Map<string, AttendeeRecord[]>();
  for (const row of rows) {
    const name =
      row.capacity === 'member'
        ? (row.delegation ?? '')
        : meetingWordsZhCn.capacity[row.capacity as keyof typeof meetingWordsZhCn.capacity];
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  const seat = (row: AttendeeRecord): string => (row.seat_row === null ? '' : `${row.seat_row}排${row.seat_column ?? ''}座`);
  return signInSheet({
    issuer: (await issuers({ db, actor }, meeting.kind)).office,
    meeting: await fullTitle(db, meeting),
    day: dayOf(meeting),
    groups: [...groups].map(([name, people]) => ({
      name,
      people: people.map((row) => ({ name: row.name, post: row.post ?? row.represents ?? '', seat: seat(row), said: said(row) })),
    })),
  });
};

/** What a packet is called and who gives it out. */
export async function packetNames(
  db: Queryable,
  actor: Actor,
  { meeting }: Found,
): Promise<{ readonly meeting: string; readonly issuer: string }> {
  return { meeting: await fullTitle(db, meeting), issuer: (await issuers({ db, actor }, meeting.kind)).office };
}

export const levelWord = (level: string): string => meetingWordsZhCn.level[level as keyof typeof meetingWordsZhCn.level] ?? '';

const contents: Make = async ({ db, found: { meeting, relations }, actor, today }) => {
  const papers = (await papersOf(db, meeting.id)).filter((paper) => paper.state === 'accepted' && mayReadPaper(relations, paper));
  return packetContents({
    issuer: (await issuers({ db, actor }, meeting.kind)).office,
    meeting: await fullTitle(db, meeting),
    reader: actor.name,
    asOf: today,
    papers: papers.map((paper) => ({
      item: paper.itemNumber ?? '',
      title: paper.title,
      level: levelWord(paper.level),
      version: paper.version,
      file: paper.versions.at(-1)?.name ?? '',
    })),
  });
};

const MAKERS: Readonly<Record<string, Make>> = { 'meeting-notice': notice, agenda, 'sign-in-sheet': sheet, 'packet-contents': contents };

/** A paper made from a meeting as it stands now. @throws AppError `platform.not_found` for another kind, `meetings.paper_not_ready` */
export async function paperOfMeeting(kind: string, asked: PaperAsked): Promise<Paper> {
  const make = Object.hasOwn(MAKERS, kind) ? MAKERS[kind] : undefined;
  if (!make) throw notFound('paper');
  return make(asked);
}

const orderOf = (order: string): ListOrder => LIST_ORDERS.find((each) => each === order) ?? 'rank';

async function minutes({ deps, db, found: { meeting }, actor, today }: PaperAsked, document: DocumentRecord): Promise<Paper> {
  const order = orderOf(document.list_order);
  const rows = await orderedAttendees(deps, db, { meetingId: meeting.id, order, today });
  const members = rows.filter(({ capacity }) => capacity === 'member');
  const came = ({ signed_in_at }: AttendeeRecord): boolean => signed_in_at !== null;
  const { book } = await deps.law.of(db, today);
  const chairs = await listPersons(db, chairIds(meeting), today);
  const { office, body } = await issuers({ db, actor }, meeting.kind);
  return minutesPaper({
    issuer: meeting.parent_id === null && meeting.kind !== 'standing-committee' && meeting.kind !== 'congress-session' ? office : body,
    title: document.title,
    number: document.number_text,
    startsAt: meeting.opened_at ?? meeting.starts_at,
    place: meeting.place,
    body: document.body,
    entitled: (await quorumNow(db, meeting, book)).entitled,
    present: members.filter((row) => came(row) && row.is_entitled).length,
    names: {
      chair: chairs.map(({ name }) => name).join('、'),
      present: members.filter(came).map(({ name }) => name),
      onLeave: members.filter((row) => !came(row) && row.reply === 'leave-granted').map(({ name }) => name),
      absent: members.filter((row) => !came(row) && row.reply !== 'leave-granted').map(({ name }) => name),
      attending: rows
        .filter((row) => row.capacity === 'attending' && (came(row) || row.person_id === null))
        .map((row) => row.substitute_name ?? row.name),
    },
    orderNote: `名单按${meetingWordsZhCn.order[order]}排列`,
    date: document.issued_on ? localDate(document.issued_on) : today,
    copyTo: [],
  });
}

/** A document of a meeting as a paper. */
export async function paperOfDocument(asked: PaperAsked, document: DocumentRecord): Promise<Paper> {
  const { db, actor, found, today } = asked;
  const { body } = await issuers({ db, actor }, found.meeting.kind);
  if (document.kind === 'minutes') return minutes(asked, document);
  if (document.kind === 'public-notice')
    return publicNotice({
      issuer: body,
      number: document.number_text,
      body: document.body,
      date: document.issued_on ? localDate(document.issued_on) : today,
    });
  const points = await db.query<{ number: number; text: string; addressee: string; dueOn: LocalDate | null }>(
    'select number, text, addressee, due_on as "dueOn" from meetings_opinion_points where document_id = $1 order by number',
    [document.id],
  );
  return resolutionPaper({ issuer: body, title: document.title, subtitle: document.subtitle, body: document.body, points });
}
