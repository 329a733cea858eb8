import { hash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_FRONTIER, appendLeaf, appendLeaves, frontierRoot, packFrontier, unpackFrontier } from './frontier.ts';
import { emptyRoot, leafHash, nodeHash } from './merkle-hash.ts';
import { consistencyProof, inclusionProof, merkleRoot } from './merkle-proof.ts';
import type { KnownTree } from './merkle-proof.ts';
import { verifyConsistency, verifyInclusion } from './verify-proof.ts';

const sha256 = (data: Uint8Array): Uint8Array => new Uint8Array(hash('sha256', data, 'buffer'));
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const leavesUpTo = (count: number): Uint8Array[] => Array.from({ length: count }, (_, i) => leafHash(sha256, utf8(`entry ${i}`)));

/** The definition of RFC 9162 2.1.1 word for word, slow: the measure for the quick code. */
function definedRoot(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves;
  if (!only) return sha256(new Uint8Array(0));
  if (leaves.length === 1) return only;
  const k = 2 ** (Math.ceil(Math.log2(leaves.length)) - 1);
  return nodeHash(sha256, definedRoot(leaves.slice(0, k)), definedRoot(leaves.slice(k)));
}

// The eight inputs and roots that Certificate Transparency logs have tested with since RFC 6962.
const KNOWN_INPUTS = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const KNOWN_ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

