import type { Values } from '#platform/server/figures/figure.ts';
import { placeOf, withinSpan, type FigureSpan, type OfferedFigure } from '#platform/server/figures/offered-figure.ts';

// Filed, or handed over where no filing is known: a generated column.
const FILED_ON = 's.day';
const RATED = (values: string): string => `exists (select from suggestions_ratings r where r.suggestion_id = s.id and r.of = 'reply' and r.round = 1 and r.person_id = s.lead_person_id and r.replaced_on is null and r.value in (${values}))`;

type Definition = { readonly where: string; readonly day?: string; readonly unit?: string };

function ofSuggestions(id: string, { where, day = FILED_ON, unit = '件' }: Definition): OfferedFigure {
  const inScope = (asked: Values, span: FigureSpan): string => (span.sessionId === undefined ? withinSpan(asked, span, day) : `s.session_id = ${placeOf(asked, span.sessionId)}::uuid`);
  return {
    id, unit, source: 'suggestions_suggestions', dimensions: {}, on: day, day, href: `'/desk/suggestions/' || s.id`,
    title: `concat_ws(' ', s.number_text, case when s.is_confidential then '＊＊＊' else s.title end)`,
    sql: (asked, span) => ({ from: 'suggestions_suggestions s', id: 's.id', where: `${inScope(asked, span)} and s.state not in ('draft', 'co-signing') and (${where})` }),
  };
}

const ANSWERED = `s.kind = 'suggestion' and s.answered_on is not null`;

function commended(id: string, kind: 'suggestion' | 'unit', unit: string): OfferedFigure {
  return {
    id, unit, source: 'suggestions_commendations', dimensions: {}, on: 'c.on_day', title: 'coalesce(s.title, c.reason)', href: `case when c.suggestion_id is not null then '/desk/suggestions/' || c.suggestion_id end`,
    sql: (asked, span) => ({ from: 'suggestions_commendations c left join suggestions_suggestions s on s.id = c.suggestion_id', id: 'c.id', where: `c.kind = '${kind}' and ${withinSpan(asked, span, 'make_date(c.year, 12, 31)')}` }),
  };
}

/** What suggestions let other modules count. */
export const offeredSuggestionFigures: readonly OfferedFigure[] = [
  ofSuggestions('suggestions-received', { where: `s.kind = 'suggestion' and s.origin <> 'motion'` }),
  ofSuggestions('motions-turned', { where: `s.kind = 'suggestion' and s.origin = 'motion'` }),
  ofSuggestions('key-suggestions', { where: `s.kind = 'suggestion' and s.number is not null and s.is_key` }),
  ofSuggestions('answered', { where: ANSWERED }),
  ofSuggestions('answered-in-time', { where: `${ANSWERED} and s.answered_on <= s.due_on` }),
  ofSuggestions('rated', { where: `${ANSWERED} and ${RATED(`'satisfied', 'basically', 'dissatisfied'`)}` }),
  ofSuggestions('rated-satisfied', { where: `${ANSWERED} and ${RATED(`'satisfied'`)}` }),
  ofSuggestions('rated-basically', { where: `${ANSWERED} and ${RATED(`'basically'`)}` }),
  commended('commended-suggestions', 'suggestion', '件'),
  commended('commended-units', 'unit', '家'),
];
