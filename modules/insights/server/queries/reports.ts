import type { Actor } from '#platform/domain/actor.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { percentOf, phraseOf } from '#platform/server/figures/figure.ts';
import type { FrozenFigure, ReportView } from '../../contract/views.ts';
import { checkProse } from '../../domain/check-prose.ts';
import { figureCatalogue, rateCatalogue } from '../../domain/figure-catalogue.ts';
import { yearPeriod } from '../../domain/figure-period.ts';
import { namedIn, printed } from '../../domain/report-text.ts';
import { boundFigure } from '../bound-figures.ts';
import { mayWrite, opensRows, sees } from '../policy.ts';
import { listFrozen, requireReport, type ReportRow } from '../report-store.ts';
import { countFigures, labelOf } from './figures.ts';

type Values = ReadonlyMap<string, number>;

const unitOf = new Map(figureCatalogue.map(({ id, unit }) => [id, unit]));

/** What stands where nothing was ever recorded. */
export const BLANK = '＿＿';

/** How a figure is said: 8次, 600余件, 98.57%（551/559件）. */
function said(
  values: Values,
  { figure, way }: { readonly figure: string; readonly way: 'exact' | 'rounded' | 'rate' },
): string | undefined {
  if (way === 'rate') {
    const rate = rateCatalogue.find(({ id }) => id === figure);
    if (rate === undefined) return undefined;
    const [part, whole] = [values.get(rate.part), values.get(rate.whole)];
    if (part === undefined || whole === undefined) return `${BLANK}%`;
    const percent = percentOf(part, whole);
    return percent === null ? '—' : `${percent}%（${part}/${whole}${unitOf.get(rate.whole) ?? ''}）`;
  }
  const unit = unitOf.get(figure);
  if (unit === undefined) return undefined;
  const value = values.get(figure);
  // Nothing was ever recorded: a nought would be a statement nobody can prove.
  if (value === undefined) return `${BLANK}${unit}`;
  return way === 'rounded' ? phraseOf(value, unit) : `${value}${unit}`;
}

/** The figures a text stands on: those it names, and both of every rate. */
export function figuresUsed(sections: ReportRow['sections']): readonly string[] {
  const ids = sections
    .flatMap(({ text }) => namedIn(text))
    .flatMap(({ id, isRate }) => {
      const rate = isRate ? rateCatalogue.find((each) => each.id === id) : undefined;
      return rate === undefined ? [id] : [rate.part, rate.whole];
    });
  return [...new Set(ids)];
}

const liveValues = (db: Queryable, year: number): Promise<readonly Values[]> =>
  countFigures(db, figureCatalogue, [yearPeriod(year), yearPeriod(year - 1)]);

const mayOpen = (actor: Actor, id: string): boolean =>
  figureCatalogue.every((definition) => definition.id !== id || opensRows(actor, definition));

/** Once adopted a report says what was frozen; whatever it did not name is still live. */
const valuesFor = (live: Values, frozen: readonly FrozenFigure[]): Values =>
  new Map([...live, ...frozen.map(({ id, value }): [string, number] => [id, value])]);

export const printedSections = (sections: ReportRow['sections'], values: Values): readonly string[] =>
  sections.map(({ text }) => printed(text, (part) => said(values, part)));

/** A report as it stands, with what the checker finds in the numbers people typed. @throws AppError `insights.no_report` */
export async function openReport(db: Queryable, year: number, actor: Actor): Promise<ReportView> {
  const report = await requireReport(db, year);
  const frozen = await listFrozen(db, report.id);
  const [live = new Map<string, number>(), before] = await liveValues(db, year);
  const values = valuesFor(live, frozen);
  const used = figuresUsed(report.sections);
  // What the text names is said already; other matters of the party group are not for everybody.
  const known = figureCatalogue
    .filter((definition) => sees(actor, definition) || used.includes(definition.id))
    .map(({ id, unit, words }) => ({ id, unit, words, value: values.get(id) ?? (boundFigure(id) === undefined ? null : 0) }));
  const { id: _id, ...shown } = report;
  return {
    ...shown,
    printed: [...printedSections(report.sections, values)],
    frozen: frozen.map((figure) => (mayOpen(actor, figure.id) ? figure : { ...figure, rows: [] })),
    mayWrite: mayWrite(actor) && report.state === 'draft',
    findings: report.sections.flatMap(({ text }, section) =>
      checkProse(text, known, rateCatalogue).map((finding) => ({
        ...finding,
        section,
        label: finding.figureId === null ? null : labelOf(finding.figureId),
      })),
    ),
    figures: known.map(({ id, unit, value }) => ({
      id,
      label: labelOf(id),
      unit,
      value,
      phrase: value === null ? '' : phraseOf(value, unit),
      before: before?.get(id) ?? null,
    })),
  };
}
