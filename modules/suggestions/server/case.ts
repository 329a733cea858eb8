import { replyPhone } from './sealed-columns.ts';
import type { Selectable } from 'kysely';
import type { DB } from '#db/types.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { SuggestionText } from '../domain/text-checks.ts';

/** A row as PostgreSQL writes it into JSON: instants are text. */
type InJson<Row> = {
  readonly [Column in keyof Row]: Row[Column] extends Date ? string : Row[Column] extends Date | null ? string | null : Row[Column];
};
type RowOf<Table extends keyof DB> = InJson<Selectable<DB[Table]>>;

export type SuggestionRecord = RowOf<'suggestions_suggestions'>;
export type SignerRecord = RowOf<'suggestions_signers'>;
export type TaskRecord = RowOf<'suggestions_tasks'>;
export type RequestRecord = RowOf<'suggestions_requests'>;
export type ContactRecord = RowOf<'suggestions_contacts'>;
export type ReplyRecord = RowOf<'suggestions_replies'>;
export type RatingRecord = RowOf<'suggestions_ratings'>;
export type PromiseRecord = RowOf<'suggestions_promises'>;
export type PromiseReportRecord = RowOf<'suggestions_promise_reports'>;
export type KeyCaseRecord = RowOf<'suggestions_key_cases'>;
export type ClockRecord = RowOf<'suggestions_clocks'>;
export type EventRecord = RowOf<'suggestions_events'>;
export type LookBackRecord = RowOf<'suggestions_look_backs'>;

/** One suggestion with all that hangs on it, as the tables have it. */
export type Case = {
  readonly suggestion: SuggestionRecord;
  readonly sessionName: { readonly term: number; readonly session: number } | null;
  readonly signers: readonly SignerRecord[];
  readonly tasks: readonly TaskRecord[];
  readonly requests: readonly RequestRecord[];
  readonly contacts: readonly ContactRecord[];
  readonly replies: readonly ReplyRecord[];
  readonly ratings: readonly RatingRecord[];
  readonly promises: readonly PromiseRecord[];
  readonly promiseReports: readonly PromiseReportRecord[];
  readonly keyCase: KeyCaseRecord | null;
  readonly clocks: readonly ClockRecord[];
  readonly events: readonly EventRecord[];
  readonly lookBacks: readonly LookBackRecord[];
  readonly mergedHere: readonly {
    readonly id: string;
    readonly state: string;
    readonly number: number | null;
    readonly number_text: string | null;
    readonly title: string;
    readonly situation: string;
    readonly points: unknown;
    readonly lead_name: string;
    readonly is_confidential: boolean;
  }[];
  readonly convertedInto: string | null;
};

/** Rows of a table that hang on the suggestion; JSON where `row_to_json` or `to_json` goes over it. */
const children = (table: string): string => `array(select c from ${table} c where c.suggestion_id = s.id)`;

const SOURCE = `
  from (select congress_id, id, kind, state, version, round, session_id, number, number_text, origin, converted_from, merged_into, title, field, situation, analysis, proposal, points,
      text_version, text_hash, lead_person_id, lead_name, co_signer_count, delegation_id, lead_unit_id, lead_unit_name, in_session, filed_at, handed_over_on, due_on, outer_due_on, answered_on,
      closed_on, reply_class, last_rating, return_count, open_promises, is_key, is_confidential, publicity, wants_publicity, published_at, published_text, import_key, created_at, changed_at
    from suggestions_suggestions where id = $1) s`;

// Everything in one round trip: opening a suggestion is the most frequent thing done with it. In no order:
// a dozen sorts of a row or two are a quarter of what this costs the database (see `inOrder`).
const PARTS = `
  select row_to_json(s) as suggestion,
    (select json_build_object('term', t.number, 'session', e.number) from register_sessions e join register_terms t on t.id = e.term_id where e.id = s.session_id) as "sessionName",
    ${children('suggestions_signers')} as signers,
    ${children('suggestions_tasks')} as tasks,
    ${children('suggestions_requests')} as requests,
    ${children('suggestions_contacts')} as contacts,
    ${children('suggestions_replies')} as replies,
    ${children('suggestions_ratings')} as ratings,
    ${children('suggestions_promises')} as promises,
    array(select r from suggestions_promises p join suggestions_promise_reports r on r.promise_id = p.id where p.suggestion_id = s.id) as "promiseReports",
    (select row_to_json(k) from suggestions_key_cases k where k.suggestion_id = s.id) as "keyCase",
    ${children('suggestions_clocks')} as clocks,
    ${children('suggestions_events')} as events,
    ${children('suggestions_look_backs')} as "lookBacks",
    array(select json_build_object('id', m.id, 'state', m.state, 'number', m.number, 'number_text', m.number_text, 'title', m.title, 'situation', m.situation, 'points', m.points, 'lead_name', m.lead_name, 'is_confidential', m.is_confidential) from suggestions_suggestions m where m.merged_into = s.id) as "mergedHere",
    (select m.id from suggestions_suggestions m where m.converted_from = s.id limit 1) as "convertedInto"
  ${SOURCE}`;

