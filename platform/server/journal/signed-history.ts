import { openCheckpoint } from '#platform/domain/merkle/checkpoint.ts';
import type { CheckpointFault } from '#platform/domain/merkle/checkpoint.ts';
import { frontierRoot, unpackFrontier } from '#platform/domain/merkle/frontier.ts';
import type { Frontier } from '#platform/domain/merkle/frontier.ts';
import { sameBytes } from '#platform/domain/merkle/merkle-hash.ts';
import type { VerifierKey } from '#platform/domain/merkle/signed-note.ts';
import { addFinding } from './journal-finding.ts';
import type { FindingList } from './journal-finding.ts';
import { sha256, verifyEd25519 } from './journal-key.ts';

/** A checkpoint as the database keeps it. */
export type StoredCheckpoint = {
  readonly size: number;
  readonly root: Uint8Array;
  readonly frontier: Uint8Array;
  readonly note: string;
  readonly at: string;
};

/** A tree that the log's key has signed for, and where known its frontier and the time. */
export type SignedTree = {
  readonly size: number;
  readonly root: Uint8Array;
  readonly frontier: Frontier | undefined;
  readonly at: string | undefined;
};

export type HistorySources = {
  readonly key: VerifierKey;
  readonly stored: readonly StoredCheckpoint[];
  /** Copies in the file, and what of it could not be read; undefined when no file is at hand. */
  readonly copies: { readonly notes: readonly string[]; readonly torn: string } | undefined;
};

type Opened = { readonly size: number; readonly root: Uint8Array } | { readonly fault: CheckpointFault };

function open(note: string, key: VerifierKey): Opened {
  const check = openCheckpoint(note, key, verifyEd25519);
  return check.ok ? check.checkpoint : { fault: check.fault };
}

/**
 * Every tree the key has signed, smallest first, from the database and the file together; adds
 * what is wrong with either. Where both are validly signed and differ, the file is believed.
 */
export function signedHistory({ key, stored, copies }: HistorySources, list: FindingList): SignedTree[] {
  const trees = new Map<number, SignedTree>();
  const valid = new Map<string, Opened>();
  for (const row of stored) {
    const opened = open(row.note, key);
    valid.set(row.note, opened);
    const tree = 'fault' in opened ? undefined : storedTree(row, opened);
    if (tree) trees.set(tree.size, tree);
    else addFinding(list, { kind: 'checkpoint-invalid', size: row.size, fault: 'fault' in opened ? opened.fault : 'columns-differ' });
  }
  if (copies) mergeCopies({ trees, valid, key, copies, storedSizes: new Set(stored.map((row) => row.size)) }, list);
  return [...trees.values()].toSorted((a, b) => a.size - b.size);
}

function storedTree(row: StoredCheckpoint, signed: { size: number; root: Uint8Array }): SignedTree | undefined {
  if (signed.size !== row.size || !sameBytes(signed.root, row.root)) return undefined;
  const frontier = unpackFrontier(row.size, row.frontier);
  const fits = frontier !== undefined && sameBytes(frontierRoot(sha256, frontier), signed.root);
  return { size: row.size, root: signed.root, frontier: fits ? frontier : undefined, at: row.at };
}

type Merge = {
  readonly trees: Map<number, SignedTree>;
  readonly valid: ReadonlyMap<string, Opened>;
  readonly key: VerifierKey;
  readonly copies: { readonly notes: readonly string[]; readonly torn: string };
  readonly storedSizes: ReadonlySet<number>;
};

function mergeCopies({ trees, valid, key, copies, storedSizes }: Merge, list: FindingList): void {
  const inDatabase = largest(storedSizes);
  const copied = new Set<number>();
  let shortenedTo: number | undefined;
  for (const note of copies.notes) {
    const opened = valid.get(note) ?? open(note, key);
    if ('fault' in opened) {
      addFinding(list, { kind: 'copy-invalid', fault: opened.fault });
      continue;
    }
    copied.add(opened.size);
    const own = trees.get(opened.size);
    if (own && sameBytes(own.root, opened.root)) continue;
    trees.set(opened.size, { ...opened, frontier: undefined, at: own?.at });
    if (own) addFinding(list, { kind: 'checkpoint-conflict', size: opened.size });
    else if (opened.size > inDatabase) shortenedTo = Math.max(shortenedTo ?? 0, opened.size);
    else if (!storedSizes.has(opened.size)) addFinding(list, { kind: 'checkpoint-removed', size: opened.size });
  }
  if (shortenedTo !== undefined)
    addFinding(list, { kind: 'log-shortened', leafIndex: inDatabase, lastLeafIndex: shortenedTo - 1, size: shortenedTo });
  if (copies.torn !== '') addFinding(list, { kind: 'copy-invalid', fault: 'torn' });
  // The newest checkpoint reaches the file a moment later; an older one must be there.
  for (const size of storedSizes) if (size < inDatabase && !copied.has(size)) addFinding(list, { kind: 'copy-missing', size });
}

function largest(sizes: Iterable<number>): number {
  let most = 0;
  for (const size of sizes) most = Math.max(most, size);
  return most;
}
