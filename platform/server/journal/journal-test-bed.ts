import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { CongressId } from '#platform/domain/ids.ts';
import type { Database } from '#platform/server/db/database.ts';
import { openTestDatabase } from '#platform/server/testing/test-database.ts';
import { appendJournal } from './append-journal.ts';
import { journalFiles, openJournalKey } from './journal-key.ts';
import { sealJournal } from './seal-journal.ts';
import type { JournalLog } from './seal-journal.ts';
import { verifyJournal } from './verify-journal.ts';
import type { JournalReport } from './verify-journal.ts';

/** A journal of its own for a test: database, key and file, and the owner's hand behind the wall. */
export type JournalTestBed = {
  readonly db: Database;
  readonly dataDir: string;
  readonly log: JournalLog;
  readonly ownerUrl: string;
  /** Writes entries `act 0`, `act 1`… one transaction each, and seals them under one checkpoint. */
  readonly fill: (count: number) => Promise<void>;
  /** Ids in leaf order. */
  readonly ids: () => Promise<string[]>;
  /** Runs SQL as the owner with every guard switched off, as somebody with the machine could. */
  readonly tamper: (...statements: readonly string[]) => Promise<void>;
  readonly seal: () => Promise<number>;
  readonly verify: () => Promise<JournalReport>;
  readonly close: () => Promise<void>;
};

export const TEST_CONGRESS = '019a0000-0000-7000-8000-000000000001' as CongressId;
const GUARDED = ['platform_journal', 'platform_journal_leaves', 'platform_journal_checkpoints'];

export async function openJournalTestBed(): Promise<JournalTestBed> {
  const { db, ownerUrl, close } = await openTestDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'renda-journal-'));
  const log = { key: openJournalKey(dataDir), checkpointFile: journalFiles(dataDir).checkpoints };
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const seal = async (): Promise<number> => (await sealJournal(db, log)).sealed;
  return {
    db,
    dataDir,
    log,
    ownerUrl,
    seal,
    fill: async (count) => {
      for (let i = 0; i < count; i += 1) {
        await db.write(TEST_CONGRESS, (tx) => appendJournal(tx, { action: `act ${i}`, result: 'done', after: { n: i, text: '附议' } }));
      }
      await seal();
    },
    ids: async () => {
      const { rows } = await owner.query<{ entry_id: string }>('select entry_id from platform_journal_leaves order by leaf_index');
      return rows.map((row) => row.entry_id);
    },
    tamper: async (...statements) => {
      for (const table of GUARDED) await owner.query(`alter table ${table} disable trigger all`);
      for (const statement of statements) await owner.query(statement);
      for (const table of GUARDED) await owner.query(`alter table ${table} enable always trigger append_only`);
      await owner.query('alter table platform_journal enable always trigger queue');
    },
    verify: () => verifyJournal(db, { key: log.key.key, checkpointFile: log.checkpointFile }),
    close: async () => {
      await owner.end();
      await close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
