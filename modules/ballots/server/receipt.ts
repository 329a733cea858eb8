import type { Queryable } from '#platform/server/db/queryable.ts';

/**
 * What a voter takes home: the number of his entry in the contest's log and the signed checkpoint
 * that covers it. It says that a paper was taken, never which. The same cast gives the same receipt.
 */
export type Receipt = { readonly contestId: string; readonly leafIndex: number; readonly treeSize: number; readonly checkpoint: string };

/** A cast as it is kept. */
export type KeptCast = {
  readonly personId: string;
  readonly medium: 'device' | 'paper';
  readonly paper: string | null;
  readonly callMark: Buffer | null;
  readonly paperMark: Buffer | null;
  readonly receipt: Receipt;
};

const KEPT = `
  select c.person_id, c.medium, c.paper, c.call_mark, c.paper_mark, c.leaf_index, c.tree_size, k.note
  from ballots_casts c join ballots_checkpoints k on k.contest_id = c.contest_id and k.size = c.tree_size
  where c.contest_id = $1 and c.person_id = any($2::uuid[])`;

type Row = {
  person_id: string;
  medium: 'device' | 'paper';
  paper: string | null;
  call_mark: Buffer | null;
  paper_mark: Buffer | null;
  leaf_index: number;
  tree_size: number;
  note: string;
};

/** What is kept of these people in a contest, by person. */
export async function findKeptCasts(db: Queryable, contestId: string, personIds: readonly string[]): Promise<Map<string, KeptCast>> {
  const rows = await db.query<Row>(KEPT, [contestId, personIds], 'ballots-kept-casts');
  return new Map(
    rows.map((row) => [
      row.person_id,
      {
        personId: row.person_id,
        medium: row.medium,
        paper: row.paper,
        callMark: row.call_mark,
        paperMark: row.paper_mark,
        receipt: { contestId, leafIndex: row.leaf_index, treeSize: row.tree_size, checkpoint: row.note },
      },
    ]),
  );
}
