import { z } from 'zod';
import { actionShape, TimelineEntry } from '#platform/contract/act-shapes.ts';
import { ACT_TABLES } from '../domain/lifecycles.ts';
import { PlanItem } from './forms.ts';

/** What this reader may do now, the primary act first; `targetId` names the thing it is done to. */
export const ActionView = actionShape(ACT_TABLES).extend({ paper: z.string().nullable() });
export type ActionView = z.infer<typeof ActionView>;
export const ActDone = z.object({ id: z.uuid(), version: z.int(), state: z.string(), targetId: z.uuid().nullable() });
export type ActDone = z.infer<typeof ActDone>;

export const Unit = z.object({ id: z.uuid(), name: z.string() });
export type Unit = z.infer<typeof Unit>;
/** `onDay` is the day of the county. */
export const EventView = TimelineEntry.extend({ onDay: z.string() });
export const ClockView = z.object({
  id: z.uuid(),
  kind: z.string(),
  owner: z.string(),
  dueOn: z.string(),
  text: z.string(),
  rules: z.array(z.string()),
  state: z.string(),
  stoppedOn: z.string().nullable(),
  isOverdue: z.boolean(),
});

/** A line of a list of matters. */
export const MatterRow = z.object({
  id: z.uuid(),
  year: z.int(),
  kind: z.string(),
  fiscalTopic: z.string().nullable(),
  state: z.string(),
  subject: z.string(),
  ownerName: z.string(),
  quarter: z.int().nullable(),
  hearingOn: z.string().nullable(),
  heldOn: z.string().nullable(),
  units: z.array(Unit),
  points: z.int(),
  openPoints: z.int(),
  nextDue: z.string().nullable(),
  isOverdue: z.boolean(),
  isAdjustment: z.boolean(),
  planId: z.uuid().nullable(),
});
export type MatterRow = z.infer<typeof MatterRow>;

export const DeedView = z.object({
  id: z.uuid(),
  round: z.int(),
  onDay: z.string(),
  text: z.string(),
  personName: z.string().nullable(),
  files: z.array(z.object({ id: z.uuid(), name: z.string() })),
});
/** One opinion or problem with its answers and deeds. */
export const PointView = z.object({
  id: z.uuid(),
  matterId: z.uuid(),
  subject: z.string(),
  kind: z.string(),
  origin: z.string(),
  number: z.int(),
  text: z.string(),
  lawArticle: z.string().nullable(),
  unit: Unit.nullable(),
  unitName: z.string(),
  state: z.string(),
  measure: z.string().nullable(),
  dueOn: z.string().nullable(),
  isOverdue: z.boolean(),
  handedOverOn: z.string().nullable(),
  answeredOn: z.string().nullable(),
  answer: z.string().nullable(),
  round: z.int(),
  finding: z.string().nullable(),
  foundBy: z.string().nullable(),
  closedOn: z.string().nullable(),
  lookedBackOn: z.string().nullable(),
  deeds: z.array(DeedView),
  matterVersion: z.int(),
  actions: z.array(ActionView),
});
export type PointView = z.infer<typeof PointView>;
export const QuestionView = z.object({
  id: z.uuid(),
  state: z.string(),
  text: z.string(),
  askedBy: z.string(),
  cameFrom: z.string(),
  unitName: z.string().nullable(),
  askedInHallBy: z.string().nullable(),
  answer: z.string().nullable(),
  answeredBy: z.string().nullable(),
  followUp: z.string().nullable(),
  isPublic: z.boolean(),
  /** Sent by the reader himself. */ isMine: z.boolean(),
  actions: z.array(ActionView),
});
export const PaperView = z.object({
  id: z.uuid(),
  kind: z.string(),
  round: z.int(),
  text: z.string(),
  fileId: z.uuid().nullable(),
  fromName: z.string(),
  onDay: z.string(),
});
export const AssessmentView = z.object({
  id: z.uuid(),
  onDay: z.string(),
  members: z.int(),
  present: z.int(),
  satisfied: z.int(),
  basically: z.int(),
  dissatisfied: z.int(),
  void: z.int(),
  abstain: z.int(),
  result: z.string(),
  /** `contest`: taken from the vote; `manual`: typed from a vote on paper elsewhere, with its reason. */
  source: z.enum(['contest', 'manual']),
  reason: z.string().nullable(),
  contestId: z.uuid().nullable(),
  contestTitle: z.string().nullable(),
  meetingId: z.uuid().nullable(),
  base: z.string().nullable(),
  baseNumber: z.int().nullable(),
  needed: z.int().nullable(),
});
/** An assessment that was voted on this matter's agenda item and is not taken yet. */
export const OfferedAssessment = z.object({
  contestId: z.uuid(),
  optionKey: z.string(),
  title: z.string(),
  label: z.string(),
  onDay: z.string(),
  base: z.string(),
  baseNumber: z.int(),
  needed: z.int(),
  satisfied: z.int(),
  basically: z.int(),
  dissatisfied: z.int(),
  result: z.string(),
});
export type OfferedAssessment = z.infer<typeof OfferedAssessment>;
/** Who signed and, of an interpellation, how many have judged the answer; who judged how is told to nobody. */
export const SignersView = z.object({ names: z.array(z.string()), judged: z.int(), dissatisfied: z.int() });

