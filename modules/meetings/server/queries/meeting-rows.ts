import type { Actor } from '#platform/domain/actor.ts';
import { hasRole } from '#platform/domain/actor.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { z } from 'zod';
import type { MeetingFilter } from '../../contract/endpoints.ts';
import type { MeetingRow } from '../../contract/views.ts';
import { MEETING_KINDS, meetingKinds } from '../../domain/meeting-kinds.ts';
import { meetingTitle } from '../../domain/papers/meeting-title.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { kindOf } from '../perform-act.ts';
import type { MeetingRecord } from '../store.ts';

export type RowRecord = MeetingRecord & {
  readonly bodyName: string | null;
  readonly congressPlace: string;
  readonly items: number;
  readonly papers: number;
  readonly myReply: string | null;
};

export const ROW_COLUMNS = `m.*, b.name as "bodyName", g.place as "congressPlace", (select count(*)::int from meetings_items i where i.meeting_id = m.id and i.state not in ('withdrawn', 'moved')) as items, (select count(*)::int from meetings_papers p where p.meeting_id = m.id and p.state = 'accepted') as papers, s.reply as "myReply"`;
/** The tables of a row; `$1` is the reader. */
export const ROW_TABLES =
  'meetings_meetings m left join register_bodies b on b.id = m.body_id join register_congresses g on g.id = m.congress_id left join meetings_attendees s on s.meeting_id = m.id and s.person_id = $1';

/** How a meeting is called: its title, or until it is convened its kind and month. */
export const titleOfRow = (row: Pick<RowRecord, 'kind' | 'title' | 'congressPlace' | 'bodyName' | 'term_number' | 'starts_at'>): string =>
  row.title ??
  meetingTitle({
    kind: kindOf(row),
    place: row.congressPlace,
    term: row.term_number,
    number: null,
    numberInYear: null,
    bodyName: row.bodyName,
    month: Number(dateOfInstant(row.starts_at).slice(5, 7)),
  });

export const rowOf = (row: RowRecord): MeetingRow => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  title: titleOfRow(row),
  parentId: row.parent_id,
  bodyId: row.body_id,
  bodyName: row.bodyName,
  term: row.term_number,
  numberInTerm: row.number_in_term,
  year: row.year,
  numberInYear: row.number_in_year,
  startsAt: row.starts_at.toISOString(),
  endsAt: row.ends_at?.toISOString() ?? null,
  place: row.place,
  isExtraordinary: row.is_extraordinary,
  isRestricted: row.is_restricted,
  items: row.items,
  papers: row.papers,
  myReply: row.myReply,
});

const OPEN_KINDS = MEETING_KINDS.filter((kind) => meetingKinds[kind].isOpen);

/** The same as `mayKnow` decides for one meeting, as a condition on `m`; `$1` is the reader. */
export function visibility(actor: Actor): string {
  if (hasRole(actor, 'congress-office')) return 'true';
  const kinds = OPEN_KINDS.map((kind) => `'${kind}'`).join(', ');
  return `((m.kind in (${kinds}) and not m.is_restricted) or s.id is not null or m.chair_person_id = $1 or m.executive_chairs ? $1::text${hasRole(actor, 'chairs-council') ? ' or not m.is_restricted' : ''})`;
}

type Asked = z.infer<typeof MeetingFilter> & { readonly after?: string | undefined; readonly limit: number };
const CURSOR = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) ([0-9a-f-]{36})$/u;

const SETS: Readonly<Record<string, string>> = {
  coming: `m.state in ('planned', 'convened', 'postponed')`,
  now: `m.state = 'under-way'`,
  past: `m.state in ('ended', 'archived', 'cancelled')`,
  mine: 's.id is not null',
};

/** A page of the meetings the reader may know of: what is to come by its day, the rest the newest first. */
export async function listMeetings(db: Queryable, asked: Asked, actor: Actor): Promise<{ rows: MeetingRow[]; next: string | null }> {
  const values: unknown[] = [actor.personId];
  const place = (value: unknown): string => `$${values.push(value)}`;
  const texts = [visibility(actor), asked.parentId === undefined ? 'm.parent_id is null' : `m.parent_id = ${place(asked.parentId)}`];
  for (const [column, value] of [
    ['m.year', asked.year],
    ['m.kind', asked.kind],
    ['m.state', asked.state],
    ['m.body_id', asked.bodyId],
  ] as const)
    if (value !== undefined) texts.push(`${column} = ${place(value)}`);
  if (asked.set !== undefined) texts.push(SETS[asked.set] ?? 'true');
  if (asked.search)
    texts.push(
      `(position(${place(asked.search)} in m.title) > 0 or exists (select from meetings_items i where i.meeting_id = m.id and position($${values.length} in i.title) > 0))`,
    );
  const [ascending, sign, order] = asked.set === 'coming' ? [true, '>', 'asc'] : [false, '<', 'desc'];
  const cursor = CURSOR.exec(asked.after ?? '');
  if (cursor) texts.push(`(m.starts_at, m.id) ${sign} (${place(cursor[1])}::timestamptz, ${place(cursor[2])}::uuid)`);
  const rows = await db.query<RowRecord>(
    `select ${ROW_COLUMNS} from ${ROW_TABLES} where ${texts.join(' and ')} order by m.starts_at ${order}, m.id ${ascending ? 'asc' : 'desc'} limit ${place(asked.limit + 1)}`,
    values,
  );
  const page = rows.slice(0, asked.limit);
  const last = page.at(-1);
  return { rows: page.map(rowOf), next: rows.length > asked.limit && last ? `${last.starts_at.toISOString()} ${last.id}` : null };
}

/** Rows by a condition on `m` or `s`, for the plan, sittings and one's own meetings; `$1` is the reader, `$2` what is asked. */
export async function rowsWhere(
  db: Queryable,
  {
    where,
    value,
    actor,
    order = 'm.starts_at, m.id',
  }: { readonly where: string; readonly value: unknown; readonly actor: Actor; readonly order?: string },
): Promise<MeetingRow[]> {
  const rows = await db.query<RowRecord>(
    `select ${ROW_COLUMNS} from ${ROW_TABLES} where ${visibility(actor)} and ${where} order by ${order} limit 500`,
    [actor.personId, value],
  );
  return rows.map(rowOf);
}
