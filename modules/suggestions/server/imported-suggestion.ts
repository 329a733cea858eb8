import type { NamedDeputy } from '#modules/register/server/module.ts';
import { suggestionNumber } from '#platform/domain/formats/session-names.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Tx } from '#platform/server/db/database.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import type { Law } from '#platform/server/law/law-source.ts';
import { dueByLaw } from '../domain/due-by-law.ts';
import type { LedgerRecord } from '../domain/import-ledger.ts';
import type { LedgerUnit } from '../domain/ledger-units.ts';
import { indexText } from './commands/create-draft.ts';
import { noon, writeHistory, type PromisedInReply } from './imported-history.ts';
import { insertRow } from './store.ts';

export type ImportedDeputy = Pick<NamedDeputy, 'personId' | 'delegationId'>;

/** One row of an old ledger with everything in it resolved to what the register knows. */
export type ImportedRow = {
  readonly record: LedgerRecord;
  readonly sessionId: string;
  readonly lead: ImportedDeputy;
  readonly coSigners: readonly { readonly personId: string; readonly name: string }[];
  readonly shortNameOf: (unit: LedgerUnit) => string;
};

export type ImportFrame = { readonly tx: Tx; readonly now: Date; readonly law: Law };

const INSERT = `
  insert into suggestions_suggestions (congress_id, id, kind, state, session_id, number, number_text, title, field, situation, lead_person_id, lead_name, co_signer_count, delegation_id, lead_unit_id, lead_unit_name,
    filed_at, handed_over_on, due_on, outer_due_on, answered_on, closed_on, reply_class, last_rating, open_promises, import_key)
  values ($1, $2, 'suggestion', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25)`;

/** Without a reply it is still being handled; with an open promise the ledger stays open. */
const stateOf = ({ replied }: LedgerRecord, hasPromise: boolean): string =>
  replied === null ? 'handling' : hasPromise ? 'closed-with-promises' : 'closed';

function dueDays({ law }: ImportFrame, from: LocalDate): { due: LocalDate; outer: LocalDate } {
  const dueBy = (kind: 'reply' | 'outer') => dueByLaw({ ...law, kind, fromOn: from, handedOverOn: from, round: 1 }).due;
  return { due: dueBy('reply'), outer: dueBy('outer') };
}

/** Writes one suggestion of an old ledger with the history that the ledger tells. */
export async function writeImported(frame: ImportFrame, row: ImportedRow): Promise<void> {
  const { tx, now } = frame;
  const { record, lead } = row;
  const id = newId(now);
  const promised =
    record.promise !== null && record.promiseDue !== null && record.replied !== null
      ? { text: record.promise, dueOn: record.promiseDue }
      : null;
  const days = record.handedOver ? dueDays(frame, record.handedOver) : null;
  const units = [record.leadUnit, ...record.parallelUnits].filter((unit) => unit !== null);
  await tx.query(INSERT, [
    tx.congressId,
    id,
    stateOf(record, promised !== null),
    row.sessionId,
    record.number.number,
    suggestionNumber(record.number),
    record.title,
    record.topic,
    record.text ?? '',
    lead.personId,
    record.leadDeputy,
    row.coSigners.length,
    lead.delegationId,
    record.leadUnit?.id ?? null,
    units.map(row.shortNameOf).join('、') || null,
    record.handedOver ? noon(record.handedOver) : null,
    record.handedOver,
    days?.due ?? null,
    days?.outer ?? null,
    record.replied,
    record.replied,
    record.replied ? (record.replyClass?.meaning ?? null) : null,
    record.rating === 'unrated' ? null : record.rating,
    promised ? 1 : 0,
    record.naturalKey,
  ]);
  await indexText(tx, id, { title: record.title, situation: record.text ?? '', analysis: '', points: [] });
  await writeSigners(frame, { id, row });
  const taskId = await writeTasks(frame, { id, row, due: days?.due ?? null });
  if (taskId !== null) await writeReply(frame, { id, row, taskId, promised });
  await writeRating(frame, { id, row });
  await writeHistory(tx, { id, record, shortNameOf: row.shortNameOf, promised, closedAs: stateOf(record, promised !== null) });
}

