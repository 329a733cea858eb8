import type { z } from 'zod';
import type { CommandId } from '#platform/domain/ids.ts';
import { notAllowed } from '#platform/domain/platform-errors.ts';
import { runCommand, type CommandDeps } from '#platform/server/command/run-command.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import type { ActDone, NewDecision } from '../../contract/endpoints.ts';
import { keepsDecisions } from '../policy.ts';
import { appendEvent, insertRow } from '../store.ts';
import type { Caller } from './perform-act.ts';

/** Drafts a resolution or decision. @throws AppError `platform.not_allowed` */
export async function createDecision(deps: CommandDeps, caller: Caller, request: { readonly commandId: CommandId; readonly form: z.infer<typeof NewDecision> }): Promise<ActDone> {
  if (!keepsDecisions(caller.actor)) throw notAllowed('decisions.create');
  const { form } = request;
  return runCommand(deps, { ...caller, commandId: request.commandId, name: 'decisions.create', body: request }, async (command) => {
    const { tx, now, today, actor } = command;
    const id = newId(now);
    await insertRow(tx, 'decisions_decisions', { congress_id: actor.congressId, id, kind: form.kind, body: form.body, source: form.source, state: 'draft', title: form.title, text: form.text, meeting_id: form.meetingId ?? null, created_at: now });
    await appendEvent(tx, id, { action: 'create', fromState: null, toState: 'draft', at: now, onDay: today, personId: actor.personId, personName: actor.name, data: { kind: form.kind }, rules: ['MAJ-01'] });
    await command.journal({ action: 'decisions.create', objectType: 'decision', objectId: id, rule: 'MAJ-01', after: { kind: form.kind, title: form.title } });
    return { id, version: 1, state: 'draft' };
  });
}
