import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signCheckpoint } from '#platform/domain/merkle/checkpoint.ts';
import { appendCheckpoints, readCheckpointFile } from './checkpoint-file.ts';
import { journalKey } from './journal-key.ts';
import { openJournalTestBed } from './journal-test-bed.ts';
import type { JournalTestBed } from './journal-test-bed.ts';

// Three checkpoints: leaves 0–3, 4–7, 8–11.
let bed: JournalTestBed;
let ids: string[];
beforeEach(async () => {
  bed = await openJournalTestBed();
  for (let i = 0; i < 3; i += 1) await bed.fill(4);
  ids = await bed.ids();
});
afterEach(() => bed.close());

const idAt = (index: number): string => ids[index] ?? '';
const findings = async () => (await bed.verify()).findings;
const hashColumn = (index: number): string => `(select leaf_hash from platform_journal_leaves where leaf_index = ${index})`;

describe('a sound journal', () => {
  it('verifies, with the tail that waits for its seal reported apart', async () => {
    expect(await bed.verify()).toMatchObject({ ok: true, size: 12, checkpoints: 3, waiting: 0, findings: [] });
    await bed.tamper(
      `insert into platform_journal (action, result) values ('new', 'done')`,
      `insert into platform_journal_unsealed select id from platform_journal where action = 'new'`,
    );
    expect(await bed.verify()).toMatchObject({ ok: true, size: 12, waiting: 1 });
  });

  it('an empty one too', async () => {
    const empty = await openJournalTestBed();
    expect(await empty.verify()).toMatchObject({ ok: true, size: 0, root: undefined, waiting: 0 });
    await empty.close();
  });
});

