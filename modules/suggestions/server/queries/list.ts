import type { z } from 'zod';
import { hasRole, organisationsOf, type Actor } from '#platform/domain/actor.ts';
import { parseSuggestionNumber } from '#platform/domain/formats/session-names.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { wordQuery } from '#platform/server/search/cut-words.ts';
import type { SuggestionFilter } from '../../contract/endpoints.ts';
import type { SuggestionRow } from '../../contract/views.ts';
import type { SuggestionRecord } from '../case.ts';
import { rowOf } from '../view-of.ts';

export type ListRequest = z.infer<typeof SuggestionFilter> & { readonly after?: string | undefined; readonly limit: number };
export type ListAnswer = { readonly rows: SuggestionRow[]; readonly next: string | null; readonly total: number | null };

// The newest matches by word rank; deeper pages of a search are for narrowing, not for paging.
const SEARCH_DEPTH = 500;

const COLUMNS = `s.id, s.kind, s.state, s.round, s.number_text, s.title, s.field, s.lead_name, s.co_signer_count, s.lead_unit_name, s.handed_over_on, s.due_on, s.answered_on,
  s.reply_class, s.last_rating, s.open_promises, s.is_key, s.is_confidential, s.lead_person_id`;

const OFFICE_ROLES = ['deputies-office', 'presidium', 'chairs-council', 'committee'];
const UNIT_ROLES = ['unit-clerk', 'unit-checker', 'unit-head'];
const BEFORE_GOVERNMENT = `('draft', 'co-signing', 'filed', 'reviewing', 'returned', 'refused', 'forwarded', 'withdrawn')`;

type Asked = { readonly texts: string[]; readonly values: unknown[] };
const place = ({ values }: Asked, value: unknown): string => `$${values.push(value)}`;

/**
 * What the reader may see, as a condition: the same as `mayRead` decides for one suggestion. Nobody
 * but its signers sees a draft.
 */
function visibility(actor: Actor, asked: Asked): string {
  const me = place(asked, actor.personId);
  const own = hasRole(actor, 'deputy') ? [`s.lead_person_id = ${me}`, `exists (select from suggestions_signers g where g.suggestion_id = s.id and g.person_id = ${me} and g.state in ('invited', 'confirmed'))`] : [];
  const office = OFFICE_ROLES.some((role) => hasRole(actor, role)) ? [`s.state not in ('draft', 'co-signing')`] : [];
  const government = hasRole(actor, 'government-office') ? [`s.state not in ${BEFORE_GOVERNMENT}`] : [];
  const colleague = hasRole(actor, 'deputy') ? [`(s.number is not null and not s.is_confidential)`] : [];
  const units = organisationsOf(actor, UNIT_ROLES);
  const mine = units.length > 0 ? [`exists (select from suggestions_tasks k where k.suggestion_id = s.id and k.organisation_id = any(${place(asked, units)}::uuid[]))`] : [];
  return `(${[...office, ...government, ...own, ...colleague, ...mine, 'false'].join(' or ')})`;
}

/** Named sets: each is a question somebody asks every morning. */
const SETS: Readonly<Record<string, (asked: Asked, actor: Actor, today: LocalDate) => string>> = {
  mine: (asked, actor) => `s.lead_person_id = ${place(asked, actor.personId)}`,
  'to-sign': (asked, actor) => `s.state = 'co-signing' and exists (select from suggestions_signers g where g.suggestion_id = s.id and g.person_id = ${place(asked, actor.personId)} and g.state = 'invited')`,
  'to-rate': (asked, actor) => `s.state = 'answered' and s.lead_person_id = ${place(asked, actor.personId)}`,
  'returned-thrice': () => `s.return_count >= 3`,
  unanswered: () => `s.state in ('handed-over', 'assigned', 'handling', 'second-round', 'co-ordination')`,
  unrated: () => `s.state = 'answered' or (s.answered_on is not null and s.last_rating is null)`,
  'in-return': () => `exists (select from suggestions_tasks k where k.suggestion_id = s.id and k.state = 'return-review')`,
  'in-extension': () => `exists (select from suggestions_tasks k where k.suggestion_id = s.id and k.state = 'extension-review')`,
  'to-approve': () => `exists (select from suggestions_tasks k where k.suggestion_id = s.id and k.state = 'government-check')`,
  'promises-late': (asked, _actor, today) => `exists (select from suggestions_promises p where p.suggestion_id = s.id and p.state in ('open', 'reported') and p.due_on < ${place(asked, today)})`,
  'to-publish': () => `s.publicity = 'undecided' and s.number is not null`,
};

