import { hasRole, holdsOneOf } from '#platform/domain/actor.ts';
import { dateOfInstant, type LocalDate } from '#platform/domain/local-date.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { countFigure, countFigureBy, figureRows, percentOf, phraseOf, type Cell } from '#platform/server/figures/figure.ts';
import type { FigureRows, StatisticsView } from '../../contract/desk-views.ts';
import { WHO_MAY } from '../../domain/who-may.ts';
import { figuresZhCn } from '../../texts/figures-zh-cn.ts';
import { figures, findFigure, rates, tables, type FigureScope, type SuggestionFigure } from '../figures.ts';
import { seesRatings, visibility, type Reader } from './visible-rows.ts';

type Period = { readonly sessionId?: string | undefined; readonly year?: number | undefined };

// Below this many answered cases a total would tell a unit who rated how.
const LEAST_FOR_TOTALS = 5;

const words: Readonly<Record<string, string>> = figuresZhCn;
const labelOf = (id: string): string => words[id] ?? id;

const scopeFor = ({ actor, today }: Reader, { sessionId, year }: Period): FigureScope => ({
  sessionId,
  year,
  today,
  visible: (asked) => visibility(actor, { texts: [], values: asked.values }),
});

/** Deputies and their office open ratings; others see totals, and only where the total hides the single one. */
const opensRatings = ({ actor }: Reader): boolean => seesRatings(actor) || hasRole(actor, 'deputy');

/** Figures, rates with both their figures, means and tables of a session or a year, as the reader may count them. */
export async function statistics(db: Queryable, period: Period, reader: Reader): Promise<StatisticsView> {
  const scope = scopeFor(reader, period);
  const counted = new Map<string, number>();
  for (const figure of figures) counted.set(figure.id, await countFigure(db, figure, { scope }));
  const totals = opensRatings(reader) || (counted.get('answered') ?? 0) >= LEAST_FOR_TOTALS;
  const shown = figures.filter((figure) => !figure.isOfRatings || totals);
  const split: StatisticsView['tables'] = [];
  for (const table of tables.filter(({ dimension }) => dimension !== 'deputy' || holdsOneOf(reader.actor, WHO_MAY.seeDeputies)))
    split.push(await tableOf(db, scope, table));
  const value = (id: string): number => counted.get(id) ?? 0;
  const isShown = (id: string): boolean => shown.some((figure) => figure.id === id);
  return {
    sessionId: period.sessionId ?? null,
    year: period.year ?? null,
    asOf: reader.today,
    figures: shown.map(({ id, unit, source }) => ({
      id,
      label: labelOf(id),
      unit,
      value: value(id),
      phrase: phraseOf(value(id), unit),
      source,
    })),
    rates: rates
      .filter(({ numerator, denominator }) => isShown(numerator) && isShown(denominator))
      .map(({ id, numerator, denominator }) => ({
        id,
        label: labelOf(id),
        numerator,
        denominator,
        part: value(numerator),
        whole: value(denominator),
        percent: percentOf(value(numerator), value(denominator)),
      })),
    means: [await meanDays(db, scope)],
    tables: split,
  };
}

async function meanDays(db: Queryable, scope: FigureScope): Promise<StatisticsView['means'][number]> {
  const answered = findFigure('answered');
  const rows = answered
    ? await figureRows<{ days: number | null }, FigureScope>(db, answered, {
        scope,
        columns: 's.answered_on - s.handed_over_on as days',
        most: 1_000_000,
      })
    : [];
  const known = rows.flatMap(({ days }) => (days === null ? [] : [days]));
  const total = known.reduce((sum, days) => sum + days, 0);
  return {
    id: 'days-to-reply',
    label: labelOf('days-to-reply'),
    unit: '天',
    of: 'answered',
    count: known.length,
    total,
    value: known.length === 0 ? null : Math.round((total / known.length) * 10) / 10,
  };
}

const NAMES = `
  select id::text as key, short_name as label, rank_order from register_organisations where $1 = 'unit'
  union all select id::text, name, rank_order from register_bodies where $1 = 'delegation' and kind = 'delegation'
  union all select id::text, name, (row_number() over (order by stroke_key, name))::int from register_people where $1 = 'deputy' order by 3, 2`;