describe('entries', () => {
  it.each([
    ['text', `note = 'x'`],
    ['who', `person_id = uuidv7()`],
    ['when', `at = at + interval '1 microsecond'`],
    ['a value in the state after', `after = after || '{"n": 99}'`],
    ['empty instead of nothing', `post = ''`],
    ['the congress', `congress_id = null`],
    ['the result', `result = 'refused'`],
  ])('one changed (%s) is named by leaf, id, time and act', async (_, change) => {
    await bed.tamper(`update platform_journal set ${change} where id = '${idAt(5)}'`);
    const report = await bed.verify();
    expect(report.findings).toMatchObject([{ kind: 'entry-changed', leafIndex: 5, entryId: idAt(5), action: 'act 1' }]);
    expect(report.findings[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
    expect(report.ok).toBe(false);
  });

  it('the same content written in another key order is no change', async () => {
    await bed.tamper(`update platform_journal set after = '{"text": "附议", "n": 1}' where id = '${idAt(5)}'`);
    expect((await bed.verify()).ok).toBe(true);
  });

  it('one deleted is named', async () => {
    await bed.tamper(`delete from platform_journal where id = '${idAt(0)}'`);
    expect(await findings()).toEqual([{ kind: 'entry-missing', leafIndex: 0, entryId: idAt(0) }]);
  });

  it('one put in past the log is named', async () => {
    await bed.tamper(`insert into platform_journal (action, result) values ('forged', 'done')`, 'delete from platform_journal_unsealed');
    expect(await findings()).toMatchObject([{ kind: 'entry-added', action: 'forged' }]);
  });

  it('one deleted before its seal is named', async () => {
    await bed.tamper(`insert into platform_journal_unsealed values ('${idAt(0)}'), ('019a0000-0000-7000-8000-00000000dead')`);
    expect(await findings()).toEqual([{ kind: 'waiting-entry-missing', entryId: '019a0000-0000-7000-8000-00000000dead' }]);
    await bed.fill(1);
    expect((await bed.ids()).length).toBe(13);
  });

  it('one that was slipped in with an earlier time is named', async () => {
    await bed.tamper(
      `insert into platform_journal (action, result, at) values ('late', 'done', now() - interval '2 hours')`,
      `insert into platform_journal_unsealed select id from platform_journal where action = 'late'`,
    );
    await bed.seal();
    expect(await findings()).toMatchObject([{ kind: 'entry-backdated', leafIndex: 12, action: 'late' }]);
  });

  it('two whose contents were swapped are both named', async () => {
    await bed.tamper(
      `update platform_journal a set action = b.action, after = b.after, at = b.at from platform_journal b
       where (a.id, b.id) in (('${idAt(1)}', '${idAt(6)}'), ('${idAt(6)}', '${idAt(1)}'))`,
    );
    expect(await findings()).toMatchObject([
      { kind: 'entry-changed', leafIndex: 1 },
      { kind: 'entry-changed', leafIndex: 6 },
    ]);
  });
});

describe('leaves', () => {
  const swap = (a: number, b: number, columns: string): string[] => [
    `create table swapped as select ${a} + ${b} - leaf_index as leaf_index, entry_id, leaf_hash from platform_journal_leaves where leaf_index in (${a}, ${b})`,
    `delete from platform_journal_leaves where leaf_index in (${a}, ${b})`,
    `insert into platform_journal_leaves select leaf_index, entry_id, ${columns} from swapped`,
  ];

  it('two leaves swapped within a batch: both are named, with the place they were sealed at', async () => {
    await bed.tamper(...swap(4, 6, 'leaf_hash'));
    expect(await findings()).toMatchObject([
      { kind: 'entry-reordered', leafIndex: 6, entryId: idAt(4), sealedIndex: 4 },
      { kind: 'entry-reordered', leafIndex: 4, entryId: idAt(6), sealedIndex: 6 },
    ]);
  });

  it('entries swapped under unchanged hashes: both are named', async () => {
    await bed.tamper(
      ...swap(
        4,
        6,
        `case leaf_index when 4 then (select leaf_hash from swapped where leaf_index = 6) else (select leaf_hash from swapped where leaf_index = 4) end`,
      ),
    );
    expect(await findings()).toMatchObject([
      { kind: 'entry-reordered', leafIndex: 4, entryId: idAt(6), sealedIndex: 6 },
      { kind: 'entry-reordered', leafIndex: 6, entryId: idAt(4), sealedIndex: 4 },
    ]);
  });

  it('leaves swapped across checkpoints: the two stretches are named, the third stays sound', async () => {
    await bed.tamper(...swap(1, 6, 'leaf_hash'));
    expect(await findings()).toMatchObject([
      { kind: 'leaves-rewritten', leafIndex: 0, lastLeafIndex: 3 },
      { kind: 'leaves-rewritten', leafIndex: 4, lastLeafIndex: 7 },
    ]);
  });

  it('a hash rewritten beside a genuine entry is told from a changed entry', async () => {
    await bed.tamper(`update platform_journal_leaves set leaf_hash = sha256('x') where leaf_index = 9`);
    expect(await findings()).toMatchObject([{ kind: 'leaf-changed', leafIndex: 9, entryId: idAt(9), action: 'act 1' }]);
  });

  it('an entry changed together with its hash: the stretch between two checkpoints is named', async () => {
    await bed.tamper(
      `update platform_journal set note = 'x' where id = '${idAt(5)}'`,
      `update platform_journal_leaves set leaf_hash = sha256('x') where leaf_index = 5`,
    );
    expect(await findings()).toMatchObject([
      { kind: 'leaves-rewritten', leafIndex: 4, lastLeafIndex: 7, size: 8 },
      { kind: 'entry-changed', leafIndex: 5, entryId: idAt(5) },
    ]);
  });

  it('one missing in the middle is named', async () => {
    await bed.tamper('delete from platform_journal_leaves where leaf_index = 5');
    const found = await findings();
    expect(found).toContainEqual({ kind: 'leaf-missing', leafIndex: 5, lastLeafIndex: 5 });
    expect(found).toMatchObject([{ kind: 'leaf-missing' }, { kind: 'entry-added', entryId: idAt(5) }]);
  });

  it('one appended without a signature is named', async () => {
    await bed.tamper(`insert into platform_journal_leaves values (12, '019a0000-0000-7000-8000-00000000dead', ${hashColumn(3)})`);
    expect(await findings()).toMatchObject([{ kind: 'leaf-unsigned', leafIndex: 12 }]);
  });
});

describe('checkpoints', () => {
  const cutTail = [
    `delete from platform_journal where id in (select entry_id from platform_journal_leaves where leaf_index >= 8)`,
    `delete from platform_journal_leaves where leaf_index >= 8`,
    `delete from platform_journal_checkpoints where size > 8`,
  ];

  it('a tail cut off without a trace in the database is given away by the file', async () => {
    await bed.tamper(...cutTail);
    expect(await findings()).toEqual([
      { kind: 'log-shortened', leafIndex: 8, lastLeafIndex: 11, size: 12 },
      { kind: 'leaf-missing', leafIndex: 8, lastLeafIndex: 11 },
    ]);
  });

  it('after a cut the sealer signs no second history', async () => {
    await bed.tamper(...cutTail);
    await expect(bed.fill(4)).rejects.toMatchObject({ code: 'platform.journal_rewound', params: { signedSize: 12, databaseSize: 8 } });
  });

  it('the sealer goes on from no tree that was not signed', async () => {
    await bed.tamper('update platform_journal_checkpoints set frontier = frontier || frontier where size = 12');
    await expect(bed.fill(1)).rejects.toMatchObject({ code: 'platform.journal_forked' });
  });

  it('one removed from the database is named, and the leaves are still checked against its copy', async () => {
    await bed.tamper(
      'delete from platform_journal_checkpoints where size = 8',
      `update platform_journal set note = 'x' where id = '${idAt(6)}'`,
    );
    expect(await findings()).toMatchObject([
      { kind: 'checkpoint-removed', size: 8 },
      { kind: 'entry-changed', leafIndex: 6 },
    ]);
  });

  it('one whose root or note was rewritten is named', async () => {
    await bed.tamper(
      `update platform_journal_checkpoints set root = sha256('x') where size = 4`,
      `update platform_journal_checkpoints set note = replace(note, E'\\n8\\n', E'\\n9\\n') where size = 8`,
    );
    expect(await findings()).toEqual([
      { kind: 'checkpoint-invalid', size: 4, fault: 'columns-differ' },
      { kind: 'checkpoint-invalid', size: 8, fault: 'signature-invalid' },
    ]);
  });

  it('one signed by a foreign key is named', async () => {
    const foreign = journalKey(bed.log.key.key.name, new Uint8Array(32).fill(1));
    const note = signCheckpoint({ size: 12, root: new Uint8Array(32) }, foreign.key, foreign.sign);
    await bed.tamper(`update platform_journal_checkpoints set note = '${note}', root = '\\x${'00'.repeat(32)}' where size = 12`);
    expect(await findings()).toEqual([{ kind: 'checkpoint-invalid', size: 12, fault: 'signature-unknown' }]);
  });

  it('two validly signed roots of one size are named as what they are', async () => {
    const note = signCheckpoint({ size: 8, root: new Uint8Array(32) }, bed.log.key.key, bed.log.key.sign);
    await bed.tamper(`update platform_journal_checkpoints set note = '${note}', root = '\\x${'00'.repeat(32)}' where size = 8`);
    expect(await findings()).toEqual([{ kind: 'checkpoint-conflict', size: 8 }]);
  });

  it('copies taken out of the file or bent are named', async () => {
    const file = bed.log.checkpointFile;
    const { notes } = readCheckpointFile(file);
    writeFileSync(file, '');
    appendCheckpoints(
      file,
      notes.filter((note) => !note.includes('\n4\n')),
    );
    expect(await findings()).toEqual([{ kind: 'copy-missing', size: 4 }]);
    writeFileSync(file, readFileSync(file, 'utf8').replace('\n8\n', '\n7\n'));
    expect(await findings()).toEqual([
      { kind: 'copy-invalid', fault: 'signature-invalid' },
      { kind: 'copy-missing', size: 4 },
      { kind: 'copy-missing', size: 8 },
    ]);
  });

  it('with leaves and database checkpoints rewritten alike, the copies outside still tell', async () => {
    await bed.tamper(
      `update platform_journal set note = 'x' where id = '${idAt(5)}'`,
      `update platform_journal_leaves set leaf_hash = sha256('x') where leaf_index = 5`,
      'delete from platform_journal_checkpoints where size >= 8',
    );
    const found = await findings();
    expect(found).toContainEqual({ kind: 'log-shortened', leafIndex: 4, lastLeafIndex: 11, size: 12 });
    expect(found).toContainEqual({ kind: 'leaves-rewritten', leafIndex: 4, lastLeafIndex: 7, size: 8 });
    expect(found).toContainEqual({ kind: 'leaves-unprovable', leafIndex: 8, lastLeafIndex: 11, size: 12 });
  });
});
