import type { Values } from '#platform/server/figures/figure.ts';
import { visibility } from './queries/visible-rows.ts';
import { placeOf, withinSpan, type FigureSpan, type OfferedFigure } from '#platform/server/figures/offered-figure.ts';

const opens: NonNullable<OfferedFigure['opens']> = ({ values }, actor) => visibility(actor, { texts: [], values });
// Filed, or handed over where no filing is known: a generated column.
const FILED_ON = 's.day';
const RATED = (values: string): string => `exists (select from suggestions_ratings r where r.suggestion_id = s.id and r.of = 'reply' and r.round = 1 and r.person_id = s.lead_person_id and r.replaced_on is null and r.value in (${values}))`;

type Definition = { readonly where: string; readonly day?: string; readonly unit?: string };

function ofSuggestions(id: string, { where, day = FILED_ON, unit = '件' }: Definition): OfferedFigure {
  const inScope = (asked: Values, span: FigureSpan): string => (span.sessionId === undefined ? withinSpan(asked, span, day) : `s.session_id = ${placeOf(asked, span.sessionId)}::uuid`);
  return {
    id, unit, source: 'suggestions_suggestions', dimensions: {}, on: day, day, href: `'/desk/suggestions/' || s.id`, opens,
    title: `concat_ws(' ', s.number_text, case when s.is_confidential then '＊＊＊' else s.title end)`,
    sql: (asked, span) => ({ from: 'suggestions_suggestions s', id: 's.id', where: `${inScope(asked, span)} and s.state not in ('draft', 'co-signing') and (${where})` }),
  };
}

// Numbered, or still being looked at: what was sent back for revision, refused or passed on as a letter is no suggestion received.
const RECEIVED = `(s.number is not null or s.state in ('filed', 'reviewing'))`;
const ANSWERED = `s.kind = 'suggestion' and s.answered_on is not null`;
// A merged one is answered with its host and by the host's day (SUG-17).
const DUE_ON = 'coalesce(s.due_on, (select h.due_on from suggestions_suggestions h where h.id = s.merged_into))';
const RATED_AT_ALL = RATED(`'satisfied', 'basically', 'dissatisfied'`);

const MASKED = `case when s.is_confidential then '＊＊＊' else s.title end`;

/** 经主任会议确定: by the day of that decision, or of the session the suggestion was made at. */
const keySuggestions: OfferedFigure = {
  id: 'key-suggestions', unit: '件', source: 'suggestions_suggestions, suggestions_key_cases', dimensions: {}, on: 'k.decided_on', href: `'/desk/suggestions/' || s.id`, opens, title: `concat_ws(' ', s.number_text, ${MASKED})`,
  sql: (asked, span) => ({ from: 'suggestions_key_cases k join suggestions_suggestions s on s.id = k.suggestion_id', id: 's.id', where: `s.is_key and ${span.sessionId === undefined ? withinSpan(asked, span, 'k.decided_on') : `s.session_id = ${placeOf(asked, span.sessionId)}::uuid`}` }),
};

const promises = (id: string, where: string): OfferedFigure => ({
  id, unit: '项', source: 'suggestions_promises', dimensions: {}, on: 'p.due_on', day: 'p.due_on', href: `'/desk/suggestions/' || s.id`, opens, title: `concat_ws(' ', s.number_text, case when s.is_confidential then '＊＊＊' else p.text end)`,
  sql: (asked, span) => ({ from: 'suggestions_promises p join suggestions_suggestions s on s.id = p.suggestion_id', id: 'p.id', where: `${withinSpan(asked, span, 'p.due_on')} and ${where}` }),
});

// Commended for a year, mostly decided in the next one: counted in the year it is for.
const FOR_YEAR = 'least(greatest(c.on_day, make_date(c.year, 1, 1)), make_date(c.year, 12, 31))';

function commended(id: string, kind: 'suggestion' | 'unit', unit: string): OfferedFigure {
  return {
    id, unit, source: 'suggestions_commendations', dimensions: {}, on: FOR_YEAR, ...(kind === 'unit'
      ? { title: `coalesce(o.name, c.reason)`, href: `'/desk/register/units/' || c.organisation_id` }
      : { title: `coalesce(${MASKED}, c.reason)`, href: `'/desk/suggestions/' || c.suggestion_id`, opens }),
    sql: (asked, span) => ({ from: 'suggestions_commendations c left join suggestions_suggestions s on s.id = c.suggestion_id left join register_organisations o on o.id = c.organisation_id', id: 'c.id', where: `c.taken_back_on is null and c.kind = '${kind}' and ${withinSpan(asked, span, FOR_YEAR)}` }),
  };
}

/** What suggestions let other modules count. */
export const offeredSuggestionFigures: readonly OfferedFigure[] = [
  ofSuggestions('suggestions-received', { where: `s.kind = 'suggestion' and s.origin <> 'motion' and ${RECEIVED}` }),
  ofSuggestions('motions-turned', { where: `s.kind = 'suggestion' and s.origin = 'motion' and ${RECEIVED}` }),
  ofSuggestions('motions', { where: `s.kind = 'motion'` }),
  keySuggestions,
  ofSuggestions('answered', { where: ANSWERED }),
  ofSuggestions('answered-in-time', { where: `${ANSWERED} and s.answered_on <= ${DUE_ON}` }),
  ofSuggestions('rated', { where: `${ANSWERED} and ${RATED_AT_ALL}` }),
  ofSuggestions('unrated', { where: `${ANSWERED} and not ${RATED_AT_ALL}` }),
  ofSuggestions('rated-satisfied', { where: `${ANSWERED} and ${RATED(`'satisfied'`)}` }),
  ofSuggestions('rated-basically', { where: `${ANSWERED} and ${RATED(`'basically'`)}` }),
  ofSuggestions('rated-dissatisfied', { where: `${ANSWERED} and ${RATED(`'dissatisfied'`)}` }),
  ofSuggestions('rated-content', { where: `${ANSWERED} and ${RATED(`'satisfied', 'basically'`)}` }),
  promises('due-promises', 'true'),
  promises('due-promises-kept', `p.state = 'kept'`),
  commended('commended-suggestions', 'suggestion', '件'),
  commended('commended-units', 'unit', '家'),
];
