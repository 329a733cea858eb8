import type { DeskWork } from '#platform/server/desk/desk-work.ts';
import { waitingSet } from '#platform/domain/waiting-set.ts';
import type { PointView } from '../../contract/views.ts';
import { officeRelations, unitsOf } from '../policy.ts';
import { listPoints } from './points.ts';

const MOST = 200;
const TO_ANSWER = ['handed-over', 'rectifying'];
const rowOf = (point: PointView) => ({
  id: point.id,
  openId: point.matterId,
  title: point.text,
  note: `${point.unitName} · ${point.subject}`,
  dueOn: point.dueOn,
  isLate: point.isOverdue,
});

// The day was the unit's; whoever checks is not late by it.
const toCheck = (point: PointView) => ({ ...rowOf(point), dueOn: null, isLate: false });

/** Opinions: of a unit those it has to answer or to put right; of office and committee those whose answer is to be checked. */
export const supervisionWaiting: DeskWork = async (db, reader) => {
  const { actor } = reader;
  const mine =
    unitsOf(actor).length === 0
      ? []
      : (await listPoints(db, { set: 'mine', limit: MOST }, reader)).rows.filter(({ state }) => TO_ANSWER.includes(state));
  const answered =
    officeRelations(actor).length === 0
      ? []
      : (await listPoints(db, { set: 'to-check', limit: MOST }, reader)).rows.filter(({ actions }) => actions.length > 0);
  return [...waitingSet('points-mine', mine.map(rowOf)), ...waitingSet('points-to-check', answered.map(toCheck))];
};
