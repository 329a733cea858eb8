import { oc } from '@orpc/contract';
import { z } from 'zod';
import { actsOf } from '#platform/contract/act-shapes.ts';
import { CommandIdText, Cursor, pageOf } from '#platform/contract/shared-schemas.ts';
import { suggestionsDeskContract } from './desk-endpoints.ts';
import { keyForms, motionForms, promiseForms, suggestionForms, taskForms, TextForm } from './forms.ts';
import { SuggestionRow, SuggestionView } from './views.ts';

const Target = z.object({
  id: z.uuid(),
  commandId: CommandIdText,
  /** The version the caller saw; another one gets 409 and the current state. */
  version: z.int().positive(),
});

const at = (path: `/${string}`, summary: string) =>
  oc.route({ method: 'POST', path, summary, tags: ['suggestions'], inputStructure: 'compact' });

/** `POST /suggestions/{id}/acts/<action>`, answering with the suggestion as it then stands. */
const act = <Form extends z.ZodObject>(action: string, form: Form) =>
  at(`/suggestions/{id}/acts/${action}`, action).input(Target.extend({ form })).output(SuggestionView);

const taskAct = <Form extends z.ZodObject>(action: string, form: Form) =>
  at(`/suggestions/{id}/tasks/{targetId}/acts/${action}`, action)
    .input(Target.extend({ targetId: z.uuid(), form }))
    .output(SuggestionView);

const promiseAct = <Form extends z.ZodObject>(action: string, form: Form) =>
  at(`/suggestions/{id}/promises/{targetId}/acts/${action}`, action)
    .input(Target.extend({ targetId: z.uuid(), form }))
    .output(SuggestionView);

const keyAct = <Form extends z.ZodObject>(action: string, form: Form) =>
  at(`/suggestions/{id}/key-case/acts/${action}`, action).input(Target.extend({ form })).output(SuggestionView);

const motionAct = <Form extends z.ZodObject>(action: string, form: Form) =>
  at(`/motions/{id}/acts/${action}`, action).input(Target.extend({ form })).output(SuggestionView);

/** What a list can be narrowed by. */
export const SuggestionFilter = z.object({
  sessionId: z.uuid().optional(),
  kind: z.enum(['suggestion', 'motion']).optional(),
  state: z.string().max(30).optional(),
  unitId: z.uuid().optional(),
  leadPersonId: z.uuid().optional(),
  delegationId: z.uuid().optional(),
  field: z.string().max(40).optional(),
  replyClass: z.string().max(30).optional(),
  rating: z.string().max(30).optional(),
  isKey: z.stringbool().optional(),
  isOverdue: z.stringbool().optional(),
  /** Named sets, each a question: `mine`, `to-sign`, `returned-thrice`, `unanswered`, `unrated`, `promises-due`. */
  set: z.string().max(30).optional(),
  /** Words, or a number like 17-2-023. */
  search: z.string().max(100).optional(),
  /** What has some of the words, where nothing has all of them. */
  anyWord: z.stringbool().optional(),
});

const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary, tags: ['suggestions'] });

export const suggestionsContract = {
  ...suggestionsDeskContract,
  list: get('/suggestions', 'List suggestions the caller may see')
    .input(SuggestionFilter.extend({ after: Cursor, limit: z.coerce.number().int().min(1).max(100).default(25) }))
    .output(pageOf(SuggestionRow).extend({ total: z.int().nullable() })),
  open: get('/suggestions/{id}', 'One suggestion with its timeline and what the caller may do')
    .input(z.object({ id: z.uuid() }))
    .output(SuggestionView),
  create: at('/suggestions', 'Begin a draft')
    .input(z.object({ commandId: CommandIdText, kind: z.enum(['suggestion', 'motion']), form: TextForm }))
    .output(SuggestionView),
  acts: actsOf(suggestionForms, act),
  tasks: actsOf(taskForms, taskAct),
  promises: actsOf(promiseForms, promiseAct),
  key: actsOf(keyForms, keyAct),
  motions: actsOf(motionForms, motionAct),
};
