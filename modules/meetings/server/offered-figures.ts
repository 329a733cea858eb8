import type { Values } from '#platform/server/figures/figure.ts';
import { placeOf, withinSpan, type FigureSpan, type OfferedFigure } from '#platform/server/figures/offered-figure.ts';
import { scopeFor } from './queries/figures.ts';
import { BRIEFING_HEARD, HEARD_ITEMS, HELD, REPORT_HEARD, REPORTER, REPORTERS } from './heard-reports.ts';

const DAY = 'm.day';
// The place in the term stands in a meeting's title; a figure counts what was held in the span, never that number.
const TITLE = `case when m.is_restricted then '＊＊＊' else coalesce(m.title, '') end`;
const hidden = (text: string): string => `case when m.is_restricted then '＊＊＊' else ${text} end`;
const HREF = `'/desk/meetings/' || m.id`;

type Condition = string | ((asked: Values, span: FigureSpan) => string);
type Definition = { readonly unit: string; readonly where: Condition; readonly join?: string; readonly id?: string; readonly title?: string; readonly day?: string };

function ofMeetings(id: string, { unit, where, join = '', id: counted = 'm.id', title = TITLE, day = DAY }: Definition): OfferedFigure {
  return {
    id, unit, source: ['meetings_meetings', ...[...join.matchAll(/\bmeetings_\w+/g)].map(([name]) => name)].join(', '), dimensions: {}, title, on: day, href: HREF, opens: (asked, actor) => scopeFor(actor, {}).visible(asked), hidesTitle: true,
    // The roll is long: its figures are better counted by the meetings each is about than in one pass over all.
    ...((join.includes('meetings_attendees') && join !== COMMITTEE) || typeof where === 'function' ? {} : { day }),
    sql: (asked, span) => ({ from: `meetings_meetings m ${join}`, id: counted, where: `${withinSpan(asked, span, day)} and (${typeof where === 'string' ? where : where(asked, span)})` }),
  };
}

// 民生活会 is no meeting of the party group's business (S-058); it is known by its title.
const held = (id: string, kind: string): OfferedFigure => ofMeetings(id, { unit: '次', where: `${HELD} and m.parent_id is null and m.kind = '${kind}'${kind === 'party-group' ? ` and coalesce(m.title, '') not like '%民主生活会%'` : ''}` });
const ATTENDEES = `join meetings_attendees a on a.meeting_id = m.id and a.capacity = 'member'`;
// Its own meetings stand in the join, so that one pass over their rolls counts all of these.
const COMMITTEE = `${ATTENDEES} and ${HELD} and m.kind = 'standing-committee' and m.parent_id is null and a.is_in_base`;
const ofCommittee = (id: string, where: string): OfferedFigure => ofMeetings(id, { unit: '人次', join: COMMITTEE, id: 'a.id', title: `concat_ws(' ', a.name, ${TITLE})`, where });
const heard = (id: string, where: string): OfferedFigure => ofMeetings(id, { unit: '项', join: HEARD_ITEMS, id: 'i.id', title: hidden('i.title'), where });

/** Deputies of the last session held in the span: of several sessions a sum would count the same people again. */
const ofSession = (id: string, where: string): OfferedFigure => ofMeetings(id, {
  unit: '名', join: ATTENDEES, id: 'a.id', title: 'a.name',
  where: (asked, { from, to }) => `m.id = (select l.id from meetings_meetings l where l.kind = 'congress-session' and l.state in ('under-way', 'ended', 'archived') and l.day between ${placeOf(asked, from)}::date and ${placeOf(asked, to)}::date order by l.day desc, l.id limit 1) and a.is_in_base and ${where}`,
});
// Who came to a sitting of the session was at the session, whether or not he signed in at its opening.
const CAME = `(a.signed_in_at is not null or exists (select from meetings_attendees t join meetings_meetings s on s.id = t.meeting_id where s.parent_id = m.id and t.person_id = a.person_id and t.signed_in_at is not null))`;

/** What meetings let other modules count. Meetings held in a span and their numbers in the term are never mixed. */
export const offeredMeetingFigures: readonly OfferedFigure[] = [
  held('standing-committee-meetings', 'standing-committee'),
  held('chairs-council-meetings', 'chairs-council'),
  held('party-group-meetings', 'party-group'),
  held('congress-sessions', 'congress-session'),
  ofCommittee('standing-committee-expected', 'true'),
  ofCommittee('standing-committee-attendances', 'a.signed_in_at is not null'),
  ofCommittee('standing-committee-leaves', `a.reply = 'leave-granted' and a.signed_in_at is null`),
  heard('reports-heard', REPORT_HEARD),
  ...REPORTERS.map((reporter) => heard(`reports-heard-${reporter}`, `${REPORT_HEARD} and ${REPORTER} = '${reporter}'`)),
  heard('briefings-heard', BRIEFING_HEARD),
  ofSession('session-deputies-expected', 'true'),
  ofSession('session-deputies-present', CAME),
  ofMeetings('oaths', { unit: '人次', join: `join meetings_oaths o on o.meeting_id = m.id cross join lateral jsonb_array_elements(o.persons) with ordinality w(person, at)`, id: `md5(o.id::text || w.at)::uuid`, title: `concat_ws(' ', w.person->>'name', w.person->>'post')`, day: 'o.on_day', where: 'true' }),
];
