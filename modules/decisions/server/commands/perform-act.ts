import { requireAct } from '#platform/domain/act-guard.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import { nextState } from '#platform/domain/lifecycle.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import { runCommand, type Command, type CommandDeps, type Caller } from '#platform/server/command/run-command.ts';
import { appendNotices } from '#platform/server/notices/append-notices.ts';
import type { ActDone } from '../../contract/views.ts';
import { lifecycles, type ActOf } from '../../domain/lifecycles.ts';
import type { On, Outcome } from '../acting.ts';
import { mayRead, relationsTo } from '../policy.ts';
import { appendEvent, changeRow, lockDecision, type DutyRecord } from '../store.ts';
import { decisionActs } from './act-on-decision.ts';
import { dutyActs } from './act-on-duty.ts';

export type ActRequest = {
  readonly id: string;
  readonly targetId?: string | undefined;
  readonly commandId: CommandId;
  readonly version: number;
  readonly form: unknown;
};

/** What is special to the act. */
async function outcomeOf(
  on: On,
  duty: DutyRecord | undefined,
  { action, form }: { readonly action: string; readonly form: unknown },
): Promise<Outcome> {
  const outcome = duty ? await dutyActs[action]?.({ ...on, duty }, form) : await decisionActs[action]?.(on, form);
  if (!outcome) throw new Error(`no act ${action}`);
  return outcome;
}

/**
 * The frame around every act: lock, decide by the table, do it, then write state, timeline, journal and notices in one transaction.
 * @throws AppError `platform.not_found`, `platform.stale_version`, `lifecycle.not_now`, `lifecycle.not_yours` and what the act throws
 */
export async function performAct(
  deps: CommandDeps,
  caller: Caller,
  { of, action, request }: { readonly of: ActOf; readonly action: string; readonly request: ActRequest },
): Promise<ActDone> {
  const name = `decisions.${action}`;
  return runCommand(deps, { ...caller, commandId: request.commandId, name, body: request }, async (command) => {
    const { tx, actor, now, today } = command;
    const decision = await lockDecision(tx, request.id);
    if (!decision || !mayRead(actor, decision)) throw notFound('decision');
    const duty = of === 'duty' ? await lockDuty(command, decision.id, request.targetId) : undefined;
    const target = duty ?? decision;
    const line = requireAct(
      lifecycles[of],
      { state: target.state, action, relations: relationsTo(actor, duty?.organisation_id) },
      { version: request.version, now: decision.version, current: () => ({ version: decision.version, state: decision.state }) },
    );
    const outcome = await outcomeOf({ command, decision }, duty, { action, form: request.form });
    const to = nextState(line, target.state);
    const version = decision.version + 1;
    await changeRow(tx, duty ? 'decisions_duties' : 'decisions_decisions', target.id, { ...outcome.set, state: to });
    await changeRow(tx, 'decisions_decisions', decision.id, { version });
    await appendEvent(tx, decision.id, {
      action,
      fromState: target.state,
      toState: to,
      at: now,
      onDay: today,
      personId: actor.personId,
      personName: actor.name,
      data: { ...outcome.data, ...(duty ? { targetId: duty.id } : {}) },
      rules: line.rules,
    });
    await command.journal({
      action: name,
      objectType: 'decision',
      objectId: decision.id,
      rule: line.rules[0] ?? null,
      before: { state: target.state, version: decision.version },
      after: { state: to, targetId: duty?.id ?? null, ...outcome.data },
    });
    await appendNotices(tx, actor.congressId, outcome.notices ?? [], now);
    return { id: decision.id, version, state: to };
  });
}

async function lockDuty({ tx }: Command, decisionId: string, id: string | undefined): Promise<DutyRecord> {
  const [row] = await tx.query<DutyRecord>('select * from decisions_duties where id = $1 and decision_id = $2 for update', [
    id ?? null,
    decisionId,
  ]);
  if (!row) throw notFound('duty');
  return row;
}
