import { EMPTY_FRONTIER, appendLeaves, frontierRoot } from './frontier.ts';
import type { Frontier } from './frontier.ts';
import { nodeHash } from './merkle-hash.ts';
import type { Sha256 } from './merkle-hash.ts';

/** A tree known by its frontier at some size and the leaf hashes after it. */
export type KnownTree = { readonly before: Frontier; readonly leaves: readonly Uint8Array[] };

/** Root over leaf hashes in their order. */
export function merkleRoot(sha256: Sha256, leaves: readonly Uint8Array[]): Uint8Array {
  return frontierRoot(sha256, appendLeaves(sha256, EMPTY_FRONTIER, leaves));
}

/** Largest power of two smaller than `size` (at least 2): where RFC 9162 splits a tree. */
export function splitPoint(size: number): number {
  let point = 1;
  while (point * 2 < size) point *= 2;
  return point;
}

/** Where each peak of a frontier begins and ends. */
function peakRanges(frontier: Frontier): { start: number; end: number; hash: Uint8Array }[] {
  let start = 0;
  return frontier.peaks.map((hash) => {
    const rest = frontier.size - start;
    const length = rest === 1 ? 1 : splitPoint(rest + 1);
    start += length;
    return { start: start - length, end: start, hash };
  });
}

/** Hash of the subtree over leaves `start` to `end` (exclusive). */
function subtreeHash(sha256: Sha256, tree: KnownTree, [start, end]: readonly [number, number]): Uint8Array {
  const offset = tree.before.size;
  if (start >= offset) return merkleRoot(sha256, tree.leaves.slice(start - offset, end - offset));
  const peak = peakRanges(tree.before).find((range) => range.start === start && range.end === end);
  if (peak) return peak.hash;
  if (end - start < 2 || end <= offset) throw new RangeError(`leaves ${start} to ${end} are not known one by one`);
  const middle = start + splitPoint(end - start);
  return nodeHash(sha256, subtreeHash(sha256, tree, [start, middle]), subtreeHash(sha256, tree, [middle, end]));
}

/**
 * Proof that leaf `index` is in the tree: the siblings from the leaf up (RFC 9162 2.1.3.1).
 * @throws RangeError when the leaf is not among `tree.leaves`
 */
export function inclusionProof(sha256: Sha256, tree: KnownTree, index: number): Uint8Array[] {
  const size = tree.before.size + tree.leaves.length;
  if (!Number.isSafeInteger(index) || index < tree.before.size || index >= size) {
    throw new RangeError(`leaf ${index} is not among ${tree.before.size} to ${size}`);
  }
  const path: Uint8Array[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + splitPoint(end - start);
    const left = index < middle;
    path.push(subtreeHash(sha256, tree, left ? [middle, end] : [start, middle]));
    [start, end] = left ? [start, middle] : [middle, end];
  }
  return path.reverse();
}

/**
 * Proof that the tree of the first `size` leaves is the beginning of this one (RFC 9162 2.1.4.1).
 * Empty for equal trees.
 * @throws RangeError when `size` is 0, larger than the tree, or smaller than the frontier given
 */
export function consistencyProof(sha256: Sha256, tree: KnownTree, size: number): Uint8Array[] {
  const newSize = tree.before.size + tree.leaves.length;
  if (!Number.isSafeInteger(size) || size < Math.max(1, tree.before.size) || size > newSize) {
    throw new RangeError(`no consistency proof from ${size} to ${newSize}`);
  }
  const path: Uint8Array[] = [];
  let [start, end] = [0, newSize];
  while (end !== size) {
    const middle = start + splitPoint(end - start);
    const left = size <= middle;
    path.push(subtreeHash(sha256, tree, left ? [middle, end] : [start, middle]));
    [start, end] = left ? [start, middle] : [middle, end];
  }
  // The verifier knows the old root itself; any other common subtree it must be told.
  if (start > 0) path.push(subtreeHash(sha256, tree, [start, end]));
  return path.reverse();
}
