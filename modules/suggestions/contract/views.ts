import { z } from 'zod';
import { actionShape, TimelineEntry } from '#platform/contract/act-shapes.ts';

/** An act that the reader may do now: a page draws its buttons from these and never guesses. */
export const ActionView = actionShape(['suggestion', 'motion', 'task', 'promise', 'key']);
export type ActionView = z.infer<typeof ActionView>;

export const SuggestionRow = z.object({
  id: z.uuid(),
  kind: z.enum(['suggestion', 'motion']),
  state: z.string(),
  round: z.int(),
  numberText: z.string().nullable(),
  title: z.string(),
  field: z.string().nullable(),
  leadName: z.string(),
  coSignerCount: z.int(),
  leadUnitName: z.string().nullable(),
  handedOverOn: z.string().nullable(),
  dueOn: z.string().nullable(),
  answeredOn: z.string().nullable(),
  replyClass: z.string().nullable(),
  lastRating: z.string().nullable(),
  openPromises: z.int(),
  isKey: z.boolean(),
});
export type SuggestionRow = z.infer<typeof SuggestionRow>;

export const SignerView = z.object({
  personId: z.uuid(),
  name: z.string(),
  state: z.string(),
  answeredAt: z.string().nullable(),
  ofThisText: z.boolean(),
});
export const TaskView = z.object({
  id: z.uuid(),
  organisationId: z.uuid(),
  unitName: z.string(),
  role: z.string(),
  state: z.string(),
  round: z.int(),
  replacesId: z.uuid().nullable(),
  assignedOn: z.string(),
  dueOn: z.string().nullable(),
  signedForOn: z.string().nullable(),
  opinion: z.string().nullable(),
  opinionOn: z.string().nullable(),
  doneOn: z.string().nullable(),
  note: z.string().nullable(),
});
export const RequestView = z.object({
  id: z.uuid(),
  taskId: z.uuid(),
  kind: z.string(),
  reason: z.string(),
  proposedUnit: z.string().nullable(),
  untilOn: z.string().nullable(),
  askedOn: z.string(),
  outcome: z.string().nullable(),
  decidedOn: z.string().nullable(),
  decisionNote: z.string().nullable(),
});
export const ContactView = z.object({
  id: z.uuid(),
  taskId: z.uuid(),
  way: z.string(),
  on: z.string(),
  summary: z.string(),
  state: z.string(),
  remark: z.string().nullable(),
});
export const PromisedView = z.object({
  text: z.string(),
  target: z.number().optional(),
  unitOfMeasure: z.string().optional(),
  dueOn: z.string(),
  responsible: z.string().optional(),
});

export const ReplyView = z.object({
  id: z.uuid(),
  taskId: z.uuid(),
  round: z.int(),
  state: z.string(),
  body: z.string(),
  answers: z.array(z.string()),
  class: z.string(),
  classLetter: z.string(),
  publicity: z.string(),
  numberText: z.string().nullable(),
  contactName: z.string().nullable(),
  contactPhone: z.string().nullable(),
  signedBy: z.string().nullable(),
  signedOn: z.string().nullable(),
  sentOn: z.string().nullable(),
  sentWay: z.string().nullable(),
  /** What a draft promises; with the letter it goes onto the ledger and stands there. */
  promises: z.array(PromisedView).optional(),
});
export const RatingView = z.object({
  id: z.uuid(),
  round: z.int(),
  of: z.string(),
  personId: z.uuid(),
  value: z.string(),
  remark: z.string().nullable(),
  ratedOn: z.string(),
  replacedOn: z.string().nullable(),
});
export const PromiseView = z.object({
  id: z.uuid(),
  suggestionId: z.uuid(),
  organisationId: z.uuid(),
  unitName: z.string(),
  state: z.string(),
  text: z.string(),
  target: z.number().nullable(),
  unitOfMeasure: z.string().nullable(),
  achieved: z.number(),
  responsible: z.string().nullable(),
  dueOn: z.string(),
  firstDueOn: z.string(),
  keptOn: z.string().nullable(),
  confirmedOn: z.string().nullable(),
  explanation: z.string().nullable(),
  reports: z.array(
    z.object({ on: z.string(), achieved: z.number().nullable(), text: z.string(), fileIds: z.array(z.string()), byName: z.string() }),
  ),
});
export const KeyCaseView = z.object({
  state: z.string(),
  reason: z.string(),
  owners: z.record(z.string(), z.string()),
  plan: z.string().nullable(),
  milestones: z.array(z.object({ text: z.string(), dueOn: z.string(), reachedOn: z.string().nullable() })),
  decidedOn: z.string().nullable(),
  finding: z.string().nullable(),
});
export const ClockView = z.object({
  id: z.uuid(),
  taskId: z.uuid().nullable(),
  promiseId: z.uuid().nullable(),
  kind: z.string(),
  owner: z.string(),
  fromOn: z.string(),
  dueOn: z.string(),
  isProvisional: z.boolean(),
  explanation: z.string(),
  explanationEn: z.string(),
  rules: z.array(z.string()),
  state: z.string(),
  stoppedOn: z.string().nullable(),
});
/** `on` is the day of the county; `post` the one in which the person acted. */
export const EventView = TimelineEntry.extend({
  on: z.string(),
  toState: z.string(),
  round: z.int(),
  post: z.string().nullable(),
  unitName: z.string().nullable(),
});
export const LookBackView = z.object({ on: z.string(), finding: z.string(), text: z.string(), byName: z.string() });

/** One suggestion with everything the reader may see, and what he may do now. */
export const SuggestionView = SuggestionRow.extend({
  version: z.int(),
  situation: z.string(),
  analysis: z.string(),
  points: z.array(z.string()),
  textVersion: z.int(),
  textHash: z.string().nullable(),
  sessionName: z.string().nullable(),
  inSession: z.boolean().nullable(),
  origin: z.string(),
  convertedFrom: z.uuid().nullable(),
  convertedInto: z.uuid().nullable(),
  mergedInto: z.uuid().nullable(),
  /** Handled together with this one. Who handles it reads what each asks; their own pages are open to others only by their own right. */
  mergedHere: z.array(
    z.object({
      id: z.uuid(),
      numberText: z.string().nullable(),
      title: z.string(),
      leadName: z.string(),
      situation: z.string(),
      points: z.array(z.string()),
    }),
  ),
  leadPersonId: z.uuid().nullable(),
  filedAt: z.string().nullable(),
  outerDueOn: z.string().nullable(),
  closedOn: z.string().nullable(),
  returnCount: z.int(),
  isConfidential: z.boolean(),
  wantsPublicity: z.boolean().nullable(),
  publicity: z.string(),
  publishedAt: z.string().nullable(),
  signers: z.array(SignerView),
  tasks: z.array(TaskView),
  requests: z.array(RequestView),
  contacts: z.array(ContactView),
  replies: z.array(ReplyView),
  ratings: z.array(RatingView),
  promises: z.array(PromiseView),
  keyCase: KeyCaseView.nullable(),
  clocks: z.array(ClockView),
  lookBacks: z.array(LookBackView),
  timeline: z.array(EventView),
  actions: z.array(ActionView),
});
export type SuggestionView = z.infer<typeof SuggestionView>;
