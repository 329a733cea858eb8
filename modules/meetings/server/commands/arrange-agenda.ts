import { findBodies, findOrganisations } from '#modules/register/server/module.ts';
import { AppError } from '#platform/domain/errors.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import type { Columns } from '#platform/server/db/table-writer.ts';
import { agendaForms, itemForms, type ItemEdit } from '../../contract/forms.ts';
import type { AgendaSnapshot } from '../../domain/agenda-differences.ts';
import { DEEPEST, isOff, isWholeOrder, placeItems } from '../../domain/agenda-tree.ts';
import { agendaEmpty, minutesTooMany, notThisOrder, tooDeep } from '../../domain/errors.ts';
import { defineAct, type Acting } from '../acting.ts';
import { appendEvent, findMeeting, insertRow, itemsOf, type ItemRecord } from '../store.ts';

const treeOf = (items: readonly ItemRecord[]) =>
  placeItems(items.map((item) => ({ ...item, parentId: item.parent_id, plannedMinutes: item.planned_minutes })));

/** The agenda at hand as a version keeps it. */
export async function snapshotOf(db: Queryable, meetingId: string): Promise<AgendaSnapshot[]> {
  return treeOf(await itemsOf(db, meetingId))
    .filter(({ item }) => !isOff(item.state))
    .map(({ item, number }) => ({
      id: item.id,
      number,
      title: item.title,
      fields: {
        title: item.title,
        verb: item.verb,
        mode: item.mode,
        parent: item.parent_id ?? '',
        minutes: String(item.planned_minutes ?? ''),
        reporter: item.reporter ?? '',
        unit: item.owner_unit_id ?? '',
        body: item.owner_body_id ?? '',
        vote: String(item.needs_vote),
        closed: String(item.is_closed),
      },
    }));
}

async function requireOwners(on: Acting, form: ItemEdit): Promise<void> {
  if (form.ownerUnitId && (await findOrganisations(on.command.tx, [form.ownerUnitId])).length === 0) throw notFound('unit');
  if (form.ownerBodyId && (await findBodies(on.command.tx, [form.ownerBodyId])).length === 0) throw notFound('body');
}

/** A child stands below an item of the same meeting, not deeper than papers number, and does not take longer than its parent plans. */
function requirePlace(
  items: readonly ItemRecord[],
  { parentId, minutes, id }: { readonly parentId: string | null; readonly minutes: number | null; readonly id: string | null },
): void {
  if (parentId === null) return;
  const parent = treeOf(items).find(({ item }) => item.id === parentId);
  if (!parent) throw notFound('item');
  if (parent.depth >= DEEPEST) throw tooDeep();
  const own = parent.item.planned_minutes;
  const children =
    items
      .filter((item) => item.parent_id === parentId && item.id !== id && !isOff(item.state))
      .reduce((sum, item) => sum + (item.planned_minutes ?? 0), 0) + (minutes ?? 0);
  if (own !== null && children > own) throw minutesTooMany(children, own);
}

const columnsOf = (form: ItemEdit): Columns => ({
  ...(form.verb === undefined ? {} : { verb: form.verb }),
  ...(form.mode === undefined ? {} : { mode: form.mode }),
  ...(form.title === undefined ? {} : { title: form.title }),
  ...(form.plannedMinutes === undefined ? {} : { planned_minutes: form.plannedMinutes }),
  ...(form.ownerUnitId === undefined ? {} : { owner_unit_id: form.ownerUnitId }),
  ...(form.ownerBodyId === undefined ? {} : { owner_body_id: form.ownerBodyId }),
  ...(form.reporter === undefined ? {} : { reporter: form.reporter || null }),
  ...(form.papersDueOn === undefined ? {} : { papers_due_on: form.papersDueOn }),
  ...(form.needsVote === undefined ? {} : { needs_vote: form.needsVote }),
  ...(form.isClosed === undefined ? {} : { is_closed: form.isClosed }),
});

export const addItem = defineAct({
  of: 'agenda',
  action: 'add-item',
  form: agendaForms['add-item'],
  apply: async (on, form) => {
    await requireOwners(on, form);
    const items = await itemsOf(on.command.tx, on.meeting.id);
    requirePlace(items, { parentId: form.parentId ?? null, minutes: form.plannedMinutes ?? null, id: null });
    const id = newId(on.command.now);
    await insertRow(on.command.tx, 'meetings_items', {
      congress_id: on.meeting.congress_id,
      id,
      meeting_id: on.meeting.id,
      parent_id: form.parentId ?? null,
      place: Math.max(0, ...items.map(({ place }) => place)) + 1,
      ...columnsOf(form),
    });
    return { targetId: id, data: { title: form.title } };
  },
});

export const arrangeItems = defineAct({
  of: 'agenda',
  action: 'arrange-items',
  form: agendaForms['arrange-items'],
  apply: async (on, { order }) => {
    const items = await itemsOf(on.command.tx, on.meeting.id);
    if (
      !isWholeOrder(
        order,
        items.map(({ id }) => id),
      )
    )
      throw notThisOrder();
    await on.command.tx.query(
      `update meetings_items i set place = r.place, parent_id = r.parent_id from jsonb_to_recordset($2::jsonb) as r(id uuid, parent_id uuid, place integer) where i.id = r.id and i.meeting_id = $1`,
      [on.meeting.id, JSON.stringify(order.map(({ id, parentId }, index) => ({ id, parent_id: parentId, place: index + 1 })))],
    );
    return {};
  },
});

