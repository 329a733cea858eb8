import type { decisionErrorsZhCn } from './errors-zh-cn.ts';

export const decisionErrorsEn: Readonly<Record<keyof typeof decisionErrorsZhCn, string>> = {
  'decisions.votes_wrong': 'For, against and abstained cannot be more than all members. Check the tally.',
  'decisions.not_carried': '{votesFor} votes for are less than more than half of all ({needed}), so it is not carried. Check the tally.',
  'decisions.duties_open': '{count} duties are not reported or not accepted, so it cannot be evaluated yet. Close them first.',
};
