import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Figure, FigureSql, Values } from '#platform/server/figures/figure.ts';
import { REPLY_CLASSES } from '../domain/reply-checks.ts';

/** Which suggestions a figure is about: of a session or a year, as one reader sees them (a condition on `s`). */
export type FigureScope = {
  readonly sessionId?: string | undefined;
  readonly year?: number | undefined;
  readonly today: LocalDate;
  readonly visible: (asked: Values) => string;
};

export type SuggestionFigure = Figure<FigureScope> & {
  /** The text a row shows besides its suggestion. */
  readonly text: string;
  /** Its rows would tell single ratings: opened only by who may see those. */
  readonly isOfRatings: boolean;
};

const place = ({ values }: Values, value: unknown): string => `$${values.push(value)}`;

/** A suggestion belongs to the year in which it was filed, or handed over where no filing is known. */
const YEAR = `extract(year from coalesce((s.filed_at at time zone 'Asia/Shanghai')::date, s.handed_over_on))`;

function inScope(asked: Values, { sessionId, year, visible }: FigureScope): string {
  const texts = [visible(asked), `s.state not in ('draft', 'co-signing')`];
  if (sessionId !== undefined) texts.push(`s.session_id = ${place(asked, sessionId)}::uuid`);
  if (year !== undefined) texts.push(`${YEAR} = ${place(asked, year)}::int`);
  return texts.join(' and ');
}

type Definition = {
  readonly where: string | ((asked: Values, scope: FigureScope) => string);
  readonly unit?: string;
  /** Tables joined to `s`, and the record counted, where it is not the suggestion. */
  readonly join?: string;
  readonly id?: string;
  readonly text?: string;
  readonly isOfRatings?: true;
  readonly dimensions?: Readonly<Record<string, string>>;
};

// Who led it, for the offices' table; a deputy who asked for protection is named in none.
const LED_BY = `case when s.is_confidential then null else s.lead_person_id end`;
const BY_SUGGESTION = { deputy: LED_BY, field: 's.field', origin: 's.origin', period: `case when s.in_session then 'in-session' when not s.in_session then 'in-recess' end`, delegation: 's.delegation_id', unit: 's.lead_unit_id' };

function define(id: string, definition: Definition): SuggestionFigure {
  const { where, join = '', unit = '件', text = `''`, dimensions = BY_SUGGESTION } = definition;
  const sql = (asked: Values, scope: FigureScope): FigureSql => ({
    from: `suggestions_suggestions s ${join}`, id: definition.id ?? 's.id',
    where: `${inScope(asked, scope)} and (${typeof where === 'string' ? where : where(asked, scope)})`,
  });
  return { id, unit, sql, dimensions, text, isOfRatings: definition.isOfRatings ?? false, source: ['suggestions_suggestions', ...[...join.matchAll(/\b(suggestions_\w+)/g)].map(([name]) => name)].join(', ') };
}

const SUGGESTION = `s.kind = 'suggestion'`;
const NUMBERED = `${SUGGESTION} and s.number is not null`;
const ANSWERED = `${SUGGESTION} and s.answered_on is not null`;
const TODAY = (asked: Values, { today }: FigureScope) => `${place(asked, today)}::date`;
const OWING = `${SUGGESTION} and s.handed_over_on is not null and s.answered_on is null and s.state not in ('withdrawn', 'merged')`;

// The lead deputy's own rating decides what happens next; co-signers' ratings stand beside it.
const firstRating = (value: string) => `exists (select from suggestions_ratings r where r.suggestion_id = s.id and r.of = 'reply' and r.round = 1 and r.person_id = s.lead_person_id and r.replaced_on is null and r.value = '${value}')`;
const FIRST_UNRATED = `not exists (select from suggestions_ratings r where r.suggestion_id = s.id and r.of = 'reply' and r.round = 1 and r.person_id = s.lead_person_id and r.replaced_on is null)`;
const RATINGS = ['satisfied', 'basically', 'dissatisfied'] as const;

