import { assessmentsOfItem } from '#modules/ballots/server/module.ts';
import { findItemFacts, standingIn } from '#modules/meetings/server/module.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import { matterForms } from '../../contract/forms.ts';
import { assess } from '../../domain/assessment.ts';
import { assessmentGone, contestDecides, datesMixed, itemElsewhere, notDissatisfied } from '../../domain/errors.ts';
import { defineAct } from '../acting.ts';
import { noticesToRole, UNIT_HANDS } from '../notices.ts';
import { offeredAssessments } from '../offered-assessments.ts';
import { insertRow, listIn, type NamedUnit } from '../store.ts';

/** Which item of which meeting this is: its vote is then this matter's. @throws AppError `platform.not_found`, `supervision.item_elsewhere` */
export const nameItem = defineAct({
  of: 'matter',
  action: 'name-item',
  form: matterForms['name-item'],
  apply: async ({ command: { tx, actor } }, { meetingId, itemId }) => {
    const standing = await standingIn(tx, actor, meetingId);
    if (!standing?.mayKnow) throw notFound('meeting');
    const item = await findItemFacts(tx, itemId);
    if (item?.meetingId !== meetingId) throw itemElsewhere();
    return { set: { meeting_id: meetingId, item_id: itemId }, data: { item: item.title } };
  },
});

/** The result of the vote as it was announced, with the number it is counted against; nobody types it. @throws AppError `supervision.assessment_gone` */
export const takeAssessment = defineAct({
  of: 'matter',
  action: 'take-assessment',
  form: matterForms['take-assessment'],
  apply: async ({ command: { tx, now }, matter }, { contestId, optionKey }) => {
    const held =
      matter.item_id === null ? undefined : (await assessmentsOfItem(tx, matter.item_id)).find((one) => one.contestId === contestId);
    const option = held?.options.find(({ key }) => key === optionKey);
    const taken = await tx.query('select 1 from supervision_assessments where contest_id = $1 and option_key = $2', [contestId, optionKey]);
    if (!held || !option || taken.length > 0) throw assessmentGone();
    const { satisfied, basically, dissatisfied, abstain, verdict: result } = option;
    const totals = { members: held.all, present: held.present, satisfied, basically, dissatisfied, abstain, void: held.void };
    await insertRow(tx, 'supervision_assessments', {
      congress_id: matter.congress_id,
      id: newId(now),
      matter_id: matter.id,
      on_day: held.on,
      ...totals,
      result,
      source: 'contest',
      contest_id: contestId,
      option_key: optionKey,
      contest_title: held.title,
      meeting_id: held.meetingId,
      base: held.base,
      base_number: held.baseNumber,
      needed: held.needed,
    });
    return { data: { ...totals, result, contestId } };
  },
});

/** A vote held on paper outside of this program. @throws AppError `supervision.contest_decides` where the item was voted here */
export const assessMatter = defineAct({
  of: 'matter',
  action: 'assess',
  form: matterForms.assess,
  apply: async ({ command, matter, book }, { on: day, reason, ...totals }) => {
    if (day > command.today) throw datesMixed('form.on');
    if ((await offeredAssessments(command.tx, matter)).length > 0) throw contestDecides();
    const result = assess(book, totals);
    await insertRow(command.tx, 'supervision_assessments', {
      congress_id: matter.congress_id,
      id: newId(command.now),
      matter_id: matter.id,
      on_day: day,
      ...totals,
      result,
      source: 'manual',
      reason,
    });
    return { data: { ...totals, result, reason } };
  },
});

/** 责成再次报告: whose report was found not satisfactory reports again to a later meeting (SUP-36). @throws AppError `supervision.not_dissatisfied` */
export const orderSecondReport = defineAct({
  of: 'matter',
  action: 'order-second-report',
  form: matterForms['order-second-report'],
  apply: async ({ command, matter }, { reason, hearingOn }) => {
    const [last] = await command.tx.query<{ result: string; round: number }>(
      'select result from supervision_assessments where matter_id = $1 order by created_at desc, id desc limit 1',
      [matter.id],
    );
    if (last?.result !== 'dissatisfied') throw notDissatisfied();
    if (hearingOn && hearingOn < command.today) throw datesMixed('form.hearingOn');
    const unitIds = listIn<NamedUnit>(matter.addressees).map(({ id }) => id);
    const on: LocalDate | null = hearingOn ?? null;
    // The next report is heard under an item of its own.
    return {
      set: { report_round: matter.report_round + 1, hearing_on: on, meeting_id: null, item_id: null },
      data: { reason, round: matter.report_round + 1 },
      notices: await noticesToRole(command, { roles: UNIT_HANDS, unitIds }, { kind: 'supervision.second-report', matter }),
    };
  },
});
