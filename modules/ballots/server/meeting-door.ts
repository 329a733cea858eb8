import {
  findMeetingFacts,
  quorumOfMeeting,
  rollOf,
  type MeetingFacts,
  type Quorum,
  type RollRow,
} from '#modules/meetings/server/module.ts';
import type { RuleBook } from '#platform/domain/law/rule-book.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { meetingNotUnderWay, quorumNotMet } from '../domain/control-errors.ts';
import type { Contest } from '../domain/contest.ts';
import type { Voter } from './freeze-contest.ts';

/** The people of a contest as its meeting has them now. `all` is the law's denominator (CNT-06), also those who are suspended. */
export type Electorate = { readonly all: number; readonly voters: readonly Voter[] };

const seatText = ({ seat }: RollRow): string | null => (seat ? `${seat.row}-${seat.column}` : null);

/** Refuses where the meeting is not under way, or those who are signed in now are too few (SES-05, SCM-04). */
async function requireSitting(meeting: MeetingFacts | undefined, quorum: Quorum | undefined): Promise<Quorum> {
  if (meeting?.state !== 'under-way' || !quorum) throw meetingNotUnderWay();
  if (!quorum.isMet)
    throw quorumNotMet({ present: quorum.present, needed: quorum.needed ?? 1, all: quorum.entitled }, quorum.rule ?? 'SES-05');
  return quorum;
}

/**
 * Roll and presence of this moment, once the meeting can decide at all. Who takes part by video
 * votes only where the contest's method says so (SES-37, SCM-14).
 * @throws AppError `ballots.meeting_not_under_way`, `ballots.quorum_not_met`
 */
export async function electorateNow(
  db: Queryable,
  meetingId: string,
  { contest, book }: { readonly contest: Contest; readonly book: RuleBook },
): Promise<Electorate> {
  const quorum = await requireSitting(await findMeetingFacts(db, meetingId), await quorumOfMeeting(db, meetingId, book));
  const roll = await rollOf(db, meetingId);
  return {
    all: quorum.entitled,
    voters: roll.map((row) => ({
      personId: row.personId,
      name: row.name,
      seat: seatText(row),
      isPresent: row.isPresent && (!row.isVideo || contest.method.videoVotes),
    })),
  };
}
