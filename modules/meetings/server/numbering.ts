import { numberInUse } from '../domain/errors.ts';
import { meetingKinds } from '../domain/meeting-kinds.ts';
import type { Tx } from '#platform/server/db/database.ts';
import { kindOf } from './perform-act.ts';
import type { MeetingRecord } from './store.ts';

/** The series a meeting counts in: its kind and body, or for a sitting its parent. */
export function seriesOf({
  kind,
  bodyId,
  parentId,
}: {
  readonly kind: string;
  readonly bodyId: string | null;
  readonly parentId: string | null;
}): string {
  if (parentId !== null) return `${parentId}:${kind}${kind === 'delegation' ? `:${bodyId ?? ''}` : ''}`;
  return ['committee', 'joint-zone', 'town-presidium'].includes(kind) ? `${kind}:${bodyId ?? ''}` : kind;
}

const lockSeries = (tx: Tx, series: string): Promise<unknown> =>
  tx.query('select pg_advisory_xact_lock(hashtextextended($1, 30))', [`${tx.congressId ?? ''} ${series}`]);

const LAST = `
  select greatest(coalesce((select max(number_in_term) from meetings_meetings where series = $1 and term_number = $2), 0), coalesce((select last_in_term from meetings_series where series = $1 and term_number = $2), 0)) as "inTerm",
    greatest(coalesce((select max(number_in_year) from meetings_meetings where series = $1 and year = $3), 0), coalesce((select last_in_year from meetings_series where series = $1 and year = $3), 0)) as "inYear"`;

export type Numbers = { readonly number_in_term: number | null; readonly number_in_year: number | null };

/** The next numbers of a series (MTG-01): one in the term, one in the year; a sitting counts in its parent alone. */
export async function nextNumbers(tx: Tx, meeting: Pick<MeetingRecord, 'kind' | 'series' | 'term_number' | 'year'>): Promise<Numbers> {
  const { counting } = meetingKinds[kindOf(meeting)];
  if (counting === 'none') return { number_in_term: null, number_in_year: null };
  await lockSeries(tx, meeting.series);
  const [last] = await tx.query<{ inTerm: number; inYear: number }>(LAST, [meeting.series, meeting.term_number, meeting.year]);
  return {
    number_in_term: counting === 'year' ? null : (last?.inTerm ?? 0) + 1,
    number_in_year: counting === 'sitting' ? null : (last?.inYear ?? 0) + 1,
  };
}

/**
 * Takes a meeting's numbers back, so that the series stay without gaps.
 * @throws AppError `meetings.number_in_use` when a later one of the series has its number already
 */
export async function releaseNumbers(tx: Tx, meeting: MeetingRecord): Promise<Numbers> {
  await lockSeries(tx, meeting.series);
  const [later] = await tx.query<{ title: string | null }>(
    `
    select title from meetings_meetings where series = $1 and id <> $2 and ((term_number = $3 and number_in_term > $4) or (year = $5 and number_in_year > $6)) order by number_in_term limit 1`,
    [meeting.series, meeting.id, meeting.term_number, meeting.number_in_term, meeting.year, meeting.number_in_year],
  );
  if (later) throw numberInUse(later.title ?? '');
  return { number_in_term: null, number_in_year: null };
}
