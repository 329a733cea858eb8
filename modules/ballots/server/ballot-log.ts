import { signCheckpoint } from '#platform/domain/merkle/checkpoint.ts';
import {
  EMPTY_FRONTIER,
  appendLeaves,
  frontierRoot,
  packFrontier,
  unpackFrontier,
  type Frontier,
} from '#platform/domain/merkle/frontier.ts';
import { leafHash } from '#platform/domain/merkle/merkle-hash.ts';
import type { Tx } from '#platform/server/db/database.ts';
import { sha256 } from '#platform/server/journal/journal-key.ts';
import { sha256Hex, type BallotLogKey } from './ballot-log-key.ts';
import { canonicalJson, type Plain } from './canonical-json.ts';

/** Kinds of leaves with their type byte. A number is never given to another kind. */
export const LEAF_KINDS = { CONTEST: 1, OPEN: 2, CAST: 3, PAPER: 4, CLOSE: 5, BOX: 6, COUNT: 7, RESULT: 8, VOID: 9 } as const;
export type LeafKind = keyof typeof LEAF_KINDS;

/** An entry of a log: its type byte, then what it says as canonical JSON. Stored as it is, never written anew. */
export type Leaf = { readonly kind: LeafKind; readonly data: Buffer };

export const leafOf = (kind: LeafKind, content: { readonly [key: string]: Plain }): Leaf => ({
  kind,
  data: Buffer.concat([Buffer.of(LEAF_KINDS[kind]), Buffer.from(canonicalJson(content))]),
});

/** SHA-256 over all sealed papers of a box, one after the other in the order of their bytes. */
export const boxHash = (sealed: readonly Buffer[]): string => sha256Hex(Buffer.concat(sealed));

/** Where a contest's log stands; held under its row lock. */
export type LogHead = {
  readonly contestId: string;
  readonly isOpen: boolean;
  readonly size: number;
  readonly frontier: Frontier;
  readonly received: number;
};

type HeadRow = { is_open: boolean; size: number; frontier: Buffer; received: number };

/** Locks the log: until the transaction ends nobody else casts, closes or issues in this contest. */
export async function lockLog(tx: Tx, contestId: string): Promise<LogHead | undefined> {
  const [row] = await tx.query<HeadRow>(
    'select is_open, size, frontier, received from ballots_logs where contest_id = $1 for update',
    [contestId],
    'ballots-lock-log',
  );
  if (!row) return undefined;
  const frontier = unpackFrontier(row.size, row.frontier);
  if (!frontier) throw new Error(`the log of contest ${contestId} is damaged`);
  return { contestId, isOpen: row.is_open, size: row.size, frontier, received: row.received };
}

const NEW = 'insert into ballots_logs (congress_id, contest_id, is_open, size, frontier, received) values ($1, $2, $3, $4, $5, $6)';
const GROW = 'update ballots_logs set is_open = $3, size = $4, frontier = $5, received = $6 where congress_id = $1 and contest_id = $2';
const ADD = `
  with added as (insert into ballots_leaves (congress_id, contest_id, leaf_index, kind, data) select $1, $2, $3::int + row_number() over (order by n) - 1, k, d from unnest($4::text[], $5::bytea[]) with ordinality u(k, d, n))
  insert into ballots_checkpoints (congress_id, contest_id, size, note) values ($1, $2, $6, $7)`;

export type Growth = { readonly isOpen: boolean; readonly received: number };

/** Adds leaves and signs the grown tree. The signature leaves the house only after the transaction is durable. */
export async function growLog(
  tx: Tx,
  log: BallotLogKey,
  {
    head,
    leaves,
    growth,
  }: { readonly head: LogHead | { readonly contestId: string }; readonly leaves: readonly Leaf[]; readonly growth: Growth },
): Promise<{ readonly head: LogHead; readonly note: string }> {
  const before = 'frontier' in head ? head.frontier : EMPTY_FRONTIER;
  const frontier = appendLeaves(
    sha256,
    before,
    leaves.map(({ data }) => leafHash(sha256, data)),
  );
  const note = signCheckpoint({ size: frontier.size, root: frontierRoot(sha256, frontier) }, log.key, log.sign);
  const { contestId } = head;
  await tx.query('frontier' in head ? GROW : NEW, [
    tx.congressId,
    contestId,
    growth.isOpen,
    frontier.size,
    Buffer.from(packFrontier(frontier)),
    growth.received,
  ]);
  await tx.query(
    ADD,
    [tx.congressId, contestId, before.size, leaves.map(({ kind }) => kind), leaves.map(({ data }) => data), frontier.size, note],
    'ballots-grow-log',
  );
  return { head: { contestId, frontier, size: frontier.size, ...growth }, note };
}
