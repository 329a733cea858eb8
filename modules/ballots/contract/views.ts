import { z } from 'zod';
import { Contest, CONTEST_KINDS, ContestDraft } from '../domain/contest.ts';
import { CONTEST_STATES } from '../domain/contest-lifecycle.ts';
import { Outcome } from '../domain/outcome.ts';
import { Paper } from '../domain/paper.ts';
import { Tally } from '../domain/tally.ts';

export const KEEPINGS = ['named', 'apart'] as const;

/** Number of the voter's entry in the contest's log and the signed checkpoint that covers it. Never the choice. */
export const ReceiptView = z.object({ contestId: z.uuid(), leafIndex: z.int(), treeSize: z.int(), checkpoint: z.string() });
export type ReceiptView = z.infer<typeof ReceiptView>;

/** A receipt with the path that leads from the entry to the root (C2SP tlog-proof). */
export const ReceiptProof = z.object({ receipt: ReceiptView, proof: z.string() });

export const ContestRow = z.object({
  id: z.uuid(),
  meetingId: z.uuid(),
  itemId: z.uuid().nullable(),
  title: z.string(),
  kind: z.enum(CONTEST_KINDS),
  keeping: z.enum(KEEPINGS),
  state: z.enum(CONTEST_STATES),
  /** How many papers are in; until the close the only thing that is told. Null before the opening. */
  received: z.int().nullable(),
  onRoll: z.int().nullable(),
  present: z.int().nullable(),
  openedAt: z.string().nullable(),
  /** When the countdown is over that the chair began; papers are taken until the close itself. */ closesAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  decidedAt: z.string().nullable(),
  announcedAt: z.string().nullable(),
});
export type ContestRow = z.infer<typeof ContestRow>;

/** A rule the contest is voted by, with the value it has here and whose it is. */
export const RuleView = z.object({ id: z.string(), parameter: z.string(), value: z.unknown(), cite: z.string() });

/** What was fixed at the opening: SHA-256 in hex, of canonical JSON. */
export const FrozenView = z.object({ contestHash: z.string(), rollHash: z.string(), presenceHash: z.string(), rules: z.array(RuleView) });

export const LogView = z.object({ size: z.int(), root: z.string(), checkpoint: z.string(), vkey: z.string() });

/** What the reader is in this contest. */
export const OwnPart = z.object({
  isOnRoll: z.boolean(),
  isPresent: z.boolean(),
  mayCast: z.boolean(),
  receipt: ReceiptView.nullable(),
  medium: z.enum(['device', 'paper']).nullable(),
});

const Named = z.object({ personId: z.uuid(), name: z.string() });

export const ContestView = ContestRow.extend({
  version: z.int(),
  /** The clock by which `closesAt` is meant. */ serverNow: z.string(),
  /** As the office drew it up, and as it is voted: with the method that follows from the rule book. */
  draft: ContestDraft,
  contest: Contest,
  followsId: z.uuid().nullable(),
  followedById: z.uuid().nullable(),
  frozen: FrozenView.nullable(),
  log: LogView.nullable(),
  scrutineers: z.array(Named),
  /** Who has entered a count by hand; the figures are shown once two agree. */
  handCounts: z.array(Named.extend({ at: z.string(), isOwn: z.boolean(), counts: Tally.nullable() })),
  handCountsAgree: z.boolean().nullable(),
  papersIssued: z.int(),
  /** Scrutineers who have signed the count. */
  certificates: z.array(Named.extend({ at: z.string() })),
  voidings: z.array(Named.extend({ reason: z.string(), at: z.string() })),
  voidReason: z.string().nullable(),
  /** The outcome by the contest's rules; null until it is decided. */
  result: Outcome.nullable(),
  /** What should be said beside a secret result: `few-voters` (fewer than ten), `unanimous`. */
  warnings: z.array(z.enum(['few-voters', 'unanimous'])),
  own: OwnPart,
  /** What the reader may do now, the first thing first. */
  actions: z.array(z.string()),
});
export type ContestView = z.infer<typeof ContestView>;

/** The big screen: nothing that a visitor in the gallery may not see. */
export const ScreenView = z.object({
  id: z.uuid(),
  title: z.string(),
  kind: z.enum(CONTEST_KINDS),
  keeping: z.enum(KEEPINGS),
  state: z.enum(CONTEST_STATES),
  contest: Contest,
  onRoll: z.int(),
  present: z.int(),
  received: z.int(),
  closesAt: z.string().nullable(),
  serverNow: z.string(),
  contestHash: z.string().nullable(),
  logSize: z.int(),
  root: z.string().nullable(),
  /** Seats of a named vote: whether somebody has pressed; what, once it is closed. Null where votes are not named. */
  seats: z
    .array(
      z.object({ name: z.string(), seat: z.string().nullable(), isPresent: z.boolean(), hasCast: z.boolean(), paper: Paper.nullable() }),
    )
    .nullable(),
  result: Outcome.nullable(),
});
export type ScreenView = z.infer<typeof ScreenView>;

/** Who took part, after the close: for scrutineers and the console. Never what. */
export const TurnoutRow = z.object({
  personId: z.uuid(),
  name: z.string(),
  seat: z.string().nullable(),
  isPresent: z.boolean(),
  medium: z.enum(['device', 'paper']).nullable(),
});
