import { requireAct } from '#platform/domain/act-guard.ts';
import { nextState, type Lifecycle, type Transition } from '#platform/domain/lifecycle.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import { runCommand, type Command, type Caller } from '#platform/server/command/run-command.ts';
import { notifyTopic } from '#platform/server/live/notify-topic.ts';
import { matterTopic } from '../contract/events.ts';
import type { ActDone } from '../contract/views.ts';
import { lifecycles, type ActOf } from '../domain/lifecycles.ts';
import { matterLifecycles, type MatterClock } from '../domain/matter-lifecycle.ts';
import { isMatterKind, type MatterKind } from '../domain/matter-kinds.ts';
import type { Relation } from '../domain/relations.ts';
import type { Act, ActingOn, Outcome, SupervisionDeps } from './acting.ts';
import { moveClocks } from './matter-clocks.ts';
import { mayRead, officeRelations, relationsTo, relationsToPoint } from './policy.ts';
import { namedAs } from './referral-readers.ts';
import {
  appendEvent,
  changeRow,
  findMatter,
  lockMatter,
  lockPlan,
  lockReferral,
  type MatterRecord,
  type PointRecord,
  type QuestionRecord,
  type SupervisionTable,
} from './store.ts';

export type ActRequest = {
  readonly id: string;
  readonly targetId?: string | undefined;
  readonly commandId: CommandId;
  readonly version: number;
  readonly form: unknown;
};

/** The kind as the domain knows it. @throws Error for one it does not: a fault of ours */
export function kindOf({ kind }: Pick<MatterRecord, 'kind'>): MatterKind {
  if (!isMatterKind(kind)) throw new Error(`no kind ${kind}`);
  return kind;
}

/**
 * The frame around every act: lock, decide by the lifecycle table, let the act do its part, then write state, timeline,
 * clocks, journal, notices and hints in the same transaction.
 * @throws AppError `platform.not_found`, `platform.stale_version`, `lifecycle.not_now`, `lifecycle.not_yours` and what the act throws
 */
export async function performAct(deps: SupervisionDeps, caller: Caller, act: Act, request: ActRequest): Promise<ActDone> {
  const name = `supervision.${act.of}.${act.action}`;
  return runCommand(deps, { ...caller, commandId: request.commandId, name, body: request }, (command) =>
    carryOut(deps, command, act, request),
  );
}

/** What an act is done to, whatever it is: the row that carries the version, and the row that carries the state. */
type Aim = {
  readonly holder: { readonly id: string; readonly version: number };
  readonly holderTable: SupervisionTable;
  readonly target: { readonly id: string; readonly state: string };
  readonly table: SupervisionTable;
  readonly matter: MatterRecord | null;
  readonly lifecycle: Lifecycle<string, string, Relation, string>;
  readonly relations: readonly Relation[];
  readonly rows: object;
};

async function aimAtPlan({ tx, actor }: Command, { id }: Pick<ActRequest, 'id'>): Promise<Aim> {
  const plan = await lockPlan(tx, id);
  if (!plan) throw notFound('plan');
  return {
    holder: plan,
    holderTable: 'supervision_plans',
    target: plan,
    table: 'supervision_plans',
    matter: null,
    lifecycle: lifecycles.plan,
    relations: officeRelations(actor),
    rows: { plan },
  };
}

async function aimAtReferral({ tx, actor }: Command, { id }: Pick<ActRequest, 'id'>): Promise<Aim> {
  const referral = await lockReferral(tx, id);
  const relation = await namedAs(tx, id, actor.personId);
  if (!referral || !relation) throw notFound('referral');
  return {
    holder: referral,
    holderTable: 'supervision_referrals',
    target: referral,
    table: 'supervision_referrals',
    matter: null,
    lifecycle: lifecycles.referral,
    relations: [relation],
    rows: { referral },
  };
}

