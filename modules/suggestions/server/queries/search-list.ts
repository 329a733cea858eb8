import { hasRole, type Actor } from '#platform/domain/actor.ts';
import { parseSuggestionNumber, parseSuggestionSerial, suggestionNumber } from '#platform/domain/formats/session-names.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { cutWords, queryOf } from '#platform/server/search/cut-words.ts';
import { narrowList, type ListAnswer, type ListRequest } from './narrow-list.ts';
import { keepReach, reachOf } from './search-reach.ts';
import {
  nameOf,
  newAsked,
  place,
  ROW_COLUMNS,
  seesAllFiled,
  shownTo,
  visibility,
  type Asked,
  type Reader,
  type VisibleRow,
} from './visible-rows.ts';

/**
 * What has every word that was typed, or with `anyWord` some of them; where nothing has every one, what a deputy or
 * a unit of that name leads. Only the first page looks further, and only for what can be a name or a serial.
 */
export async function listBySearch(db: Queryable, request: Searching, reader: Reader): Promise<ListAnswer> {
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

// How many of the newest matches are looked at. What a reader may not see and what a filter leaves out is taken from
// them; where a page is not full then, the next depth is tried. The best stand first among the first of them only, so
// that a later page goes on where the one before ended.
const DEPTHS = [40, 1500, 100_000];
const MOST_TITLES = 1500;

type Depth = { readonly most: number; readonly ranked: number };

function depthsOf(end: number, isNarrowed: boolean): Depth[] {
  const depths = isNarrowed ? DEPTHS.slice(1) : DEPTHS;
  const [ranked = 0] = depths;
  return depths.map((depth) => ({ most: Math.max(depth, end), ranked }));
}

/** The last row of `suggestions_find` belongs to no matter: it says where a search should look first, and whether there may be more. */
type FoundRow = (VisibleRow | { readonly id: null }) & { readonly next: number | null; readonly is_cut: boolean | null };

async function searchOnce(db: Queryable, request: Searching, reader: Reader, way: Way): Promise<ListAnswer> {
  const offset = /^\d{1,4}$/.test(request.after ?? '') ? Number(request.after) : 0;
  const end = offset + request.limit + 1;
  const asked = newAsked();
  asked.texts.push(visibility(reader.actor, asked));
  const seen = asked.texts.length;
  narrowList(request, asked, reader);
  const isNarrowed = asked.texts.length > seen || !seesAllFiled(reader.actor);
  let answer: ListAnswer = { rows: [], next: null, total: null };
  let isCut = true;
  for (const depth of depthsOf(end, isNarrowed)) {
    const again = { texts: [...asked.texts], values: [...asked.values] };
    if (isCut) ({ answer, isCut } = await searchTo(db, request, reader, { way, offset, asked: again, ...depth }));
  }
  return answer;
}

type Reaching = Depth & {
  readonly way: Way;
  readonly offset: number;
  /** What may be seen, and what is asked for. */ readonly asked: Asked;
};

async function searchTo(
  db: Queryable,
  request: Searching,
  reader: Reader,
  { way, offset, asked, ...depth }: Reaching,
): Promise<{ readonly answer: ListAnswer; readonly isCut: boolean }> {
  const from =
    typeof way === 'object'
      ? leadBy(way, asked, { actor: reader.actor, most: depth.most })
      : matchesOf(request.search, asked, { congressId: reader.actor.congressId, want: way, ...depth });
  // Ordered before they are joined: as soon as a page is full no further row is read.
  const text = `select ${ROW_COLUMNS}, f.next, f.is_cut from (select * from ${from.source} order by f.rank desc, f.id desc) f left join suggestions_suggestions s on s.id = f.id where f.id is null or (${asked.texts.join(' and ')}) order by f.rank desc, f.id desc limit ${place(asked, request.limit + 1)} offset ${place(asked, offset)}`;
  const found = await db.query<FoundRow>(text, asked.values, nameOf(text));
  const [first, last] = [found[0], found.at(-1)];
  if (from.words !== '' && first && first.next !== null) keepReach(reader.actor.congressId, from.words, first.next);
  const rows = found.filter((row): row is VisibleRow & FoundRow => row.id !== null);
  const page = rows.slice(0, request.limit);
  const next = rows.length > request.limit ? String(offset + request.limit) : null;
  return { answer: { rows: page.map(shownTo(reader.actor)), next, total: null }, isCut: last?.id === null && last.is_cut === true };
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
  return `(select id, 1::real as rank, null::integer as next, null::boolean as is_cut from suggestions_suggestions where number = ${place(asked, serial)}${exactly}) f`;
}

// A hidden name is not found out by searching for it.
function leadBy({ people, units }: Named, asked: Asked, { actor, most }: { readonly actor: Actor; readonly most: number }): Found {
  if (!hasRole(actor, 'deputies-office')) asked.texts.push(`(not s.is_confidential or s.lead_person_id = ${place(asked, actor.personId)})`);
  const ledBy = (column: string, ids: readonly string[]): string =>
    `select l.id from suggestions_suggestions l where l.${column} = any(${place(asked, ids)}::uuid[])`;
  const source = `(select l.id, 1::real as rank, null::integer as next, null::boolean as is_cut from (${ledBy('lead_person_id', people)} union ${ledBy('lead_unit_id', units)}) l order by l.id desc limit ${most}) f`;
  return { source, words: '' };
}

type Matching = Depth & { readonly congressId: string; readonly want: 'all' | 'any' };

/** The source `f(id, rank, next, is_cut)` of a search: by number, by words, or by what titles contain where there is no word in it. */
function matchesOf(search: string, asked: Asked, { congressId, most, ranked, want }: Matching): Found {
  const number = want === 'all' ? numberSought(search) : null;
  if (number) return { source: byNumber(number, asked), words: '' };
  const words = cutWords(search);
  if (words.length === 0)
    return {
      source: `(select w.suggestion_id as id, 0::real as rank, null::integer as next, null::boolean as is_cut from suggestions_words w where position(lower(${place(asked, search)}) in lower(w.title)) > 0 order by w.suggestion_id desc limit ${Math.max(most, MOST_TITLES)}) f`,
      words: '',
    };
  const query = queryOf(words, want);
  const key = `${most} ${query}`;
  return {
    source: `suggestions_find(${place(asked, query)}::tsquery, ${place(asked, words)}::text[], ${place(asked, ranked)}::integer, ${place(asked, most)}::integer, ${place(asked, reachOf(congressId, key))}::integer) f`,
    words: key,
  };
}
