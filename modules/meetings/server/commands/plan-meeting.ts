import { findBodies, findCongress, findTermOn, levelOfCongress, listOrganisations } from '#modules/register/server/module.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { notAllowed, notFound } from '#platform/domain/platform-errors.ts';
import { runCommand, type Command, type Caller } from '#platform/server/command/run-command.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import type { NewMeeting } from '../../contract/forms.ts';
import type { ActDone, InvitationRule } from '../../contract/views.ts';
import { bodyNeeded, endsBeforeStart, noParent, noTerm, parentNeeded, sittingsOpen } from '../../domain/errors.ts';
import { meetingKinds, type MeetingKind } from '../../domain/meeting-kinds.ts';
import { institutionName } from '../../domain/papers/institution-names.ts';
import { requiredKeys } from '../../domain/required-bodies.ts';
import type { MeetingDeps } from '../acting.ts';
import { seriesOf } from '../numbering.ts';
import { keepsMeetings } from '../policy.ts';
import { appendEvent, findMeeting, insertRow, type MeetingRecord } from '../store.ts';

type Input = { readonly commandId: string; readonly form: NewMeeting };

/** The body it is a meeting of: the one named, or the only one of its kind. */
async function bodyOf({ tx }: Command, kind: MeetingKind, bodyId: string | null): Promise<string | null> {
  const wanted = meetingKinds[kind].body;
  if (bodyId !== null) {
    const [body] = await findBodies(tx, [bodyId]);
    if (!body) throw notFound('body');
    return body.id;
  }
  if (meetingKinds[kind].roll !== 'body') return null;
  const found = await tx.query<{ id: string }>('select id from register_bodies where kind = $1 and ended_on is null', [wanted]);
  if (found.length !== 1 || !found[0]) throw bodyNeeded();
  return found[0].id;
}

async function parentOf({ tx }: Command, { kind, parentId }: NewMeeting): Promise<MeetingRecord | null> {
  if (!meetingKinds[kind].isSitting) {
    if (parentId) throw noParent();
    return null;
  }
  if (!parentId) throw parentNeeded();
  const parent = await findMeeting(tx, parentId);
  if (!parent) throw notFound('meeting');
  if (parent.parent_id !== null || ['ended', 'archived', 'cancelled'].includes(parent.state)) throw sittingsOpen(0);
  return parent;
}

/** Whom the law has attend, as rules that the office may change before the notice goes out. */
async function usualInvitations(command: Command, kind: MeetingKind): Promise<InvitationRule[]> {
  const { tx, actor } = command;
  const congress = await findCongress(tx, actor.congressId);
  const keys = requiredKeys(meetingKinds[kind].required, await levelOfCongress(tx, actor.congressId));
  const units = keys.length === 0 ? [] : await listOrganisations(tx);
  return keys.map((key) => {
    const name = institutionName(key, congress?.place ?? '');
    const unit = units.find((each) => each.name === name);
    return { capacity: 'attending', ...(unit ? { organisationId: unit.id, text: name } : { text: name }) };
  });
}

/** Writes one planned meeting in a command that runs already. */
export async function writePlanned(command: Command, form: NewMeeting): Promise<MeetingRecord> {
  const { tx, now, actor } = command;
  if (form.endsAt && Date.parse(form.endsAt) < Date.parse(form.startsAt)) throw endsBeforeStart();
  const day = dateOfInstant(new Date(form.startsAt));
  const term = await findTermOn(tx, day);
  if (!term) throw noTerm();
  const parent = await parentOf(command, form);
  const bodyId = await bodyOf(command, form.kind, form.bodyId ?? null);
  const id = newId(now);
  await insertRow(tx, 'meetings_meetings', {
    congress_id: tx.congressId,
    id,
    kind: form.kind,
    state: 'planned',
    parent_id: parent?.id ?? null,
    session_id: parent?.session_id ?? null,
    body_id: bodyId,
    series: seriesOf({ kind: form.kind, bodyId, parentId: parent?.id ?? null }),
    term_number: term.number,
    year: Number(day.slice(0, 4)),
    title: form.title || null,
    starts_at: form.startsAt,
    ends_at: form.endsAt ?? null,
    place: form.place,
    is_extraordinary: form.isExtraordinary,
    is_restricted: form.isRestricted ?? (form.kind === 'party-group' || parent?.is_restricted === true),
    chair_person_id: form.chairPersonId ?? parent?.chair_person_id ?? null,
    invitations: JSON.stringify(await usualInvitations(command, form.kind)),
  });
  await appendEvent(
    tx,
    { congressId: actor.congressId, meetingId: id },
    { action: 'plan', fromState: null, toState: 'planned', at: now, personId: actor.personId, personName: actor.name, data: {}, rules: [] },
  );
  await command.journal({
    action: 'meetings.meeting.plan',
    objectType: 'meeting',
    objectId: id,
    after: { kind: form.kind, startsAt: form.startsAt },
  });
  const made = await findMeeting(tx, id);
  if (!made) throw notFound('meeting');
  return made;
}

/** Plans a meeting, or a sitting of one. @throws AppError `meetings.body_needed`, `meetings.parent_needed`, `meetings.no_term` */
export async function planMeeting(deps: MeetingDeps, caller: Caller, input: Input): Promise<ActDone> {
  return runCommand(
    deps,
    { ...caller, commandId: input.commandId as CommandId, name: 'meetings.meeting.plan', body: input },
    async (command) => {
      if (!keepsMeetings(caller.actor)) throw notAllowed('meetings.plan');
      const { id, version, state } = await writePlanned(command, input.form);
      return { id, version, state, targetId: null };
    },
  );
}

/** Plans the meetings of a year at once: all of them, or none. */
export async function planYear(
  deps: MeetingDeps,
  caller: Caller,
  input: { readonly commandId: string; readonly meetings: readonly NewMeeting[] },
): Promise<{ ids: string[] }> {
  return runCommand(
    deps,
    { ...caller, commandId: input.commandId as CommandId, name: 'meetings.meeting.plan-year', body: input },
    async (command) => {
      if (!keepsMeetings(caller.actor)) throw notAllowed('meetings.plan');
      const ids: string[] = [];
      for (const form of input.meetings) ids.push((await writePlanned(command, form)).id);
      return { ids };
    },
  );
}
