import type { z } from 'zod';
import { findOrganisations } from '#modules/register/server/module.ts';
import type { Actor } from '#platform/domain/actor.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import { nextState, requireTransition } from '#platform/domain/lifecycle.ts';
import { notFound, staleVersion } from '#platform/domain/platform-errors.ts';
import { runCommand, type Command, type CommandDeps } from '#platform/server/command/run-command.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import { decisionForms, dutyForms, type ActDone } from '../../contract/endpoints.ts';
import { dutiesOpen, notCarried, votesWrong } from '../../domain/errors.ts';
import { exceedsMembers, votesNeeded } from '../../domain/is-carried.ts';
import { lifecycles, type ActOf } from '../../domain/lifecycles.ts';
import { mayRead, relationsTo } from '../policy.ts';
import { appendEvent, changeRow, dutiesOf, insertRow, lockDecision, type Columns, type DecisionRecord, type DutyRecord } from '../store.ts';

export type Caller = { readonly actor: Actor; readonly address: string; readonly device: string };
export type ActRequest = { readonly id: string; readonly targetId?: string | undefined; readonly commandId: CommandId; readonly version: number; readonly form: unknown };
type On = { readonly command: Command; readonly decision: DecisionRecord };
type Outcome = { readonly set?: Columns; readonly data?: object };
type Apply = (on: On, form: unknown) => Promise<Outcome> | Outcome;

/** Keeps the form's type for what is done with it. */
const withForm = <Form extends z.ZodType>(form: Form, apply: (on: On, answers: z.infer<Form>) => Promise<Outcome> | Outcome): Apply => (on, raw) => apply(on, form.parse(raw));

const ACTS: Readonly<Record<ActOf, Readonly<Record<string, Apply>>>> = {
  decision: {
    'edit-decision': withForm(decisionForms['edit-decision'], (_on, form) => ({ set: form, data: {} })),
    'record-vote': withForm(decisionForms['record-vote'], (_on, { on, ...votes }) => {
      if (exceedsMembers(votes)) throw votesWrong();
      if (votes.votesFor < votesNeeded(votes.members)) throw notCarried(votes.votesFor, votesNeeded(votes.members));
      return { set: { passed_on: on, members: votes.members, votes_for: votes.votesFor, votes_against: votes.votesAgainst, abstained: votes.abstained }, data: { on, ...votes } };
    }),
    'publish-decision': withForm(decisionForms['publish-decision'], ({ command }) => ({ set: { published_on: command.today } })),
    'name-duty': withForm(decisionForms['name-duty'], async ({ command, decision }, { addresseeId, text, dueOn }) => {
      const [unit] = await findOrganisations(command.tx, [addresseeId]);
      if (!unit) throw notFound('organisation');
      await insertRow(command.tx, 'decisions_duties', { congress_id: decision.congress_id, id: newId(command.now), decision_id: decision.id, organisation_id: addresseeId, unit_name: unit.name, text, due_on: dueOn, state: 'open' });
      return { data: { unit: unit.name, dueOn } };
    }),
    'evaluate-decision': withForm(decisionForms['evaluate-decision'], async ({ command, decision }, { text }) => {
      const open = (await dutiesOf(command.tx, decision.id)).filter(({ state }) => state !== 'accepted').length;
      if (open > 0) throw dutiesOpen(open);
      return { set: { evaluation: text, evaluated_on: command.today }, data: { text } };
    }),
    'end-decision': withForm(decisionForms['end-decision'], (_on, { on, reason }) => ({ set: { ended_on: on, end_reason: reason }, data: { reason } })),
  },
  duty: {
    'report-duty': withForm(dutyForms['report-duty'], ({ command }, { text }) => ({ set: { report: text, reported_on: command.today }, data: { text } })),
    'accept-report': withForm(dutyForms['accept-report'], (_on, { finding }) => ({ set: { finding }, data: { finding } })),
    'send-report-back': withForm(dutyForms['send-report-back'], (_on, { finding }) => ({ set: { finding }, data: { finding } })),
  },
};

/**
 * The frame around every act: lock, decide by the table, do it, then write state, timeline and journal in one transaction.
 * @throws AppError `platform.not_found`, `platform.stale_version`, `lifecycle.not_now`, `lifecycle.not_yours` and what the act throws
 */
export async function performAct(deps: CommandDeps, caller: Caller, { of, action, request }: { readonly of: ActOf; readonly action: string; readonly request: ActRequest }): Promise<ActDone> {
  const name = `decisions.${action}`;
  return runCommand(deps, { ...caller, commandId: request.commandId, name, body: request }, async (command) => {
    const { tx, actor, now, today } = command;
    const decision = await lockDecision(tx, request.id);
    if (!decision || !mayRead(actor, decision)) throw notFound('decision');
    const duty = of === 'duty' ? await lockDuty(command, decision.id, request.targetId) : undefined;
    const target = duty ?? decision;
    const line = requireTransition(lifecycles[of], { state: target.state, action, relations: relationsTo(actor, duty?.organisation_id) });
    if (request.version !== decision.version) throw staleVersion({ version: decision.version, state: decision.state }, request.version, decision.version);
    const outcome = await ACTS[of][action]?.({ command, decision }, request.form);
    if (!outcome) throw new Error(`no act ${action}`);
    const to = nextState(line, target.state);
    const version = decision.version + 1;
    await changeRow(tx, duty ? 'decisions_duties' : 'decisions_decisions', target.id, { ...outcome.set, state: to });
    await changeRow(tx, 'decisions_decisions', decision.id, { version });
    await appendEvent(tx, decision.id, { action, fromState: target.state, toState: to, at: now, onDay: today, personId: actor.personId, personName: actor.name, data: { ...outcome.data, ...(duty ? { targetId: duty.id } : {}) }, rules: line.rules });
    await command.journal({ action: name, objectType: 'decision', objectId: decision.id, rule: line.rules[0] ?? null, before: { state: target.state, version: decision.version }, after: { state: to, targetId: duty?.id ?? null, ...outcome.data } });
    return { id: decision.id, version, state: to };
  });
}

async function lockDuty({ tx }: Command, decisionId: string, id: string | undefined): Promise<DutyRecord> {
  const [row] = await tx.query<DutyRecord>('select * from decisions_duties where id = $1 and decision_id = $2 for update', [id ?? null, decisionId]);
  if (!row) throw notFound('duty');
  return row;
}
