import { appendLeaves, EMPTY_FRONTIER } from '#platform/domain/merkle/frontier.ts';
import type { Frontier } from '#platform/domain/merkle/frontier.ts';
import { leafHash } from '#platform/domain/merkle/merkle-hash.ts';
import type { VerifierKey } from '#platform/domain/merkle/signed-note.ts';
import type { Database } from '#platform/server/db/database.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { readCheckpointFile } from './checkpoint-file.ts';
import { SEALED_SELECT, canonicalBytes } from './journal-entry.ts';
import type { SealedRow } from './journal-entry.ts';
import { MAX_FINDINGS, addFinding } from './journal-finding.ts';
import type { FindingList, JournalFinding } from './journal-finding.ts';
import { sha256 } from './journal-key.ts';
import { seeWholeJournal } from './journal-scope.ts';
import { compareEntries, judgeSegment } from './judge-segment.ts';
import type { ReadLeaf } from './judge-segment.ts';
import { signedHistory } from './signed-history.ts';
import type { SignedTree, StoredCheckpoint } from './signed-history.ts';

type Sql = Pick<Queryable, 'query'>;

/** What a journal is checked against: the public key, and the file of checkpoint copies if at hand. */
export type JournalWitness = { readonly key: VerifierKey; readonly checkpointFile?: string };

export type JournalReport = {
  /** True only when nothing at all was found. */
  readonly ok: boolean;
  /** Leaves that were signed for, and the newest signed root. */
  readonly size: number;
  readonly root: Uint8Array | undefined;
  readonly checkpoints: number;
  /** Entries committed and not yet sealed: normal for a second, unprotected until then. */
  readonly waiting: number;
  /** At most a thousand; `findingCount` counts all. */
  readonly findings: readonly JournalFinding[];
  readonly findingCount: number;
};

type LeafRow = SealedRow & { leaf_index: number; entry_id: string; leaf_hash: Buffer };

const PAGE = 5000;
const LATE_MS = 3_600_000;
const LEAVES = `select l.leaf_index, l.entry_id, l.leaf_hash, ${SEALED_SELECT}
  from platform_journal_leaves l left join platform_journal j on j.id = l.entry_id
  where l.leaf_index >= $1 and l.leaf_index < $2 order by l.leaf_index`;
const AT = `to_char(j.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`;
const UNSEALED = `select j.id, ${AT}, j.action, q.entry_id is not null as waiting
  from platform_journal j left join platform_journal_unsealed q on q.entry_id = j.id
  where not exists (select from platform_journal_leaves l where l.entry_id = j.id) order by j.at, j.id`;
const LOST = `select q.entry_id from platform_journal_unsealed q
  where not exists (select from platform_journal j where j.id = q.entry_id)
  and not exists (select from platform_journal_leaves l where l.entry_id = q.entry_id)`;
const CHECKPOINTS = `select size, root, frontier, note, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
  from platform_journal_checkpoints order by size`;

/**
 * Reads the whole journal in one view of the database and says what, if anything, was changed,
 * taken away, added or moved, and where. Writes nothing; others go on writing meanwhile.
 */
export async function verifyJournal(db: Pick<Database, 'system'>, witness: JournalWitness): Promise<JournalReport> {
  // The file is read first: it never runs ahead of the database.
  const copies = witness.checkpointFile === undefined ? undefined : readCheckpointFile(witness.checkpointFile);
  return db.system(async (tx) => {
    await tx.query('set transaction isolation level repeatable read, read only');
    await seeWholeJournal(tx);
    const list: FindingList = { findings: [], count: 0 };
    const stored = await tx.query<StoredCheckpoint>(CHECKPOINTS);
    const trees = signedHistory({ key: witness.key, stored, copies }, list);
    await verifyLeaves(tx, trees, list);
    const waiting = await verifyUnsealed(tx, list);
    const newest = trees.at(-1);
    return {
      ok: list.count === 0,
      size: newest?.size ?? 0,
      root: newest?.root,
      checkpoints: trees.length,
      waiting,
      findings: list.findings,
      findingCount: list.count,
    };
  });
}

async function verifyLeaves(tx: Sql, trees: readonly SignedTree[], list: FindingList): Promise<void> {
  let before: SignedTree | undefined;
  let frontier: Frontier | undefined = EMPTY_FRONTIER;
  for (const pages of groupTrees(trees)) {
    const from = before?.size ?? 0;
    const leaves = await readLeaves(tx, from, pages.at(-1)?.size ?? from);
    for (const tree of pages) {
      const start = before?.size ?? 0;
      const own = leaves.slice(lowerBound(leaves, start), lowerBound(leaves, tree.size));
      frontier = verifySegment({ before: frontier, from: start, tree, leaves: own, since: before?.at }, list);
      before = tree;
    }
  }
  await verifyUnsigned(tx, before?.size ?? 0, list);
}

