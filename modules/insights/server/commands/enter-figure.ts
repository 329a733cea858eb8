import type { CommandId } from '#platform/domain/ids.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import { runCommand, type Caller } from '#platform/server/command/run-command.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import type { EntryView } from '../../contract/views.ts';
import { countedItself, dayAhead, noEntry, noFigure } from '../../domain/errors.ts';
import { findDefinition } from '../../domain/figure-catalogue.ts';
import { boundFigure } from '../bound-figures.ts';
import { findEntry } from '../entries.ts';
import { requireWriter } from '../policy.ts';
import type { InsightsDeps } from '../insights-deps.ts';

type Entry = {
  readonly commandId: CommandId;
  readonly figureId: string;
  readonly on: LocalDate;
  readonly value: number;
  readonly source: string;
};

/** A dated figure typed by hand; only where no module counts it. @throws AppError `insights.no_figure`, `insights.counted_itself`, `insights.day_ahead` */
export async function enterFigure(deps: InsightsDeps, caller: Caller, input: Entry): Promise<EntryView> {
  requireWriter(caller.actor);
  if (findDefinition(input.figureId) === undefined) throw noFigure(input.figureId);
  if (boundFigure(input.figureId) !== undefined) throw countedItself(input.figureId);
  return runCommand(deps, { ...caller, commandId: input.commandId, name: 'insights.enter', body: input }, async (command) => {
    if (input.on > command.today) throw dayAhead();
    const id = newId(command.now);
    await command.tx.query(
      'insert into insights_entries (congress_id, id, figure_id, on_day, value, source, person_id, person_name, entered_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      [
        caller.actor.congressId,
        id,
        input.figureId,
        input.on,
        input.value,
        input.source,
        caller.actor.personId,
        caller.actor.name,
        command.now,
      ],
    );
    await command.journal({
      action: 'insights.enter',
      objectType: 'figure-entry',
      objectId: id,
      after: { figureId: input.figureId, onDay: input.on, value: input.value, source: input.source },
    });
    const made = await findEntry(command.tx, id);
    if (made === undefined) throw noEntry();
    return made;
  });
}

/** Takes an entry out of the count; it stays to be seen. @throws AppError `insights.no_entry` */
export async function withdrawEntry(
  deps: InsightsDeps,
  caller: Caller,
  input: { readonly commandId: CommandId; readonly id: string },
): Promise<EntryView> {
  requireWriter(caller.actor);
  return runCommand(deps, { ...caller, commandId: input.commandId, name: 'insights.withdraw', body: input }, async (command) => {
    const [row] = await command.tx.query(
      'update insights_entries set withdrawn_at = $2, withdrawn_by = $3 where id = $1 and withdrawn_at is null returning id',
      [input.id, command.now, caller.actor.name],
    );
    const entry = row === undefined ? undefined : await findEntry(command.tx, input.id);
    if (entry === undefined) throw noEntry();
    await command.journal({
      action: 'insights.withdraw',
      objectType: 'figure-entry',
      objectId: input.id,
      before: { value: entry.value, onDay: entry.onDay },
    });
    return entry;
  });
}
