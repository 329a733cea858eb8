import type { decisionErrorsZhCn } from './errors-zh-cn.ts';

export const decisionErrorsEn: Readonly<Record<keyof typeof decisionErrorsZhCn, string>> = {
  'decisions.votes_wrong': 'For, against and abstained cannot be more than all members. Check the tally.',
  'decisions.not_carried': '{votesFor} votes for are less than more than half of all ({needed}), so it is not carried. Check the tally.',
  'decisions.duties_open': '{count} duties are not reported or not accepted, so it cannot be evaluated yet. Close them first.',
  'decisions.contest_there': 'This item was voted in the system, so its result is not typed. Use “Adopt by the vote”.',
  'decisions.no_contest': 'This item was not voted in the system. Choose its item first, or record the paper vote with the reason.',
  'decisions.contest_running': 'The result of the vote on this item has not been announced. Wait until it is.',
  'decisions.contest_failed':
    'The vote on this item failed: {votesFor} for, {needed} needed. What was not carried is no resolution or decision.',
  'decisions.already_kept': 'This resolution or decision is kept already and cannot be kept twice. Look for it in the list.',
  'decisions.no_evidence': 'The report has no evidence, and words alone are not accepted. Send it back and ask the unit to attach it.',
  'decisions.file_not_here': 'The file does not belong to this decision. Upload it again.',
  'decisions.due_before_today': 'The day to report by cannot lie before today. Choose another day.',
};
