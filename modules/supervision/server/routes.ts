import { implement } from '@orpc/server';
import { searchHolders } from '#modules/register/server/module.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import type { ApiContext } from '#platform/server/http/api-context.ts';
import { callerOf } from '#platform/server/http/caller-of.ts';
import { supervisionContract } from '../contract/endpoints.ts';
import type { ActOf } from '../domain/lifecycles.ts';
import { actOf } from './acts.ts';
import type { SupervisionDeps } from './acting.ts';
import { createMatter } from './commands/create-matter.ts';
import { createReferral } from './commands/handle-referral.ts';
import { createPlan } from './commands/keep-plan.ts';
import { saveMethod } from './commands/save-method.ts';
import { performAct } from './perform-act.ts';
import { supervisionFigureRows, supervisionFigureValues } from './queries/figure-values.ts';
import { listMatters, type Reader } from './queries/matter-rows.ts';
import { mySupervision } from './queries/my-supervision.ts';
import { listMethods } from './queries/methods.ts';
import { openMatter } from './queries/open-matter.ts';
import { owedByLaw } from './queries/owed-by-law.ts';
import { listPlans, openPlan } from './queries/plans.ts';
import { listPoints } from './queries/points.ts';
import { readItems } from './queries/read-items.ts';
import { reconcileYear } from './queries/reconciliation.ts';
import { listReferrals, openReferral } from './queries/referrals.ts';

const os = implement(supervisionContract).$context<ApiContext>();

/** @throws AppError `platform.not_signed_in` */
type ActInput = {
  readonly id: string;
  readonly targetId?: string;
  readonly commandId: string;
  readonly version: number;
  readonly form: unknown;
};
type Endpoint = { handler: (run: (options: { input: ActInput; context: ApiContext }) => Promise<unknown>) => unknown };

/** Every act of a table goes through the same frame; what differs stands in `commands/`. */
function implementActs<Endpoints extends object>(
  deps: SupervisionDeps,
  of: ActOf,
  { implementer, contract }: { readonly implementer: Endpoints; readonly contract: object },
): { [Action in keyof Endpoints]: never } {
  const entries = Object.keys(contract).map((action) => {
    const act = actOf(of, action);
    // The implementer is a proxy and cannot be walked; the contract can.
    const endpoint = implementer[action as keyof Endpoints] as Endpoint;
    return [
      action,
      endpoint.handler(async ({ input, context }) =>
        performAct(deps, callerOf(context), act, { ...input, commandId: input.commandId as CommandId }),
      ),
    ] as const;
  });
  return Object.fromEntries(entries) as { [Action in keyof Endpoints]: never };
}

/** The module's endpoints: each is a command or a query, and nothing else happens here. */
export function supervisionRouter(deps: SupervisionDeps) {
  const { db, clock, law } = deps;
  const readerOf = (context: ApiContext): Reader => ({ actor: callerOf(context).actor, today: dateOfInstant(clock()) });
  const acts = <Endpoints extends object>(of: ActOf, implementer: Endpoints, contract: object) =>
    implementActs(deps, of, { implementer, contract });
  return {
    plans: os.plans.handler(({ context }) => {
      const reader = readerOf(context);
      return db.read(reader.actor.congressId, async (tx) => ({ rows: await listPlans(tx, reader) }));
    }),
    openPlan: os.openPlan.handler(({ input, context }) => {
      const reader = readerOf(context);
      return db.read(reader.actor.congressId, (tx) => openPlan(tx, input.id, reader));
    }),
    readPaper: os.readPaper.handler(({ input, context }) => {
      callerOf(context);
      return readItems(input.text);
    }),
    createPlan: os.createPlan.handler(({ input, context }) =>
      createPlan(deps, callerOf(context), { commandId: input.commandId as CommandId, form: input.form }),
    ),
    planActs: acts('plan', os.planActs, supervisionContract.planActs),
    list: os.list.handler(({ input, context }) => {
      const reader = readerOf(context);
      return db.read(reader.actor.congressId, (tx) => listMatters(tx, input, reader));
    }),
    mine: os.mine.handler(({ context }) => {
      const reader = readerOf(context);
      return db.read(reader.actor.congressId, (tx) => mySupervision(tx, reader));
    }),
    open: os.open.handler(({ input, context }) => {
      const reader = readerOf(context);
      return db.read(reader.actor.congressId, (tx) => openMatter(tx, input.id, reader));
    }),
    create: os.create.handler(({ input, context }) =>
      createMatter(deps, callerOf(context), { commandId: input.commandId as CommandId, form: input.form }),
    ),
    acts: acts('matter', os.acts, supervisionContract.acts),
    points: os.points.handler(({ input, context }) => {
      const reader = readerOf(context);
      return db.read(reader.actor.congressId, (tx) => listPoints(tx, input, reader));
    }),
    pointActs: acts('point', os.pointActs, supervisionContract.pointActs),
    questionActs: acts('question', os.questionActs, supervisionContract.questionActs),
    owed: os.owed.handler(({ input, context }) => {
      const reader = readerOf(context);
      return db.read(reader.actor.congressId, async (tx) => ({
        rows: await owedByLaw(tx, { ...(await law.of(tx, reader.today)), year: input.year, today: reader.today }),
      }));
    }),
    reconciliation: os.reconciliation.handler(({ input, context }) => {
      const reader = readerOf(context);
      return db.read(reader.actor.congressId, (tx) => reconcileYear(tx, input.year, reader.today));
    }),
    referrals: os.referrals.handler(({ context }) => {
      const reader = readerOf(context);
      return db.read(reader.actor.congressId, async (tx) => ({ rows: await listReferrals(tx, reader) }));
    }),
    openReferral: os.openReferral.handler(({ input, context }) => {
      const reader = readerOf(context);
      return db.write(reader.actor.congressId, (tx) => openReferral(tx, input.id, { reader, now: clock() }));
    }),
    createReferral: os.createReferral.handler(({ input, context }) =>
      createReferral(deps, callerOf(context), { commandId: input.commandId as CommandId, form: input.form }),
    ),
    referralActs: acts('referral', os.referralActs, supervisionContract.referralActs),
    people: os.people.handler(({ input, context }) => {
      const reader = readerOf(context);
      return db.read(reader.actor.congressId, async (tx) => ({ rows: await searchHolders(tx, input.search, reader.today) }));
    }),
    methods: os.methods.handler(({ context }) => {
      const reader = readerOf(context);
      return db.read(reader.actor.congressId, async (tx) => ({ rows: await listMethods(tx) }));
    }),
    saveMethod: os.saveMethod.handler(({ input, context }) =>
      saveMethod(deps, callerOf(context), { ...input, commandId: input.commandId as CommandId }),
    ),
    figures: os.figures.handler(({ input, context }) => {
      const reader = readerOf(context);
      return db.read(reader.actor.congressId, async (tx) => ({
        year: input.year ?? null,
        rows: await supervisionFigureValues(tx, { year: input.year, actor: reader.actor }),
      }));
    }),
    figureRows: os.figureRows.handler(({ input, context }) => {
      const reader = readerOf(context);
      return db.read(reader.actor.congressId, async (tx) => ({
        rows: await supervisionFigureRows(tx, input.id, { year: input.year, actor: reader.actor }),
      }));
    }),
  };
}
