import { EMPTY_FRONTIER, appendLeaves, frontierRoot } from './frontier.ts';
import type { Sha256 } from './merkle-hash.ts';

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

/**
 * Proof that leaf `index` is in the tree of all given leaf hashes: the siblings from the leaf up
 * (RFC 9162 2.1.3.1).
 * @throws RangeError when there is no such leaf
 */
export function inclusionProof(sha256: Sha256, leaves: readonly Uint8Array[], index: number): Uint8Array[] {
  if (!Number.isSafeInteger(index) || index < 0 || index >= leaves.length) {
    throw new RangeError(`no leaf ${index} in a tree of ${leaves.length}`);
  }
  const path: Uint8Array[] = [];
  let [start, end] = [0, leaves.length];
  while (end - start > 1) {
    const middle = start + splitPoint(end - start);
    const left = index < middle;
    path.push(merkleRoot(sha256, left ? leaves.slice(middle, end) : leaves.slice(start, middle)));
    [start, end] = left ? [start, middle] : [middle, end];
  }
  return path.toReversed();
}

/**
 * Proof that the tree of the first `size` leaves is the beginning of the tree of all given leaf
 * hashes (RFC 9162 2.1.4.1). Empty for equal trees.
 * @throws RangeError when `size` is 0 or larger than the tree
 */
export function consistencyProof(sha256: Sha256, leaves: readonly Uint8Array[], size: number): Uint8Array[] {
  if (!Number.isSafeInteger(size) || size < 1 || size > leaves.length) {
    throw new RangeError(`no consistency proof from ${size} to ${leaves.length}`);
  }
  const path: Uint8Array[] = [];
  let [start, end] = [0, leaves.length];
  while (end !== size) {
    const middle = start + splitPoint(end - start);
    const left = size <= middle;
    path.push(merkleRoot(sha256, left ? leaves.slice(middle, end) : leaves.slice(start, middle)));
    [start, end] = left ? [start, middle] : [middle, end];
  }
  // The verifier knows the old root itself; any other common subtree it must be told.
  if (start > 0) path.push(merkleRoot(sha256, leaves.slice(start, end)));
  return path.toReversed();
}

