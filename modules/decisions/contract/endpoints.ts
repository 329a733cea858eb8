import { oc } from '@orpc/contract';
import { z } from 'zod';
import { CommandIdText } from '#platform/contract/shared-schemas.ts';
import { decisionForms, DocumentForm, dutyForms, NewDecision } from './forms.ts';
import { ActDone, DecisionRow, DecisionView, DutyRow, Sources } from './views.ts';

const Target = z.object({ id: z.uuid(), commandId: CommandIdText, version: z.int().positive() });
const Year = z.coerce.number().int().min(1954).max(2200);
const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary, tags: ['decisions'] });
const post = (path: `/${string}`, summary: string) => oc.route({ method: 'POST', path, summary, tags: ['decisions'] });
const act = <Form extends z.ZodObject>(action: string, form: Form) =>
  post(`/decisions/{id}/acts/${action}`, action).input(Target.extend({ form })).output(ActDone);
const dutyAct = <Form extends z.ZodObject>(action: string, form: Form) =>
  post(`/decisions/{id}/duties/{targetId}/acts/${action}`, action)
    .input(Target.extend({ targetId: z.uuid(), form }))
    .output(ActDone);

/** Decisions and resolutions with what they oblige to. */
export const decisionsContract = {
  list: get('/decisions', 'Decisions of a year, the newest first')
    .input(z.object({ year: Year.optional(), set: z.enum(['owed', 'mine']).optional() }))
    .output(z.object({ rows: z.array(DecisionRow) })),
  duties: get('/decisions/duties', 'Duties under decisions: of a unit its own, of the house all')
    .input(z.object({ set: z.enum(['open', 'overdue', 'reported', 'all']).default('open') }))
    .output(z.object({ rows: z.array(DutyRow) })),
  sources: get('/decisions/sources', 'What meetings issued and is not kept as a decision yet, and the items that are voted').output(
    Sources,
  ),
  open: get('/decisions/{id}', 'One decision with its duties')
    .input(z.object({ id: z.uuid() }))
    .output(DecisionView),
  create: post('/decisions', 'Draft a resolution or decision')
    .input(z.object({ commandId: CommandIdText, form: NewDecision }))
    .output(ActDone),
  createFromDocument: post('/decisions/from-document', 'Keep a resolution or decision that a meeting issued, with the vote of its contest')
    .input(z.object({ commandId: CommandIdText, form: DocumentForm }))
    .output(ActDone),
  acts: {
    'edit-decision': act('edit-decision', decisionForms['edit-decision']),
    'adopt-from-contest': act('adopt-from-contest', decisionForms['adopt-from-contest']),
    'record-vote': act('record-vote', decisionForms['record-vote']),
    'publish-decision': act('publish-decision', decisionForms['publish-decision']),
    'name-duty': act('name-duty', decisionForms['name-duty']),
    'evaluate-decision': act('evaluate-decision', decisionForms['evaluate-decision']),
    'end-decision': act('end-decision', decisionForms['end-decision']),
  },
  dutyActs: {
    'report-duty': dutyAct('report-duty', dutyForms['report-duty']),
    'accept-report': dutyAct('accept-report', dutyForms['accept-report']),
    'send-report-back': dutyAct('send-report-back', dutyForms['send-report-back']),
  },
};
