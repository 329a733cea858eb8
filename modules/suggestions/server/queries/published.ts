import { parseSuggestionNumber, parseSuggestionSerial, suggestionNumber } from '#platform/domain/formats/session-names.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { cutWords, wordQuery } from '#platform/server/search/cut-words.ts';
import { type Asked, ID_PATTERN, IS_PUBLISHED, OWES_ANSWER, place, type PublicStage, publicStage } from './published-rules.ts';

/** A line of a public list: nothing but what was decided to be public. */
export type PublishedRow = {
  readonly id: string;
  readonly numberText: string | null;
  readonly title: string;
  readonly field: string | null;
  /** Null where the deputy asked not to be named. */
  readonly leadName: string | null;
  readonly unitName: string | null;
  readonly stage: PublicStage;
  readonly replyClass: string | null;
  readonly handedOverOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly answeredOn: LocalDate | null;
  readonly publishedAt: string;
  readonly openPromises: number;
};

export type PublishedRequest = {
  readonly sessionId?: string | undefined;
  readonly field?: string | undefined;
  readonly unitId?: string | undefined;
  readonly replyClass?: string | undefined;
  readonly stage?: 'overdue' | 'unanswered' | 'answered' | 'in-time' | undefined;
  readonly leadPersonId?: string | undefined;
  readonly search?: string | undefined;
  /** Where the page begins, as an earlier answer gave it. */
  readonly after?: string | undefined;
  readonly limit: number;
  /** By number instead of the newest first: how a printed ledger runs. */
  readonly byNumber?: boolean;
};

export type PublishedPage = { readonly rows: PublishedRow[]; readonly next: string | null };