export const approveAgenda = defineAct({
  of: 'agenda',
  action: 'approve-agenda',
  form: agendaForms['approve-agenda'],
  apply: async (on, { approvedBy, note }) => {
    const items = await snapshotOf(on.command.tx, on.meeting.id);
    if (items.length === 0) throw agendaEmpty();
    const number = on.meeting.agenda_version + 1;
    await insertRow(on.command.tx, 'meetings_agenda_versions', {
      congress_id: on.meeting.congress_id,
      meeting_id: on.meeting.id,
      number,
      items: JSON.stringify(items),
      approved_by: approvedBy,
      note: note || null,
      by_person_id: on.command.actor.personId,
      at: on.command.now,
    });
    return { set: { agenda_version: number }, data: { number, approvedBy, items: items.length } };
  },
});

export const reOpenAgenda = defineAct({
  of: 'agenda',
  action: 're-open-agenda',
  form: agendaForms['re-open-agenda'],
  apply: (_, { reason }) => ({ data: { reason } }),
});

// An approved agenda is re-opened, with a reason, before its items change.
function requireDraft({ meeting }: Acting): void {
  if (meeting.agenda_state === 'approved')
    throw new AppError({
      code: 'lifecycle.not_now',
      kind: 'conflict',
      params: { lifecycle: 'agenda', action: 'edit-item', state: meeting.agenda_state },
    });
}

export const editItem = defineAct({
  of: 'item',
  action: 'edit-item',
  form: itemForms['edit-item'],
  apply: async (on, form) => {
    requireDraft(on);
    await requireOwners(on, form);
    const items = await itemsOf(on.command.tx, on.meeting.id);
    const parentId = form.parentId === undefined ? on.target.parent_id : form.parentId;
    requirePlace(items, {
      parentId,
      minutes: form.plannedMinutes === undefined ? on.target.planned_minutes : form.plannedMinutes,
      id: on.target.id,
    });
    // Below itself nothing can stand.
    for (let above = items.find(({ id }) => id === parentId); above; above = items.find(({ id }) => id === above?.parent_id))
      if (above.id === on.target.id) throw tooDeep();
    return {
      setTarget: { ...columnsOf(form), parent_id: parentId },
      data: { title: form.title ?? on.target.title, changed: Object.keys(form) },
    };
  },
});

const movedBy = (on: Acting, { by, reason }: { readonly by: string; readonly reason: string }): Columns => ({
  moved_by: by,
  moved_reason: reason,
  moved_at: on.command.now,
});
const withoutCurrent = (on: Acting<'item'>): Columns => (on.meeting.current_item_id === on.target.id ? { current_item_id: null } : {});

export const withdrawItem = defineAct({
  of: 'item',
  action: 'withdraw-item',
  form: itemForms['withdraw-item'],
  apply: (on, form) => ({
    setTarget: { ...movedBy(on, form), ended_at: on.target.started_at === null ? null : on.command.now },
    set: withoutCurrent(on),
    data: { title: on.target.title, ...form },
  }),
});

export const putOffItem = defineAct({
  of: 'item',
  action: 'put-off-item',
  form: itemForms['put-off-item'],
  apply: async (on, form) => {
    const { tx, now, actor } = on.command;
    if (form.toMeetingId) {
      const other = await findMeeting(tx, form.toMeetingId);
      if (!other || other.id === on.meeting.id) throw notFound('meeting');
      const [last] = await tx.query<{ place: number }>(
        'select coalesce(max(place), 0)::int as place from meetings_items where meeting_id = $1',
        [other.id],
      );
      const { target } = on;
      await insertRow(tx, 'meetings_items', {
        congress_id: other.congress_id,
        id: newId(now),
        meeting_id: other.id,
        place: (last?.place ?? 0) + 1,
        verb: target.verb,
        mode: target.mode,
        title: target.title,
        planned_minutes: target.planned_minutes,
        owner_unit_id: target.owner_unit_id,
        owner_body_id: target.owner_body_id,
        reporter: target.reporter,
        needs_vote: target.needs_vote,
        is_closed: target.is_closed,
        moved_from_id: target.id,
      });
      await appendEvent(
        tx,
        { congressId: other.congress_id, meetingId: other.id },
        {
          action: 'item-came',
          fromState: null,
          toState: null,
          at: now,
          personId: actor.personId,
          personName: actor.name,
          data: { title: target.title, from: on.meeting.title },
          rules: [],
        },
      );
    }
    return {
      setTarget: { ...movedBy(on, form), moved_to_id: form.toMeetingId ?? null, ended_at: on.target.started_at === null ? null : now },
      set: withoutCurrent(on),
      data: { title: on.target.title, by: form.by, reason: form.reason },
    };
  },
});

export const restoreItem = defineAct({
  of: 'item',
  action: 'restore-item',
  form: itemForms['restore-item'],
  apply: (on, { reason }) => ({
    setTarget: { moved_by: null, moved_reason: null, moved_at: null, moved_to_id: null },
    data: { title: on.target.title, reason },
  }),
});