const TASKS = 'join suggestions_tasks k on k.suggestion_id = s.id';
const PROMISES = 'join suggestions_promises p on p.suggestion_id = s.id';
const REQUESTS = 'join suggestions_requests q on q.suggestion_id = s.id join suggestions_tasks k on k.id = q.task_id';
const REPLIES = 'join suggestions_replies a on a.suggestion_id = s.id join suggestions_tasks k on k.id = a.task_id';
const ofTasks = { ...BY_SUGGESTION, unit: 'k.organisation_id' };

const tasks = ['lead', 'co', 'parallel'].map((role) => define(`tasks-${role}`, { join: TASKS, id: 'k.id', text: 'k.unit_name', dimensions: ofTasks, where: `k.role = '${role}' and k.state <> 'returned' and k.round = s.round` }));
const promise = (id: string, where: Definition['where']) => define(id, { join: PROMISES, id: 'p.id', unit: '项', text: 'p.text', dimensions: { ...BY_SUGGESTION, unit: 'p.organisation_id' }, where });
const request = (id: string, where: string) => define(id, { join: REQUESTS, id: 'q.id', unit: '次', text: 'q.reason', dimensions: ofTasks, where });
const reply = (id: string, where: string) => define(id, { join: REPLIES, id: 'a.id', unit: '次', text: `coalesce(a.number_text, '')`, dimensions: ofTasks, where: `a.state = 'sent'${where}` });
const PROMISES_KEPT = `exists (select from suggestions_promises p where p.suggestion_id = s.id and p.state = 'kept') and not exists (select from suggestions_promises p where p.suggestion_id = s.id and p.state <> 'kept')`;

/** Every figure of suggestions (domain B.1). What each deputy led and signed is a table by name for the offices; deputies are not ranked. */
export const figures: readonly SuggestionFigure[] = [
  define('filed', { where: SUGGESTION }),
  define('motions', { where: `s.kind = 'motion'` }),
  define('accepted', { where: NUMBERED }),
  define('merged', { where: `${SUGGESTION} and s.merged_into is not null` }),
  define('handed-over', { where: `${SUGGESTION} and s.handed_over_on is not null` }),
  define('answered', { where: ANSWERED }),
  define('unanswered', { where: OWING }),
  define('answered-late', { where: `${ANSWERED} and s.answered_on > s.due_on` }),
  define('overdue', { where: (asked, scope) => `${OWING} and s.due_on < ${TODAY(asked, scope)}` }),
  ...REPLY_CLASSES.map((meaning) => define(`class-${meaning}`, { where: `${ANSWERED} and s.reply_class = '${meaning}'` })),
  define('done', { where: `${ANSWERED} and (s.reply_class = 'solved' or ${PROMISES_KEPT})` }),
  ...RATINGS.map((value) => define(`first-${value}`, { isOfRatings: true, where: `${ANSWERED} and ${firstRating(value)}` })),
  define('first-unrated', { isOfRatings: true, where: `${ANSWERED} and ${FIRST_UNRATED}` }),
  define('first-rated', { isOfRatings: true, where: `${ANSWERED} and not (${FIRST_UNRATED})` }),
  ...RATINGS.map((value) => define(`last-${value}`, { isOfRatings: true, where: `${ANSWERED} and s.last_rating = '${value}'` })),
  define('last-unrated', { isOfRatings: true, where: `${ANSWERED} and s.last_rating is null` }),
  define('last-rated', { isOfRatings: true, where: `${ANSWERED} and s.last_rating is not null` }),
  define('second-rounds', { where: `${SUGGESTION} and s.round > 1` }),
  ...tasks,
  request('extensions', `q.kind = 'extension' and q.outcome = 'granted'`),
  request('returns', `q.kind = 'return' and q.outcome = 'granted'`),
  reply('replies-sent', ''),
  reply('replies-face-to-face', ` and a.sent_way = 'face-to-face'`),
  define('met', { where: `${ANSWERED} and exists (select from suggestions_contacts c where c.suggestion_id = s.id and c.way in ('visit', 'meeting', 'joint-research') and c.state <> 'disputed')` }),
  define('co-signings', { join: 'join suggestions_signers g on g.suggestion_id = s.id', id: `md5(s.id::text || g.person_id::text)::uuid`, unit: '人次', text: `case when s.is_confidential then '＊＊＊' else g.name end`, where: `${NUMBERED} and g.state = 'confirmed'`, dimensions: { ...BY_SUGGESTION, deputy: `case when s.is_confidential then null else g.person_id end` } }),
  promise('promises-made', 'true'),
  promise('promises-due', (asked, scope) => `p.due_on <= ${TODAY(asked, scope)}`),
  promise('promises-kept', `p.state = 'kept'`),
  promise('promises-broken', (asked, scope) => `p.state in ('open', 'reported') and p.due_on < ${TODAY(asked, scope)}`),
  promise('promises-open', (asked, scope) => `p.state in ('open', 'reported') and p.due_on >= ${TODAY(asked, scope)}`),
  promise('promises-explained', `p.state = 'explained'`),
  define('key-cases', { where: `${NUMBERED} and s.is_key` }),
  define('published', { where: `${NUMBERED} and s.published_at is not null` }),
  define('asked-before', { where: `${NUMBERED} and s.repeats_id is not null`, text: `(select concat_ws(' ', o.number_text, o.title) from suggestions_suggestions o where o.id = s.repeats_id and not o.is_confidential)` }),
];

