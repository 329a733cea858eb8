import { roundedPhrase } from '#platform/domain/formats/rounding-words.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';

/** Values of a statement being put together; `$n` of the last one pushed is its length. */
export type Values = { readonly values: unknown[] };

/** The rows of a figure as the parts of a statement. */
export type FigureSql = {
  readonly from: string;
  readonly where: string;
  /** Expression of the counted record's id. */
  readonly id: string;
};

/** A number that is always a number of rows. */
export type Figure<Scope> = {
  readonly id: string;
  /** 件, 项, 次, 人次: the counting unit is part of the figure. */
  readonly unit: string;
  /** The tables it counts, for whoever wants to check. */
  readonly source: string;
  readonly sql: (asked: Values, scope: Scope) => FigureSql;
  /** By what it may be split: a name, and the SQL expression of the key. */
  readonly dimensions: Readonly<Record<string, string>>;
};

/** One key of one dimension of a figure. */
export type Cell = { readonly dimension: string; readonly of: string };

function narrowed<Scope>(figure: Figure<Scope>, scope: Scope, cell?: Cell): FigureSql & Values {
  const asked: Values = { values: [] };
  const sql = figure.sql(asked, scope);
  const expression = cell && Object.hasOwn(figure.dimensions, cell.dimension) ? figure.dimensions[cell.dimension] : undefined;
  if (!cell) return { ...sql, ...asked };
  // A dimension the figure does not have has no rows.
  const where = expression === undefined ? 'false' : `coalesce((${expression})::text, '') = $${asked.values.push(cell.of)}`;
  return { ...sql, ...asked, where: `(${sql.where}) and ${where}` };
}

/** How many rows the figure has; of one cell, where one is given. */
export async function countFigure<Scope>(
  db: Queryable,
  figure: Figure<Scope>,
  asked: { readonly scope: Scope; readonly cell?: Cell },
): Promise<number> {
  const { from, where, values } = narrowed(figure, asked.scope, asked.cell);
  const [row] = await db.query<{ count: number }>(`select count(*)::int as count from ${from} where ${where}`, values);
  return row?.count ?? 0;
}

/** The figure by each key of a dimension; keys are text, '' where the record has none. */
export async function countFigureBy<Scope>(
  db: Queryable,
  figure: Figure<Scope>,
  asked: { readonly scope: Scope; readonly dimension: string },
): Promise<Map<string, number>> {
  const expression = figure.dimensions[asked.dimension];
  if (expression === undefined) return new Map();
  const { from, where, values } = narrowed(figure, asked.scope);
  const rows = await db.query<{ key: string; count: number }>(
    `select coalesce((${expression})::text, '') as key, count(*)::int as count from ${from} where ${where} group by 1`,
    values,
  );
  return new Map(rows.map(({ key, count }) => [key, count]));
}

/** The rows themselves: `columns` is a select list over the figure's tables; the id comes first as `recordId`. */
export async function figureRows<Row, Scope>(
  db: Queryable,
  figure: Figure<Scope>,
  asked: { readonly scope: Scope; readonly cell?: Cell; readonly columns: string; readonly most: number },
): Promise<(Row & { readonly recordId: string })[]> {
  const { from, where, id, values } = narrowed(figure, asked.scope, asked.cell);
  return db.query(
    `select ${id} as "recordId", ${asked.columns} from ${from} where ${where} order by 1 limit ${Math.trunc(asked.most)}`,
    values,
  );
}

/** The figure in the words of a report: 600余件, 近1000件; the exact number stands beside it. */
export const phraseOf = (value: number, unit: string): string => roundedPhrase(value, unit);

/** A share in percent with two decimals, or null where there is nothing to share. */
export const percentOf = (part: number, whole: number): number | null => (whole === 0 ? null : Math.round((part / whole) * 10_000) / 100);