async function aimAtMatter(command: Command, of: ActOf, { id, targetId }: Pick<ActRequest, 'id' | 'targetId'>): Promise<Aim> {
  const { tx, actor } = command;
  const matter = await lockMatter(tx, id);
  if (!matter || !mayRead(actor, matter)) throw notFound('matter');
  const base = { holder: matter, holderTable: 'supervision_matters', matter } as const;
  const kind = kindOf(matter);
  if (of === 'matter')
    return {
      ...base,
      target: matter,
      table: 'supervision_matters',
      lifecycle: matterLifecycles[kind],
      relations: relationsTo(actor, matter),
      rows: { matter, kind },
    };
  const table = of === 'point' ? 'supervision_points' : 'supervision_questions';
  const [row] = await tx.query<PointRecord | QuestionRecord>(`select * from ${table} where id = $1 and matter_id = $2 for update`, [
    targetId ?? null,
    id,
  ]);
  if (!row) throw notFound(of);
  return {
    ...base,
    target: row,
    table,
    lifecycle: lifecycles[of],
    relations: relationsToPoint(actor, matter, row),
    rows: { matter, kind, [of]: row },
  };
}

async function carryOut(deps: SupervisionDeps, command: Command, act: Act, request: ActRequest): Promise<ActDone> {
  const aim =
    act.of === 'plan'
      ? await aimAtPlan(command, request)
      : act.of === 'referral'
        ? await aimAtReferral(command, request)
        : await aimAtMatter(command, act.of, request);
  const { holder, target } = aim;
  const line = requireAct(
    aim.lifecycle,
    { state: target.state, action: act.action, relations: aim.relations },
    { version: request.version, now: holder.version, current: () => ({ version: holder.version, state: target.state }) },
  );
  const { book, calendar } = await deps.law.of(command.tx, command.today);
  const on = { command, book, calendar, relations: aim.relations, ...aim.rows } as ActingOn[ActOf];
  const outcome = await act.apply(on as never, act.form.parse(request.form));
  return write(command, { act, aim, line, outcome, law: { book, calendar } });
}

type Written = {
  readonly act: Act;
  readonly aim: Aim;
  readonly line: Transition<string, string, Relation, string>;
  readonly outcome: Outcome;
  readonly law: Pick<ActingOn['matter'], 'book' | 'calendar'>;
};

async function write(command: Command, { act, aim, line, outcome, law }: Written): Promise<ActDone> {
  const { tx, actor, now, today } = command;
  const to = nextState(line, aim.target.state, outcome.to);
  const version = aim.holder.version + 1;
  await changeRow(tx, aim.table, aim.target.id, { ...outcome.set, state: to });
  await changeRow(tx, aim.holderTable, aim.holder.id, { version });
  const targetId = outcome.targetId ?? (aim.target.id === aim.holder.id ? null : aim.target.id);
  await appendEvent(tx, aim.holder.id, {
    action: act.action,
    fromState: aim.target.state,
    toState: to,
    at: now,
    onDay: today,
    personId: actor.personId,
    personName: actor.name,
    data: { ...outcome.data, ...(targetId === null ? {} : { targetId }) },
    rules: line.rules,
  });
  if (act.of === 'matter' && aim.matter) {
    const matter = await findMatter(tx, aim.matter.id);
    if (matter)
      await moveClocks(
        tx,
        { matter, kind: kindOf(matter), today, now, ...law },
        { starts: (line.starts ?? []) as readonly MatterClock[], stops: (line.stops ?? []) as readonly MatterClock[] },
      );
  }
  // What a referral says stays with those who are named to it: the log of everything knows that it moved, and no more.
  const told = act.of === 'referral' ? {} : outcome.data;
  await command.journal({
    action: `supervision.${act.of}.${act.action}`,
    objectType: `supervision-${aim.holderTable === 'supervision_matters' ? 'matter' : act.of}`,
    objectId: aim.holder.id,
    rule: line.rules[0] ?? null,
    before: { state: aim.target.state, version: aim.holder.version },
    after: { state: to, targetId, ...told },
  });
  await command.notify(outcome.notices ?? []);
  if (aim.matter) await notifyTopic(tx, matterTopic(aim.matter.id));
  return { id: aim.holder.id, version, state: to, targetId };
}
