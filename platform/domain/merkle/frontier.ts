import { HASH_BYTES, emptyRoot, nodeHash } from './merkle-hash.ts';
import type { Sha256 } from './merkle-hash.ts';

/**
 * All that is needed of a tree in order to go on appending: the roots of its complete
 * subtrees, largest (leftmost) first. A tree of a million leaves has at most twenty.
 */
export type Frontier = { readonly size: number; readonly peaks: readonly Uint8Array[] };

export const EMPTY_FRONTIER: Frontier = { size: 0, peaks: [] };

/** The frontier after one more leaf hash. Reads none of the earlier leaves. */
export function appendLeaf(sha256: Sha256, frontier: Frontier, leaf: Uint8Array): Frontier {
  const peaks = [...frontier.peaks];
  let node = leaf;
  // Every trailing 1 bit of the size is a complete subtree that the new one completes.
  for (let rest = frontier.size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
    const left = peaks.pop();
    if (!left) throw new RangeError('a frontier has fewer peaks than its size says');
    node = nodeHash(sha256, left, node);
  }
  return { size: frontier.size + 1, peaks: [...peaks, node] };
}

export function appendLeaves(sha256: Sha256, frontier: Frontier, leaves: Iterable<Uint8Array>): Frontier {
  let next = frontier;
  for (const leaf of leaves) next = appendLeaf(sha256, next, leaf);
  return next;
}

/** Root of the whole tree, RFC 9162 2.1.1: the peaks folded from the right. */
export function frontierRoot(sha256: Sha256, frontier: Frontier): Uint8Array {
  const last = frontier.peaks.at(-1);
  if (!last) return emptyRoot(sha256);
  return frontier.peaks.slice(0, -1).reduceRight((right, left) => nodeHash(sha256, left, right), last);
}

/** How many complete subtrees a tree of this size has: the 1 bits of the size. */
export function peakCount(size: number): number {
  let count = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}

/** The peaks one after another, for storing: 32 bytes each. */
export function packFrontier(frontier: Frontier): Uint8Array {
  const bytes = new Uint8Array(frontier.peaks.length * HASH_BYTES);
  frontier.peaks.forEach((peak, i) => bytes.set(peak, i * HASH_BYTES));
  return bytes;
}

/** The frontier of a tree of `size` leaves out of its packed peaks; undefined when the length does not fit. */
export function unpackFrontier(size: number, bytes: Uint8Array): Frontier | undefined {
  if (!Number.isSafeInteger(size) || size < 0) return undefined;
  const count = peakCount(size);
  if (bytes.length !== count * HASH_BYTES) return undefined;
  const peaks = Array.from({ length: count }, (_, i) => bytes.slice(i * HASH_BYTES, (i + 1) * HASH_BYTES));
  return { size, peaks };
}
