import type { Queryable } from '#platform/server/db/queryable.ts';
import type { JournalEntry } from './journal-entry.ts';

export type { JournalEntry } from './journal-entry.ts';

/** What is needed of a transaction: to send SQL in it, and to know its congress. */
export type JournalTx = Pick<Queryable, 'query'> & { readonly congressId?: string | null };

const INSERT = `insert into platform_journal
  (congress_id, account_id, person_id, post, address, device, action, object_type, object_id, command_id, result, rule, before, after, note)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`;

const json = (value: unknown): string | null => (value === undefined || value === null ? null : JSON.stringify(value));

/**
 * Writes an act into the journal, in the act's own transaction: both are kept or neither.
 * Sealing follows within about a second.
 * @throws whatever the database throws; then the act must fail too (8.1.4.3 d)
 */
export async function appendJournal(tx: JournalTx, entry: JournalEntry): Promise<void> {
  const congressId = entry.congressId === undefined ? (tx.congressId ?? null) : entry.congressId;
  const who = [congressId, entry.accountId, entry.personId, entry.post, entry.address, entry.device];
  const what = [entry.action, entry.objectType, entry.objectId, entry.commandId, entry.result, entry.rule];
  const values = [...who, ...what, json(entry.before), json(entry.after), entry.note];
  await tx.query(
    INSERT,
    values.map((value) => value ?? null),
    'journal_append',
  );
}
