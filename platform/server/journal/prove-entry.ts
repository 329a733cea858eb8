import { formatReceipt } from '#platform/domain/merkle/inclusion-receipt.ts';
import { EMPTY_FRONTIER, unpackFrontier } from '#platform/domain/merkle/frontier.ts';
import { inclusionProof } from '#platform/domain/merkle/merkle-proof.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { SEALED_SELECT, canonicalBytes } from './journal-entry.ts';
import type { SealedRow } from './journal-entry.ts';
import { sha256 } from './journal-key.ts';

type Sql = Pick<Queryable, 'query'>;

export type EntryProof = {
  /** The entry in its canonical form: what the leaf was hashed from. */
  readonly entry: string;
  /** C2SP tlog-proof text: leaf number, siblings and the checkpoint that first held the entry. */
  readonly receipt: string;
};

type CheckpointRow = { size: number; frontier: Buffer; note: string };

/**
 * Proof that an entry stands in the log, for taking away. Reads only the leaves of the entry's own
 * batch. Runs with the rights of the transaction: an entry it may not see is not proved.
 * @returns undefined when there is no such entry or it still waits for its seal
 */
export async function proveEntry(tx: Sql, entryId: string): Promise<EntryProof | undefined> {
  const [row] = await tx.query<SealedRow & { leaf_index: number }>(
    `select l.leaf_index, ${SEALED_SELECT} from platform_journal j join platform_journal_leaves l on l.entry_id = j.id where j.id = $1`,
    [entryId],
  );
  if (!row) return undefined;
  const [after, before] = await tx.query<CheckpointRow>(
    `(select size, frontier, note from platform_journal_checkpoints where size > $1 order by size limit 1)
     union all (select size, frontier, note from platform_journal_checkpoints where size <= $1 order by size desc limit 1)`,
    [row.leaf_index],
  );
  if (!after || after.size <= row.leaf_index) return undefined;
  const frontier = before ? unpackFrontier(before.size, before.frontier) : EMPTY_FRONTIER;
  if (!frontier) return undefined;
  const leaves = await tx.query<{ leaf_hash: Buffer }>(
    'select leaf_hash from platform_journal_leaves where leaf_index >= $1 and leaf_index < $2 order by leaf_index',
    [frontier.size, after.size],
  );
  const proof = inclusionProof(sha256, { before: frontier, leaves: leaves.map((leaf) => leaf.leaf_hash) }, row.leaf_index);
  return {
    entry: new TextDecoder().decode(canonicalBytes(row)),
    receipt: formatReceipt({ index: row.leaf_index, proof, checkpoint: after.note }),
  };
}