/** Checkpoints that are read together: about a page of leaves, and never half a segment. */
function* groupTrees(trees: readonly SignedTree[]): Generator<SignedTree[]> {
  let group: SignedTree[] = [];
  let start = 0;
  for (const tree of trees) {
    group.push(tree);
    if (tree.size - start >= PAGE) {
      yield group;
      start = tree.size;
      group = [];
    }
  }
  if (group.length > 0) yield group;
}

async function readLeaves(tx: Sql, from: number, to: number): Promise<ReadLeaf[]> {
  const rows = await tx.query<LeafRow>(LEAVES, [from, to]);
  return rows.map((row) => ({
    leafIndex: row.leaf_index,
    entryId: row.entry_id,
    stored: row.leaf_hash,
    computed: row.id === null ? undefined : leafHash(sha256, canonicalBytes(row)),
    at: row.at,
    action: row.action,
  }));
}

/** Position of the first leaf with this number or a higher one. */
function lowerBound(leaves: readonly ReadLeaf[], leafIndex: number): number {
  let [low, high] = [0, leaves.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((leaves[middle]?.leafIndex ?? 0) < leafIndex) low = middle + 1;
    else high = middle;
  }
  return low;
}

type SegmentRead = {
  readonly before: Frontier | undefined;
  readonly from: number;
  readonly tree: SignedTree;
  readonly leaves: readonly ReadLeaf[];
  readonly since: string | undefined;
};

/** Checks one segment and hands on the frontier to go on from: the signed one wherever it is known. */
function verifySegment({ before, from, tree, leaves, since }: SegmentRead, list: FindingList): Frontier | undefined {
  for (const finding of backdated(leaves, since)) addFinding(list, finding);
  if (leaves.length !== tree.size - from) {
    for (const gap of gaps(leaves, from, tree.size)) addFinding(list, gap);
    for (const finding of compareEntries(leaves)) addFinding(list, finding);
    return tree.frontier;
  }
  if (!before) {
    addFinding(list, { kind: 'leaves-unprovable', leafIndex: from, lastLeafIndex: tree.size - 1, size: tree.size });
    for (const finding of compareEntries(leaves)) addFinding(list, finding);
    return tree.frontier;
  }
  const findings = judgeSegment({ before, leaves, root: tree.root });
  for (const finding of findings) addFinding(list, finding);
  if (tree.frontier) return tree.frontier;
  // Without a stored frontier the leaves lead on, when they led to the signed root.
  const sound = findings.every((finding) => finding.kind !== 'leaves-rewritten' && finding.kind !== 'leaf-changed');
  return sound
    ? appendLeaves(
        sha256,
        before,
        leaves.map((leaf) => leaf.stored),
      )
    : undefined;
}

function gaps(leaves: readonly ReadLeaf[], from: number, to: number): JournalFinding[] {
  const findings: JournalFinding[] = [];
  let expected = from;
  for (const next of [...leaves.map((leaf) => leaf.leafIndex), to]) {
    if (next > expected) findings.push({ kind: 'leaf-missing', leafIndex: expected, lastLeafIndex: next - 1 });
    expected = next + 1;
  }
  return findings;
}

/** Entries that bear a time more than an hour before a checkpoint which does not hold them. */
function backdated(leaves: readonly ReadLeaf[], since: string | undefined): JournalFinding[] {
  if (since === undefined) return [];
  const latest = new Date(Date.parse(since) - LATE_MS).toISOString();
  return leaves
    .filter((leaf) => leaf.at !== null && leaf.at < latest)
    .map(({ leafIndex, entryId, at, action }) => ({ kind: 'entry-backdated', leafIndex, entryId, at: at ?? '', action: action ?? '' }));
}

async function verifyUnsigned(tx: Sql, size: number, list: FindingList): Promise<void> {
  const rows = await tx.query<{ leaf_index: number; entry_id: string }>(
    'select leaf_index, entry_id from platform_journal_leaves where leaf_index >= $1 order by leaf_index limit $2',
    [size, MAX_FINDINGS],
  );
  for (const row of rows) addFinding(list, { kind: 'leaf-unsigned', leafIndex: row.leaf_index, entryId: row.entry_id });
}

async function verifyUnsealed(tx: Sql, list: FindingList): Promise<number> {
  const rows = await tx.query<{ id: string; at: string; action: string; waiting: boolean }>(UNSEALED);
  for (const { id, at, action, waiting } of rows) if (!waiting) addFinding(list, { kind: 'entry-added', entryId: id, at, action });
  const lost = await tx.query<{ entry_id: string }>(LOST);
  for (const row of lost) addFinding(list, { kind: 'waiting-entry-missing', entryId: row.entry_id });
  return rows.filter((row) => row.waiting).length;
}