// Instants keep their microseconds in the key of a page, or rows published at once would repeat.
const AT = `to_char(s.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const COLUMNS = `s.id, s.number_text as "numberText", s.published_text->>'title' as title, s.field, s.published_text->>'leadName' as "leadName", s.lead_unit_name as "unitName", s.state,
  s.reply_class as "replyClass", s.handed_over_on as "handedOverOn", s.due_on as "dueOn", s.answered_on as "answeredOn", s.open_promises as "openPromises", ${AT} as "publishedAt"`;

export type PublishedRecord = Omit<PublishedRow, 'stage'> & { readonly state: string };

/** The row without its internal state. */
export function publicRow({ state, ...row }: PublishedRecord, today: LocalDate): PublishedRow {
  return { ...row, stage: publicStage({ state, dueOn: row.dueOn }, today) };
}

const EQUAL = [
  ['sessionId', 's.session_id'],
  ['field', 's.field'],
  ['unitId', 's.lead_unit_id'],
  ['replyClass', 's.reply_class'],
] as const;

function narrow(request: PublishedRequest, asked: Asked, today: LocalDate): void {
  for (const [key, column] of EQUAL) if (request[key] !== undefined) asked.texts.push(`${column} = ${place(asked, request[key])}`);
  // Who did not want to be named is not found by name either.
  if (request.leadPersonId !== undefined)
    asked.texts.push(`s.lead_person_id = ${place(asked, request.leadPersonId)} and s.published_text->>'leadName' is not null`);
  if (request.stage === 'overdue') asked.texts.push(`${OWES_ANSWER} and s.due_on < ${place(asked, today)}`);
  if (request.stage === 'unanswered') asked.texts.push(OWES_ANSWER);
  if (request.stage === 'answered' || request.stage === 'in-time') asked.texts.push(`s.answered_on is not null and not ${OWES_ANSWER}`);
  if (request.stage === 'in-time') asked.texts.push('s.answered_on <= s.due_on');
}

/** A page of what is published, newest first or by number; a search puts the best match first. */
export async function listPublished(db: Queryable, request: PublishedRequest, today: LocalDate): Promise<PublishedPage> {
  const search = request.search?.trim() ?? '';
  if (search !== '') return searchPublished(db, { ...request, search }, today);
  const asked: Asked = { texts: [IS_PUBLISHED], values: [] };
  narrow(request, asked, today);
  return request.byNumber ? byNumber(db, request, asked, today) : byTime(db, request, asked, today);
}

type Order = { readonly order: string; readonly keyOf: (row: PublishedRow) => string };

async function page(
  db: Queryable,
  request: PublishedRequest,
  asked: Asked,
  { order, keyOf, today }: Order & { readonly today: LocalDate },
): Promise<PublishedPage> {
  const rows = await db.query<PublishedRecord>(
    `select ${COLUMNS} from suggestions_suggestions s where ${asked.texts.join(' and ')} order by ${order} limit ${place(asked, request.limit + 1)}`,
    asked.values,
  );
  const shown = rows.slice(0, request.limit).map((row) => publicRow(row, today));
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > request.limit && last ? keyOf(last) : null };
}

const TIME_KEY = new RegExp(`^(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z)~(${ID_PATTERN})$`);

const isInstant = (text: string): boolean => {
  const at = new Date(text);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 19) === text.slice(0, 19);
};

function byTime(db: Queryable, request: PublishedRequest, asked: Asked, today: LocalDate): Promise<PublishedPage> {
  const [, at, id] = TIME_KEY.exec(request.after ?? '') ?? [];
  if (at !== undefined && id !== undefined && isInstant(at))
    asked.texts.push(`(s.published_at, s.id) < (${place(asked, at)}::timestamptz, ${place(asked, id)}::uuid)`);
  return page(db, request, asked, { order: 's.published_at desc, s.id desc', keyOf: (row) => `${row.publishedAt}~${row.id}`, today });
}

function byNumber(db: Queryable, request: PublishedRequest, asked: Asked, today: LocalDate): Promise<PublishedPage> {
  if (request.after !== undefined && /^\d{1,6}$/.test(request.after)) asked.texts.push(`s.number > ${place(asked, Number(request.after))}`);
  asked.texts.push('s.number is not null');
  return page(db, request, asked, { order: 's.number, s.id', keyOf: (row) => /(\d+)号$/.exec(row.numberText ?? '')?.[1] ?? '', today });
}

const SEARCH_DEPTH = 500;
const PUBLIC_WORDS = `lower(normalize(concat_ws(' ', s.published_text->>'title', s.published_text->>'situation', s.published_text->>'analysis', s.published_text->>'points'), nfkc))`;

/**
 * By number, or by words that stand in what is public: the index holds the whole text, so each match
 * is held against the published one — else a search would tell what was covered.
 */
async function searchPublished(
  db: Queryable,
  request: PublishedRequest & { readonly search: string },
  today: LocalDate,
): Promise<PublishedPage> {
  const found = await searchOnce(db, request, { today, want: 'all' });
  // Where nothing has every word, a resident is shown what has some of them.
  return found.rows.length > 0 || cutWords(request.search).length < 2 ? found : searchOnce(db, request, { today, want: 'any' });
}

async function searchOnce(
  db: Queryable,
  request: PublishedRequest & { readonly search: string },
  { today, want }: { readonly today: LocalDate; readonly want: 'all' | 'any' },
): Promise<PublishedPage> {
  const asked: Asked = { texts: [IS_PUBLISHED], values: [] };
  const from = matches(request.search, asked, want);
  narrow(request, asked, today);
  const offset = /^\d{1,4}$/.test(request.after ?? '') ? Number(request.after) : 0;
  const text = `select ${COLUMNS} from ${from} where ${asked.texts.join(' and ')} order by f.rank desc, s.id desc limit ${place(asked, request.limit + 1)} offset ${place(asked, offset)}`;
  const rows = await db.query<PublishedRecord>(text, asked.values);
  return {
    rows: rows.slice(0, request.limit).map((row) => publicRow(row, today)),
    next: rows.length > request.limit ? String(offset + request.limit) : null,
  };
}

const ALL = 'suggestions_suggestions s cross join (select 1::real as rank) f';

function matches(search: string, asked: Asked, want: 'all' | 'any'): string {
  const number = parseSuggestionNumber(search);
  const serial = parseSuggestionSerial(search);
  if (number) asked.texts.push(`s.number_text = ${place(asked, suggestionNumber(number))}`);
  else if (serial !== null) asked.texts.push(`s.number = ${place(asked, serial)}`);
  if (number || serial !== null) return ALL;
  const words = cutWords(search);
  if (words.length === 0) {
    asked.texts.push(`position(${place(asked, search.toLowerCase())} in lower(s.published_text->>'title')) > 0`);
    return ALL;
  }
  const stand = words.map((word) => `position(${place(asked, word)} in ${PUBLIC_WORDS}) > 0`);
  asked.texts.push(`(${stand.join(want === 'all' ? ' and ' : ' or ')})`);
  return `suggestions_search(${place(asked, wordQuery(search, want))}::tsquery, ${SEARCH_DEPTH}) f join suggestions_suggestions s on s.id = f.id`;
}

/** What a list can be narrowed by: only units and fields that have something published. */
export async function publishedChoices(db: Queryable): Promise<{ units: { id: string; name: string }[]; fields: string[] }> {
  const [row] = await db.query<{ units: { id: string; name: string }[] | null; fields: string[] | null }>(
    `select (select json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name) from (select s.lead_unit_id as id, min(s.lead_unit_name) as name from suggestions_suggestions s where ${IS_PUBLISHED} and s.lead_unit_id is not null group by 1) u) as units,
      (select json_agg(distinct s.field) from suggestions_suggestions s where ${IS_PUBLISHED} and s.field is not null) as fields`,
  );
  return { units: row?.units ?? [], fields: row?.fields ?? [] };
}
