import { requireAct } from '#platform/domain/act-guard.ts';
import { AppError } from '#platform/domain/errors.ts';
import { nextState } from '#platform/domain/lifecycle.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import { runCommand, type Command, type Caller } from '#platform/server/command/run-command.ts';
import { notifyTopic } from '#platform/server/live/notify-topic.ts';
import { meetingTopic } from '../contract/events.ts';
import type { ActDone } from '../contract/views.ts';
import { lifecycles, type ActOf } from '../domain/lifecycles.ts';
import { isMeetingKind, type MeetingKind } from '../domain/meeting-kinds.ts';
import type { Relation } from '../domain/relations.ts';
import type { Act, Acting, MeetingDeps, Outcome, TargetOf } from './acting.ts';
import { headsDelegation, mayKnow, relationsTo, worksIn } from './policy.ts';
import {
  appendEvent,
  changeRow,
  findAttendee,
  findIn,
  lockMeeting,
  type AttendeeRecord,
  type MeetingRecord,
  type MeetingTable,
} from './store.ts';

export type ActRequest = {
  readonly id: string;
  readonly targetId?: string | undefined;
  readonly commandId: CommandId;
  readonly version?: number | undefined;
  readonly form: unknown;
};

const TABLES: Readonly<Record<Exclude<ActOf, 'meeting' | 'agenda'>, MeetingTable>> = {
  item: 'meetings_items',
  paper: 'meetings_papers',
  reply: 'meetings_attendees',
  absence: 'meetings_absences',
  speech: 'meetings_speeches',
  document: 'meetings_documents',
};
const PREPARING = ['planned', 'convened', 'postponed', 'under-way'];
/** In which states of the meeting its parts may still move. */
const DURING: Readonly<Record<ActOf, readonly string[] | null>> = {
  meeting: null,
  agenda: PREPARING,
  item: [...PREPARING, 'ended'],
  paper: PREPARING,
  reply: ['convened', 'under-way'],
  absence: null,
  speech: ['under-way', 'ended'],
  document: ['under-way', 'ended', 'archived'],
};
/** What an answer or a request to speak changes is not the office's version. */
const COUNTS: readonly ActOf[] = ['meeting', 'agenda', 'item', 'paper', 'document'];

/** The kind as the domain knows it. @throws Error for one it does not: a fault of ours */
export function kindOf({ kind }: Pick<MeetingRecord, 'kind'>): MeetingKind {
  if (!isMeetingKind(kind)) throw new Error(`no kind ${kind}`);
  return kind;
}

/**
 * The frame around every act on a meeting: lock, decide by the lifecycle table, let the act do its part, then write
 * state, timeline, journal, notices and hints in the same transaction.
 * @throws AppError `platform.not_found`, `platform.stale_version`, `lifecycle.not_now`, `lifecycle.not_yours` and what the act throws
 */
export async function performAct(deps: MeetingDeps, caller: Caller, act: Act, request: ActRequest): Promise<ActDone> {
  const done = await runCommand(
    deps,
    { ...caller, commandId: request.commandId, name: `meetings.${act.of}.${act.action}`, body: request },
    (command) => carryOut(deps, command, act, request),
  );
  await act.afterwards?.(deps).catch(() => undefined);
  return done;
}

