import type { Actor } from '#platform/domain/actor.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { percentOf, phraseOf } from '#platform/server/figures/figure.ts';
import { countOffered, offeredIds, offeredRows } from '#platform/server/figures/offered-figure.ts';
import type { FigurePage, FigureValue, FiguresView, RateValue } from '../../contract/views.ts';
import { noFigure } from '../../domain/errors.ts';
import { figureCatalogue, findDefinition, rateCatalogue, type FigureDefinition } from '../../domain/figure-catalogue.ts';
import { yearPeriod, type FigurePeriod } from '../../domain/figure-period.ts';
import { insightFiguresZhCn } from '../../texts/figures-zh-cn.ts';
import { boundFigure } from '../bound-figures.ts';
import { listEntries, standingEntries } from '../entries.ts';
import { mayWrite, opensRows, sees } from '../policy.ts';
import { periodsOf, type PeriodRequest } from './periods.ts';

export type Reader = { readonly actor: Actor; readonly today: LocalDate };

const words: { readonly [Group in keyof typeof insightFiguresZhCn]: Readonly<Record<string, string>> } = insightFiguresZhCn;
export const labelOf = (id: string): string => words.label[id] ?? words.rate[id] ?? id;

/** What each figure comes to in each period, in one or two questions to the database. */
export async function countFigures(
  db: Queryable,
  definitions: readonly FigureDefinition[],
  periods: readonly FigurePeriod[],
): Promise<readonly ReadonlyMap<string, number>[]> {
  const bound = definitions.flatMap(({ id }) => boundFigure(id) ?? []);
  const typed = definitions.filter(({ id }) => boundFigure(id) === undefined);
  const counts = await countOffered(db, bound, periods);
  const answers: ReadonlyMap<string, number>[] = [];
  for (const [at, period] of periods.entries()) {
    const values = new Map(bound.map(({ id }, index) => [id, counts[at]?.[index] ?? 0]));
    if (typed.length > 0)
      for (const { figureId, value } of await standingEntries(db, { definitions: typed, period }))
        values.set(figureId, (values.get(figureId) ?? 0) + value);
    answers.push(values);
  }
  return answers;
}

function valueOf(
  definition: FigureDefinition,
  now: ReadonlyMap<string, number>,
  before: ReadonlyMap<string, number> | undefined,
): FigureValue {
  const { id, unit, feed } = definition;
  const isBound = boundFigure(id) !== undefined;
  const value = now.get(id) ?? 0;
  const room = 'awaits' in feed ? feed.awaits : feed.module;
  const state = isBound ? 'counted' : now.has(id) ? 'by-hand' : 'waits';
  return {
    id,
    label: labelOf(id),
    unit,
    state,
    value,
    phrase: phraseOf(value, unit),
    before: before === undefined ? null : (before.get(id) ?? 0),
    room,
    awaits: isBound ? null : room,
  };
}

export const ratesOf = (values: ReadonlyMap<string, number>): RateValue[] =>
  rateCatalogue.flatMap(({ id, part, whole }) => {
    const [top, bottom] = [values.get(part), values.get(whole)];
    return top === undefined || bottom === undefined
      ? []
      : [{ id, label: labelOf(id), part: top, whole: bottom, percent: percentOf(top, bottom), partId: part, wholeId: whole }];
  });

/** Every figure the reader may see, with the period before. */
export async function listFigures(db: Queryable, asked: PeriodRequest, { actor, today }: Reader): Promise<FiguresView> {
  const { period, before, sessions } = await periodsOf(db, asked, today);
  const shown = figureCatalogue.filter((definition) => sees(actor, definition));
  const [now = new Map<string, number>(), then] = await countFigures(db, shown, before === null ? [period] : [period, before]);
  return {
    period,
    asOf: today,
    figures: shown.map((definition) => valueOf(definition, now, then)),
    rates: ratesOf(now),
    sessions: sessions.map(({ id, term, session }) => ({ id, term, session })),
  };
}

const PAGE = 100;
const YEARS = 5;

/** One figure with its rows. @throws AppError `insights.no_figure` */
export async function openFigure(
  db: Queryable,
  asked: PeriodRequest & { readonly id: string; readonly after: number },
  { actor, today }: Reader,
): Promise<FigurePage> {
  const definition = findDefinition(asked.id);
  if (definition === undefined || !sees(actor, definition)) throw noFigure(asked.id);
  const { period, before } = await periodsOf(db, asked, today);
  const last = Number(period.to.slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, index) => last - YEARS + 1 + index);
  // A year and the one before are the last of the five.
  const others = period.kind === 'year' ? [] : [period, ...(before === null ? [] : [before])];
  const counted = await countFigures(db, [definition], [...years.map(yearPeriod), ...others]);
  const now = counted[period.kind === 'year' ? YEARS - 1 : YEARS] ?? new Map<string, number>();
  const then = before === null ? undefined : counted[period.kind === 'year' ? YEARS - 2 : YEARS + 1];
  const bound = boundFigure(definition.id);
  const isClosed = !opensRows(actor, definition);
  const found =
    bound === undefined || isClosed
      ? []
      : await offeredRows(db, bound, { span: period, most: PAGE + 1, after: asked.after, reader: actor });
  return {
    figure: valueOf(definition, now, then),
    counts: words.counts[definition.id] ?? '',
    source: bound?.source ?? 'insights_entries',
    seeds: [...definition.seeds],
    isStock: definition.isStock,
    period,
    years: years.map((year, index) => ({ year, value: counted[index]?.get(definition.id) ?? 0 })),
    rows: found.slice(0, PAGE),
    isClosed,
    next: found.length > PAGE ? asked.after + PAGE : null,
    entries: bound === undefined ? await listEntries(db, definition.id) : [],
    mayEnter: bound === undefined && mayWrite(actor),
  };
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
 * Every figure of the catalogue for a year with the ids of its rows; `value` is the number of `rows`. A typed figure has
 * no records: its rows are the entry's id with a running number, and its label says so.
 */
export async function printedFigures(db: Queryable, year: number): Promise<PrintedFigure[]> {
  const period = yearPeriod(year);
  const typed = await standingEntries(db, { definitions: figureCatalogue.filter(({ id }) => boundFigure(id) === undefined), period });
  const printed: PrintedFigure[] = [];
  for (const { id, unit } of figureCatalogue) {
    const bound = boundFigure(id);
    const entries = typed.filter(({ figureId }) => figureId === id);
    const rows =
      bound === undefined
        ? entries.flatMap((entry) => Array.from({ length: entry.value }, (_, index) => `${entry.id}#${index + 1}`))
        : await offeredIds(db, bound, period);
    const mark = bound === undefined ? `（${insightFiguresZhCn.note[entries.length > 0 ? 'by-hand' : 'waits']}）` : '';
    printed.push({ id, label: `${labelOf(id)}${mark}`, unit, value: rows.length, phrase: phraseOf(rows.length, unit), rows });
  }
  return printed;
}
