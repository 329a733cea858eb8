import type { Figure, FigureSql, Values } from '#platform/server/figures/figure.ts';
import { BRIEFING_HEARD, HEARD_ITEMS, HELD, REPORT_HEARD } from './heard-reports.ts';

/** Which meetings a figure is about: of a year and kind, as one reader sees them (a condition on `m`). */
export type MeetingScope = { readonly year?: number | undefined; readonly kind?: string | undefined; readonly visible: (asked: Values) => string };
export type MeetingFigure = Figure<MeetingScope> & { /** The text a row shows besides its meeting. */ readonly text: string };

const place = ({ values }: Values, value: unknown): string => `$${values.push(value)}`;

function inScope(asked: Values, { year, kind, visible }: MeetingScope): string {
  const texts = [visible(asked), `m.parent_id is null and m.kind <> 'rehearsal'`];
  if (year !== undefined) texts.push(`extract(year from m.day) = ${place(asked, year)}::int`);
  if (kind !== undefined) texts.push(`m.kind = ${place(asked, kind)}`);
  return texts.join(' and ');
}

type Definition = { readonly where: string; readonly unit?: string; readonly join?: string; readonly id?: string; readonly text?: string; readonly dimensions?: Readonly<Record<string, string>> };
const DIMENSIONS = { kind: 'm.kind', year: 'm.year', body: 'm.body_id' };

function define(id: string, { where, unit = '次', join = '', id: counted = 'm.id', text = `''`, dimensions = DIMENSIONS }: Definition): MeetingFigure {
  const sql = (asked: Values, scope: MeetingScope): FigureSql => ({ from: `meetings_meetings m ${join}`, id: counted, where: `${inScope(asked, scope)} and (${where})` });
  return { id, unit, sql, dimensions, text, source: ['meetings_meetings', ...[...join.matchAll(/\bmeetings_\w+/g)].map(([name]) => name)].join(', ') };
}

const ITEMS = 'join meetings_items i on i.meeting_id = m.id';
const ATTENDEES = `join meetings_attendees a on a.meeting_id = m.id and a.capacity = 'member'`;
const PAPERS = 'join meetings_papers p on p.meeting_id = m.id';
const SPEECHES = 'join meetings_speeches p on p.meeting_id = m.id join meetings_attendees a on a.id = p.attendee_id';
const DOCUMENTS = 'join meetings_documents d on d.meeting_id = m.id';
const verb = (id: string, verbs: string): MeetingFigure => define(id, { join: ITEMS, id: 'i.id', unit: '项', text: 'i.title', where: `${HELD} and i.state not in ('withdrawn', 'moved') and i.verb in (${verbs})`, dimensions: { ...DIMENSIONS, verb: 'i.verb' } });
const heard = (id: string, where: string): MeetingFigure => define(id, { join: HEARD_ITEMS, id: 'i.id', unit: '项', text: 'i.title', where });
const document = (id: string, kind: string): MeetingFigure => define(id, { join: DOCUMENTS, id: 'd.id', unit: '件', text: 'd.title', where: `d.state = 'issued' and d.kind = '${kind}'` });

/** Every figure of meetings, each a set of rows. There is none that ranks deputies: attendance is counted by meeting. */
export const meetingFigureList: readonly MeetingFigure[] = [
  define('meetings-held', { where: HELD }),
  define('meetings-planned', { where: `m.state <> 'cancelled'` }),
  define('meetings-postponed', { where: `exists (select from meetings_events e where e.meeting_id = m.id and e.action = 'postpone')` }),
  define('meetings-cancelled', { where: `m.state = 'cancelled'` }),
  define('meetings-extraordinary', { where: `${HELD} and m.is_extraordinary` }),
  define('sittings-held', { join: 'join meetings_meetings t on t.parent_id = m.id', id: 't.id', text: `coalesce(t.title, '')`, where: `t.state in ('under-way', 'ended', 'archived')`, dimensions: { ...DIMENSIONS, sitting: 't.kind' } }),
  define('items-dealt-with', { join: ITEMS, id: 'i.id', unit: '项', text: 'i.title', where: `${HELD} and i.state = 'done'`, dimensions: { ...DIMENSIONS, verb: 'i.verb' } }),
  heard('reports-heard', REPORT_HEARD),
  heard('briefings-heard', BRIEFING_HEARD),
  verb('items-reviewed', `'review', 'hear-and-review'`),
  define('items-withdrawn', { join: ITEMS, id: 'i.id', unit: '项', text: 'i.title', where: `i.state = 'withdrawn'` }),
  define('papers-collected', { join: PAPERS, id: 'p.id', unit: '份', text: 'p.title', where: `p.state = 'accepted'`, dimensions: { ...DIMENSIONS, unit: 'p.organisation_id' } }),
  define('papers-late', { join: PAPERS, id: 'p.id', unit: '份', text: 'p.title', where: `p.due_on is not null and p.state <> 'removed' and (p.handed_in_at at time zone 'Asia/Shanghai')::date > p.due_on`, dimensions: { ...DIMENSIONS, unit: 'p.organisation_id' } }),
  define('attendances-expected', { join: ATTENDEES, id: 'a.id', unit: '人次', text: 'a.name', where: `${HELD} and a.is_in_base` }),
  define('attendances', { join: ATTENDEES, id: 'a.id', unit: '人次', text: 'a.name', where: `${HELD} and a.signed_in_at is not null` }),
  define('leaves', { join: ATTENDEES, id: 'a.id', unit: '人次', text: 'a.name', where: `${HELD} and a.reply = 'leave-granted' and a.signed_in_at is null` }),
  define('speeches', { join: SPEECHES, id: 'p.id', text: 'a.name', where: `p.started_at is not null` }),
  document('review-opinions', 'review-opinion'),
  define('opinion-points', { join: `${DOCUMENTS} join meetings_opinion_points o on o.document_id = d.id`, id: 'o.id', unit: '条', text: 'o.text', where: `d.state = 'issued'` }),
  define('oaths', { join: `join meetings_oaths o on o.meeting_id = m.id cross join lateral jsonb_array_elements(o.persons) with ordinality w(person, at)`, id: `md5(o.id::text || w.at)::uuid`, unit: '人次', text: `w.person->>'name'`, where: 'true' }),
];

export const findMeetingFigure = (id: string): MeetingFigure | undefined => meetingFigureList.find((figure) => figure.id === id);
