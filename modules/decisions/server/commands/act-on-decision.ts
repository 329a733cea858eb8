import { findItemFacts } from '#modules/meetings/server/module.ts';
import { voteOnItem } from '#modules/ballots/server/module.ts';
import { findOrganisations } from '#modules/register/server/module.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import type { Notice } from '#platform/server/notices/append-notices.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import { decisionForms } from '../../contract/forms.ts';
import { contestThere, dueBeforeToday, dutiesOpen, notCarried, votesWrong } from '../../domain/errors.ts';
import { exceedsMembers, votesNeeded } from '../../domain/is-carried.ts';
import { withForm, type Apply, type On } from '../acting.ts';
import { adoptionFrom, titleNoteOf } from '../adopt.ts';
import { noticesTo, UNIT_HANDS } from '../notices.ts';
import { dutiesOf, insertRow } from '../store.ts';

/** The meeting of an item; a decision says both or none. @throws AppError `platform.not_found` */
export async function meetingOfItem(tx: On['command']['tx'], itemId: string): Promise<string> {
  const item = await findItemFacts(tx, itemId);
  if (!item) throw notFound('item');
  return item.meetingId;
}

const editDecision = withForm(decisionForms['edit-decision'], async ({ command }, { itemId, ...form }) => ({
  set: {
    ...form,
    ...(itemId === undefined ? {} : { item_id: itemId, meeting_id: itemId === null ? null : await meetingOfItem(command.tx, itemId) }),
  },
  data: {},
}));

const adoptFromContest = withForm(decisionForms['adopt-from-contest'], async ({ command: { tx }, decision }) => {
  const { set, data, on } = await adoptionFrom(tx, decision.item_id);
  return { set: { ...set, title_note: decision.title_note ?? (await titleNoteOf(tx, decision, on)) }, data };
});

const recordVote = withForm(decisionForms['record-vote'], async ({ command: { tx }, decision }, { on, reason, ...votes }) => {
  // What was voted in the system is never typed beside it.
  if (decision.item_id !== null && (await voteOnItem(tx, decision.item_id))) throw contestThere();
  if (exceedsMembers(votes)) throw votesWrong();
  const needed = votesNeeded(votes.members);
  if (votes.votesFor < needed) throw notCarried(votes.votesFor, needed);
  return {
    set: {
      passed_on: on,
      vote_by: 'hand',
      hand_reason: reason,
      vote_base: 'all',
      vote_rule: 'SCM-05',
      needed,
      members: votes.members,
      votes_for: votes.votesFor,
      votes_against: votes.votesAgainst,
      abstained: votes.abstained,
      title_note: decision.title_note ?? (await titleNoteOf(tx, decision, on)),
    },
    data: { on, reason, ...votes },
  };
});

const nameDuty = withForm(decisionForms['name-duty'], async ({ command, decision }, { addresseeId, text, dueOn }) => {
  const { tx, now, today } = command;
  if (dueOn < today) throw dueBeforeToday();
  const [unit] = await findOrganisations(tx, [addresseeId]);
  if (!unit) throw notFound('organisation');
  await insertRow(tx, 'decisions_duties', {
    congress_id: decision.congress_id,
    id: newId(now),
    decision_id: decision.id,
    organisation_id: addresseeId,
    unit_name: unit.name,
    text,
    laid_on: today,
    due_on: dueOn,
    state: 'open',
  });
  return {
    data: { unit: unit.name, dueOn },
    notices: await noticesTo(
      tx,
      { roles: UNIT_HANDS, on: today, unitId: addresseeId },
      { kind: 'decisions.duty-laid', decision, params: { due: dueOn } },
    ),
  };
});

const evaluateDecision = withForm(decisionForms['evaluate-decision'], async ({ command: { tx, today }, decision }, { text }) => {
  const duties = await dutiesOf(tx, decision.id);
  const open = duties.filter(({ state }) => state !== 'accepted').length;
  if (open > 0) throw dutiesOpen(open);
  const notices: Notice[] = [];
  for (const unitId of new Set(duties.map((duty) => duty.organisation_id)))
    notices.push(...(await noticesTo(tx, { roles: UNIT_HANDS, on: today, unitId }, { kind: 'decisions.evaluated', decision })));
  return { set: { evaluation: text, evaluated_on: today }, data: { text }, notices };
});

/** What is special to each act on a decision; state, timeline and journal are the frame's. */
export const decisionActs: Readonly<Record<string, Apply<On>>> = {
  'edit-decision': editDecision,
  'adopt-from-contest': adoptFromContest,
  'record-vote': recordVote,
  'name-duty': nameDuty,
  'evaluate-decision': evaluateDecision,
  'publish-decision': withForm(decisionForms['publish-decision'], ({ command }) => ({ set: { published_on: command.today } })),
  'end-decision': withForm(decisionForms['end-decision'], (_on, { on, reason }) => ({
    set: { ended_on: on, end_reason: reason },
    data: { reason },
  })),
};