/** Units and delegations stand in their own order of rank, deputies in that of their names' strokes; none by their numbers. */
async function tableOf(db: Queryable, scope: FigureScope, table: (typeof tables)[number]): Promise<StatisticsView['tables'][number]> {
  const columns = new Map<string, Map<string, number>>();
  for (const id of table.figures) {
    const figure = findFigure(id);
    if (figure) columns.set(id, await countFigureBy(db, figure, { scope, dimension: table.dimension }));
  }
  const names = await db.query<{ key: string; label: string }>(NAMES, [table.dimension]);
  const keys = new Set([...columns.values()].flatMap((column) => [...column.keys()]));
  const known = names.filter(({ key }) => keys.has(key));
  const rest = [...keys]
    .filter((key) => !known.some((name) => name.key === key))
    .toSorted()
    .map((key) => ({ key, label: words[`${table.dimension}:${key}`] ?? key }));
  return {
    dimension: table.dimension,
    label: labelOf(`by-${table.dimension}`),
    figures: [...table.figures],
    rows: [...known, ...rest].map(({ key, label }) => ({
      key,
      label,
      values: Object.fromEntries(table.figures.map((id) => [id, columns.get(id)?.get(key) ?? 0])),
    })),
  };
}

const MOST_ROWS = 5000;
const COLUMNS = (figure: SuggestionFigure) =>
  `s.id as "suggestionId", s.number_text as "numberText", s.title, s.lead_unit_name as "unitName", s.state, coalesce(${figure.text}, '') as text`;

/** The rows a figure counts, of one cell of a table where one is named. @throws AppError `platform.not_found` */
export async function openFigure(
  db: Queryable,
  request: Period & { readonly id: string; readonly dimension?: string | undefined; readonly of?: string | undefined },
  reader: Reader,
): Promise<FigureRows> {
  const figure = findFigure(request.id);
  if (!figure || (figure.isOfRatings && !opensRatings(reader))) throw notFound('figure');
  const cell: Cell | undefined = request.dimension === undefined ? undefined : { dimension: request.dimension, of: request.of ?? '' };
  const asked = { scope: scopeFor(reader, request), ...(cell ? { cell } : {}) };
  const rows = await figureRows<Omit<FigureRows['rows'][number], 'recordId'>, FigureScope>(db, figure, {
    ...asked,
    columns: COLUMNS(figure),
    most: MOST_ROWS,
  });
  return { id: figure.id, label: labelOf(figure.id), unit: figure.unit, count: await countFigure(db, figure, asked), rows };
}

/** The ids of the records that each of these figures counts for a reader: what stands behind a printed number. */
export async function rowsOfFigures(
  db: Queryable,
  period: Period,
  { ids, reader }: { readonly ids: readonly string[]; readonly reader: Reader },
): Promise<Readonly<Record<string, readonly string[]>>> {
  const scope = scopeFor(reader, period);
  const rows: Record<string, readonly string[]> = {};
  for (const figure of figures.filter(({ id }) => ids.includes(id))) {
    const found = await figureRows<object, FigureScope>(db, figure, { scope, columns: '1 as one', most: 1_000_000 });
    rows[figure.id] = found.map(({ recordId }) => recordId);
  }
  return rows;
}

export type PrintedFigure = {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly phrase: string;
  readonly rows: readonly string[];
};

/**
 * Every figure of a year with the ids of its rows, for a report or a check: `value` is the number of
 * `rows`. Reads the connection's congress as its own office would.
 */
export async function suggestionFigures(
  db: Queryable,
  { year, today = dateOfInstant(new Date()) }: { readonly year: number; readonly today?: LocalDate },
): Promise<PrintedFigure[]> {
  const scope: FigureScope = { year, today, visible: () => 'true' };
  const printed: PrintedFigure[] = [];
  for (const figure of figures) {
    const rows = (await figureRows<object, FigureScope>(db, figure, { scope, columns: '1 as one', most: 10_000_000 })).map(
      ({ recordId }) => recordId,
    );
    printed.push({
      id: figure.id,
      label: labelOf(figure.id),
      unit: figure.unit,
      value: rows.length,
      phrase: phraseOf(rows.length, figure.unit),
      rows,
    });
  }
  return printed;
}