/** The same inside a command that is running already. */
export async function carryOut(deps: MeetingDeps, command: Command, act: Act, request: Omit<ActRequest, 'commandId'>): Promise<ActDone> {
  const { tx, actor } = command;
  const meeting = await lockMeeting(tx, request.id);
  if (!meeting) throw notFound('meeting');
  const seat = await findAttendee(tx, meeting.id, actor.personId);
  const target = await targetOf(command, act.of, meeting, request.targetId);
  const relations = [...relationsTo(actor, meeting, seat), ...relationsToTarget(command, { of: act.of, target, seat })];
  if (!mayKnow(meeting, relations) && !relations.includes('unit')) throw notFound('meeting');
  const state = target?.state ?? (act.of === 'agenda' ? meeting.agenda_state : meeting.state);
  const line = requireAct(
    lifecycles[act.of],
    { state, action: act.action, relations },
    { version: request.version, now: meeting.version, current: () => ({ version: meeting.version, state: meeting.state }) },
  );
  if (DURING[act.of]?.includes(meeting.state) === false)
    throw new AppError({
      code: 'lifecycle.not_now',
      kind: 'conflict',
      params: { lifecycle: 'meeting', action: act.action, state: meeting.state },
    });
  const { book, calendar } = await deps.law.of(tx, command.today);
  const on: Acting = { command, deps, book, calendar, meeting, kind: kindOf(meeting), seat, relations, target: target?.record ?? null };
  const outcome = await act.apply(on, act.form.parse(request.form));
  return writeOutcome(on, { act, outcome, state, to: nextState(line, state, outcome.to), rules: line.rules });
}

type Target = { readonly state: string; readonly record: NonNullable<TargetOf[ActOf]> };

async function targetOf({ tx }: Command, of: ActOf, meeting: MeetingRecord, id: string | undefined): Promise<Target | null> {
  if (of === 'meeting' || of === 'agenda') return null;
  const record = id === undefined ? undefined : await findIn<NonNullable<TargetOf[ActOf]>>(tx, TABLES[of], { id, meetingId: meeting.id });
  if (!record) throw notFound(of);
  return { record, state: 'reply' in record ? record.reply : record.state };
}

function relationsToTarget(
  { actor }: Command,
  { of, target, seat }: { readonly of: ActOf; readonly target: Target | null; readonly seat: AttendeeRecord | undefined },
): Relation[] {
  const record = target?.record;
  if (!record) return [];
  if (of === 'paper' && 'unit_name' in record) return worksIn(actor, record.organisation_id) ? ['unit'] : [];
  if (of === 'reply' && 'reply' in record)
    return [
      ...(record.person_id === actor.personId ? ['self' as const] : []),
      ...(headsDelegation(actor, record.delegation_id) ? ['delegation-head' as const] : []),
    ];
  if (of === 'speech' && 'attendee_id' in record) return record.attendee_id === seat?.id ? ['self'] : [];
  return [];
}

type Written = {
  readonly act: Act;
  readonly outcome: Outcome;
  readonly state: string;
  readonly to: string;
  readonly rules: readonly string[];
};

async function writeOutcome(on: Acting, { act, outcome, state, to, rules }: Written): Promise<ActDone> {
  const { tx, actor, now } = on.command;
  const { meeting, target } = on;
  if (target && act.of !== 'meeting' && act.of !== 'agenda')
    await changeRow(tx, TABLES[act.of], target.id, { ...outcome.setTarget, [act.of === 'reply' ? 'reply' : 'state']: to });
  const version = meeting.version + (COUNTS.includes(act.of) ? 1 : 0);
  await changeRow(tx, 'meetings_meetings', meeting.id, {
    ...outcome.set,
    ...(act.of === 'meeting' ? { state: to } : {}),
    ...(act.of === 'agenda' ? { agenda_state: to } : {}),
    version,
  });
  const targetId = outcome.targetId ?? target?.id ?? null;
  await appendEvent(
    tx,
    { congressId: meeting.congress_id, meetingId: meeting.id },
    {
      action: act.action,
      fromState: state,
      toState: to,
      at: now,
      personId: actor.personId,
      personName: actor.name,
      data: { ...outcome.data, ...(targetId === null ? {} : { targetId }) },
      rules,
    },
  );
  await on.command.journal({
    action: `meetings.${act.of}.${act.action}`,
    objectType: 'meeting',
    objectId: meeting.id,
    rule: rules[0] ?? null,
    before: { state, version: meeting.version },
    after: { state: to, targetId, ...outcome.data },
  });
  await on.command.notify(outcome.notices ?? []);
  await notifyTopic(tx, meetingTopic(meeting.id));
  return { id: meeting.id, version, state: to, targetId };
}