const EQUAL: readonly (readonly [keyof ListRequest, string])[] = [
  ['sessionId', 's.session_id'], ['kind', 's.kind'], ['state', 's.state'], ['leadPersonId', 's.lead_person_id'], ['delegationId', 's.delegation_id'], ['field', 's.field'], ['replyClass', 's.reply_class'], ['isKey', 's.is_key'],
];

function narrow(request: ListRequest, asked: Asked, { actor, today }: Reader): void {
  for (const [key, column] of EQUAL) if (request[key] !== undefined) asked.texts.push(`${column} = ${place(asked, request[key])}`);
  // A unit sees its own work under any role; the lead's column has the index that serves long lists.
  if (request.unitId !== undefined) asked.texts.push(`s.lead_unit_id = ${place(asked, request.unitId)}`);
  if (request.rating !== undefined) asked.texts.push(request.rating === 'unrated' ? 's.answered_on is not null and s.last_rating is null' : `s.last_rating = ${place(asked, request.rating)}`);
  if (request.isOverdue) asked.texts.push(`s.due_on < ${place(asked, today)} and s.state in ('handed-over', 'assigned', 'handling', 'second-round', 'co-ordination')`);
  const set = request.set === undefined ? undefined : SETS[request.set];
  if (set) asked.texts.push(`(${set(asked, actor, today)})`);
}

type Reader = { readonly actor: Actor; readonly today: LocalDate };

/** A page of the suggestions the reader may see, newest first; a search puts the best match first. */
export async function listSuggestions(db: Queryable, request: ListRequest, reader: Reader): Promise<ListAnswer> {
  const search = request.search?.trim() ?? '';
  return search === '' ? listByTime(db, request, reader) : listBySearch(db, { ...request, search }, reader);
}

type Row = Parameters<typeof rowOf>[0] & Pick<SuggestionRecord, 'is_confidential' | 'lead_person_id'>;

// Deputies who asked for it are named to nobody outside the offices (SUG-27).
const shown = ({ actor }: Reader) => (row: Row): SuggestionRow =>
  rowOf(row.is_confidential && row.lead_person_id !== actor.personId && !hasRole(actor, 'deputies-office') ? { ...row, lead_name: '＊＊＊' } : row);

async function listByTime(db: Queryable, request: ListRequest, reader: Reader): Promise<ListAnswer> {
  const asked: Asked = { texts: [], values: [] };
  asked.texts.push(visibility(reader.actor, asked));
  narrow(request, asked, reader);
  if (request.after !== undefined) asked.texts.push(`s.id < ${place(asked, request.after)}::uuid`);
  const text = `select ${COLUMNS} from suggestions_suggestions s where ${asked.texts.join(' and ')} order by s.id desc limit ${place(asked, request.limit + 1)}`;
  const rows = await db.query<Row>(text, asked.values, nameOf(text));
  const page = rows.slice(0, request.limit);
  return { rows: page.map(shown(reader)), next: rows.length > request.limit ? (page.at(-1)?.id ?? null) : null, total: null };
}

async function listBySearch(db: Queryable, request: ListRequest & { readonly search: string }, reader: Reader): Promise<ListAnswer> {
  const asked: Asked = { texts: [], values: [] };
  const number = parseSuggestionNumber(request.search);
  const words = wordQuery(request.search, 'all');
  const from = number
    ? `(select id, 1::real as rank from suggestions_suggestions where number = ${place(asked, number.number)}) f`
    : words === '' ? `suggestions_near_titles(${place(asked, request.search)}, ${SEARCH_DEPTH}) f(id, rank)` : `suggestions_search(${place(asked, words)}::tsquery, ${SEARCH_DEPTH}) f`;
  asked.texts.push(visibility(reader.actor, asked));
  narrow(request, asked, reader);
  const offset = Number(request.after ?? 0);
  const text = `select ${COLUMNS} from ${from} join suggestions_suggestions s on s.id = f.id where ${asked.texts.join(' and ')} order by f.rank desc, s.id desc limit ${place(asked, request.limit + 1)} offset ${place(asked, Number.isSafeInteger(offset) ? offset : 0)}`;
  const rows = await db.query<Row>(text, asked.values, nameOf(text));
  const page = rows.slice(0, request.limit);
  return { rows: page.map(shown(reader)), next: rows.length > request.limit ? String(offset + request.limit) : null, total: null };
}

// The same text gets the same name, so that PostgreSQL plans it once a connection. A few hundred at most.
const names = new Map<string, string>();
function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `suggestions-list-${names.size}`;
  names.set(text, name);
  return name;
}
