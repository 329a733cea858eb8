import type { Tx } from '#platform/server/db/database.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { Contest, ContestKind } from '../domain/contest.ts';
import type { ContestState } from '../domain/contest-lifecycle.ts';
import type { Plain } from './canonical-json.ts';
import type { Frozen } from './freeze-contest.ts';

/** A contest's row. */
export type ContestRecord = {
  readonly id: string;
  readonly meetingId: string;
  readonly itemId: string | null;
  readonly title: string;
  readonly kind: ContestKind;
  readonly keeping: 'named' | 'apart';
  readonly definition: Plain;
  readonly state: ContestState;
  readonly version: number;
  readonly followsId: string | null;
  readonly followedById: string | null;
  readonly frozen: Frozen | null;
  readonly contestHash: string | null;
  readonly openedAt: Date | null;
  readonly closesAt: Date | null;
  readonly closedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly announcedAt: Date | null;
  readonly result: Plain | null;
  readonly voidReason: string | null;
  readonly isByHand: boolean;
  readonly received: number | null;
  readonly size: number | null;
};

export const CONTEST = `
  select c.id, c.meeting_id as "meetingId", c.item_id as "itemId", c.title, c.kind, c.keeping, c.definition, c.state, c.version, c.follows_id as "followsId",
    (select f.id from ballots_contests f where f.follows_id = c.id order by f.id desc limit 1) as "followedById", c.frozen, c.contest_hash as "contestHash",
    c.opened_at as "openedAt", c.closes_at as "closesAt", c.closed_at as "closedAt", c.decided_at as "decidedAt", c.announced_at as "announcedAt", c.result, c.void_reason as "voidReason", c.is_by_hand as "isByHand", l.received, l.size
  from ballots_contests c left join ballots_logs l on l.contest_id = c.id`;

export async function findContest(db: Queryable, id: string): Promise<ContestRecord | undefined> {
  return (await db.query<ContestRecord>(`${CONTEST} where c.id = $1`, [id], 'ballots-contest'))[0];
}

/** Locks the contest for an act of control: of two consoles one comes first, the other sees what it did. */
export async function lockContest(tx: Tx, id: string): Promise<ContestRecord | undefined> {
  // No key update: casts refer to this row while they hold the log that a close waits for.
  await tx.query('select from ballots_contests where id = $1 for no key update', [id]);
  return findContest(tx, id);
}

/** People have to count before anything can be decided: hands were raised, papers given out, or there are no devices. */
export const needsHandCount = ({ isByHand }: Pick<ContestRecord, 'isByHand'>, { method }: Contest, issued: number): boolean =>
  isByHand || issued > 0 || !method.media.includes('device');

type Stamp = { readonly closes_at?: Date; readonly closed_at?: Date; readonly announced_at?: Date };

/** Moves a contest to another state. */
export async function setState(tx: Tx, id: string, state: ContestState, stamp: Stamp = {}): Promise<void> {
  await tx.query(
    'update ballots_contests set state = $2, version = version + 1, closed_at = coalesce($3, closed_at), announced_at = coalesce($4, announced_at), closes_at = coalesce($5, closes_at) where id = $1',
    [id, state, stamp.closed_at ?? null, stamp.announced_at ?? null, stamp.closes_at ?? null],
  );
}

export type Named = { readonly personId: string; readonly name: string };

export const findScrutineers = (db: Queryable, id: string): Promise<Named[]> =>
  db.query<Named>(
    'select person_id as "personId", name from ballots_scrutineers where contest_id = $1 order by name, person_id',
    [id],
    'ballots-scrutineers',
  );

export type HandCount = Named & { readonly counts: Plain; readonly at: Date };

export const findHandCounts = (db: Queryable, id: string): Promise<HandCount[]> =>
  db.query<HandCount>(
    'select person_id as "personId", name, counts, at from ballots_hand_counts where contest_id = $1 order by at, person_id',
    [id],
    'ballots-hand-counts',
  );

export type Voiding = Named & { readonly reason: string; readonly at: Date };

export const findVoidings = (db: Queryable, id: string): Promise<Voiding[]> =>
  db.query<Voiding>(
    'select person_id as "personId", name, reason, at from ballots_voidings where contest_id = $1 order by at, person_id',
    [id],
    'ballots-voidings',
  );

export const findCertificates = (db: Queryable, id: string): Promise<(Named & { readonly at: Date })[]> =>
  db.query(
    'select person_id as "personId", name, at from ballots_certificates where contest_id = $1 order by at, person_id',
    [id],
    'ballots-certificates',
  );

export async function countIssued(db: Queryable, id: string): Promise<number> {
  return (
    (
      await db.query<{ issued: number }>(
        `select count(*)::int as issued from ballots_casts where contest_id = $1 and medium = 'paper'`,
        [id],
        'ballots-issued',
      )
    )[0]?.issued ?? 0
  );
}

export async function findCheckpoint(db: Queryable, id: string): Promise<{ size: number; note: string } | undefined> {
  return (
    await db.query<{ size: number; note: string }>(
      'select size, note from ballots_checkpoints where contest_id = $1 order by size desc limit 1',
      [id],
      'ballots-checkpoint',
    )
  )[0];
}

export type VoterRow = {
  readonly personId: string;
  readonly name: string;
  readonly seat: string | null;
  readonly isPresent: boolean;
  readonly medium: 'device' | 'paper' | null;
  readonly paper: string | null;
};

/** The roll of an opened contest with who has cast, in the order of the roll. */
export const findVoters = (db: Queryable, id: string): Promise<VoterRow[]> =>
  db.query<VoterRow>(
    `
  select v.person_id as "personId", v.name, v.seat, v.is_present as "isPresent", c.medium, c.paper
  from ballots_voters v left join ballots_casts c on c.contest_id = v.contest_id and c.person_id = v.person_id where v.contest_id = $1 order by v.position`,
    [id],
    'ballots-voters',
  );
