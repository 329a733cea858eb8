import { z } from 'zod';
import { ActionView, MeetingRow, QuorumView } from './views.ts';

/** The code the hall's screen shows now; it changes every half minute. */
export const SignInCode = z.object({ code: z.string(), secondsLeft: z.int() });

export const PresenceRow = z.object({
  attendeeId: z.uuid(),
  personId: z.uuid().nullable(),
  name: z.string(),
  at: z.string(),
  what: z.enum(['in', 'out']),
  way: z.string(),
  byName: z.string().nullable(),
});
/** Who is in the hall, by delegation; with an item, who was there while it was dealt with. */
export const PresenceView = z.object({
  quorum: QuorumView,
  itemId: z.uuid().nullable(),
  delegations: z.array(
    z.object({
      delegationId: z.uuid().nullable(),
      delegation: z.string().nullable(),
      entitled: z.int(),
      present: z.int(),
      onLeave: z.int(),
    }),
  ),
  missing: z.array(z.object({ attendeeId: z.uuid(), name: z.string(), delegation: z.string().nullable(), reply: z.string() })),
  late: z.array(PresenceRow),
  log: z.array(PresenceRow),
});

/** The answer to a sign-in: whom it concerned and how the hall stands now. */
export const SignedIn = z.object({
  attendeeId: z.uuid(),
  name: z.string(),
  isPresent: z.boolean(),
  isLate: z.boolean(),
  wasThere: z.boolean(),
  seat: z.object({ row: z.int(), column: z.int() }).nullable(),
  quorum: QuorumView,
});

export const SeatView = z.object({
  row: z.int(),
  column: z.int(),
  attendeeId: z.uuid(),
  personId: z.uuid().nullable(),
  name: z.string(),
  delegation: z.string().nullable(),
  isPresent: z.boolean(),
});
export const SeatPlan = z.object({
  rows: z.int(),
  columns: z.int(),
  seats: z.array(SeatView),
  unseated: z.int(),
  actions: z.array(z.string()),
});

/** A request to speak or a speech with its clock and its record. `limitSeconds` is null where there is none. */
export const SpeechView = z.object({
  id: z.uuid(),
  itemId: z.uuid().nullable(),
  attendeeId: z.uuid(),
  personId: z.uuid().nullable(),
  name: z.string(),
  post: z.string().nullable(),
  delegation: z.string().nullable(),
  kind: z.string(),
  subject: z.string().nullable(),
  state: z.string(),
  place: z.int(),
  requestedAt: z.string(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  limitSeconds: z.int().nullable(),
  record: z.string().nullable(),
  correction: z.string().nullable(),
  signedAt: z.string().nullable(),
  /** Who entered the request in the speaker's stead. */ enteredBy: z.string().nullable(),
  isMine: z.boolean(),
  actions: z.array(ActionView),
});
export type SpeechView = z.infer<typeof SpeechView>;

/** What the big screen shows, in one answer. Nothing of it is personal but names and posts. */
export const ScreenView = z.object({
  id: z.uuid(),
  title: z.string(),
  state: z.string(),
  quorum: QuorumView,
  code: SignInCode.nullable(),
  currentItem: z.object({ id: z.uuid(), number: z.string(), title: z.string(), verb: z.string() }).nullable(),
  nextItem: z.object({ id: z.uuid(), number: z.string(), title: z.string() }).nullable(),
  speaking: SpeechView.nullable(),
  queue: z.array(z.object({ name: z.string(), delegation: z.string().nullable() })),
  serverNow: z.string(),
});

/** What a member carries in his pocket: meetings under way and coming, with his own part in each. */
export const MyMeetings = z.object({
  now: z.array(MeetingRow),
  coming: z.array(MeetingRow),
  past: z.array(MeetingRow),
  unreadDocuments: z.array(z.object({ id: z.uuid(), meetingId: z.uuid(), title: z.string(), kind: z.string(), at: z.string() })),
  recordsToSign: z.array(z.object({ speechId: z.uuid(), meetingId: z.uuid(), meeting: z.string() })),
});

export const FigureView = z.object({ id: z.string(), unit: z.string(), value: z.int(), by: z.record(z.string(), z.int()) });
