import type { AppError } from '#platform/domain/errors.ts';
import type { Tx } from '#platform/server/db/database.ts';
import { alreadyCast, castOnPaper, contestClosed, contestNotOpen } from '../domain/casting-errors.ts';
import { growLog, leafOf, lockLog, type LogHead } from './ballot-log.ts';
import { signRefusal, type BallotLogKey, type Refusal } from './ballot-log-key.ts';
import { callMark, drawShelf, paperMark, sameMark } from './box-seal.ts';
import type { OpenContest } from './contest-at-hand.ts';
import { findKeptCasts, type KeptCast, type Receipt } from './receipt.ts';

/** One cast as it waits for its batch; `paper` is canonical text. */
export type Cast = { readonly personId: string; readonly castId: string; readonly paper: string };

/** What became of a cast: in the order of the batch. */
export type CastOutcome = { readonly receipt: Receipt } | { readonly error: AppError };

export type Batch = { readonly contest: OpenContest; readonly log: BallotLogKey; readonly casts: readonly Cast[] };

/** A cast with what is kept of it beside its person. */
type Marked = Cast & { readonly callMark: Buffer | null; readonly paperMark: Buffer | null };

const INSERT = `
  insert into ballots_casts (congress_id, contest_id, person_id, medium, paper, call_mark, paper_mark, leaf_index, tree_size)
  select $1, $2, p, 'device', t, c, m, $7::int + n - 1, $8 from unnest($3::uuid[], $4::text[], $5::bytea[], $6::bytea[]) with ordinality u(p, t, c, m, n)`;

function mark(cast: Cast, { box }: OpenContest): Marked {
  if (box === undefined) return { ...cast, callMark: null, paperMark: null };
  return { ...cast, callMark: callMark(cast.castId), paperMark: box === null ? null : paperMark(box.markKey, cast.castId, cast.paper) };
}

/**
 * Whether a cast is the one that is kept. Named: the same paper. Apart: the same call with the same
 * paper; once the key is destroyed the call alone, because nothing is left to compare the paper with.
 */
function isRepetition(cast: Marked, kept: KeptCast): boolean {
  if (kept.medium !== 'device') return false;
  if (kept.callMark === null) return kept.paper === cast.paper;
  return sameMark(kept.callMark, cast.callMark) && (cast.paperMark === null || sameMark(kept.paperMark, cast.paperMark));
}

/** The leaves of a batch. Where papers are kept apart the order is that of the people's ids: the order of arrival is nobody's business. */
const leavesOf = (contest: OpenContest, fresh: readonly Marked[]) =>
  fresh.map(({ personId, paper }) =>
    leafOf(
      'CAST',
      contest.box === undefined ? { contest: contest.id, person: personId, paper } : { contest: contest.id, person: personId },
    ),
  );

async function store(
  tx: Tx,
  { contest, log }: Batch,
  { head, fresh }: { readonly head: LogHead; readonly fresh: readonly Marked[] },
): Promise<Map<string, Receipt>> {
  const { head: grown, note } = await growLog(tx, log, {
    head,
    leaves: leavesOf(contest, fresh),
    growth: { isOpen: true, received: head.received + fresh.length },
  });
  await tx.query(
    INSERT,
    [
      tx.congressId,
      contest.id,
      fresh.map(({ personId }) => personId),
      fresh.map(({ paper }) => (contest.box === undefined ? paper : null)),
      fresh.map((cast) => cast.callMark),
      fresh.map((cast) => cast.paperMark),
      head.size,
      grown.size,
    ],
    'ballots-insert-casts',
  );
  if (contest.box) await dropIntoBox(tx, contest, fresh);
  return new Map(
    fresh.map(({ personId }, at) => [
      personId,
      { contestId: contest.id, leafIndex: head.size + at, treeSize: grown.size, checkpoint: note },
    ]),
  );
}

async function dropIntoBox(tx: Tx, { id, box }: OpenContest, fresh: readonly Marked[]): Promise<void> {
  if (!box) return;
  const sealed = fresh.map(({ paper }) => box.sealer.seal(paper));
  const [row] = await tx.query<{ laid: number }>(
    'select ballots_drop_papers($1, $2, $3, $4::integer[], $5::bytea[]) as laid',
    [id, box.sealer.enc, box.width, sealed.map(() => drawShelf(box.shelves)), sealed],
    'ballots-drop-papers',
  );
  if (row?.laid !== fresh.length) throw new Error(`contest ${id}: ${fresh.length} papers, ${row?.laid ?? 0} laid into the box`);
}

/** The first cast of each person that is not kept yet. */
function freshOf(casts: readonly Marked[], kept: ReadonlyMap<string, KeptCast>, { box }: OpenContest): Marked[] {
  const first = new Map<string, Marked>();
  for (const cast of casts) if (!kept.has(cast.personId) && !first.has(cast.personId)) first.set(cast.personId, cast);
  const fresh = [...first.values()];
  return box === undefined ? fresh : fresh.toSorted((a, b) => (a.personId < b.personId ? -1 : 1));
}

const ERRORS = { 'already-received': alreadyCast, 'on-paper': castOnPaper, closed: contestClosed } as const;

/**
 * Takes a batch of casts in one transaction: under the lock of the contest's log each is either
 * before the close and kept, or refused. Nothing here is answered before the transaction is durable.
 */
export async function commitCasts(tx: Tx, batch: Batch): Promise<CastOutcome[]> {
  const { contest, log } = batch;
  const head = await lockLog(tx, contest.id);
  if (!head) throw contestNotOpen();
  const casts = batch.casts.map((cast) => mark(cast, contest));
  const kept = await findKeptCasts(tx, contest.id, [...new Set(casts.map(({ personId }) => personId))]);
  const fresh = head.isOpen ? freshOf(casts, kept, contest) : [];
  if (fresh.length > 0 && contest.box === null) throw new Error(`the keys of contest ${contest.id} are missing`);
  const taken = fresh.length > 0 ? await store(tx, batch, { head, fresh }) : new Map<string, Receipt>();
  const firstOf = new Map(fresh.map((cast) => [cast.personId, cast]));
  const refuse = (personId: string, reason: Refusal['reason'], receipt: Receipt | null): CastOutcome => ({
    error: ERRORS[reason]({ refusal: signRefusal(log, { contestId: contest.id, personId, reason, size: head.size }), receipt }),
  });
  return casts.map((cast): CastOutcome => {
    const { personId } = cast;
    const known = kept.get(personId);
    const receipt = known?.receipt ?? taken.get(personId);
    if (!receipt) return refuse(personId, 'closed', null);
    if (known?.medium === 'paper') return refuse(personId, 'on-paper', null);
    const first = firstOf.get(personId);
    const isSame = known ? isRepetition(cast, known) : first !== undefined && (first === cast || isSameCast(first, cast));
    return isSame ? { receipt } : refuse(personId, 'already-received', receipt);
  });
}

const isSameCast = (a: Marked, b: Marked): boolean =>
  a.callMark === null ? a.paper === b.paper : sameMark(a.callMark, b.callMark) && sameMark(a.paperMark, b.paperMark);
