import type { z } from 'zod';
import { findAdoptedText, type AdoptedText } from '#modules/meetings/server/module.ts';
import { voteOnItem } from '#modules/ballots/server/module.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import { notAllowed, notFound } from '#platform/domain/platform-errors.ts';
import { runCommand, type Command, type CommandDeps, type Caller } from '#platform/server/command/run-command.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import type { Columns } from '#platform/server/db/table-writer.ts';
import type { DocumentForm, NewDecision } from '../../contract/forms.ts';
import type { ActDone } from '../../contract/views.ts';
import { alreadyKept } from '../../domain/errors.ts';
import { adoptionFrom } from '../adopt.ts';
import { keepsDecisions } from '../policy.ts';
import { appendEvent, changeRow, insertRow } from '../store.ts';
import { meetingOfItem } from './act-on-decision.ts';

type Beginning = { readonly id: string; readonly kind: string; readonly title: string; readonly columns: Columns; readonly data?: object };

/** Writes a draft with its first line of the timeline and the journal. */
async function writeDraft(command: Command, { id, kind, title, columns, data = {} }: Beginning): Promise<void> {
  const { tx, now, today, actor } = command;
  await insertRow(tx, 'decisions_decisions', {
    congress_id: actor.congressId,
    id,
    kind,
    title,
    state: 'draft',
    created_at: now,
    ...columns,
  });
  await appendEvent(tx, id, {
    action: 'create',
    fromState: null,
    toState: 'draft',
    at: now,
    onDay: today,
    personId: actor.personId,
    personName: actor.name,
    data: { kind, ...data },
    rules: ['MAJ-01'],
  });
  await command.journal({
    action: 'decisions.create',
    objectType: 'decision',
    objectId: id,
    rule: 'MAJ-01',
    after: { kind, title, ...data },
  });
}

/** Drafts a resolution or decision. @throws AppError `platform.not_allowed`, `platform.not_found` for an item there is not */
export async function createDecision(
  deps: CommandDeps,
  caller: Caller,
  request: { readonly commandId: CommandId; readonly form: z.infer<typeof NewDecision> },
): Promise<ActDone> {
  if (!keepsDecisions(caller.actor)) throw notAllowed('decisions.create');
  const { kind, body, source, title, text, itemId = null } = request.form;
  return runCommand(deps, { ...caller, commandId: request.commandId, name: 'decisions.create', body: request }, async (command) => {
    const id = newId(command.now);
    await writeDraft(command, {
      id,
      kind,
      title,
      columns: { body, source, text, item_id: itemId, meeting_id: itemId === null ? null : await meetingOfItem(command.tx, itemId) },
    });
    return { id, version: 1, state: 'draft' };
  });
}

const BY_CONGRESS = ['congress-session', 'plenary', 'preparatory'];
const columnsOf = (issued: AdoptedText, source: string): Columns => ({
  body: BY_CONGRESS.includes(issued.meetingKind) ? 'congress' : 'standing-committee',
  source,
  text: issued.text.trim() === '' ? issued.title : issued.text,
  meeting_id: issued.meetingId,
  item_id: issued.itemId,
  document_id: issued.id,
  number_text: issued.numberText,
  title_note: issued.titleNote,
});

/**
 * Keeps what a meeting issued: title, text, day, meeting, item and the vote are taken over, nothing is typed again. It is
 * adopted at once where its item was voted in the system, and waits for the paper count where it was not.
 * @throws AppError `platform.not_allowed`, `platform.not_found`, `decisions.already_kept`, `decisions.contest_running`, `decisions.contest_failed`
 */
export async function createFromDocument(
  deps: CommandDeps,
  caller: Caller,
  request: { readonly commandId: CommandId; readonly form: z.infer<typeof DocumentForm> },
): Promise<ActDone> {
  if (!keepsDecisions(caller.actor)) throw notAllowed('decisions.create');
  const { documentId, source } = request.form;
  return runCommand(
    deps,
    { ...caller, commandId: request.commandId, name: 'decisions.create-from-document', body: request },
    async (command) => {
      const { tx, now, today, actor } = command;
      // Of two at once the second waits, and is then told that it is kept.
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 55))', [documentId]);
      const issued = await findAdoptedText(tx, documentId);
      if (!issued) throw notFound('document');
      if ((await tx.query('select from decisions_decisions where document_id = $1', [documentId])).length > 0) throw alreadyKept();
      const wasVoted = issued.itemId !== null && (await voteOnItem(tx, issued.itemId)) !== undefined;
      const adoption = wasVoted ? await adoptionFrom(tx, issued.itemId) : undefined;
      const id = newId(now);
      await writeDraft(command, { id, kind: issued.kind, title: issued.title, columns: columnsOf(issued, source), data: { documentId } });
      if (!adoption) return { id, version: 1, state: 'draft' };
      await changeRow(tx, 'decisions_decisions', id, { ...adoption.set, state: 'passed', version: 2 });
      await appendEvent(tx, id, {
        action: 'adopt-from-contest',
        fromState: 'draft',
        toState: 'passed',
        at: now,
        onDay: today,
        personId: actor.personId,
        personName: actor.name,
        data: adoption.data,
        rules: ['MAJ-01', 'SCM-05'],
      });
      await command.journal({
        action: 'decisions.adopt-from-contest',
        objectType: 'decision',
        objectId: id,
        rule: 'SCM-05',
        after: { state: 'passed', ...adoption.data },
      });
      return { id, version: 2, state: 'passed' };
    },
  );
}
