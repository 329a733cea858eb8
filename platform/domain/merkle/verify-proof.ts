import { HASH_BYTES, nodeHash, sameBytes } from './merkle-hash.ts';
import type { Sha256 } from './merkle-hash.ts';

/** Why a proof is refused. */
export type ProofFault =
  | 'size-invalid' // a size or index that is no whole number from 0 up
  | 'index-beyond-size' // the tree has no such leaf
  | 'sizes-reversed' // the older tree is larger than the newer
  | 'empty-tree' // nothing can be proved from a tree without leaves
  | 'hash-length' // some hash does not have 32 bytes
  | 'proof-too-short'
  | 'proof-too-long'
  | 'root-mismatch' // the proof leads to another root (the newer one, for consistency)
  | 'old-root-mismatch'; // the proof does not lead to the older root

export type ProofCheck = { readonly ok: true } | { readonly ok: false; readonly fault: ProofFault };

export type InclusionClaim = {
  readonly index: number;
  readonly size: number;
  readonly leaf: Uint8Array;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
};

export type ConsistencyClaim = {
  readonly oldSize: number;
  readonly newSize: number;
  readonly oldRoot: Uint8Array;
  readonly newRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
};

const fail = (fault: ProofFault): ProofCheck => ({ ok: false, fault });
const isSize = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;
const allHashes = (hashes: readonly Uint8Array[]): boolean => hashes.every((hash) => hash.length === HASH_BYTES);
const isOdd = (n: number): boolean => n % 2 === 1;
const half = (n: number): number => Math.floor(n / 2);

/** Checks an inclusion proof, RFC 9162 2.1.3.2. Sizes beyond 2^53 are refused. */
export function verifyInclusion(sha256: Sha256, claim: InclusionClaim): ProofCheck {
  if (!isSize(claim.index) || !isSize(claim.size)) return fail('size-invalid');
  if (claim.index >= claim.size) return fail('index-beyond-size');
  if (!allHashes([claim.leaf, claim.root, ...claim.proof])) return fail('hash-length');
  let [fn, sn, hash] = [claim.index, claim.size - 1, claim.leaf];
  for (const sibling of claim.proof) {
    if (sn === 0) return fail('proof-too-long');
    if (isOdd(fn) || fn === sn) {
      hash = nodeHash(sha256, sibling, hash);
      while (!isOdd(fn) && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else {
      hash = nodeHash(sha256, hash, sibling);
    }
    [fn, sn] = [half(fn), half(sn)];
  }
  if (sn !== 0) return fail('proof-too-short');
  return sameBytes(hash, claim.root) ? { ok: true } : fail('root-mismatch');
}

/** Checks a consistency proof, RFC 9162 2.1.4.2; equal trees need an empty proof. */
export function verifyConsistency(sha256: Sha256, claim: ConsistencyClaim): ProofCheck {
  const { oldSize, newSize, oldRoot, newRoot, proof } = claim;
  if (!isSize(oldSize) || !isSize(newSize)) return fail('size-invalid');
  if (oldSize > newSize) return fail('sizes-reversed');
  if (!allHashes([oldRoot, newRoot, ...proof])) return fail('hash-length');
  if (oldSize === newSize) {
    if (proof.length > 0) return fail('proof-too-long');
    return sameBytes(oldRoot, newRoot) ? { ok: true } : fail('root-mismatch');
  }
  if (oldSize === 0) return fail('empty-tree');
  if (proof.length === 0) return fail('proof-too-short');
  return foldConsistency(sha256, claim);
}

function foldConsistency(sha256: Sha256, claim: ConsistencyClaim): ProofCheck {
  const { oldSize, newSize, oldRoot, newRoot, proof } = claim;
  let [fn, sn] = [oldSize - 1, newSize - 1];
  while (isOdd(fn)) [fn, sn] = [half(fn), half(sn)];
  // fn is 0 here exactly when the old tree is complete: then its root is the first node itself.
  const nodes = fn === 0 ? [oldRoot, ...proof] : proof;
  const [first = oldRoot, ...rest] = nodes;
  let [oldHash, newHash] = [first, first];
  for (const node of rest) {
    if (sn === 0) return fail('proof-too-long');
    if (isOdd(fn) || fn === sn) {
      [oldHash, newHash] = [nodeHash(sha256, node, oldHash), nodeHash(sha256, node, newHash)];
      while (!isOdd(fn) && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else {
      newHash = nodeHash(sha256, newHash, node);
    }
    [fn, sn] = [half(fn), half(sn)];
  }
  if (sn !== 0) return fail('proof-too-short');
  if (!sameBytes(oldHash, oldRoot)) return fail('old-root-mismatch');
  return sameBytes(newHash, newRoot) ? { ok: true } : fail('root-mismatch');
}
