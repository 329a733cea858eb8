import { z } from 'zod';
import { actionShape, TimelineEntry } from '#platform/contract/act-shapes.ts';
import { ACT_TABLES } from '../domain/lifecycles.ts';

/** What this reader may do now, the primary act first; `targetId` names the thing it is done to. */
export const ActionView = actionShape(ACT_TABLES);
export type ActionView = z.infer<typeof ActionView>;

/** What an act answers: enough to go on; the page asks anew for what it shows. `targetId` is what the act made or was done to. */
export const ActDone = z.object({ id: z.uuid(), version: z.int(), state: z.string(), targetId: z.uuid().nullable() });
export type ActDone = z.infer<typeof ActDone>;

/** A line of a list of meetings. Instants are ISO texts; both numbers are null until it is convened. */
export const MeetingRow = z.object({
  id: z.uuid(),
  kind: z.string(),
  state: z.string(),
  title: z.string(),
  parentId: z.uuid().nullable(),
  bodyId: z.uuid().nullable(),
  bodyName: z.string().nullable(),
  term: z.int().nullable(),
  numberInTerm: z.int().nullable(),
  year: z.int(),
  numberInYear: z.int().nullable(),
  startsAt: z.string(),
  endsAt: z.string().nullable(),
  place: z.string(),
  isExtraordinary: z.boolean(),
  isRestricted: z.boolean(),
  items: z.int(),
  papers: z.int(),
  /** The reader's own answer; null where he is not invited. */
  myReply: z.string().nullable(),
});
export type MeetingRow = z.infer<typeof MeetingRow>;

export const NamedPerson = z.object({ personId: z.uuid(), name: z.string() });

/** 应到、实到 and whether the law's quorum is there now; `needed` and `rule` are null where the law asks for none. */
export const QuorumView = z.object({
  entitled: z.int(),
  present: z.int(),
  onLeave: z.int(),
  needed: z.int().nullable(),
  isMet: z.boolean(),
  rule: z.string().nullable(),
  article: z.string().nullable(),
  statement: z.string(),
});
export type QuorumView = z.infer<typeof QuorumView>;

