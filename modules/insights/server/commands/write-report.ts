import type { CommandId } from '#platform/domain/ids.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import { staleVersion } from '#platform/domain/platform-errors.ts';
import { runCommand, type Command, type Caller } from '#platform/server/command/run-command.ts';
import { offeredRows } from '#platform/server/figures/offered-figure.ts';
import { phraseOf } from '#platform/server/figures/figure.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import type { ReportSection, ReportView } from '../../contract/views.ts';
import { alreadyAdopted, dayAhead, figuresMissing, reportThere, unknownFigures } from '../../domain/errors.ts';
import { findDefinition, rateCatalogue } from '../../domain/figure-catalogue.ts';
import { yearPeriod } from '../../domain/figure-period.ts';
import { reportOutline } from '../../domain/papers/report-outline.ts';
import { namedIn, strayBraces } from '../../domain/report-text.ts';
import { boundFigure } from '../bound-figures.ts';
import type { InsightsDeps } from '../insights-deps.ts';
import { requireWriter } from '../policy.ts';
import { countFigures, labelOf } from '../queries/figures.ts';
import { figuresUsed, openReport } from '../queries/reports.ts';
import { requireReport, type ReportRow } from '../report-store.ts';

type Change = { readonly commandId: CommandId; readonly year: number; readonly version: number };

/** Begins a year's report. `title` is how it will be headed. @throws AppError `insights.report_there` */
export async function startReport(
  deps: InsightsDeps,
  caller: Caller,
  input: { readonly commandId: CommandId; readonly year: number; readonly title: string },
): Promise<ReportView> {
  requireWriter(caller.actor);
  const { title, ...body } = input;
  return runCommand(deps, { ...caller, commandId: input.commandId, name: 'insights.start-report', body }, async (command) => {
    const id = newId(command.now);
    const [made] = await command.tx.query(
      'insert into insights_reports (congress_id, id, year, title, sections, changed_by, changed_at) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id',
      [caller.actor.congressId, id, input.year, title, JSON.stringify(reportOutline()), caller.actor.name, command.now],
    );
    if (made === undefined) throw reportThere(input.year);
    await command.journal({ action: 'insights.start-report', objectType: 'report', objectId: id, after: { year: input.year } });
    return openReport(command.tx, input.year, caller.actor);
  });
}

async function openForChange(command: Command, { year, version }: Change): Promise<ReportRow> {
  const report = await requireReport(command.tx, year, { lock: true });
  if (report.state === 'adopted') throw alreadyAdopted(year);
  if (report.version !== version) throw staleVersion(await openReport(command.tx, year, command.actor), version, report.version);
  return report;
}

/** @throws AppError `insights.unknown_figures` naming what stands in braces and is no figure */
function requireKnown(sections: readonly ReportSection[]): void {
  const unknown = sections
    .flatMap(({ text }) => namedIn(text))
    .filter(({ id, isRate }) => (isRate ? rateCatalogue.every((rate) => rate.id !== id) : findDefinition(id) === undefined))
    .map(({ id }) => id)
    .concat(sections.flatMap(({ text }) => strayBraces(text)));
  if (unknown.length > 0) throw unknownFigures([...new Set(unknown)]);
}

/** @throws AppError `platform.stale_version`, `insights.already_adopted`, `insights.unknown_figures` */
export async function saveReport(
  deps: InsightsDeps,
  caller: Caller,
  input: Change & { readonly title: string; readonly sections: readonly ReportSection[] },
): Promise<ReportView> {
  requireWriter(caller.actor);
  requireKnown(input.sections);
  return runCommand(deps, { ...caller, commandId: input.commandId, name: 'insights.save-report', body: input }, async (command) => {
    const report = await openForChange(command, input);
    await command.tx.query(
      'update insights_reports set title = $2, sections = $3, version = version + 1, changed_by = $4, changed_at = $5 where id = $1',
      [report.id, input.title, JSON.stringify(input.sections), caller.actor.name, command.now],
    );
    await command.journal({
      action: 'insights.save-report',
      objectType: 'report',
      objectId: report.id,
      before: { title: report.title, sections: report.sections },
      after: { title: input.title, sections: input.sections },
    });
    return openReport(command.tx, input.year, caller.actor);
  });
}

const MOST_FROZEN = 20_000;

/** Writes down each figure the report stands on, with its rows as they are this moment. */
async function freeze(command: Command, report: ReportRow): Promise<readonly string[]> {
  const period = yearPeriod(report.year);
  const used = figuresUsed(report.sections);
  const definitions = used.flatMap((id) => findDefinition(id) ?? []);
  const [values = new Map<string, number>()] = await countFigures(command.tx, definitions, [period]);
  const missing = definitions.filter(({ id }) => boundFigure(id) === undefined && !values.has(id));
  if (missing.length > 0) throw figuresMissing(missing.map(({ id }) => labelOf(id)));
  for (const { id, unit } of definitions) {
    const bound = boundFigure(id);
    const rows = bound === undefined ? [] : await offeredRows(command.tx, bound, { span: period, most: MOST_FROZEN });
    const value = bound === undefined ? (values.get(id) ?? 0) : rows.length;
    await command.tx.query(
      'insert into insights_frozen_figures (congress_id, report_id, figure_id, label, unit, value, phrase, by_hand, from_day, to_day, rows, frozen_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)',
      [
        command.actor.congressId,
        report.id,
        id,
        labelOf(id),
        unit,
        value,
        phraseOf(value, unit),
        bound === undefined,
        period.from,
        period.to,
        JSON.stringify(rows),
        command.now,
      ],
    );
  }
  return used;
}

/** Records that the congress adopted the report; from now on its figures never change. @throws AppError `platform.stale_version`, `insights.already_adopted`, `insights.day_ahead`, `insights.figures_missing` */
export async function adoptReport(deps: InsightsDeps, caller: Caller, input: Change & { readonly on: LocalDate }): Promise<ReportView> {
  requireWriter(caller.actor);
  return runCommand(deps, { ...caller, commandId: input.commandId, name: 'insights.adopt-report', body: input }, async (command) => {
    const report = await openForChange(command, input);
    if (input.on > command.today) throw dayAhead();
    const frozen = await freeze(command, report);
    await command.tx.query(
      `update insights_reports set state = 'adopted', adopted_on = $2, version = version + 1, changed_by = $3, changed_at = $4 where id = $1`,
      [report.id, input.on, caller.actor.name, command.now],
    );
    await command.journal({ action: 'insights.adopt-report', objectType: 'report', objectId: report.id, after: { on: input.on, frozen } });
    return openReport(command.tx, input.year, caller.actor);
  });
}
