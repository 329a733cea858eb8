import type { Tx } from '#platform/server/db/database.ts';
import { growLog, leafOf, type Leaf } from './ballot-log.ts';
import { sha256Hex, type BallotLogKey } from './ballot-log-key.ts';
import { makeBoxKeys } from './box-key.ts';
import { sealedWidth, shelvesFor } from './box-seal.ts';
import { canonicalJson, type Plain } from './canonical-json.ts';

/** Somebody on the roll as the contest opens. */
export type Voter = { readonly personId: string; readonly name: string; readonly seat: string | null; readonly isPresent: boolean };

/** A contest that is about to open. */
export type Opening = {
  readonly id: string;
  readonly title: string;
  readonly keeping: 'named' | 'apart';
  /** What is voted on, with every rule parameter and its source, as plain data. */
  readonly definition: Plain;
  readonly rules: Plain;
  readonly voters: readonly Voter[];
  /** Longest canonical text of a paper, in bytes. */
  readonly paperBytes: number;
};

/** What was fixed at the opening, for everybody to compare. */
export type Frozen = {
  readonly definition: Plain;
  readonly rules: Plain;
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
const OPEN = `update ballots_contests set state = 'open', version = version + 1, keeping = $2, definition = $3, frozen = $4, contest_hash = $5, opened_at = $6 where id = $1 and state = 'draft' returning version`;

// One length for every paper of a contest: a written-in name must not show by the size of its envelope.
const STEP = 256;
const paddedTo = (bytes: number): number => Math.max(1, Math.ceil(bytes / STEP)) * STEP;

const rollHash = (voters: readonly Voter[]): string => sha256Hex(canonicalJson(voters.map(({ personId }) => personId).toSorted()));
const presenceHash = (voters: readonly Voter[]): string => sha256Hex(canonicalJson(voters.filter(({ isPresent }) => isPresent).map(({ personId }) => personId).toSorted()));

async function boxOf({ id, keeping, paperBytes }: Opening, folder: string): Promise<Pick<Frozen, 'boxKey' | 'paperWidth'>> {
  if (keeping === 'named') return {};
  return { boxKey: Buffer.from(await makeBoxKeys(folder, id)).toString('base64'), paperWidth: sealedWidth(paddedTo(paperBytes)) };
}

export type FreezeDeps = { readonly log: BallotLogKey; readonly boxFolder: string; readonly now: Date };

/**
 * Freezes a draft and opens it: definition, rules, roll and presence are hashed, the log begins with
 * CONTEST and OPEN. The contest's hash is SHA-256 of its CONTEST leaf.
 * @returns what was frozen; undefined when somebody else opened it first
 */
export async function freezeContest(tx: Tx, opening: Opening, { log, boxFolder, now }: FreezeDeps): Promise<{ frozen: Frozen; contestHash: string; checkpoint: string } | undefined> {
  const { id, title, keeping, definition, rules, voters } = opening;
  const present = voters.filter(({ isPresent }) => isPresent).length;
  const frozen: Frozen = { definition, rules, rollHash: rollHash(voters), presenceHash: presenceHash(voters), onRoll: voters.length, present, ...(await boxOf(opening, boxFolder)) };
  const contest: Leaf = leafOf('CONTEST', { contest: id, title, keeping, ...frozen });
  const contestHash = sha256Hex(contest.data);
  const updated = await tx.query(OPEN, [id, keeping, JSON.stringify(definition), JSON.stringify(frozen), contestHash, now]);
  if (updated.length === 0) return undefined;
  await tx.query(VOTERS, [tx.congressId, id, voters.map(({ personId }) => personId), voters.map(({ name }) => name), voters.map(({ seat }) => seat), voters.map(({ isPresent }) => isPresent)]);
  const { note } = await growLog(tx, log, { head: { contestId: id }, leaves: [contest, leafOf('OPEN', { contest: id, hash: contestHash, at: now.toISOString() })], growth: { isOpen: true, received: 0 } });
  if (keeping === 'apart') await tx.query('select ballots_set_up_box($1, $2)', [id, shelvesFor(voters.length)]);
  return { frozen, contestHash, checkpoint: note };
}
