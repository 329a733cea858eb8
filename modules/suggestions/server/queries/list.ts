import type { z } from 'zod';
import { hasRole, type Actor } from '#platform/domain/actor.ts';
import { parseSuggestionNumber, parseSuggestionSerial, suggestionNumber } from '#platform/domain/formats/session-names.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import { invalidField } from '#platform/domain/platform-errors.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { cutWords, queryOf } from '#platform/server/search/cut-words.ts';
import type { SuggestionFilter } from '../../contract/endpoints.ts';
import type { SuggestionRow } from '../../contract/views.ts';
import { EVERYWHERE, keepReach, reachOf } from './search-reach.ts';
import {
  nameOf,
  newAsked,
  place,
  ROW_COLUMNS,
  seesAllFiled,
  seesRatings,
  shownTo,
  visibility,
  type Asked,
  type Reader,
  type VisibleRow,
} from './visible-rows.ts';
import { watchSets, workSets } from './work-sets.ts';

export type ListRequest = z.infer<typeof SuggestionFilter> & { readonly after?: string | undefined; readonly limit: number };
export type ListAnswer = { readonly rows: SuggestionRow[]; readonly next: string | null; readonly total: number | null };

const ROW_KEY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
// How many of the newest matches are looked at. What a reader may not see and what a filter leaves out
// is taken from them, so those look deeper; further pages of a search are for narrowing, not for paging.
const DEPTH = { open: 40, narrowed: 1500 };

/** Named sets beside those that the desk counts (`work-sets.ts`): each is a question somebody asks every morning. */
const SETS: Readonly<Record<string, (asked: Asked, actor: Actor, today: LocalDate) => string>> = {
  mine: (asked, actor) => `s.lead_person_id = ${place(asked, actor.personId)}`,
  'co-signed': (asked, actor) =>
    `exists (select from suggestions_signers g where g.suggestion_id = s.id and g.person_id = ${place(asked, actor.personId)} and g.state = 'confirmed')`,
  'to-sign': (asked, actor) =>
    `s.state = 'co-signing' and exists (select from suggestions_signers g where g.suggestion_id = s.id and g.person_id = ${place(asked, actor.personId)} and g.state = 'invited')`,
  'to-rate': (asked, actor) => `s.state = 'answered' and s.lead_person_id = ${place(asked, actor.personId)}`,
  'returned-thrice': () => `s.return_count >= 3`,
  unanswered: () => `s.state in ('handed-over', 'assigned', 'handling', 'second-round', 'co-ordination')`,
  'promises-late': (asked, _actor, today) =>
    `exists (select from suggestions_promises p where p.suggestion_id = s.id and p.state in ('open', 'reported') and p.due_on < ${place(asked, today)})`,
  'to-publish': () => `s.publicity = 'undecided' and s.number is not null`,
};

const EQUAL: readonly (readonly [keyof ListRequest, string])[] = [
  ['sessionId', 's.session_id'],
  ['kind', 's.kind'],
  ['state', 's.state'],
  ['leadPersonId', 's.lead_person_id'],
  ['delegationId', 's.delegation_id'],
  ['field', 's.field'],
  ['replyClass', 's.reply_class'],
  ['isKey', 's.is_key'],
];

