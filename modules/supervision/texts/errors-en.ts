import type { supervisionErrorsZhCn } from './errors-zh-cn.ts';

export const supervisionErrorsEn: Readonly<Record<keyof typeof supervisionErrorsZhCn, string>> = {
  'supervision.plan_exists': 'There is a supervision plan for {year} already. Open it to change or adjust it.',
  'supervision.plan_empty': 'The plan holds nothing yet. Confirm what was read from the paper, or add items by hand.',
  'supervision.not_planned': '“{kind}” is brought in by members in writing and stands in no plan. Use “brought in by members”.',
  'supervision.fiscal_topic_needed':
    'Say whether it is the report on plan, budget, accounts, audit, state assets or debt: the law asks different things of each (Supervision Law 19–27).',
  'supervision.owner_needed': 'An item added to the plan has a committee that does it (Supervision Law 63). Choose the committee.',
  'supervision.quarter_needed': 'An item added to the plan says in which quarter it is done (Supervision Law 63). Choose the quarter.',
  'supervision.laws_needed': 'An inspection names the law it inspects (Supervision Law 31). Add its name.',
  'supervision.addressee_needed': 'An opinion or problem names the unit it goes to (Supervision Law 17). Choose the unit.',
  'supervision.owner_by_office':
    'The office of the standing committee says which committee does the work. A committee brings in matters of its own; ask the office to move one.',
  'supervision.hearing_needed':
    'The day of the hearing is not set, so the twenty, ten and seven days cannot be counted (Supervision Law 15). Set it first.',
  'supervision.report_missing': 'The report has not come and cannot go to the members (Supervision Law 15). Receive it first.',
  'supervision.points_missing': 'There is no opinion or problem yet. Write them point by point, each with its unit.',
  'supervision.points_open': '{count} points are still open. Close each, keep it as long-term, or accept the reasons first.',
  'supervision.no_deed': 'This point has an answer and no deed or evidence, so it cannot be closed. Ask the unit what it did.',
  'supervision.dates_mixed': 'The order of the dates is wrong. Check them.',
  'supervision.assessment_wrong':
    'The totals are wrong: satisfied, basically satisfied, dissatisfied and void cannot be more than those present, nor those present more than all members. Check the tally.',
  'supervision.contest_decides':
    'This agenda item was assessed by a vote in this system; its result counts and cannot be typed beside it. Take the result of the vote.',
  'supervision.assessment_gone':
    'The result of this assessment cannot be taken yet, or was taken already. Reload the page and choose again.',
  'supervision.not_dissatisfied':
    'The latest assessment is not “dissatisfied”, so a second report cannot be ordered. To go on, order further work.',
  'supervision.item_elsewhere': 'The item is not on the agenda of this meeting. Choose the meeting first, then one of its items.',
  'supervision.signers_only': 'Signers are members of the standing committee or deputies in office, each counted once. Check the list.',
  'supervision.judged_already': 'You have judged this answer already.',
  'supervision.most_satisfied':
    'Of {signers} signers only {dissatisfied} are not satisfied, which is not more than half; a second answer cannot be ordered (Supervision Law 53).',
  'supervision.votes_wrong': 'For and against cannot be more than all members. Check the tally.',
  'supervision.file_not_here':
    'This file belongs to no paper or deed you may see here. Open it from the matter’s page, or ask the unit to send it again.',
  'supervision.interested':
    '{name} has an interest in the matter and cannot sit on the committee of investigation (Supervision Law 57). Choose somebody else.',
  'supervision.reader_known': 'This person may read it already.',
  'supervision.reader_elsewhere':
    'Only people of the congress or of the discipline organ can be named; people of other units cannot read this.',
  'supervision.inquiry_closed': 'This inquiry takes no questions from the public now.',
  'supervision.nothing_to_show':
    'This inquiry is not public yet, so its questions cannot be. Open it for questions first, or publish the matter.',
  'supervision.method_exists': 'There is a method called “{name}” already. Open it to change it.',
};
