import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { Figure, Values } from './figure.ts';

/** The days a figure is about, both counted; of a session where one is named. */
export type FigureSpan = { readonly from: LocalDate; readonly to: LocalDate; readonly sessionId?: string | undefined };

/**
 * A figure a module lets others count, over the days of a span. Its rows can be shown without knowing the module:
 * each has a title, a day and an address. All three are SQL expressions over the figure's own tables.
 */
export type OfferedFigure = Figure<FigureSpan> & { readonly title: string; readonly on: string; readonly href: string };

/** One counted record as anybody may show it. */
export type OfferedRow = { readonly recordId: string; readonly title: string; readonly on: string | null; readonly href: string | null };

/** The place of a value in a statement being put together. */
export const placeOf = ({ values }: Values, value: unknown): string => `$${values.push(value)}`;

/** A condition that a day lies within the span. */
export const withinSpan = (asked: Values, { from, to }: FigureSpan, day: string): string => `${day} between ${placeOf(asked, from)}::date and ${placeOf(asked, to)}::date`;

/** Every figure over every span, in one question to the database: `counts[span][figure]`, in the order asked. */
export async function countOffered(db: Queryable, figures: readonly OfferedFigure[], spans: readonly FigureSpan[]): Promise<readonly (readonly number[])[]> {
  if (figures.length === 0) return spans.map(() => []);
  const asked: Values = { values: [] };
  const parts = spans.flatMap((span, at) => figures.map((figure, index) => {
    const { from, where } = figure.sql(asked, span);
    return `select ${at} as span, ${index} as figure, count(*)::int as count from ${from} where ${where}`;
  }));
  const rows = await db.query<{ span: number; figure: number; count: number }>(parts.join(' union all '), asked.values);
  const counts = spans.map(() => figures.map(() => 0));
  for (const { span, figure, count } of rows) {
    const line = counts[span];
    if (line !== undefined) line[figure] = count;
  }
  return counts;
}

/** The rows of an offered figure, newest first. */
export async function offeredRows(db: Queryable, figure: OfferedFigure, { span, most, after = 0 }: { readonly span: FigureSpan; readonly most: number; readonly after?: number }): Promise<readonly OfferedRow[]> {
  const asked: Values = { values: [] };
  const { from, where, id } = figure.sql(asked, span);
  return db.query<OfferedRow>(`select (${id})::text as "recordId", coalesce(${figure.title}, '') as title, (${figure.on})::date::text as on, ${figure.href} as href from ${from} where ${where} order by 3 desc nulls last, 1 limit ${Math.trunc(most)} offset ${Math.trunc(after)}`, asked.values);
}

/** The ids of all rows of an offered figure. */
export async function offeredIds(db: Queryable, figure: OfferedFigure, span: FigureSpan): Promise<readonly string[]> {
  const asked: Values = { values: [] };
  const { from, where, id } = figure.sql(asked, span);
  return (await db.query<{ id: string }>(`select (${id})::text as id from ${from} where ${where} order by 1`, asked.values)).map((row) => row.id);
}
