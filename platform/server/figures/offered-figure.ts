import type { Actor } from '#platform/domain/actor.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { Figure, Values } from './figure.ts';

/** The days a figure is about, both counted; of a session where one is named. */
export type FigureSpan = { readonly from: LocalDate; readonly to: LocalDate; readonly sessionId?: string | undefined };

/**
 * A figure a module lets others count, over the days of a span. Its rows can be shown without knowing the module:
 * each has a title, a day and an address. All three are SQL expressions over the figure's own tables.
 */
export type OfferedFigure = Figure<FigureSpan> & {
  readonly title: string;
  readonly on: string;
  readonly href: string;
  /** Which of its rows a reader may open, as a condition; all of them where it is left out. */
  readonly opens?: (asked: Values, actor: Actor) => string;
  /** A row he may not open is not even named to him. */
  readonly hidesTitle?: true;
  /** The date column its span is about, where one index serves it: figures of the same tables and day are counted in one pass. */
  readonly day?: string;
};

/** One counted record as anybody may show it. */
export type OfferedRow = { readonly recordId: string; readonly title: string; readonly on: string | null; readonly href: string | null };

/** The place of a value in a statement being put together. */
export const placeOf = ({ values }: Values, value: unknown): string => `$${values.push(value)}`;

/** A condition that a day lies within the span. */
export const withinSpan = (asked: Values, { from, to }: FigureSpan, day: string): string =>
  `${day} between ${placeOf(asked, from)}::date and ${placeOf(asked, to)}::date`;

type Asked = { readonly index: number; readonly from: string; readonly where: string; readonly day: string | undefined };

/** Figures that one pass over their tables can count together: same tables, same day. */
function passes(asked: readonly Asked[]): readonly (readonly Asked[])[] {
  const groups = new Map<string, Asked[]>();
  for (const each of asked) {
    const key = each.day === undefined ? String(each.index) : `${each.from} by ${each.day}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

/** Every figure over every span, in one question to the database: `counts[span][figure]`, in the order asked. */
export async function countOffered(
  db: Queryable,
  figures: readonly OfferedFigure[],
  spans: readonly FigureSpan[],
): Promise<readonly (readonly number[])[]> {
  if (figures.length === 0) return spans.map(() => []);
  const values: Values = { values: [] };
  const parts = spans.flatMap((span, at) => {
    // Of a session some count by the session itself: then the day bounds nothing.
    const asked = figures.map((figure, index): Asked => ({
      index,
      ...figure.sql(values, span),
      day: span.sessionId === undefined ? figure.day : undefined,
    }));
    return passes(asked).map((together) => {
      const [{ from, day } = { from: '', day: undefined }] = together;
      const counts = together.map(({ where }) => `count(*) filter (where ${where})`).join(', ');
      const bound = day === undefined ? (together[0]?.where ?? 'true') : withinSpan(values, span, day);
      return `select ${at} as span, '{${together.map(({ index }) => index).join(',')}}'::int[] as figures, array[${counts}]::int[] as counts from ${from} where ${bound}`;
    });
  });
  const rows = await db.query<{ span: number; figures: number[]; counts: number[] }>(parts.join(' union all '), values.values);
  const counts = spans.map(() => figures.map(() => 0));
  for (const row of rows)
    row.figures.forEach((figure, place) => {
      const line = counts[row.span];
      if (line !== undefined) line[figure] = row.counts[place] ?? 0;
    });
  return counts;
}

/** The rows of an offered figure, newest first; for a reader with an address only where he may open the record. */
export async function offeredRows(
  db: Queryable,
  figure: OfferedFigure,
  { span, most, after = 0, reader }: { readonly span: FigureSpan; readonly most: number; readonly after?: number; readonly reader?: Actor },
): Promise<readonly OfferedRow[]> {
  const asked: Values = { values: [] };
  const { from, where, id } = figure.sql(asked, span);
  const opens = reader === undefined ? undefined : figure.opens?.(asked, reader);
  const title =
    opens === undefined || figure.hidesTitle !== true ? figure.title : `case when ${opens} then ${figure.title} else '＊＊＊' end`;
  const href = opens === undefined ? figure.href : `case when ${opens} then ${figure.href} end`;
  return db.query<OfferedRow>(
    `select (${id})::text as "recordId", coalesce(${title}, '') as title, (${figure.on})::date::text as on, ${href} as href from ${from} where ${where} order by ${figure.on} desc nulls last, ${id} limit ${Math.trunc(most)} offset ${Math.trunc(after)}`,
    asked.values,
  );
}

/** The ids of all rows of an offered figure. */
export async function offeredIds(db: Queryable, figure: OfferedFigure, span: FigureSpan): Promise<readonly string[]> {
  const asked: Values = { values: [] };
  const { from, where, id } = figure.sql(asked, span);
  return (await db.query<{ id: string }>(`select (${id})::text as id from ${from} where ${where} order by 1`, asked.values)).map(
    (row) => row.id,
  );
}