function narrow(request: ListRequest, asked: Asked, { actor, today }: Reader): void {
  for (const [key, column] of EQUAL) if (request[key] !== undefined) asked.texts.push(`${column} = ${place(asked, request[key])}`);
  // A unit sees its own work under any role; the lead's column has the index that serves long lists.
  if (request.unitId !== undefined) asked.texts.push(`s.lead_unit_id = ${place(asked, request.unitId)}`);
  if (request.rating !== undefined)
    asked.texts.push(
      request.rating === 'unrated'
        ? 's.answered_on is not null and s.last_rating is null'
        : `s.last_rating = ${place(asked, request.rating)}`,
    );
  // Neither a single rating nor a hidden name can be found out by filtering for it.
  if (request.rating !== undefined && !seesRatings(actor) && !hasRole(actor, 'deputy')) asked.texts.push('s.round > 1');
  const byName = request.leadPersonId ?? request.delegationId;
  if (byName !== undefined && request.leadPersonId !== actor.personId && !hasRole(actor, 'deputies-office'))
    asked.texts.push('not s.is_confidential');
  if (request.isOverdue)
    asked.texts.push(
      `s.due_on < ${place(asked, today)} and s.state in ('handed-over', 'assigned', 'handling', 'second-round', 'co-ordination')`,
    );
  // The desk's own sets first, so that a list shows what the desk counted.
  const work = [...workSets, ...watchSets].find(({ key }) => key === request.set);
  const set = request.set === undefined ? undefined : SETS[request.set];
  if (work) asked.texts.push(`(${work.test(asked, { actor, today })})`);
  else if (set) asked.texts.push(`(${set(asked, actor, today)})`);
  // A set nobody knows must not answer with everything.
  else if (request.set !== undefined) throw invalidField('set', request.set);
}

/** A page of the suggestions the reader may see, newest first; a search puts the best match first. */
export async function listSuggestions(db: Queryable, request: ListRequest, reader: Reader): Promise<ListAnswer> {
  const search = request.search?.trim() ?? '';
  return search === '' ? listByTime(db, request, reader) : listBySearch(db, { ...request, search }, reader);
}

async function listByTime(db: Queryable, request: ListRequest, reader: Reader): Promise<ListAnswer> {
  const asked = newAsked();
  asked.texts.push(visibility(reader.actor, asked));
  narrow(request, asked, reader);
  if (request.after !== undefined && ROW_KEY.test(request.after)) asked.texts.push(`s.id < ${place(asked, request.after)}::uuid`);
  const text = `select ${ROW_COLUMNS} from suggestions_suggestions s where ${asked.texts.join(' and ')} order by s.id desc limit ${place(asked, request.limit + 1)}`;
  const rows = await db.query<VisibleRow>(text, asked.values, nameOf(text));
  const page = rows.slice(0, request.limit);
  return { rows: page.map(shownTo(reader.actor)), next: rows.length > request.limit ? (page.at(-1)?.id ?? null) : null, total: null };
}

/**
 * What has every word that was typed, or with `anyWord` some of them; where nothing has every one, what a deputy or
 * a unit of that name leads. Only the first page looks further, and only for what can be a name or a serial.
 */
async function listBySearch(db: Queryable, request: Searching, reader: Reader): Promise<ListAnswer> {
  if (request.anyWord === true) return searchOnce(db, request, reader, 'any');
  const found = await searchOnce(db, request, reader, 'all');
  const number = numberSought(request.search);
  if (found.rows.length > 0 || request.after !== undefined || (number !== null && number.text !== null)) return found;
  // Three digits are mostly a serial, but may stand in a text too.
  if (number !== null) return searchOnce(db, request, reader, 'any');
  const named = CAN_BE_NAME.test(request.search) ? await findNamed(db, request.search) : undefined;
  return named === undefined ? found : searchOnce(db, request, reader, named);
}

type Searching = ListRequest & { readonly search: string };
/** Ids of the deputies and units that have a name. */
type Named = { readonly people: readonly string[]; readonly units: readonly string[] };
type Way = 'all' | 'any' | Named;

const CAN_BE_NAME = /^\S{2,30}$/u;

async function findNamed(db: Queryable, name: string): Promise<Named | undefined> {
  const [found] = await db.query<Named>(
    `select array(select p.id::text from register_people p where p.name = $1) as people,
      array(select o.id::text from register_organisations o where $1 in (o.name, o.short_name) union select n.organisation_id::text from register_organisation_names n where n.name = $1) as units`,
    [name],
    'suggestions-named',
  );
  return found === undefined || found.people.length + found.units.length === 0 ? undefined : found;
}

