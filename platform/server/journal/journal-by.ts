import type { Caller } from '../command/caller.ts';
import { appendJournal, type JournalEntry, type JournalTx } from './append-journal.ts';

type Act = Pick<JournalEntry, 'action'> & Partial<Omit<JournalEntry, 'accountId' | 'personId' | 'post' | 'address' | 'device'>>;

/** Writes what a caller did, or was refused, with who he is, the posts he holds, and from where he asks. */
export const journalBy = (tx: JournalTx, { actor, address, device }: Caller, act: Act): Promise<void> =>
  appendJournal(tx, {
    result: 'done',
    congressId: actor.congressId,
    ...act,
    accountId: actor.accountId,
    personId: actor.personId,
    post: actor.posts.map(({ title }) => title).join('、') || null,
    address,
    device,
  });
