import { oc } from '@orpc/contract';
import { z } from 'zod';
import { actsOf } from '#platform/contract/act-shapes.ts';
import { boundedText, CommandIdText, Cursor, pageOf } from '#platform/contract/shared-schemas.ts';
import { MATTER_KINDS } from '../domain/matter-kinds.ts';
import { matterForms, NewMatter, NewPlan, NewReferral, planForms, pointForms, questionForms, referralForms } from './forms.ts';
import {
  ActDone,
  FigureView,
  MatterRow,
  MatterView,
  MethodView,
  MySupervision,
  OwedRow,
  PlanRow,
  PlanView,
  PointView,
  ReadPaper,
  ReconciliationRow,
  ReferralRow,
  ReferralView,
} from './views.ts';

const OneById = z.object({ id: z.uuid() });
const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary, tags: ['supervision'] });
const post = (path: `/${string}`, summary: string) => oc.route({ method: 'POST', path, summary, tags: ['supervision'] });

/** `version` is that of the plan, matter or referral, as it was seen. */
const Target = OneById.extend({ commandId: CommandIdText, version: z.int().positive() });
const act =
  (path: `/${string}`) =>
  <Form extends z.ZodObject>(action: string, form: Form) =>
    post(`${path}/acts/${action}`, action).input(Target.extend({ form })).output(ActDone);
const targeted =
  (path: `/${string}`) =>
  <Form extends z.ZodObject>(action: string, form: Form) =>
    post(`${path}/{targetId}/acts/${action}`, action)
      .input(Target.extend({ targetId: z.uuid(), form }))
      .output(ActDone);

const Year = z.coerce.number().int().min(1954).max(2200);
const Page = { after: Cursor, limit: z.coerce.number().int().min(1).max(100).default(25) };

/** What a list of matters can be narrowed by; the sets are questions somebody asks. */
export const MatterFilter = z.object({
  year: Year.optional(),
  kind: z.enum(MATTER_KINDS).optional(),
  state: z.string().max(30).optional(),
  unitId: z.uuid().optional(),
  ownerBodyId: z.uuid().optional(),
  quarter: z.coerce.number().int().min(1).max(4).optional(),
  search: z.string().max(60).optional(),
  set: z.enum(['not-begun', 'overdue', 'open', 'mine', 'outside-plan', 'without-owner']).optional(),
});
export const PointFilter = z.object({
  year: Year.optional(),
  matterId: z.uuid().optional(),
  unitId: z.uuid().optional(),
  state: z.string().max(30).optional(),
  /** `unanswered-60`: handed over sixty days ago or more, without an answer. */
  set: z.enum(['mine', 'open', 'overdue', 'unanswered-60', 'to-check', 'long-term']).optional(),
});

export const supervisionContract = {
  plans: get('/supervision/plans', 'Plans of all years, the newest first').output(z.object({ rows: z.array(PlanRow) })),
  openPlan: get('/supervision/plans/{id}', 'One plan with its items').input(OneById).output(PlanView),
  readPaper: post('/supervision/plans/read', 'Read the items out of a plan’s text; writes nothing')
    .input(z.object({ text: boundedText(1, 400_000) }))
    .output(ReadPaper),
  createPlan: post('/supervision/plans', 'Begin the plan of a year')
    .input(z.object({ commandId: CommandIdText, form: NewPlan }))
    .output(ActDone),
  planActs: actsOf(planForms, act('/supervision/plans/{id}')),
  list: get('/supervision/matters', 'Matters the caller may know of, the newest first')
    .input(MatterFilter.extend(Page))
    .output(pageOf(MatterRow)),
  mine: get('/supervision/mine', 'My questions, and the matters I take part in, with what became of them').output(MySupervision),
  open: get('/supervision/matters/{id}', 'One matter from its topic to what was done').input(OneById).output(MatterView),
  create: post('/supervision/matters', 'Bring in a matter outside the plan')
    .input(z.object({ commandId: CommandIdText, form: NewMatter }))
    .output(ActDone),
  acts: actsOf(matterForms, act('/supervision/matters/{id}')),
  points: get('/supervision/points', 'Opinions and problems, point by point').input(PointFilter.extend(Page)).output(pageOf(PointView)),
  pointActs: actsOf(pointForms, targeted('/supervision/matters/{id}/points')),
  questionActs: actsOf(questionForms, targeted('/supervision/matters/{id}/questions')),
  owed: get('/supervision/owed', 'What the law says is still owed this year')
    .input(z.object({ year: Year }))
    .output(z.object({ rows: z.array(OwedRow) })),
  reconciliation: get('/supervision/reconciliation', 'The year’s plan beside what was done and what came of it')
    .input(z.object({ year: Year }))
    .output(z.object({ year: z.int(), rows: z.array(ReconciliationRow), red: z.int() })),
  referrals: get('/supervision/referrals', 'What passes between congress and discipline organ, as far as the caller is named').output(
    z.object({ rows: z.array(ReferralRow) }),
  ),
  openReferral: get('/supervision/referrals/{id}', 'One of them; the look is kept').input(OneById).output(ReferralView),
  createReferral: post('/supervision/referrals', 'Note something for the discipline organ')
    .input(z.object({ commandId: CommandIdText, form: NewReferral }))
    .output(ActDone),
  referralActs: actsOf(referralForms, act('/supervision/referrals/{id}')),
  people: get('/supervision/people', 'Holders of seats and posts, people of units too, by part of a name or of a unit’s name')
    .input(z.object({ search: z.string().max(40).default('') }))
    .output(z.object({ rows: z.array(z.object({ personId: z.uuid(), name: z.string(), note: z.string() })) })),
  methods: get('/supervision/methods', 'Named methods of this place, as the office wrote them').output(
    z.object({ rows: z.array(MethodView) }),
  ),
  saveMethod: post('/supervision/methods', 'Write down a method')
    .input(
      z.object({
        commandId: CommandIdText,
        id: z.uuid().nullish(),
        name: boundedText(2, 40),
        content: boundedText(2, 8000),
        steps: z.array(boundedText(1, 300)).max(30).default([]),
      }),
    )
    .output(MethodView),
  figures: get('/supervision/figures', 'Figures of supervision')
    .input(z.object({ year: Year.optional() }))
    .output(z.object({ year: z.int().nullable(), rows: z.array(FigureView) })),
  figureRows: get('/supervision/figures/{id}/rows', 'The rows a figure counts')
    .input(z.object({ id: z.string().max(60), year: Year.optional() }))
    .output(z.object({ rows: z.array(z.object({ recordId: z.uuid(), matterId: z.uuid(), title: z.string(), text: z.string() })) })),
};