export const findFigure = (id: string): SuggestionFigure | undefined => figures.find((figure) => figure.id === id);

/** Rates, each as part of whole: nothing is a rate of something unsaid. */
export const rates: readonly { readonly id: string; readonly numerator: string; readonly denominator: string }[] = [
  { id: 'answered-share', numerator: 'answered', denominator: 'handed-over' },
  { id: 'late-share', numerator: 'answered-late', denominator: 'answered' },
  ...REPLY_CLASSES.map((meaning) => ({ id: `class-${meaning}-share`, numerator: `class-${meaning}`, denominator: 'answered' })),
  { id: 'done-share', numerator: 'done', denominator: 'answered' },
  ...['first', 'last'].flatMap((round) => RATINGS.flatMap((value) => [
    { id: `${round}-${value}-of-rated`, numerator: `${round}-${value}`, denominator: `${round}-rated` },
    { id: `${round}-${value}-of-answered`, numerator: `${round}-${value}`, denominator: 'answered' },
  ])),
  { id: 'first-unrated-share', numerator: 'first-unrated', denominator: 'answered' },
  { id: 'last-unrated-share', numerator: 'last-unrated', denominator: 'answered' },
  { id: 'face-to-face-share', numerator: 'replies-face-to-face', denominator: 'replies-sent' },
  { id: 'met-share', numerator: 'met', denominator: 'answered' },
  { id: 'promises-kept-share', numerator: 'promises-kept', denominator: 'promises-made' },
  { id: 'published-share', numerator: 'published', denominator: 'accepted' },
];

/** Tables: by what the figures are split, and which. */
export const tables: readonly { readonly dimension: string; readonly figures: readonly string[] }[] = [
  { dimension: 'unit', figures: ['tasks-lead', 'tasks-co', 'tasks-parallel', 'answered', 'unanswered', 'answered-late', 'class-solved', 'done', 'returns', 'extensions', 'replies-sent', 'replies-face-to-face', 'promises-made', 'promises-kept', 'promises-broken'] },
  { dimension: 'field', figures: ['accepted', 'answered', 'class-solved', 'class-in-progress', 'class-planned', 'class-not-now', 'promises-made', 'promises-kept', 'asked-before'] },
  { dimension: 'delegation', figures: ['filed', 'accepted', 'co-signings', 'answered', 'done'] },
  { dimension: 'origin', figures: ['filed', 'accepted', 'answered', 'done'] },
  // Led and signed, in the order of the names' strokes: a table to look somebody up in, never a ranking.
  { dimension: 'deputy', figures: ['filed', 'accepted', 'co-signings'] },
  { dimension: 'period', figures: ['filed', 'accepted', 'answered', 'answered-late'] },
];