// One column: what describes sixteen is sent and read with every answer.
const LOAD = `select row_to_json(f) as found from (${PARTS}) f`;
type Loaded = { readonly found: Case };

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const newestFirst = <Row extends { readonly seq: number }>(events: readonly Row[]): Row[] => events.toSorted((a, b) => b.seq - a.seq);

/** Signers as they were invited, events the newest first, what was merged by its number, the rest as it came about. */
const inOrder = (found: Case): Case => ({
  ...found,
  signers: found.signers.toSorted((a, b) => a.position - b.position),
  tasks: found.tasks.toSorted(byId),
  requests: found.requests.toSorted(byId),
  contacts: found.contacts.toSorted(byId),
  replies: found.replies.toSorted(byId),
  ratings: found.ratings.toSorted(byId),
  promises: found.promises.toSorted(byId),
  promiseReports: found.promiseReports.toSorted(byId),
  clocks: found.clocks.toSorted(byId),
  events: newestFirst(found.events),
  lookBacks: found.lookBacks.toSorted(byId),
  mergedHere: found.mergedHere.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0)),
});

/** Telephone numbers are stored sealed. */
const withPhones = (db: Queryable, found: Case): Case =>
  found.replies.length === 0
    ? found
    : {
        ...found,
        replies: found.replies.map((reply) => ({ ...reply, contact_phone: db.fields.open(reply.contact_phone, replyPhone(reply.id)) })),
      };

/** The case, or undefined where there is none in this congress. */
export async function findCase(db: Queryable, id: string): Promise<Case | undefined> {
  const [row] = await db.query<Loaded>(LOAD, [id], 'suggestions-case');
  return row && withPhones(db, inOrder(row.found));
}

const LOAD_BEGUN = `select row_to_json(s) as suggestion, to_json(${children('suggestions_events')}) as events ${SOURCE}`;
const NOTHING_ELSE: Omit<Case, 'suggestion' | 'events'> = {
  sessionName: null,
  signers: [],
  tasks: [],
  requests: [],
  contacts: [],
  replies: [],
  ratings: [],
  promises: [],
  promiseReports: [],
  keyCase: null,
  clocks: [],
  lookBacks: [],
  mergedHere: [],
  convertedInto: null,
};

/** The same for one that this transaction began: nothing but its timeline can hang on it yet. */
export async function findBegun(tx: Queryable, id: string): Promise<Case | undefined> {
  const [found] = await tx.query<Pick<Case, 'suggestion' | 'events'>>(LOAD_BEGUN, [id], 'suggestions-begun');
  return found && { ...NOTHING_ELSE, ...found, events: newestFirst(found.events) };
}

/** The same, with the suggestion's row locked until the transaction ends. */
export async function lockCase(tx: Queryable, id: string): Promise<Case | undefined> {
  // Both go out together; the second begins, and sees what is committed, when the lock is held.
  const [, found] = await Promise.all([
    tx.query('select 1 from suggestions_suggestions where id = $1 for update', [id], 'suggestions-lock'),
    findCase(tx, id),
  ]);
  return found;
}

const LOAD_MANY = LOAD.replace('where id = $1', 'where id = any($1)');

/** Many cases at once, by id, locked in the order of their ids so that two who lock many never wait in a ring. */
export async function lockCases(tx: Queryable, ids: readonly string[]): Promise<Map<string, Case>> {
  await tx.query('select 1 from suggestions_suggestions where id = any($1) order by id for update', [[...ids]]);
  const rows = await tx.query<Loaded>(LOAD_MANY, [[...ids]]);
  return new Map(rows.map(({ found }) => [found.suggestion.id, withPhones(tx, inOrder(found))]));
}

/** The text of a suggestion as its checks and its hash read it. */
export function textOf({ title, situation, analysis, points }: SuggestionRecord): SuggestionText {
  return { title, situation, analysis, points: Array.isArray(points) ? points.map(String) : [] };
}
