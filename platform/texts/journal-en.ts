import type { journalZhCn } from './journal-zh-cn.ts';

type Sentences<Part extends keyof typeof journalZhCn> = Readonly<Record<keyof (typeof journalZhCn)[Part], string>>;

export const journalEn: { readonly errors: Sentences<'errors'>; readonly findings: Sentences<'findings'> } = {
  errors: {
    'platform.journal_rewound':
      'The journal was signed up to {signedSize} entries and the database holds {databaseSize}: an older copy was put in its place, or its end was cut off. Sealing has stopped so that no second history is written. Verify the journal, then restore the database and the checkpoint file from the same backup.',
    'platform.journal_forked':
      'What was signed at {size} entries does not fit the database or the checkpoint file, and sealing has stopped. Verify the journal to learn which was changed.',
  },
  findings: {
    'entry-changed': 'Entry {leafIndex} ({at}, {action}, id {entryId}) was changed after it had been sealed.',
    'entry-missing': 'Entry {leafIndex} (id {entryId}) was deleted after it had been sealed.',
    'entry-added': 'Entry {entryId} ({at}, {action}) is neither in the sealed log nor waiting for it: it was put in past the program.',
    'entry-reordered': 'Entry {entryId} ({at}, {action}) now stands at {leafIndex} and was sealed at {sealedIndex}: the order was changed.',
    'entry-backdated':
      'Entry {leafIndex} ({action}, id {entryId}) bears the time {at}, more than an hour before it was sealed. Find out where it came from.',
    'waiting-entry-missing': 'Entry {entryId} was deleted before it could be sealed.',
    'leaf-changed': 'Entry {leafIndex} ({at}, {action}, id {entryId}) itself is unchanged, but its stored hash was altered.',
    'leaf-missing': 'The hashes of entries {leafIndex} to {lastLeafIndex} are gone.',
    'leaf-unsigned': 'Entry {leafIndex} (id {entryId}) has a hash and no signature: it was put in past the program.',
    'leaves-rewritten': 'Between {leafIndex} and {lastLeafIndex} entries and hashes were rewritten together.',
    'leaves-unprovable': 'Entries {leafIndex} to {lastLeafIndex} follow a damaged stretch and cannot be proved by themselves.',
    'log-shortened': 'The log in the database ends before {leafIndex}, the signed file goes on to {lastLeafIndex}: the end was cut off.',
    'checkpoint-invalid': 'The checkpoint at {size} entries is not valid ({fault}).',
    'checkpoint-removed': 'The checkpoint at {size} entries was deleted from the database; the signed file still has it.',
    'checkpoint-conflict': 'There are two valid signatures over different trees of {size} entries: somebody signed a second history.',
    'copy-invalid': 'A part of the checkpoint file cannot be read, or its signature is not valid ({fault}).',
    'copy-missing': 'The checkpoint at {size} entries is not in the checkpoint file.',
  },
};
