import { unpackFrontier } from '#platform/domain/merkle/frontier.ts';
import { consistencyProof } from '#platform/domain/merkle/merkle-proof.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { sha256 } from './journal-key.ts';

type Sql = Pick<Queryable, 'query'>;

export type GrowthProof = {
  /** Hashes of 32 bytes, RFC 9162 2.1.4.1. */
  readonly proof: readonly Uint8Array[];
  /** The newest signed checkpoint, which the proof leads to. */
  readonly checkpoint: string;
};

/**
 * Proof for somebody who kept an old checkpoint that the log of today only added to it.
 * @param oldSize size on that checkpoint
 * @returns undefined when the log has no checkpoint of that size
 */
export async function proveGrowth(tx: Sql, oldSize: number): Promise<GrowthProof | undefined> {
  const [old] = await tx.query<{ frontier: Buffer }>('select frontier from platform_journal_checkpoints where size = $1', [oldSize]);
  const before = old && unpackFrontier(oldSize, old.frontier);
  if (!before) return undefined;
  const [newest] = await tx.query<{ size: number; note: string }>(
    'select size, note from platform_journal_checkpoints order by size desc limit 1',
  );
  if (!newest) return undefined;
  const leaves = await tx.query<{ leaf_hash: Buffer }>(
    'select leaf_hash from platform_journal_leaves where leaf_index >= $1 and leaf_index < $2 order by leaf_index',
    [oldSize, newest.size],
  );
  const proof = consistencyProof(sha256, { before, leaves: leaves.map((leaf) => leaf.leaf_hash) }, oldSize);
  return { proof, checkpoint: newest.note };
}
