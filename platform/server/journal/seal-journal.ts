import { openCheckpoint, signCheckpoint } from '#platform/domain/merkle/checkpoint.ts';
import type { Checkpoint } from '#platform/domain/merkle/checkpoint.ts';
import { EMPTY_FRONTIER, appendLeaves, frontierRoot, packFrontier, unpackFrontier } from '#platform/domain/merkle/frontier.ts';
import type { Frontier } from '#platform/domain/merkle/frontier.ts';
import { leafHash, sameBytes } from '#platform/domain/merkle/merkle-hash.ts';
import type { Database } from '#platform/server/db/database.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { appendCheckpoints, lastCheckpointInFile } from './checkpoint-file.ts';
import { SEALED_SELECT, canonicalBytes } from './journal-entry.ts';
import type { SealedRow } from './journal-entry.ts';
import { journalForked, journalRewound } from './journal-errors.ts';
import { sha256, verifyEd25519 } from './journal-key.ts';
import type { JournalKey } from './journal-key.ts';
import { seeWholeJournal } from './journal-scope.ts';

type Sql = Pick<Queryable, 'query'>;

/** What sealing needs: the log's key and the file that keeps a copy of every checkpoint. */
export type JournalLog = { readonly key: JournalKey; readonly checkpointFile: string };

export type SealResult = { readonly sealed: number; readonly size: number; readonly busy: boolean };

const LOCK = 7_263_411; // any number, the same on every node
/** Entries of one batch, and so leaves between two checkpoints at most. */
export const BATCH = 5000;

// Ids carry the time, so the oldest come first without sorting a long list. Order within a batch is
// fixed by what the entries say, so that a verifier can find it again.
const WAITING = `with batch as (
    select q.entry_id from platform_journal_unsealed q join platform_journal j on j.id = q.entry_id
    where not exists (select from platform_journal_leaves l where l.entry_id = q.entry_id)
    order by q.entry_id limit $1)
  select ${SEALED_SELECT} from batch join platform_journal j on j.id = batch.entry_id order by j.at, j.id`;
const LAST = 'select size, root, frontier, note from platform_journal_checkpoints order by size desc limit 1';
const LEAVES = `insert into platform_journal_leaves (leaf_index, entry_id, leaf_hash)
  select * from unnest($1::bigint[], $2::uuid[], $3::bytea[])`;

type CheckpointRow = { size: number; root: Buffer; frontier: Buffer; note: string };

/**
 * Seals the committed entries that wait, in batches, each under its own signed checkpoint. Only one
 * sealer works at a time; others return `busy`.
 *
 * No entry can be overtaken and lost: what waits is a list the database keeps, not a mark on a
 * clock or a counter. An entry that commits later simply becomes a later leaf.
 * @throws AppError platform.journal_rewound, platform.journal_forked: nothing is signed then
 */
export async function sealJournal(db: Pick<Database, 'system'>, log: JournalLog): Promise<SealResult> {
  let sealed = 0;
  // A full batch calls for another; the last, empty one copies the newest checkpoint to the file.
  for (let limit = BATCH; ;) {
    const batch = await db.system((tx) => sealBatch(tx, log, limit));
    if (!batch) return { sealed, size: 0, busy: true };
    sealed += batch.sealed;
    if (batch.sealed === 0) return { sealed, size: batch.size, busy: false };
    if (batch.sealed < BATCH) limit = 0;
  }
}

async function sealBatch(tx: Sql, log: JournalLog, limit: number): Promise<{ sealed: number; size: number } | undefined> {
  const [lock] = await tx.query<{ free: boolean }>('select pg_try_advisory_xact_lock($1) as free', [LOCK]);
  if (!lock?.free) return undefined;
  await seeWholeJournal(tx);
  const frontier = await trustedFrontier(tx, log);
  const rows = await tx.query<SealedRow>(WAITING, [limit]);
  if (rows.length === 0) return { sealed: 0, size: frontier.size };
  const hashes = rows.map((row) => leafHash(sha256, canonicalBytes(row)));
  const next = appendLeaves(sha256, frontier, hashes);
  const ids = rows.map((row) => row.id);
  await tx.query(LEAVES, [rows.map((_, i) => frontier.size + i), ids, hashes.map((leaf) => Buffer.from(leaf))]);
  await tx.query('delete from platform_journal_unsealed where entry_id = any($1::uuid[])', [ids]);
  const root = frontierRoot(sha256, next);
  const note = signCheckpoint({ size: next.size, root }, log.key.key, log.key.sign);
  await tx.query('insert into platform_journal_checkpoints (size, root, frontier, note) values ($1, $2, $3, $4)', [
    next.size,
    Buffer.from(root),
    Buffer.from(packFrontier(next)),
    note,
  ]);
  return { sealed: rows.length, size: next.size };
}

function opened(note: string, log: JournalLog): Checkpoint | undefined {
  const check = openCheckpoint(note, log.key.key, verifyEd25519);
  return check.ok ? check.checkpoint : undefined;
}

/**
 * Where the log stands, believed only as far as it was signed and as the file agrees. Brings the
 * file up to date first: a checkpoint reaches it only once its leaves are safely stored.
 */
async function trustedFrontier(tx: Sql, log: JournalLog): Promise<Frontier> {
  const [last] = await tx.query<CheckpointRow>(LAST);
  const copy = lastCheckpointInFile(log.checkpointFile);
  const copied = copy === undefined ? undefined : opened(copy, log);
  if (copy !== undefined && !copied) throw journalForked(last?.size ?? 0);
  const size = last?.size ?? 0;
  if (copied && copied.size > size) throw journalRewound(copied.size, size);
  if (!last) return EMPTY_FRONTIER;
  await bringCopyUpToDate(tx, log, copied);
  const signed = opened(last.note, log);
  const frontier = unpackFrontier(size, last.frontier);
  if (!signed || !frontier || signed.size !== size) throw journalForked(size);
  if (!sameBytes(frontierRoot(sha256, frontier), signed.root)) throw journalForked(size);
  return frontier;
}

async function bringCopyUpToDate(tx: Sql, log: JournalLog, copied: Checkpoint | undefined): Promise<void> {
  const from = copied?.size ?? 0;
  const rows = await tx.query<CheckpointRow>(
    'select size, root, frontier, note from platform_journal_checkpoints where size >= $1 order by size',
    [from],
  );
  const same = rows[0] !== undefined && copied !== undefined && rows[0].size === from && sameBytes(rows[0].root, copied.root);
  if (copied && !same) throw journalForked(from);
  appendCheckpoints(
    log.checkpointFile,
    rows.slice(copied ? 1 : 0).map((row) => row.note),
  );
}