/** One item of the agenda, in the order of the tree; `number` is how it is printed (一、 （一） 1.). */
export const AgendaItemView = z.object({
  id: z.uuid(),
  parentId: z.uuid().nullable(),
  depth: z.int(),
  number: z.string(),
  verb: z.string(),
  mode: z.string(),
  title: z.string(),
  plannedMinutes: z.int().nullable(),
  totalMinutes: z.int(),
  ownerName: z.string().nullable(),
  ownerUnitId: z.uuid().nullable(),
  ownerBodyId: z.uuid().nullable(),
  reporter: z.string().nullable(),
  papersDueOn: z.string().nullable(),
  state: z.string(),
  needsVote: z.boolean(),
  isClosed: z.boolean(),
  movedBy: z.string().nullable(),
  movedReason: z.string().nullable(),
  movedAt: z.string().nullable(),
  movedToId: z.uuid().nullable(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  result: z.string().nullable(),
  papers: z.int(),
  actions: z.array(ActionView),
});
export type AgendaItemView = z.infer<typeof AgendaItemView>;

/** Who is invited by which rule; resolved to people when the notice is sent. */
export const InvitationRule = z.object({
  capacity: z.enum(['member', 'attending', 'observer', 'staff']),
  /** Everybody with this role, everybody of this body, the head of this unit, this person, or a name alone. */
  role: z.string().max(40).optional(),
  bodyId: z.uuid().optional(),
  organisationId: z.uuid().optional(),
  personId: z.uuid().optional(),
  text: z.string().max(80).optional(),
});
export type InvitationRule = z.infer<typeof InvitationRule>;

/** An institution the law has attend without a vote (SES-17, SCM-06), and whether somebody stands for it. */
export const RequiredBody = z.object({ key: z.enum(['government', 'supervision', 'court', 'procuratorate']), isCovered: z.boolean() });

export const MyPart = z.object({
  attendeeId: z.uuid(),
  capacity: z.string(),
  isEntitled: z.boolean(),
  reply: z.string(),
  isPresent: z.boolean(),
  signedInAt: z.string().nullable(),
  isLate: z.boolean(),
  seat: z.object({ row: z.int(), column: z.int() }).nullable(),
  leaveText: z.string().nullable(),
  decision: z.string().nullable(),
  actions: z.array(ActionView),
});

export const EventView = TimelineEntry;

export const OathView = z.object({
  id: z.uuid(),
  on: z.string(),
  form: z.enum(['single', 'group']),
  leader: z.string().nullable(),
  organiser: z.string(),
  persons: z.array(z.object({ name: z.string(), post: z.string() })),
  witness: z.string().nullable(),
});

/** A meeting with agenda, sittings and what its reader may do. */
export const MeetingView = MeetingRow.extend({
  version: z.int(),
  sessionId: z.uuid().nullable(),
  chair: NamedPerson.nullable(),
  executiveChairs: z.array(NamedPerson),
  noticedAt: z.string().nullable(),
  /** Last day of the notice by SES-14 or SCM-10. */ noticeBy: z.string().nullable(),
  noticeRule: z.string().nullable(),
  openedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  stateReason: z.string().nullable(),
  stateDecidedBy: z.string().nullable(),
  cleanedAt: z.string().nullable(),
  agendaState: z.string(),
  agendaVersion: z.int(),
  currentItemId: z.uuid().nullable(),
  agenda: z.array(AgendaItemView),
  plannedMinutes: z.int(),
  sittings: z.array(MeetingRow),
  invitations: z.array(InvitationRule),
  required: z.array(RequiredBody),
  quorum: QuorumView,
  seats: z.object({ rows: z.int(), columns: z.int() }).nullable(),
  replies: z.record(z.string(), z.int()),
  me: MyPart.nullable(),
  oaths: z.array(OathView),
  timeline: z.array(EventView),
  actions: z.array(ActionView),
});
export type MeetingView = z.infer<typeof MeetingView>;

/** One approved agenda and what it changed against the one before. */
export const AgendaChange = z.object({
  change: z.enum(['added', 'removed', 'changed', 'moved']),
  itemId: z.uuid(),
  number: z.string(),
  title: z.string(),
  /** Names of the fields that differ, with both values as text. */ fields: z.array(
    z.object({ name: z.string(), before: z.string(), after: z.string() }),
  ),
});
export type AgendaChange = z.infer<typeof AgendaChange>;
export const AgendaVersion = z.object({
  number: z.int(),
  at: z.string(),
  approvedBy: z.string(),
  note: z.string().nullable(),
  items: z.int(),
  changes: z.array(AgendaChange),
});

/** A year's plan: every meeting of the year, how many of each kind, and when the law wants the next. */
export const YearPlan = z.object({
  year: z.int(),
  rows: z.array(MeetingRow),
  kinds: z.array(
    z.object({ kind: z.string(), planned: z.int(), held: z.int(), lastInTerm: z.int().nullable(), lastInYear: z.int().nullable() }),
  ),
  /** SCM-02: at least once in two months; null for a congress without a standing committee. */
  nextCommitteeBy: z.string().nullable(),
  actions: z.array(z.string()),
});

/** An invited person. `actions` are for the office, a chair or the head of his delegation. */
export const AttendeeRow = z.object({
  id: z.uuid(),
  personId: z.uuid().nullable(),
  name: z.string(),
  post: z.string().nullable(),
  capacity: z.string(),
  isEntitled: z.boolean(),
  delegationId: z.uuid().nullable(),
  delegation: z.string().nullable(),
  represents: z.string().nullable(),
  invitedBy: z.string().nullable(),
  reply: z.string(),
  repliedAt: z.string().nullable(),
  hasSeenNotice: z.boolean(),
  substitute: z.string().nullable(),
  leaveKind: z.string().nullable(),
  leaveText: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decision: z.string().nullable(),
  isPresent: z.boolean(),
  isVideo: z.boolean(),
  signedInAt: z.string().nullable(),
  signInWay: z.string().nullable(),
  leftAt: z.string().nullable(),
  isLate: z.boolean(),
  leftEarly: z.boolean(),
  seat: z.object({ row: z.int(), column: z.int() }).nullable(),
  actions: z.array(ActionView),
});
export type AttendeeRow = z.infer<typeof AttendeeRow>;
/** A page of a list; `total` and `present` count all that match, whichever page is asked for. */
export const AttendeeList = z.object({
  rows: z.array(AttendeeRow),
  next: z.string().nullable(),
  total: z.int(),
  present: z.int(),
  unknownStrokes: z.array(z.string()),
  replies: z.record(z.string(), z.int()),
  actions: z.array(z.string()),
});

/** A session's absence before a human (DEP-33); `unapprovedInTerm` counts sessions found unapproved in this term. */
export const AbsenceRow = z.object({
  id: z.uuid(),
  meetingId: z.uuid(),
  meeting: z.string(),
  personId: z.uuid(),
  name: z.string(),
  delegation: z.string().nullable(),
  state: z.string(),
  reason: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
  unapprovedInTerm: z.int(),
  /** The law's ground to end the mandate is there; a human proposes it. */ reachesLimit: z.boolean(),
  version: z.int(),
  actions: z.array(ActionView),
});
