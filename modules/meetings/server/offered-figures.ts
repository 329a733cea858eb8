import { withinSpan, type OfferedFigure } from '#platform/server/figures/offered-figure.ts';

const HELD = `m.state in ('under-way', 'ended', 'archived')`;
const DAY = 'm.day';
// The place in the term stands in a meeting's title; a figure counts what was held in the span, never that number.
const TITLE = `case when m.is_restricted then '＊＊＊' else coalesce(m.title, '') end`;
const HREF = `'/desk/meetings/' || m.id`;

type Definition = { readonly unit: string; readonly where: string; readonly join?: string; readonly id?: string; readonly title?: string; readonly day?: string };

function ofMeetings(id: string, { unit, where, join = '', id: counted = 'm.id', title = TITLE, day = DAY }: Definition): OfferedFigure {
  return {
    id, unit, source: ['meetings_meetings', ...[...join.matchAll(/\bmeetings_\w+/g)].map(([name]) => name)].join(', '), dimensions: {}, title, on: day, href: HREF,
    // The roll is long: its figures are better counted by the meetings each is about than in one pass over all.
    ...(join.includes('meetings_attendees') ? {} : { day }),
    sql: (asked, span) => ({ from: `meetings_meetings m ${join}`, id: counted, where: `${withinSpan(asked, span, day)} and (${where})` }),
  };
}

const held = (id: string, kind: string): OfferedFigure => ofMeetings(id, { unit: '次', where: `${HELD} and m.parent_id is null and m.kind = '${kind}'` });
const ATTENDEES = `join meetings_attendees a on a.meeting_id = m.id and a.capacity = 'member'`;

/** What meetings let other modules count. Meetings held in a span and their numbers in the term are never mixed. */
export const offeredMeetingFigures: readonly OfferedFigure[] = [
  held('standing-committee-meetings', 'standing-committee'),
  held('chairs-council-meetings', 'chairs-council'),
  held('party-group-meetings', 'party-group'),
  ofMeetings('standing-committee-attendances', { unit: '人次', join: ATTENDEES, id: 'a.id', title: `concat_ws(' ', a.name, m.title)`, where: `${HELD} and m.kind = 'standing-committee' and m.parent_id is null and a.signed_in_at is not null` }),
  ofMeetings('reports-heard', { unit: '项', join: 'join meetings_items i on i.meeting_id = m.id', id: 'i.id', title: 'i.title', where: `${HELD} and m.kind = 'standing-committee' and i.verb = 'hear-and-review' and i.state not in ('withdrawn', 'moved')` }),
  ofMeetings('session-deputies-expected', { unit: '名', join: ATTENDEES, id: 'a.id', title: 'a.name', where: `${HELD} and m.kind = 'congress-session' and a.is_in_base` }),
  ofMeetings('session-deputies-present', { unit: '名', join: ATTENDEES, id: 'a.id', title: 'a.name', where: `${HELD} and m.kind = 'congress-session' and a.is_in_base and a.signed_in_at is not null` }),
];
