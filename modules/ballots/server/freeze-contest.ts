import type { Tx } from '#platform/server/db/database.ts';
import { growLog, leafOf, type Leaf } from './ballot-log.ts';
import { sha256Hex, type BallotLogKey } from './ballot-log-key.ts';
import { destroyBoxKeys, makeBoxKeys } from './box-key.ts';
import { sealedWidth, shelvesFor } from './box-seal.ts';
import { canonicalJson, type Plain } from './canonical-json.ts';

/** Somebody on the roll as the contest opens. */
export type Voter = { readonly personId: string; readonly name: string; readonly seat: string | null; readonly isPresent: boolean };

/** A rule's value as it was at the opening, and whose it is. */
export type FrozenRule = { readonly id: string; readonly parameter: string; readonly value: Plain; readonly cite: string };

/** A contest that is about to open. */
export type Opening = {
  readonly id: string;
  readonly title: string;
  readonly keeping: 'named' | 'apart';
  /** What is voted on, with every rule parameter and its source, as plain data. */
  readonly definition: Plain;
  readonly rules: readonly FrozenRule[];
  /** The law's denominator (CNT-06): everybody with a seat. */
  readonly all: number;
  readonly voters: readonly Voter[];
  /** Longest canonical text of a paper, in bytes. */
  readonly paperBytes: number;
};

/** What was fixed at the opening, for everybody to compare. */
export type Frozen = {
  readonly definition: Plain;
  readonly rules: readonly FrozenRule[];
  readonly rollHash: string;
  readonly presenceHash: string;
  readonly onRoll: number;
  readonly present: number;
  readonly boxKey?: string;
  readonly paperWidth?: number;
};

const VOTERS = `
  insert into ballots_voters (congress_id, contest_id, person_id, position, name, seat, is_present)
  select $1, $2, p, n, t, s, h from unnest($3::uuid[], $4::text[], $5::text[], $6::boolean[]) with ordinality u(p, t, s, h, n)`;
const OPEN = `update ballots_contests set state = 'open', version = version + 1, keeping = $2, frozen = $3, contest_hash = $4, opened_at = $5 where id = $1 and state in ('draft', 'ready') returning version`;

// One length for every paper of a contest: a written-in name must not show by the size of its envelope.
const STEP = 256;
const paddedTo = (bytes: number): number => Math.max(1, Math.ceil(bytes / STEP)) * STEP;

const rollHash = (voters: readonly Voter[]): string => sha256Hex(canonicalJson(voters.map(({ personId }) => personId).toSorted()));
const presenceHash = (voters: readonly Voter[]): string =>
  sha256Hex(
    canonicalJson(
      voters
        .filter(({ isPresent }) => isPresent)
        .map(({ personId }) => personId)
        .toSorted(),
    ),
  );

async function boxOf({ id, keeping, paperBytes }: Opening, folder: string): Promise<Pick<Frozen, 'boxKey' | 'paperWidth'>> {
  if (keeping === 'named') return {};
  // A key from an opening that was rolled back: nothing was ever sealed with it.
  destroyBoxKeys(folder, id);
  return { boxKey: Buffer.from(await makeBoxKeys(folder, id)).toString('base64'), paperWidth: sealedWidth(paddedTo(paperBytes)) };
}

export type FreezeDeps = { readonly log: BallotLogKey; readonly boxFolder: string; readonly now: Date };

/**
 * Freezes a draft and opens it: definition, rules, roll and presence are hashed, the log begins with
 * CONTEST and OPEN. The contest's hash is SHA-256 of its CONTEST leaf.
 * @throws Error when it is no draft any more: the caller holds its lock and has looked
 */
export async function freezeContest(
  tx: Tx,
  opening: Opening,
  { log, boxFolder, now }: FreezeDeps,
): Promise<{ frozen: Frozen; contestHash: string; checkpoint: string }> {
  const { id, title, keeping, definition, rules, all, voters } = opening;
  const present = voters.filter(({ isPresent }) => isPresent).length;
  const frozen: Frozen = {
    definition,
    rules,
    rollHash: rollHash(voters),
    presenceHash: presenceHash(voters),
    onRoll: all,
    present,
    ...(await boxOf(opening, boxFolder)),
  };
  const contest: Leaf = leafOf('CONTEST', { contest: id, title, keeping, ...frozen });
  const contestHash = sha256Hex(contest.data);
  const updated = await tx.query(OPEN, [id, keeping, JSON.stringify(frozen), contestHash, now]);
  if (updated.length === 0) throw new Error(`contest ${id} was opened before`);
  await tx.query(VOTERS, [
    tx.congressId,
    id,
    voters.map(({ personId }) => personId),
    voters.map(({ name }) => name),
    voters.map(({ seat }) => seat),
    voters.map(({ isPresent }) => isPresent),
  ]);
  const { note } = await growLog(tx, log, {
    head: { contestId: id },
    leaves: [contest, leafOf('OPEN', { contest: id, hash: contestHash, at: now.toISOString() })],
    growth: { isOpen: true, received: 0 },
  });
  if (keeping === 'apart') await tx.query('select ballots_set_up_box($1, $2)', [id, shelvesFor(voters.length)]);
  return { frozen, contestHash, checkpoint: note };
}
