import { readFileSync, statSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseReceipt } from '#platform/domain/merkle/inclusion-receipt.ts';
import { openCheckpoint } from '#platform/domain/merkle/checkpoint.ts';
import { leafHash } from '#platform/domain/merkle/merkle-hash.ts';
import { parseVkey } from '#platform/domain/merkle/signed-note.ts';
import { verifyConsistency, verifyInclusion } from '#platform/domain/merkle/verify-proof.ts';
import { appendJournal } from './append-journal.ts';
import { appendCheckpoints, lastCheckpointInFile, readCheckpointFile } from './checkpoint-file.ts';
import { journalFiles, openJournalKey, sha256, verifyEd25519 } from './journal-key.ts';
import { seePlatformActs } from './journal-scope.ts';
import { startJournalSealer } from './journal-sealer.ts';
import { TEST_CONGRESS, openJournalTestBed } from './journal-test-bed.ts';
import type { JournalTestBed } from './journal-test-bed.ts';
import { proveEntry } from './prove-entry.ts';
import { proveGrowth } from './prove-growth.ts';
import { sealJournal } from './seal-journal.ts';

let bed: JournalTestBed;
let owner: pg.Client;
beforeAll(async () => {
  bed = await openJournalTestBed();
  owner = new pg.Client({ connectionString: bed.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await bed.close();
});

const entry = { action: 'suggestions.submit', result: 'done' } as const;

describe('writing', () => {
  it.each(['platform_journal', 'platform_journal_leaves', 'platform_journal_checkpoints'])(
    'nobody, not even the owner with a session flag, updates, deletes or truncates %s',
    async (table) => {
      await owner.query(`set session_replication_role = replica`);
      await expect(
        owner.query(
          `update ${table} set ${table === 'platform_journal' ? 'note' : table.endsWith('leaves') ? 'leaf_hash' : 'note'} = null`,
        ),
      ).rejects.toThrow('append-only');
      await expect(owner.query(`delete from ${table}`)).rejects.toThrow('append-only');
      await expect(owner.query(`truncate ${table}`)).rejects.toThrow('append-only');
      await owner.query(`set session_replication_role = default`);
    },
  );

  it('the program chooses neither the id nor the time of an entry', async () => {
    const insert = (column: string, value: string) =>
      bed.db.write(TEST_CONGRESS, (tx) =>
        tx.query(`insert into platform_journal (congress_id, action, result, ${column}) values ($1, 'x', 'done', $2)`, [
          TEST_CONGRESS,
          value,
        ]),
      );
    await expect(insert('at', '2020-01-01')).rejects.toThrow('permission denied');
    await expect(insert('id', TEST_CONGRESS)).rejects.toThrow('permission denied');
  });

  it('an entry stands or falls with the act it belongs to', async () => {
    const act = bed.db.write(TEST_CONGRESS, async (tx) => {
      await appendJournal(tx, { ...entry, note: 'rolled back' });
      throw new Error('the act failed');
    });
    await expect(act).rejects.toThrow('the act failed');
    const { rows } = await owner.query(`select from platform_journal where note = 'rolled back'`);
    expect(rows).toHaveLength(0);
  });

  it('a congress sees its own acts, nobody else’s, and the platform’s only where asked for', async () => {
    const other = '019a0000-0000-7000-8000-000000000002';
    await bed.db.write(TEST_CONGRESS, (tx) => appendJournal(tx, { ...entry, action: 'mine' }));
    await bed.db.system((tx) => appendJournal(tx, { ...entry, action: 'platform' }));
    await bed.db.system((tx) => appendJournal(tx, { ...entry, congressId: other, action: 'other' }));
    const read = `select action from platform_journal where action in ('mine', 'platform', 'other')`;
    expect(await bed.db.read(TEST_CONGRESS, (db) => db.query(read))).toEqual([{ action: 'mine' }]);
    expect(await bed.db.system((tx) => tx.query(read))).toEqual([]);
    const seen = bed.db.system(async (tx) => {
      await seePlatformActs(tx);
      return tx.query(read);
    });
    expect(await seen).toEqual([{ action: 'platform' }]);
    await expect(bed.db.write(TEST_CONGRESS, (tx) => appendJournal(tx, { ...entry, congressId: other }))).rejects.toThrow(
      'row-level security',
    );
  });
});

describe('sealing', () => {
  let count = 0;
  beforeEach(async () => {
    await bed.seal();
    count = (await bed.ids()).length;
  });

  it('committed entries get one leaf each and one signed checkpoint, which the file repeats', async () => {
    await bed.fill(3);
    const report = await bed.verify();
    expect(report).toMatchObject({ ok: true, size: count + 3, waiting: 0 });
    const { rows } = await owner.query<{ note: string }>('select note from platform_journal_checkpoints order by size desc limit 1');
    expect(lastCheckpointInFile(bed.log.checkpointFile)).toBe(rows[0]?.note);
    expect(await bed.seal()).toBe(0);
  });

  it('an entry of a transaction that is still open is neither sealed nor lost nor in anybody’s way', async () => {
    const slow = new pg.Client({ connectionString: bed.ownerUrl });
    await slow.connect();
    await slow.query('begin');
    await slow.query(`insert into platform_journal (congress_id, action, result) values ('${TEST_CONGRESS}', 'slow', 'done')`);
    await bed.fill(2);
    expect(await bed.ids()).toHaveLength(count + 2);
    await slow.query('commit');
    await slow.end();
    expect(await bed.seal()).toBe(1);
    expect(await bed.verify()).toMatchObject({ ok: true, size: count + 3 });
  });

  it('sealers that start together give every entry exactly one leaf', async () => {
    for (let i = 0; i < 20; i += 1) await bed.db.write(TEST_CONGRESS, (tx) => appendJournal(tx, entry));
    const rounds = await Promise.all(Array.from({ length: 4 }, () => sealJournal(bed.db, bed.log)));
    expect(rounds.reduce((sum, round) => sum + round.sealed, 0)).toBe(20);
    expect(await bed.verify()).toMatchObject({ ok: true, size: count + 20 });
  });

  it('the sealer works by itself and seals the rest when it is stopped', async () => {
    const errors: unknown[] = [];
    const sealer = startJournalSealer(bed.db, bed.log, { everyMs: 20, onError: (error) => errors.push(error) });
    await bed.db.write(TEST_CONGRESS, (tx) => appendJournal(tx, entry));
    await expect.poll(() => bed.ids()).toHaveLength(count + 1);
    await bed.db.write(TEST_CONGRESS, (tx) => appendJournal(tx, entry));
    await sealer.stop();
    expect(await bed.ids()).toHaveLength(count + 2);
    expect(errors).toEqual([]);
  });

  it('a torn end of the file is written over', async () => {
    await bed.fill(1);
    const whole = readFileSync(bed.log.checkpointFile, 'utf8');
    writeFileSync(bed.log.checkpointFile, `${whole}renda.journal/x\n12`);
    expect(readCheckpointFile(bed.log.checkpointFile).torn).toBe('renda.journal/x\n12');
    await bed.fill(1);
    expect(readCheckpointFile(bed.log.checkpointFile).torn).toBe('');
    expect((await bed.verify()).ok).toBe(true);
  });

  it('a file that lost its end is completed from the database', async () => {
    await bed.fill(1);
    await bed.fill(1);
    const { notes } = readCheckpointFile(bed.log.checkpointFile);
    writeFileSync(bed.log.checkpointFile, '');
    appendCheckpoints(bed.log.checkpointFile, notes.slice(0, -2));
    await bed.seal();
    expect(readCheckpointFile(bed.log.checkpointFile).notes).toEqual(notes);
  });
});

describe('proofs for outsiders', () => {
  it('every entry can be proved with the public key alone', async () => {
    await bed.fill(5);
    await bed.fill(2);
    const vkey = parseVkey(sha256, readFileSync(journalFiles(bed.dataDir).vkey, 'utf8').trim());
    for (const [index, id] of (await bed.ids()).entries()) {
      const proof = await bed.db.system(async (tx) => {
        await tx.query(`select set_config('renda.sealer', 'on', true)`);
        return proveEntry(tx, id);
      });
      const receipt = parseReceipt(proof?.receipt ?? '');
      const opened = vkey && receipt ? openCheckpoint(receipt.checkpoint, vkey, verifyEd25519) : undefined;
      if (!proof || !receipt || !opened?.ok) throw new Error(`no proof of leaf ${index}`);
      const leaf = leafHash(sha256, new TextEncoder().encode(proof.entry));
      const { size, root } = opened.checkpoint;
      expect(receipt.index).toBe(index);
      expect(verifyInclusion(sha256, { index, size, root, leaf, proof: receipt.proof })).toEqual({ ok: true });
    }
  });

  it('whoever kept any earlier checkpoint can see that the log only grew', async () => {
    await bed.fill(3);
    const kept = readCheckpointFile(bed.log.checkpointFile).notes;
    await bed.fill(2);
    for (const note of kept) {
      const old = openCheckpoint(note, bed.log.key.key, verifyEd25519);
      if (!old.ok) throw new Error(old.fault);
      const growth = await bed.db.system((tx) => proveGrowth(tx, old.checkpoint.size));
      const now = openCheckpoint(growth?.checkpoint ?? '', bed.log.key.key, verifyEd25519);
      if (!growth || !now.ok) throw new Error('no proof');
      const [oldTree, newTree] = [old.checkpoint, now.checkpoint];
      const claim = { oldSize: oldTree.size, oldRoot: oldTree.root, newSize: newTree.size, newRoot: newTree.root, proof: growth.proof };
      expect(verifyConsistency(sha256, claim)).toEqual({ ok: true });
    }
    expect(await bed.db.system((tx) => proveGrowth(tx, 1_000_000))).toBeUndefined();
  });

  it('an entry of another congress or without a seal is not proved', async () => {
    const [first = ''] = await bed.ids();
    const stranger = '019a0000-0000-7000-8000-00000000000f' as typeof TEST_CONGRESS;
    expect(await bed.db.read(stranger, (db) => proveEntry(db, first))).toBeUndefined();
    await bed.db.write(TEST_CONGRESS, (tx) => appendJournal(tx, { ...entry, action: 'unsealed' }));
    const { rows } = await owner.query<{ id: string }>(`select id from platform_journal where action = 'unsealed'`);
    expect(await bed.db.read(TEST_CONGRESS, (db) => proveEntry(db, rows[0]?.id ?? ''))).toBeUndefined();
  });
});

describe('the key', () => {
  it('is made once, for its owner’s eyes only', () => {
    const { key } = journalFiles(bed.dataDir);
    expect(statSync(key).mode & 0o777).toBe(0o600);
    expect(openJournalKey(bed.dataDir).vkey).toBe(bed.log.key.vkey);
  });

  it('a damaged key file is refused, never replaced', () => {
    const { key } = journalFiles(bed.dataDir);
    const text = readFileSync(key, 'utf8');
    writeFileSync(key, text.replace(/\+[0-9a-f]{8}\+/, '+00000000+'));
    expect(() => openJournalKey(bed.dataDir)).toThrow('damaged');
    writeFileSync(key, 'nothing');
    expect(() => openJournalKey(bed.dataDir)).toThrow('holds no journal key');
    writeFileSync(key, text);
  });
});
