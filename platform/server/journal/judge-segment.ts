import { appendLeaves, frontierRoot } from '#platform/domain/merkle/frontier.ts';
import type { Frontier } from '#platform/domain/merkle/frontier.ts';
import { sameBytes } from '#platform/domain/merkle/merkle-hash.ts';
import type { JournalFinding } from './journal-finding.ts';
import { sha256 } from './journal-key.ts';

/** A leaf as it is stored, beside what its entry hashes to now. */
export type ReadLeaf = {
  readonly leafIndex: number;
  readonly entryId: string;
  readonly stored: Uint8Array;
  /** Undefined: the entry is gone. */
  readonly computed: Uint8Array | undefined;
  readonly at: string | null;
  readonly action: string | null;
};

/** The leaves between two checkpoints, in order and without a gap. */
export type Segment = {
  readonly before: Frontier;
  readonly leaves: readonly ReadLeaf[];
  /** Root that was signed at the end. */
  readonly root: Uint8Array;
};

const placeOf = (leaf: ReadLeaf): Pick<JournalFinding, 'leafIndex' | 'entryId' | 'at' | 'action'> => ({
  leafIndex: leaf.leafIndex,
  entryId: leaf.entryId,
  ...(leaf.at === null ? {} : { at: leaf.at }),
  ...(leaf.action === null ? {} : { action: leaf.action }),
});

const hexOf = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');
const differs = (leaf: ReadLeaf): boolean => !leaf.computed || !sameBytes(leaf.computed, leaf.stored);

/** Leaves whose entry is gone, differs, or stands in another's place. */
export function compareEntries(leaves: readonly ReadLeaf[]): JournalFinding[] {
  const wrong = leaves.filter(differs);
  const sealedAt = new Map(wrong.map((leaf) => [hexOf(leaf.stored), leaf.leafIndex]));
  return wrong.map((leaf) => {
    if (!leaf.computed) return { kind: 'entry-missing', ...placeOf(leaf) };
    const sealedIndex = sealedAt.get(hexOf(leaf.computed));
    if (sealedIndex === undefined) return { kind: 'entry-changed', ...placeOf(leaf) };
    return { kind: 'entry-reordered', ...placeOf(leaf), sealedIndex };
  });
}

function leadsTo(segment: Segment, hashes: readonly (Uint8Array | undefined)[]): boolean {
  const known = hashes.filter((hash) => hash !== undefined);
  if (known.length !== hashes.length) return false;
  return sameBytes(frontierRoot(sha256, appendLeaves(sha256, segment.before, known)), segment.root);
}

const sealingOrder = (a: ReadLeaf, b: ReadLeaf): number => {
  const [left, right] = [`${a.at} ${a.entryId}`, `${b.at} ${b.entryId}`];
  return left < right ? -1 : Number(left > right);
};

/**
 * What was done to the leaves between two checkpoints. The signed root decides which of the stored
 * hashes and the entries tells the truth.
 */
export function judgeSegment(segment: Segment): JournalFinding[] {
  const { leaves } = segment;
  if (
    leadsTo(
      segment,
      leaves.map((leaf) => leaf.stored),
    )
  )
    return compareEntries(leaves);
  if (
    leadsTo(
      segment,
      leaves.map((leaf) => leaf.computed),
    )
  ) {
    return leaves.filter(differs).map((leaf) => ({ kind: 'leaf-changed', ...placeOf(leaf) }));
  }
  const ordered = leaves.toSorted(sealingOrder);
  if (
    leadsTo(
      segment,
      ordered.map((leaf) => leaf.computed),
    )
  )
    return misplaced(segment, ordered);
  const [first, last] = [leaves[0], leaves.at(-1)];
  const range = { leafIndex: first?.leafIndex ?? 0, lastLeafIndex: last?.leafIndex ?? 0 };
  return [{ kind: 'leaves-rewritten', ...range, size: range.lastLeafIndex + 1 }, ...compareEntries(leaves)];
}

function misplaced(segment: Segment, ordered: readonly ReadLeaf[]): JournalFinding[] {
  const findings: JournalFinding[] = [];
  for (const [i, leaf] of ordered.entries()) {
    const sealedIndex = segment.before.size + i;
    if (leaf.leafIndex !== sealedIndex) findings.push({ kind: 'entry-reordered', ...placeOf(leaf), sealedIndex });
  }
  return findings;
}