export const MatterView = MatterRow.extend({
  version: z.int(),
  sentence: z.string(),
  start: z.int().nullable(),
  end: z.int().nullable(),
  point: z.string().nullable(),
  source: z.string().nullable(),
  ownerBodyId: z.uuid().nullable(),
  laws: z.array(z.string()),
  jointWith: z.array(z.string()),
  meetingId: z.uuid().nullable(),
  itemId: z.uuid().nullable(),
  begunOn: z.string().nullable(),
  handedOverOn: z.string().nullable(),
  reportedOn: z.string().nullable(),
  closedOn: z.string().nullable(),
  publishedOn: z.string().nullable(),
  summary: z.string(),
  outcome: z.string(),
  stateReason: z.string().nullable(),
  followsId: z.uuid().nullable(),
  signers: SignersView,
  participants: z.array(z.object({ name: z.string(), role: z.string() })),
  pointRows: z.array(PointView),
  questions: z.array(QuestionView),
  papers: z.array(PaperView),
  assessments: z.array(AssessmentView),
  offeredAssessments: z.array(OfferedAssessment),
  itemTitle: z.string().nullable(),
  reportRound: z.int(),
  /** Residents may send questions until this day; past it is over, null: it was never open. */ questionsUntil: z.string().nullable(),
  questionsNote: z.string(),
  clocks: z.array(ClockView),
  timeline: z.array(EventView),
  actions: z.array(ActionView),
});
export type MatterView = z.infer<typeof MatterView>;

/** A question somebody asked himself, with what became of it. */
export const MyQuestion = z.object({
  id: z.uuid(),
  matterId: z.uuid(),
  subject: z.string(),
  state: z.string(),
  text: z.string(),
  unitName: z.string().nullable(),
  answer: z.string().nullable(),
  followUp: z.string().nullable(),
  isPublic: z.boolean(),
});
/** What a deputy has to do with supervision: his questions, and the matters he takes part in or signed, with what came of them. */
export const MySupervision = z.object({
  questions: z.array(MyQuestion),
  matters: z.array(MatterRow.extend({ role: z.string(), outcome: z.string() })),
});
export type MySupervision = z.infer<typeof MySupervision>;

export const PlanRow = z.object({
  id: z.uuid(),
  year: z.int(),
  title: z.string(),
  state: z.string(),
  items: z.int(),
  adoptedOn: z.string().nullable(),
  publishedOn: z.string().nullable(),
});
export const PlanView = PlanRow.extend({
  version: z.int(),
  text: z.string(),
  partyGroupOn: z.string().nullable(),
  matters: z.array(
    MatterRow.extend({
      sentence: z.string(),
      start: z.int().nullable(),
      end: z.int().nullable(),
      point: z.string().nullable(),
      laws: z.array(z.string()),
      ownerBodyId: z.uuid().nullable(),
    }),
  ),
  timeline: z.array(EventView),
  actions: z.array(ActionView),
});

/** What the reader of plans took from a paper, to be corrected and confirmed by a person. */
export const ReadPaper = z.object({ textKind: z.string(), text: z.string(), items: z.array(PlanItem) });

/** Something the law says is still to be done this year. */
export const OwedRow = z.object({
  rule: z.string(),
  says: z.string(),
  article: z.string(),
  dueOn: z.string().nullable(),
  isOverdue: z.boolean(),
  matterId: z.uuid().nullable(),
  subject: z.string().nullable(),
  what: z.string(),
});
export type OwedRow = z.infer<typeof OwedRow>;

/** Plan beside deed beside outcome. `isRed`: nothing happened, or less than was due by now. */
export const ReconciliationRow = z.object({
  matterId: z.uuid(),
  kind: z.string(),
  subject: z.string(),
  point: z.string().nullable(),
  sentence: z.string(),
  ownerName: z.string(),
  quarter: z.int().nullable(),
  state: z.string(),
  deeds: z.array(z.object({ on: z.string(), action: z.string() })),
  heldOn: z.string().nullable(),
  points: z.int(),
  closedPoints: z.int(),
  outcome: z.string(),
  isRed: z.boolean(),
  why: z.string().nullable(),
});
export type ReconciliationRow = z.infer<typeof ReconciliationRow>;

export const ReferralRow = z.object({
  id: z.uuid(),
  area: z.string(),
  flow: z.string(),
  state: z.string(),
  title: z.string(),
  madeOn: z.string(),
});
export const ReferralView = ReferralRow.extend({
  version: z.int(),
  content: z.string(),
  result: z.string().nullable(),
  sentOn: z.string().nullable(),
  fedBackOn: z.string().nullable(),
  readers: z.array(
    z.object({ personId: z.uuid(), name: z.string(), /** Where he works. */ note: z.string(), side: z.enum(['congress', 'discipline']) }),
  ),
  views: z.array(z.object({ name: z.string(), at: z.string() })),
  timeline: z.array(EventView),
  actions: z.array(ActionView),
});

export const MethodView = z.object({ id: z.uuid(), name: z.string(), content: z.string(), steps: z.array(z.string()), version: z.int() });
export const FigureView = z.object({ id: z.string(), unit: z.string(), value: z.int(), phrase: z.string(), source: z.string() });
