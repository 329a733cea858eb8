import type { Tx } from '#platform/server/db/database.ts';
import { appendJournal } from '#platform/server/journal/append-journal.ts';
import { journalBy } from '#platform/server/journal/journal-by.ts';
import type { JournalEntry } from '#platform/server/journal/journal-entry.ts';
import type { By, Whence } from './identity-parts.ts';

type Act = Pick<JournalEntry, 'action'> &
  Partial<Pick<JournalEntry, 'objectType' | 'objectId' | 'before' | 'after' | 'note' | 'rule' | 'result'>>;

/** An officer's act in the journal: no passwords, tokens, codes or secrets ever go in. */
export async function recordAct(tx: Tx, by: By, act: Act): Promise<void> {
  await journalBy(tx, { actor: by.actor, ...by.whence }, act);
}

type SelfAct = Act & {
  readonly account: { readonly accountId: string | null; readonly congressId: string | null; readonly personId: string | null };
  readonly whence: Whence;
};

/** What somebody does with his own sign-in, or tries to. */
export async function recordSelf(tx: Tx, { account, whence, ...act }: SelfAct): Promise<void> {
  await appendJournal(tx, { result: 'done', objectType: 'account', objectId: account.accountId, ...act, ...account, ...whence });
}