async function searchOnce(db: Queryable, request: Searching, reader: Reader, way: Way): Promise<ListAnswer> {
  const asked = newAsked();
  const offset = /^\d{1,4}$/.test(request.after ?? '') ? Number(request.after) : 0;
  asked.texts.push(visibility(reader.actor, asked));
  narrow(request, asked, reader);
  const isNarrowed = asked.texts.length > 1 || !seesAllFiled(reader.actor);
  const most = isNarrowed ? DEPTH.narrowed : Math.max(DEPTH.open, offset + request.limit + 1);
  const from =
    typeof way === 'object'
      ? leadBy(way, asked, { actor: reader.actor, most })
      : matchesOf(request.search, asked, { congressId: reader.actor.congressId, most, want: way });
  // Ordered before they are joined: as soon as a page is full no further row is read.
  const text = `select ${ROW_COLUMNS}, f.next from (select * from ${from.source} order by f.rank desc, f.id desc) f join suggestions_suggestions s on s.id = f.id where ${asked.texts.join(' and ')} order by f.rank desc, f.id desc limit ${place(asked, request.limit + 1)} offset ${place(asked, offset)}`;
  const rows = await db.query<VisibleRow & { readonly next: number | null }>(text, asked.values, nameOf(text));
  if (from.words !== '') keepReach(reader.actor.congressId, from.words, rows[0]?.next ?? EVERYWHERE);
  const page = rows.slice(0, request.limit);
  return { rows: page.map(shownTo(reader.actor)), next: rows.length > request.limit ? String(offset + request.limit) : null, total: null };
}

type Found = { readonly source: string; /** What was looked for by words, as its reach is remembered. */ readonly words: string };

type NumberSought = { readonly serial: number; readonly text: string | null };

/** A whole number, or the serial alone, which every session has. */
function numberSought(search: string): NumberSought | null {
  const whole = parseSuggestionNumber(search);
  if (whole) return { serial: whole.number, text: suggestionNumber(whole) };
  const serial = parseSuggestionSerial(search);
  return serial === null ? null : { serial, text: null };
}

function byNumber({ serial, text }: { readonly serial: number; readonly text: string | null }, asked: Asked): string {
  const exactly = text === null ? '' : ` and number_text = ${place(asked, text)}`;
  return `(select id, 1::real as rank, null::integer as next from suggestions_suggestions where number = ${place(asked, serial)}${exactly}) f`;
}

// A hidden name is not found out by searching for it.
function leadBy({ people, units }: Named, asked: Asked, { actor, most }: { readonly actor: Actor; readonly most: number }): Found {
  if (!hasRole(actor, 'deputies-office')) asked.texts.push(`(not s.is_confidential or s.lead_person_id = ${place(asked, actor.personId)})`);
  const ledBy = (column: string, ids: readonly string[]): string =>
    `select l.id from suggestions_suggestions l where l.${column} = any(${place(asked, ids)}::uuid[])`;
  const source = `(select l.id, 1::real as rank, null::integer as next from (${ledBy('lead_person_id', people)} union ${ledBy('lead_unit_id', units)}) l order by l.id desc limit ${most}) f`;
  return { source, words: '' };
}

type Matching = { readonly congressId: string; readonly most: number; readonly want: 'all' | 'any' };

/** The source `f(id, rank, next)` of a search: by number, by words, or by likeness where there is no word in it. */
function matchesOf(search: string, asked: Asked, { congressId, most, want }: Matching): Found {
  const number = want === 'all' ? numberSought(search) : null;
  if (number) return { source: byNumber(number, asked), words: '' };
  const words = cutWords(search);
  if (words.length === 0)
    return {
      source: `(select id, likeness as rank, null::integer as next from suggestions_near_titles(${place(asked, search)}, ${most})) f`,
      words: '',
    };
  const query = queryOf(words, want);
  const key = `${most} ${query}`;
  return {
    source: `suggestions_find(${place(asked, query)}::tsquery, ${place(asked, words)}::text[], ${place(asked, most)}::integer, ${place(asked, reachOf(congressId, key))}::integer) f`,
    words: key,
  };
}
