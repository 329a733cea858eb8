import { newId } from '#platform/server/ids/new-id.ts';
import { pointForms } from '../../contract/forms.ts';
import { noDeed } from '../../domain/errors.ts';
import { dayAfter } from '../../domain/statutory-days.ts';
import { defineAct, type ActingOn } from '../acting.ts';
import { noticesToOwner, noticesToRole, UNIT_HANDS } from '../notices.ts';
import { insertRow } from '../store.ts';

type OnPoint = ActingOn['point'];
const toUnit = (on: OnPoint, kind: string) =>
  noticesToRole(
    on.command,
    { roles: UNIT_HANDS, unitIds: on.point.organisation_id === null ? [] : [on.point.organisation_id] },
    { kind, matter: on.matter, params: { number: on.point.number } },
  );
const toCommittee = (on: OnPoint, kind: string) =>
  noticesToOwner(on.command, on.matter, { kind, params: { number: on.point.number, unit: on.point.unit_name } });

async function keepDeed(
  { command, point }: OnPoint,
  deed: { readonly on: string; readonly text: string; readonly fileIds?: readonly string[] },
): Promise<void> {
  const { tx, actor, now } = command;
  await insertRow(tx, 'supervision_deeds', {
    congress_id: point.congress_id,
    id: newId(now),
    point_id: point.id,
    round: point.round,
    on_day: deed.on,
    text: deed.text,
    file_ids: JSON.stringify(deed.fileIds ?? []),
    person_id: actor.personId,
    person_name: actor.name,
  });
}

/** An answer is a promise; only what was done closes a point. */
async function requireDeed({ command, point }: OnPoint): Promise<void> {
  const deeds = await command.tx.query('select 1 from supervision_deeds where point_id = $1 limit 1', [point.id]);
  if (deeds.length === 0) throw noDeed();
}

export const editPoint = defineAct({
  of: 'point',
  action: 'edit-point',
  form: pointForms['edit-point'],
  apply: (_on, { text, dueOn }) => ({
    set: { ...(text === undefined ? {} : { text }), ...(dueOn === undefined ? {} : { due_on: dueOn }) },
  }),
});
export const dropPoint = defineAct({
  of: 'point',
  action: 'drop-point',
  form: pointForms['drop-point'],
  apply: (_on, { reason }) => ({ set: { finding: reason }, data: { reason } }),
});
export const handOverPoint = defineAct({
  of: 'point',
  action: 'hand-over-point',
  form: pointForms['hand-over-point'],
  apply: async (on, { on: day, dueOn }) => {
    const due =
      dueOn ??
      on.point.due_on ??
      dayAfter('handling-report', { book: on.book, calendar: on.calendar, from: day, kind: on.kind })?.dueOn ??
      null;
    return {
      set: { handed_over_on: day, due_on: due },
      data: { on: day, due },
      notices: await toUnit(on, 'supervision.point-handed-over'),
    };
  },
});
export const answerPoint = defineAct({
  of: 'point',
  action: 'answer-point',
  form: pointForms['answer-point'],
  apply: async (on, { measure, text, dueOn }) => ({
    set: { measure, answer: text, answered_on: on.command.today, ...(dueOn ? { due_on: dueOn } : {}) },
    data: { measure },
    notices: await toCommittee(on, 'supervision.point-answered'),
  }),
});
export const showDeed = defineAct({
  of: 'point',
  action: 'show-deed',
  form: pointForms['show-deed'],
  apply: async (on, deed) => {
    await keepDeed(on, deed);
    return { data: { on: deed.on }, notices: await toCommittee(on, 'supervision.deed-shown') };
  },
});
export const orderMending = defineAct({
  of: 'point',
  action: 'order-mending',
  form: pointForms['order-mending'],
  apply: async (on, { finding, dueOn }) => ({
    set: { finding, found_by: on.command.actor.name, due_on: dueOn, round: on.point.round + 1, closed_on: null },
    data: { finding, dueOn },
    notices: await toUnit(on, 'supervision.mending-ordered'),
  }),
});
export const reportMending = defineAct({
  of: 'point',
  action: 'report-mending',
  form: pointForms['report-mending'],
  apply: async (on, { text }) => {
    await keepDeed(on, { on: on.command.today, text });
    return { set: { answer: text, answered_on: on.command.today }, notices: await toCommittee(on, 'supervision.point-answered') };
  },
});
export const keepLongTerm = defineAct({
  of: 'point',
  action: 'keep-long-term',
  form: pointForms['keep-long-term'],
  apply: ({ command }, { finding, dueOn }) => ({
    set: { finding, found_by: command.actor.name, measure: 'long-term', due_on: dueOn ?? null },
    data: { finding },
  }),
});
export const acceptReasons = defineAct({
  of: 'point',
  action: 'accept-reasons',
  form: pointForms['accept-reasons'],
  apply: ({ command }, { finding }) => ({
    set: { finding, found_by: command.actor.name, closed_on: command.today, measure: 'declined' },
    data: { finding },
  }),
});
export const closePoint = defineAct({
  of: 'point',
  action: 'close-point',
  form: pointForms['close-point'],
  apply: async (on, { finding }) => {
    await requireDeed(on);
    return {
      set: { finding, found_by: on.command.actor.name, closed_on: on.command.today },
      data: { finding },
      notices: await toUnit(on, 'supervision.point-closed'),
    };
  },
});
export const lookBack = defineAct({
  of: 'point',
  action: 'look-back',
  form: pointForms['look-back'],
  apply: async (on, { finding, holds, dueOn }) => ({
    to: holds ? on.point.state : 'rectifying',
    set: {
      finding,
      found_by: on.command.actor.name,
      looked_back_on: on.command.today,
      ...(holds ? {} : { round: on.point.round + 1, closed_on: null, due_on: dueOn ?? on.point.due_on }),
    },
    data: { finding, holds },
    notices: holds ? [] : await toUnit(on, 'supervision.mending-ordered'),
  }),
});
