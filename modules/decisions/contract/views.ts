import { z } from 'zod';
import { actionShape } from '#platform/contract/act-shapes.ts';

export const ActionView = actionShape(['decision', 'duty']);
export type ActionView = z.infer<typeof ActionView>;
export const ActDone = z.object({ id: z.uuid(), version: z.int(), state: z.string() });
export type ActDone = z.infer<typeof ActDone>;

export const DecisionRow = z.object({
  id: z.uuid(),
  kind: z.string(),
  body: z.string(),
  source: z.string(),
  state: z.string(),
  title: z.string(),
  passedOn: z.string().nullable(),
  publishedOn: z.string().nullable(),
  duties: z.int(),
  openDuties: z.int(),
  overdueDuties: z.int(),
});
export type DecisionRow = z.infer<typeof DecisionRow>;

const FileView = z.object({ id: z.uuid(), name: z.string() });
export const DutyView = z.object({
  id: z.uuid(),
  organisationId: z.uuid(),
  unitName: z.string(),
  text: z.string(),
  laidOn: z.string().nullable(),
  dueOn: z.string(),
  state: z.string(),
  isOverdue: z.boolean(),
  report: z.string().nullable(),
  reportedOn: z.string().nullable(),
  acceptedOn: z.string().nullable(),
  finding: z.string().nullable(),
  /** Evidence, for the house, the deputies and the unit itself. */
  files: z.array(FileView),
  actions: z.array(ActionView),
});
export type DutyView = z.infer<typeof DutyView>;
/** A duty in a list, with the decision it stands under. */
export const DutyRow = DutyView.extend({ decisionId: z.uuid(), decisionTitle: z.string(), version: z.int() });
export type DutyRow = z.infer<typeof DutyRow>;

/** How it was voted. `by` hand: typed, with its reason. `members` are all who belong to the body. */
export const VoteView = z.object({
  by: z.enum(['contest', 'hand']),
  members: z.int(),
  present: z.int().nullable(),
  needed: z.int(),
  base: z.enum(['all', 'present', 'taking-part']),
  votesFor: z.int(),
  votesAgainst: z.int(),
  abstained: z.int(),
  notCast: z.int(),
  rule: z.string(),
  contestId: z.uuid().nullable(),
  reason: z.string().nullable(),
});
export type VoteView = z.infer<typeof VoteView>;
/** What the contest on an item came to, before a decision is adopted from it. */
export const ItemVoteView = z.object({
  state: z.enum(['none', 'running', 'passed', 'failed']),
  sentence: z.string().nullable(),
  contestId: z.uuid().nullable(),
});
export type ItemVoteView = z.infer<typeof ItemVoteView>;

export const DecisionView = DecisionRow.extend({
  version: z.int(),
  text: z.string(),
  titleNote: z.string().nullable(),
  numberText: z.string().nullable(),
  meetingId: z.uuid().nullable(),
  meetingDay: z.string().nullable(),
  itemId: z.uuid().nullable(),
  documentId: z.uuid().nullable(),
  vote: VoteView.nullable(),
  itemVote: ItemVoteView.nullable(),
  evaluation: z.string().nullable(),
  evaluatedOn: z.string().nullable(),
  endedOn: z.string().nullable(),
  endReason: z.string().nullable(),
  /** Papers this reader may print. */
  papers: z.array(z.object({ kind: z.string(), unitId: z.uuid().nullable(), unitName: z.string().nullable() })),
  dutyRows: z.array(DutyView),
  timeline: z.array(
    z.object({
      seq: z.int(),
      at: z.string(),
      action: z.string(),
      personName: z.string().nullable(),
      data: z.record(z.string(), z.unknown()),
    }),
  ),
  actions: z.array(ActionView),
});
export type DecisionView = z.infer<typeof DecisionView>;

export const Sources = z.object({
  documents: z.array(z.object({ id: z.uuid(), kind: z.string(), title: z.string(), issuedOn: z.string(), itemVote: ItemVoteView })),
  items: z.array(z.object({ id: z.uuid(), title: z.string(), day: z.string() })),
});
export type Sources = z.infer<typeof Sources>;
