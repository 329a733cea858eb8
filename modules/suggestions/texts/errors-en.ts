import type { SuggestionErrorCode } from './errors-zh-cn.ts';

export const errorsEn: Readonly<Record<SuggestionErrorCode, string>> = {
  'suggestions.text_incomplete':
    'Situation, analysis and points are all needed and one is missing (Deputies Law art. 24: clear and specific). Please add it and file again.',
  'suggestions.motion_incomplete':
    'A motion needs its case, its reasons and its plan, and one is missing (Deputies Law art. 15). Please add it, or file a suggestion instead, at any time of the year.',
  'suggestions.not_a_deputy': '{names} of them are not sitting deputies and cannot sign. Please choose again from the register.',
  'suggestions.text_changed': 'The text was changed after you read it. Please read it as it stands and decide again.',
  'suggestions.signers_missing':
    'A motion needs {needed} deputies and has {have} (Organic Law art. 22). Invite more, or file it as a suggestion.',
  'suggestions.signers_suspended':
    'The duties of {names} are suspended and do not count; a motion needs {needed} deputies, {have} count. Invite others, or file it as a suggestion.',
  'suggestions.past_cutoff': 'The time for motions ended at {cutoff}. You may file a suggestion at any time of the year.',
  'suggestions.not_answered_yet':
    'No unit has answered the deputy yet, so it cannot be closed here (Deputies Law 51). Choose to handle it again, and re-assign it to a unit.',
  'suggestions.no_session': 'There is no session it could belong to. Ask the system administrator to enter its days (renda session) first.',
  'suggestions.number_taken': 'Number {number} is taken. Choose another, or leave it empty for the next one.',
  'suggestions.cannot_merge':
    'It cannot be merged into that one, which must be accepted, not yet answered and not merged itself. Please choose another.',
  'suggestions.unknown_unit': 'The register has no such unit. Please choose from the list.',
  'suggestions.one_lead':
    'There is one lead unit only; where several answer each for itself, make them all parallel. Please check the roles.',
  'suggestions.unit_twice': 'A unit was chosen twice or is already at work. Please take out the double one.',
  'suggestions.task_not_returned': 'That unit has not returned it, or has been replaced already. Please choose again.',
  'suggestions.contact_missing':
    'The deputy was not contacted in this round, so it cannot be answered (Deputies Law art. 51). Please contact and log it first.',
  'suggestions.contact_in_future': 'The day of the contact cannot be later than today.',
  'suggestions.contact_answered': 'This contact was answered already and stays as it is.',
  'suggestions.wrong_role': 'Lead and parallel units write replies, co-handling units give opinions; this step is not your unit’s.',
  'suggestions.answers_missing': 'The deputy asked {points} points and {answers} are answered. Please answer each.',
  'suggestions.empty_answer': 'Answer {index} holds nothing but “{phrase}”. Say what is done, when and where, or why it cannot be done.',
  'suggestions.promise_needed': '“Being solved” and “planned” need at least one promise with a date. Add it, or choose another class.',
  'suggestions.promise_in_past': 'A promise cannot be due before today, and a unit must have answered. Please check.',
  'suggestions.beyond_outer_limit':
    'It can be extended to {limit} at most (Deputies Law art. 51: six months from the hand-over). Please choose another day.',
  'suggestions.not_later': 'The new day must be later than the present one.',
  'suggestions.opinions_missing': 'Co-opinions are missing: {units}. Please ask for them first.',
  'suggestions.rating_final': 'The rating was changed once already and stays as it is.',
  'suggestions.rating_open': 'It may be rated until {until}; until then it cannot be closed as not rated.',
  'suggestions.evidence_missing': 'Say where it can be seen, or attach what shows it.',
  'suggestions.no_such_milestone': 'The plan has no such milestone. Please choose again.',
  'suggestions.owners_missing': 'A key suggestion names all five owners, and one is missing.',
  'suggestions.publishing_barred':
    'The deputy asked for protection or against publication, or the review found it internal or a work secret, so the full text cannot be published. Publish the title only, or withhold it.',
  'suggestions.heard_in_future':
    'The day on which the standing committee hears the report is still to come. Publish it afterwards, with that day.',
  'suggestions.commendation_gone': 'This one was taken back already. Load the list again.',
  'suggestions.commended_already': 'It is commended for this year already. To change the reason, take the first one back.',
  'suggestions.not_answered_for_commendation':
    'This suggestion is not answered yet, or was withdrawn, so it cannot be commended. Wait until it is handled.',
  'suggestions.look_back_in_future': 'The day of the look-back is still to come. Give the day on which it took place.',
  'suggestions.batch_refused':
    '{refused} of {of} cannot be handed over now, so none was. See the reasons listed; take those out or complete them, then try again.',
  'suggestions.import_needs_roster':
    'No deputies are in the register yet, so the names of the ledger mean nobody. Import the roster first, then the ledger.',
  'suggestions.nothing_to_list': 'There is nothing to put on this paper for that session or year yet. Choose another session or year.',
  'suggestions.paper_not_ready': 'The case has not come as far as this paper. Complete the steps before it first.',
  'suggestions.private_data_left': 'The text still holds private data such as identity or phone numbers. Please take it out.',
  'suggestions.not_the_approver':
    'By our own rule another body consents to extensions (rule SUG-07). Pass it on, or change the rule in the settings.',
};
