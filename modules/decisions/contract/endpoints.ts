import { oc } from '@orpc/contract';
import { z } from 'zod';
import { boundedText, CommandIdText, LocalDateText } from '#platform/contract/shared-schemas.ts';

export const DECISION_KINDS = ['resolution', 'decision'] as const;
export const DECISION_BODIES = ['congress', 'standing-committee'] as const;
/** Who brought it in (MAJ-08). */
export const DECISION_SOURCES = ['party-committee', 'government', 'chairs-council', 'members', 'deputies', 'law'] as const;

const Reason = boundedText(2, 300);
const Count = z.int().min(0).max(5000);
export const NewDecision = z.object({ kind: z.enum(DECISION_KINDS), body: z.enum(DECISION_BODIES), source: z.enum(DECISION_SOURCES), title: boundedText(2, 200), text: boundedText(2, 50_000), meetingId: z.uuid().nullish() });

export const decisionForms = {
  'edit-decision': z.object({ title: boundedText(2, 200).optional(), text: boundedText(2, 50_000).optional(), source: z.enum(DECISION_SOURCES).optional() }),
  'record-vote': z.object({ on: LocalDateText, members: z.int().min(1).max(5000), votesFor: Count, votesAgainst: Count, abstained: Count }),
  'publish-decision': z.object({}),
  'name-duty': z.object({ addresseeId: z.uuid(), text: boundedText(2, 1000), dueOn: LocalDateText }),
  'evaluate-decision': z.object({ text: boundedText(2, 8000) }),
  'end-decision': z.object({ on: LocalDateText, reason: Reason }),
} as const;
export const dutyForms = { 'report-duty': z.object({ text: boundedText(2, 8000) }), 'accept-report': z.object({ finding: Reason }), 'send-report-back': z.object({ finding: Reason }) } as const;

export const ActionView = z.object({ of: z.enum(['decision', 'duty']), action: z.string(), targetId: z.uuid().nullable(), primary: z.boolean(), rules: z.array(z.string()) });
export type ActionView = z.infer<typeof ActionView>;
export const ActDone = z.object({ id: z.uuid(), version: z.int(), state: z.string() });
export type ActDone = z.infer<typeof ActDone>;
export const DecisionRow = z.object({ id: z.uuid(), kind: z.string(), body: z.string(), source: z.string(), state: z.string(), title: z.string(), passedOn: z.string().nullable(), publishedOn: z.string().nullable(), duties: z.int(), openDuties: z.int(), overdueDuties: z.int() });
export type DecisionRow = z.infer<typeof DecisionRow>;
const Duty = z.object({ id: z.uuid(), unitName: z.string(), text: z.string(), dueOn: z.string(), state: z.string(), isOverdue: z.boolean(), report: z.string().nullable(), reportedOn: z.string().nullable(), finding: z.string().nullable(), actions: z.array(ActionView) });
export const DecisionView = DecisionRow.extend({
  version: z.int(), text: z.string(), meetingId: z.uuid().nullable(), vote: z.object({ members: z.int(), votesFor: z.int(), votesAgainst: z.int(), abstained: z.int() }).nullable(), evaluation: z.string().nullable(), evaluatedOn: z.string().nullable(), endedOn: z.string().nullable(), endReason: z.string().nullable(),
  dutyRows: z.array(Duty), timeline: z.array(z.object({ seq: z.int(), at: z.string(), action: z.string(), personName: z.string().nullable(), data: z.record(z.string(), z.unknown()) })), actions: z.array(ActionView),
});
export type DecisionView = z.infer<typeof DecisionView>;

const Target = z.object({ id: z.uuid(), commandId: CommandIdText, version: z.int().positive() });
const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary, tags: ['decisions'] });
const post = (path: `/${string}`, summary: string) => oc.route({ method: 'POST', path, summary, tags: ['decisions'] });
const act = <Form extends z.ZodObject>(action: string, form: Form) => post(`/decisions/{id}/acts/${action}`, action).input(Target.extend({ form })).output(ActDone);
const dutyAct = <Form extends z.ZodObject>(action: string, form: Form) => post(`/decisions/{id}/duties/{targetId}/acts/${action}`, action).input(Target.extend({ targetId: z.uuid(), form })).output(ActDone);

/** Decisions and resolutions with what they oblige to. */
export const decisionsContract = {
  list: get('/decisions', 'Decisions of a year, the newest first').input(z.object({ year: z.coerce.number().int().min(1954).max(2200).optional(), set: z.enum(['owed', 'mine']).optional() })).output(z.object({ rows: z.array(DecisionRow) })),
  open: get('/decisions/{id}', 'One decision with its duties').input(z.object({ id: z.uuid() })).output(DecisionView),
  create: post('/decisions', 'Draft a resolution or decision').input(z.object({ commandId: CommandIdText, form: NewDecision })).output(ActDone),
  acts: {
    'edit-decision': act('edit-decision', decisionForms['edit-decision']), 'record-vote': act('record-vote', decisionForms['record-vote']), 'publish-decision': act('publish-decision', decisionForms['publish-decision']),
    'name-duty': act('name-duty', decisionForms['name-duty']), 'evaluate-decision': act('evaluate-decision', decisionForms['evaluate-decision']), 'end-decision': act('end-decision', decisionForms['end-decision']),
  },
  dutyActs: { 'report-duty': dutyAct('report-duty', dutyForms['report-duty']), 'accept-report': dutyAct('accept-report', dutyForms['accept-report']), 'send-report-back': dutyAct('send-report-back', dutyForms['send-report-back']) },
};
