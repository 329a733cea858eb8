import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';

/** A meeting as a contest needs it. */
export type MeetingFacts = {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly day: LocalDate;
  readonly isUnderWay: boolean;
  /** Who presides over it now. */
  readonly chairIds: readonly string[];
};

/** Somebody entitled to vote in the meeting, and whether he is in the hall now. */
export type Entitled = { readonly personId: string; readonly name: string; readonly seat: string | null; readonly isPresent: boolean };

/** What ballots ask meetings; filled in where the house is put together. */
export type MeetingDoor = {
  readonly findMeeting: (db: Queryable, meetingId: string) => Promise<MeetingFacts | undefined>;
  /** The roll, in its own order, with presence now. */
  readonly findRoll: (db: Queryable, meetingId: string, itemId: string | null) => Promise<readonly Entitled[]>;
  /**
   * Refuses where those who are signed in now are too few (SES-05, SCM-04).
   * @throws AppError with the rule
   */
  readonly requireQuorum: (db: Queryable, meetingId: string, itemId: string | null) => Promise<void>;
};
