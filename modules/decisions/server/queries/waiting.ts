import type { DeskWork } from '#platform/server/desk/desk-work.ts';
import { waitingSet } from '#platform/domain/waiting-set.ts';
import type { DutyRow } from '../../contract/views.ts';
import { seesDrafts, unitsOf } from '../policy.ts';
import { listDuties } from './duties.ts';

const rowOf = (duty: DutyRow) => ({
  id: duty.id,
  openId: duty.decisionId,
  title: duty.text,
  note: `${duty.unitName} · ${duty.decisionTitle}`,
  dueOn: duty.dueOn,
  isLate: duty.isOverdue,
});

// The day was the unit's; whoever checks is not late by it.
const toCheck = (duty: DutyRow) => ({ ...rowOf(duty), dueOn: null, isLate: false });

/** Duties under decisions: of a unit its own that are open; of the house what is reported and not checked. */
export const decisionsWaiting: DeskWork = async (db, reader) => {
  const { actor } = reader;
  const units = unitsOf(actor);
  const mine =
    units.length === 0 ? [] : (await listDuties(db, 'open', reader)).filter(({ organisationId }) => units.includes(organisationId));
  const reported = seesDrafts(actor) ? (await listDuties(db, 'reported', reader)).filter(({ actions }) => actions.length > 0) : [];
  return [...waitingSet('duties-mine', mine.map(rowOf)), ...waitingSet('duties-to-check', reported.map(toCheck))];
};
