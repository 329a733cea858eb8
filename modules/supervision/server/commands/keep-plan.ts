import type { z } from 'zod';
import { notAllowed } from '#platform/domain/platform-errors.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import { runCommand, type Caller } from '#platform/server/command/run-command.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import { planForms, type NewPlan } from '../../contract/forms.ts';
import type { ActDone } from '../../contract/views.ts';
import { ownerNeeded, planEmpty, planExists, quarterNeeded } from '../../domain/errors.ts';
import { defineAct, type ActingOn, type SupervisionDeps } from '../acting.ts';
import { keepsSupervision } from '../policy.ts';
import { appendEvent, changeRow, findMatter, insertRow } from '../store.ts';
import { writeMatter } from './write-matter.ts';

/** Begins the plan of a year. @throws AppError `supervision.plan_exists`, `platform.not_allowed` */
export async function createPlan(
  deps: SupervisionDeps,
  caller: Caller,
  request: { readonly commandId: CommandId; readonly form: z.infer<typeof NewPlan> },
): Promise<ActDone> {
  if (!keepsSupervision(caller.actor)) throw notAllowed('supervision.plan');
  return runCommand(deps, { ...caller, commandId: request.commandId, name: 'supervision.create-plan', body: request }, async (command) => {
    const { tx, now, today, actor } = command;
    const { year, title, text, items } = request.form;
    const [known] = await tx.query('select 1 from supervision_plans where year = $1', [year]);
    if (known) throw planExists(year);
    const id = newId(now);
    await insertRow(tx, 'supervision_plans', { congress_id: actor.congressId, id, year, title, state: 'draft', text, created_at: now });
    for (const item of items) await writeMatter(command, item, { planId: id, year });
    await appendEvent(tx, id, {
      action: 'create-plan',
      fromState: null,
      toState: 'draft',
      at: now,
      onDay: today,
      personId: actor.personId,
      personName: actor.name,
      data: { items: items.length },
      rules: ['SUP-01'],
    });
    await command.journal({
      action: 'supervision.create-plan',
      objectType: 'supervision-plan',
      objectId: id,
      rule: 'SUP-01',
      after: { year, title, items: items.length },
    });
    return { id, version: 1, state: 'draft', targetId: null };
  });
}

type OnPlan = ActingOn['plan'];
const countItems = async ({ command, plan }: OnPlan): Promise<number> =>
  (
    await command.tx.query<{ n: number }>(
      `select count(*)::int as n from supervision_matters where plan_id = $1 and state <> 'cancelled'`,
      [plan.id],
    )
  )[0]?.n ?? 0;

async function requireItems(on: OnPlan): Promise<void> {
  if ((await countItems(on)) === 0) throw planEmpty();
}

export const editItems = defineAct({
  of: 'plan',
  action: 'edit-items',
  form: planForms['edit-items'],
  apply: async ({ command, plan }, { title, items }) => {
    // Nothing of a plan that is not adopted has happened yet: its items are written anew, with what the office corrected.
    await command.tx.query(`delete from supervision_matters where plan_id = $1 and state = 'planned'`, [plan.id]);
    for (const item of items) await writeMatter(command, item, { planId: plan.id, year: plan.year });
    return { ...(title === undefined ? {} : { set: { title } }), data: { items: items.length } };
  },
});

export const submitToPartyGroup = defineAct({
  of: 'plan',
  action: 'submit-to-party-group',
  form: planForms['submit-to-party-group'],
  apply: async (on) => {
    await requireItems(on);
    return {};
  },
});
export const submitToChairsCouncil = defineAct({
  of: 'plan',
  action: 'submit-to-chairs-council',
  form: planForms['submit-to-chairs-council'],
  apply: (_on, { agreedOn }) => ({ set: { party_group_on: agreedOn }, data: { agreedOn } }),
});
export const sendPlanBack = defineAct({
  of: 'plan',
  action: 'send-plan-back',
  form: planForms['send-plan-back'],
  apply: (_on, { reason }) => ({ data: { reason } }),
});
export const adoptPlan = defineAct({
  of: 'plan',
  action: 'adopt-plan',
  form: planForms['adopt-plan'],
  apply: async (on, { on: day }) => {
    await requireItems(on);
    return { set: { adopted_on: day }, data: { on: day, items: await countItems(on) } };
  },
});
export const publishPlan = defineAct({
  of: 'plan',
  action: 'publish-plan',
  form: planForms['publish-plan'],
  apply: ({ command }) => ({ set: { published_on: command.today } }),
});

export const adjustPlan = defineAct({
  of: 'plan',
  action: 'adjust-plan',
  form: planForms['adjust-plan'],
  apply: async ({ command, plan }, { reason, add, cancel }) => {
    for (const item of add) {
      // Published with the plan: everybody may ask who does it, and when (SUP-01).
      if (!item.ownerBodyId) throw ownerNeeded();
      if (!item.quarter) throw quarterNeeded();
      await writeMatter(command, item, { planId: plan.id, year: plan.year, isAdjustment: true });
    }
    for (const { id, reason: why } of cancel) {
      const matter = await findMatter(command.tx, id);
      // What has begun is stopped by its own act, with its own papers.
      if (matter?.plan_id === plan.id && matter.state === 'planned')
        await changeRow(command.tx, 'supervision_matters', id, { state: 'cancelled', state_reason: why, version: matter.version + 1 });
    }
    return { data: { reason, added: add.length, cancelled: cancel.length } };
  },
});
