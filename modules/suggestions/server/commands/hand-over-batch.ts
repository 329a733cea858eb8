import { AppError } from '#platform/domain/errors.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import { runCommand, type Command, type Caller } from '#platform/server/command/run-command.ts';
import { batchRefused, type RefusedRow } from '../../domain/batch-errors.ts';
import { lockCases } from '../case.ts';
import { carryOut, prepareFound, type ActDeps, type Prepared } from '../perform-act.ts';
import { dueOfClock } from '../run-clocks.ts';
import { requireUnits, type UnitChoice } from '../unit-choice.ts';
import { findAct } from '../acts.ts';
import { proposedUnits } from './hand-over.ts';

export type HandOverBatch = {
  readonly commandId: CommandId;
  readonly ids: readonly string[];
  readonly direct?: boolean | undefined;
  readonly units?: readonly UnitChoice[] | undefined;
};

/**
 * Hands over many in one act and one transaction (交办会): each gets its own event, clock, notices
 * and journal entry, and either all are handed over or none. Every row is checked before the first
 * is written.
 * @throws AppError `suggestions.batch_refused` with each row and its reason in `current`
 */
export async function handOverBatch(
  deps: ActDeps,
  caller: Caller,
  request: HandOverBatch,
): Promise<{ handedOver: number; dueOn: LocalDate | null }> {
  return runCommand(
    deps,
    { ...caller, commandId: request.commandId, name: 'suggestions.batch.hand-over', body: request },
    async (command) => {
      const prepared = await prepareAll(deps, command, request);
      const form = { ...(request.direct ? { direct: true } : {}), ...(request.units ? { units: request.units } : {}) };
      for (const each of prepared) await carryOut(each, form);
      const [first] = prepared;
      return { handedOver: prepared.length, dueOn: first ? dueOfClock(first.on, 'reply', { fromOn: command.today }).due : null };
    },
  );
}

/** All of them locked and checked; the refused ones by id, each with its reason. */
async function prepareAll(deps: ActDeps, command: Command, request: HandOverBatch): Promise<Prepared[]> {
  const handOver = findAct('suggestion', 'hand-over');
  if (!handOver) throw new Error('no act of handing over');
  const prepared: Prepared[] = [];
  const refused: RefusedRow[] = [];
  const ids = [...new Set(request.ids)].toSorted();
  const cases = await lockCases(command.tx, ids);
  const given = request.units ?? [];
  if (request.direct && given.length > 0) await requireUnits(command.tx, given);
  for (const id of ids) {
    try {
      const each = await prepareFound(deps, command, handOver, { found: cases.get(id) });
      if (request.direct && given.length === 0) await requireUnits(command.tx, proposedUnits(each.on));
      prepared.push(each);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      refused.push({ id, code: error.code, params: error.params });
    }
  }
  if (refused.length > 0) throw batchRefused(refused, request.ids.length);
  return prepared;
}
