import type { Queryable } from '#platform/server/db/queryable.ts';
import { narrowList, type ListAnswer, type ListRequest } from './narrow-list.ts';
import { listBySearch } from './search-list.ts';
import { nameOf, newAsked, place, ROW_COLUMNS, shownTo, visibility, type Reader, type VisibleRow } from './visible-rows.ts';

const ROW_KEY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A page of the suggestions the reader may see, newest first; a search puts the best match first. */
export async function listSuggestions(db: Queryable, request: ListRequest, reader: Reader): Promise<ListAnswer> {
  const search = request.search?.trim() ?? '';
  return search === '' ? listByTime(db, request, reader) : listBySearch(db, { ...request, search }, reader);
}

async function listByTime(db: Queryable, request: ListRequest, reader: Reader): Promise<ListAnswer> {
  const asked = newAsked();
  asked.texts.push(visibility(reader.actor, asked));
  narrowList(request, asked, reader);
  if (request.after !== undefined && ROW_KEY.test(request.after)) asked.texts.push(`s.id < ${place(asked, request.after)}::uuid`);
  const text = `select ${ROW_COLUMNS} from suggestions_suggestions s where ${asked.texts.join(' and ')} order by s.id desc limit ${place(asked, request.limit + 1)}`;
  const rows = await db.query<VisibleRow>(text, asked.values, nameOf(text));
  const page = rows.slice(0, request.limit);
  return { rows: page.map(shownTo(reader.actor)), next: rows.length > request.limit ? (page.at(-1)?.id ?? null) : null, total: null };
}
