import type { z } from 'zod';
import { notFound } from '#platform/domain/platform-errors.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { PlanRow, PlanView } from '../../contract/views.ts';
import { planLifecycle } from '../../domain/plan-lifecycle.ts';
import { officeRelations } from '../policy.ts';
import { findPlan, listIn, type PlanRecord } from '../store.ts';
import { actionViews } from './actions.ts';
import { COUNTED, rowOf, type CountedMatter, type Reader } from './matter-rows.ts';
import { timelineOf } from './timeline.ts';

const day = (value: unknown): string | null => (value === null ? null : String(value));
const planRow = (plan: PlanRecord, items: number): z.infer<typeof PlanRow> => ({
  id: plan.id,
  year: plan.year,
  title: plan.title,
  state: plan.state,
  items,
  adoptedOn: day(plan.adopted_on),
  publishedOn: day(plan.published_on),
});

const OUTSIDERS_SEE = ['adopted', 'published'];
/** Before it is adopted a plan is a draft of the office and the chairs. */
const seesDrafts = ({ actor }: Reader): boolean =>
  ['congress-office', 'chairs-council', 'committee', 'standing-committee'].some((role) => actor.posts.some((post) => post.role === role));

export async function listPlans(db: Queryable, reader: Reader): Promise<z.infer<typeof PlanRow>[]> {
  const rows = await db.query<PlanRecord & { items: number }>(
    `select p.*, (select count(*)::int from supervision_matters m where m.plan_id = p.id and m.state <> 'cancelled') as items from supervision_plans p order by p.year desc`,
  );
  return rows.filter(({ state }) => seesDrafts(reader) || OUTSIDERS_SEE.includes(state)).map((row) => planRow(row, row.items));
}

/** @throws AppError `platform.not_found` */
export async function openPlan(db: Queryable, id: string, reader: Reader): Promise<z.infer<typeof PlanView>> {
  const plan = await findPlan(db, id);
  if (!plan || (!seesDrafts(reader) && !OUTSIDERS_SEE.includes(plan.state))) throw notFound('plan');
  const matters = await db.query<CountedMatter>(
    `select ${COUNTED} from supervision_matters m where m.plan_id = $1 order by coalesce(m.start_at, 2147483647), m.id`,
    [id],
  );
  return {
    ...planRow(plan, matters.filter(({ state }) => state !== 'cancelled').length),
    version: plan.version,
    text: plan.text,
    partyGroupOn: day(plan.party_group_on),
    matters: matters.map((matter) => ({
      ...rowOf(matter, reader.today),
      sentence: matter.sentence,
      start: matter.start_at,
      end: matter.end_at,
      point: matter.point,
      laws: [...listIn<string>(matter.laws)],
      ownerBodyId: matter.owner_body_id,
    })),
    timeline: await timelineOf(db, id),
    actions: actionViews(planLifecycle, { of: 'plan', targetId: null, state: plan.state, relations: officeRelations(reader.actor) }),
  };
}