type Place = { readonly id: string; readonly row: ImportedRow };

async function writeSigners({ tx }: ImportFrame, { id, row }: Place): Promise<void> {
  for (const [index, signer] of row.coSigners.entries()) {
    await insertRow(tx, 'suggestions_signers', {
      congress_id: tx.congressId,
      suggestion_id: id,
      person_id: signer.personId,
      name: signer.name,
      position: index + 1,
      state: 'confirmed',
      text_version: 1,
    });
  }
}

/** The lead's task id; null where the ledger names no unit. */
async function writeTasks({ tx, now }: ImportFrame, { id, row, due }: Place & { readonly due: LocalDate | null }): Promise<string | null> {
  const { record } = row;
  const role = record.parallelUnits.length > 0 ? 'parallel' : 'lead';
  const units = [
    ...(record.leadUnit ? [{ unit: record.leadUnit, role }] : []),
    ...record.parallelUnits.map((unit) => ({ unit, role: 'parallel' })),
    ...record.coUnits.map((unit) => ({ unit, role: 'co' })),
  ];
  let first: string | null = null;
  for (const { unit, role: own } of units) {
    const taskId = newId(now);
    first ??= own === 'co' ? null : taskId;
    await insertRow(tx, 'suggestions_tasks', {
      congress_id: tx.congressId,
      id: taskId,
      suggestion_id: id,
      organisation_id: unit.id,
      unit_name: row.shortNameOf(unit),
      role: own,
      state: record.replied === null ? 'handling' : own === 'co' ? 'opinion-sent' : 'replied',
      assigned_on: record.handedOver ?? record.replied,
      due_on: due,
      done_on: record.replied,
    });
  }
  return first;
}

async function writeReply(
  { tx, now }: ImportFrame,
  { id, row, taskId, promised }: Place & { readonly taskId: string; readonly promised: PromisedInReply },
): Promise<void> {
  const { record } = row;
  if (record.replied === null || record.replyClass === null || record.leadUnit === null) return;
  const replyId = newId(now);
  await insertRow(tx, 'suggestions_replies', {
    congress_id: tx.congressId,
    id: replyId,
    suggestion_id: id,
    task_id: taskId,
    round: 1,
    state: 'sent',
    class: record.replyClass.meaning,
    class_letter: record.replyClass.letter,
    sent_on: record.replied,
    sent_way: 'written',
  });
  if (!promised) return;
  const promiseId = newId(now);
  await insertRow(tx, 'suggestions_promises', {
    congress_id: tx.congressId,
    id: promiseId,
    suggestion_id: id,
    reply_id: replyId,
    organisation_id: record.leadUnit.id,
    unit_name: row.shortNameOf(record.leadUnit),
    state: 'open',
    text: promised.text,
    due_on: promised.dueOn,
    first_due_on: promised.dueOn,
  });
  await insertRow(tx, 'suggestions_clocks', {
    congress_id: tx.congressId,
    id: newId(now),
    suggestion_id: id,
    promise_id: promiseId,
    kind: 'promise',
    owner: 'unit',
    organisation_id: record.leadUnit.id,
    from_on: record.replied,
    due_on: promised.dueOn,
    explanation: JSON.stringify({ text: '', en: '', rules: ['SUG-28'] }),
    state: 'running',
  });
}

// The ledger does not say when a rating came back; the day of the reply stands for it, and the timeline says so.
async function writeRating({ tx, now }: ImportFrame, { id, row: { record, lead } }: Place): Promise<void> {
  if (record.rating === 'unrated' || record.replied === null) return;
  await insertRow(tx, 'suggestions_ratings', {
    congress_id: tx.congressId,
    id: newId(now),
    suggestion_id: id,
    round: 1,
    of: 'reply',
    person_id: lead.personId,
    value: record.rating,
    rated_on: record.replied,
  });
}