describe('roots', () => {
  it('the empty tree hashes to SHA-256 of nothing', () => {
    expect(hex(emptyRoot(sha256))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(frontierRoot(sha256, EMPTY_FRONTIER)).toEqual(emptyRoot(sha256));
  });

  it('the known inputs give the known roots at every size', () => {
    const leaves = KNOWN_INPUTS.map((input) => leafHash(sha256, Buffer.from(input, 'hex')));
    expect(leaves.map((_, i) => hex(merkleRoot(sha256, leaves.slice(0, i + 1))))).toEqual(KNOWN_ROOTS);
  });

  it('the incremental root equals the definition at every size up to 130', () => {
    const leaves = leavesUpTo(130);
    let frontier = EMPTY_FRONTIER;
    for (const [i, leaf] of leaves.entries()) {
      frontier = appendLeaf(sha256, frontier, leaf);
      expect(frontierRoot(sha256, frontier)).toEqual(definedRoot(leaves.slice(0, i + 1)));
      expect(unpackFrontier(i + 1, packFrontier(frontier))).toEqual(frontier);
    }
  });

  it('packed peaks of another size are refused', () => {
    expect(unpackFrontier(3, new Uint8Array(32))).toBeUndefined();
    expect(unpackFrontier(-1, new Uint8Array(0))).toBeUndefined();
  });
});

const MAX = 64;
const all = leavesUpTo(MAX);
const rootOf = (size: number): Uint8Array => definedRoot(all.slice(0, size));
const roots = Array.from({ length: MAX + 1 }, (_, size) => rootOf(size));
const rootAt = (size: number): Uint8Array => roots[size] ?? new Uint8Array(0);
const leafAt = (index: number): Uint8Array => all[index] ?? new Uint8Array(0);

/** The tree of the first leaves; the first `known` of them by their frontier only. */
const treeOf = (size: number, known = 0): KnownTree => ({
  before: appendLeaves(sha256, EMPTY_FRONTIER, all.slice(0, known)),
  leaves: all.slice(known, size),
});

function flipBit(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = bytes.slice();
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}
const flipIn = (list: readonly Uint8Array[], at: number, bit: number): Uint8Array[] =>
  list.map((item, i) => (i === at ? flipBit(item, bit) : item));

describe('inclusion proofs', () => {
  it('every leaf of every tree up to 64 leaves proves its place', () => {
    for (let size = 1; size <= MAX; size += 1) {
      for (let index = 0; index < size; index += 1) {
        const proof = inclusionProof(sha256, treeOf(size), index);
        const claim = { index, size, leaf: leafAt(index), root: rootAt(size), proof };
        expect(verifyInclusion(sha256, claim)).toEqual({ ok: true });
      }
    }
  });

  it('one flipped bit anywhere, another place or another length fails', () => {
    const claims = fc
      .integer({ min: 2, max: MAX })
      .chain((size) =>
        fc.record({ size: fc.constant(size), index: fc.nat(size - 1), bit: fc.nat(255), pick: fc.nat(), other: fc.nat(size - 1) }),
      );
    fc.assert(
      fc.property(claims, ({ size, index, bit, pick, other }) => {
        const proof = inclusionProof(sha256, treeOf(size), index);
        const claim = { index, size, leaf: leafAt(index), root: rootAt(size), proof };
        const bad = [
          { ...claim, leaf: flipBit(claim.leaf, bit) },
          { ...claim, root: flipBit(claim.root, bit) },
          { ...claim, proof: flipIn(proof, pick % proof.length, bit) },
          { ...claim, proof: proof.slice(0, -1) },
          { ...claim, proof: [...proof, claim.leaf] },
          ...(other === index ? [] : [{ ...claim, index: other }]),
        ];
        for (const wrong of bad) expect(verifyInclusion(sha256, wrong).ok).toBe(false);
      }),
    );
  });

  it('every refusal says why', () => {
    const proof = inclusionProof(sha256, treeOf(5), 1);
    const claim = { index: 1, size: 5, leaf: leafAt(1), root: rootAt(5), proof };
    const fault = (change: Partial<typeof claim>): unknown => verifyInclusion(sha256, { ...claim, ...change });
    expect(fault({ index: 5 })).toEqual({ ok: false, fault: 'index-beyond-size' });
    expect(fault({ size: 0, index: 0 })).toEqual({ ok: false, fault: 'index-beyond-size' });
    expect(fault({ index: -1 })).toEqual({ ok: false, fault: 'size-invalid' });
    expect(fault({ size: 1.5 })).toEqual({ ok: false, fault: 'size-invalid' });
    expect(fault({ leaf: new Uint8Array(31) })).toEqual({ ok: false, fault: 'hash-length' });
    expect(fault({ proof: proof.slice(1) })).toEqual({ ok: false, fault: 'proof-too-short' });
    expect(fault({ proof: [...proof, rootAt(1)] })).toEqual({ ok: false, fault: 'proof-too-long' });
    expect(fault({ root: rootAt(6) })).toEqual({ ok: false, fault: 'root-mismatch' });
  });

  it('a tree far beyond 32 bits is walked without loss', () => {
    const size = 2 ** 52 + 1;
    const claim = { index: 2 ** 52, size, leaf: leafAt(0), root: nodeHash(sha256, rootAt(1), leafAt(0)), proof: [rootAt(1)] };
    expect(verifyInclusion(sha256, claim)).toEqual({ ok: true });
    expect(verifyInclusion(sha256, { ...claim, index: 0 })).toEqual({ ok: false, fault: 'proof-too-short' });
  });
});

describe('consistency proofs', () => {
  it('every tree up to 64 leaves is the beginning of every larger one', () => {
    for (let newSize = 1; newSize <= MAX; newSize += 1) {
      for (let oldSize = 1; oldSize <= newSize; oldSize += 1) {
        const proof = consistencyProof(sha256, treeOf(newSize), oldSize);
        const claim = { oldSize, newSize, oldRoot: rootAt(oldSize), newRoot: rootAt(newSize), proof };
        expect(verifyConsistency(sha256, claim)).toEqual({ ok: true });
      }
    }
  });

  it('one flipped bit anywhere or another length fails', () => {
    const claims = fc
      .integer({ min: 2, max: MAX })
      .chain((newSize) =>
        fc.record({ newSize: fc.constant(newSize), oldSize: fc.integer({ min: 1, max: newSize - 1 }), bit: fc.nat(255), pick: fc.nat() }),
      );
    fc.assert(
      fc.property(claims, ({ newSize, oldSize, bit, pick }) => {
        const proof = consistencyProof(sha256, treeOf(newSize), oldSize);
        const claim = { oldSize, newSize, oldRoot: rootAt(oldSize), newRoot: rootAt(newSize), proof };
        const bad = [
          { ...claim, oldRoot: flipBit(claim.oldRoot, bit) },
          { ...claim, newRoot: flipBit(claim.newRoot, bit) },
          { ...claim, proof: flipIn(proof, pick % proof.length, bit) },
          { ...claim, proof: proof.slice(0, -1) },
          { ...claim, proof: [...proof, claim.newRoot] },
        ];
        for (const wrong of bad) expect(verifyConsistency(sha256, wrong).ok).toBe(false);
      }),
    );
  });

  it('every refusal says why', () => {
    const proof = consistencyProof(sha256, treeOf(7), 3);
    const claim = { oldSize: 3, newSize: 7, oldRoot: rootAt(3), newRoot: rootAt(7), proof };
    const fault = (change: Partial<typeof claim>): unknown => verifyConsistency(sha256, { ...claim, ...change });
    expect(fault({ oldSize: 8 })).toEqual({ ok: false, fault: 'sizes-reversed' });
    expect(fault({ oldSize: 0 })).toEqual({ ok: false, fault: 'empty-tree' });
    expect(fault({ oldSize: -1 })).toEqual({ ok: false, fault: 'size-invalid' });
    expect(fault({ proof: [] })).toEqual({ ok: false, fault: 'proof-too-short' });
    expect(fault({ proof: [...proof, rootAt(1)] })).toEqual({ ok: false, fault: 'proof-too-long' });
    expect(fault({ newRoot: rootAt(8) })).toEqual({ ok: false, fault: 'root-mismatch' });
    expect(fault({ oldRoot: rootAt(4) })).toEqual({ ok: false, fault: 'old-root-mismatch' });
    expect(fault({ oldSize: 7, oldRoot: rootAt(7) })).toEqual({ ok: false, fault: 'proof-too-long' });
    expect(fault({ oldSize: 7, proof: [] })).toEqual({ ok: false, fault: 'root-mismatch' });
    expect(fault({ oldRoot: new Uint8Array(33) })).toEqual({ ok: false, fault: 'hash-length' });
  });

  it('proofs made from a frontier and the leaves after it are the same', () => {
    for (let size = 2; size <= 33; size += 1) {
      for (let known = 1; known < size; known += 1) {
        for (let index = known; index < size; index += 1) {
          expect(inclusionProof(sha256, treeOf(size, known), index)).toEqual(inclusionProof(sha256, treeOf(size), index));
        }
        expect(consistencyProof(sha256, treeOf(size, known), known)).toEqual(consistencyProof(sha256, treeOf(size), known));
      }
    }
    expect(() => inclusionProof(sha256, treeOf(8, 4), 3)).toThrow(RangeError);
  });

  it('proofs that cannot exist are not made', () => {
    expect(() => inclusionProof(sha256, treeOf(3), 3)).toThrow(RangeError);
    expect(() => consistencyProof(sha256, treeOf(3), 4)).toThrow(RangeError);
    expect(() => consistencyProof(sha256, treeOf(3), 0)).toThrow(RangeError);
  });
});
