import type { registerEditErrorsZhCn } from './edit-errors-zh-cn.ts';

export const registerEditErrorsEn: Readonly<Record<keyof typeof registerEditErrorsZhCn, string>> = {
  'register.person_known':
    'The register already has {name} with the same birth month (or telephone, where there is none). Open that person; if it is somebody else, enter the birth month exactly.',
  'register.not_a_name': '“{name}” is not a name: empty, too long, or with invisible control characters. Check the name.',
  'register.not_a_phone': '“{phone}” is not a telephone number. Enter 11 digits of a mobile, or a landline with its area code.',
  'register.post_held':
    'This person already holds the same post here at that time. End the earlier one first, or start on the day it ends.',
  'register.post_ended': 'This post has already ended. Reload the page to see how it stands.',
  'register.role_elsewhere':
    'This role cannot be held here: clerks, checkers and signers belong to handling units, members and heads to bodies of the congress. Choose another role or place.',
  'register.not_oneself': 'Nobody gives a post to himself. Ask a colleague to do it.',
  'register.mandate_held': 'This person already holds a mandate of the same congress at that time. Check the dates of the earlier one.',
  'register.mandate_ended': 'This mandate has ended and cannot be changed. Reload the page to see how it stands.',
  'register.already_suspended': 'This deputy is already suspended, and can be suspended again only after being restored.',
  'register.not_suspended': 'This deputy is not suspended; there is nothing to restore.',
  'register.ends_before_start': 'The day is before the start on {startsOn}. Check the date.',
  'register.unit_known': 'There is already a unit called {name}. Open that one instead of adding it twice.',
  'register.nickname_taken':
    'Another unit has this name or short name, and a name means one unit only. Choose another, or take it from that unit first.',
  'register.unit_ended': 'This unit has ended. Choose one that still exists.',
  'register.body_of_law': 'The law itself sets up this body; it cannot be ended here. Its name can be corrected.',
  'register.body_has_deputies': 'This delegation still has {n} deputies. Move them to another one first, then end it.',
  'register.body_known': 'There is already a body of this kind called {name}. Open that one.',
  'register.body_ended': 'This body has ended and gives no posts. Choose one that still exists.',
  'register.not_a_delegation': 'That is not a delegation that exists. Choose one from the list.',
  'register.same_delegation': 'The deputy already sits with this delegation.',
  'register.session_known':
    'Session {number} of term {term} is entered as {opensOn} to {closesOn}. To change that, reload the page and use “Change the days” beside it; if it is another session, check its number.',
  'register.session_out_of_order':
    'The days overlap session {number} of term {term} ({opensOn} to {closesOn}) or stand on the wrong side of it. Sessions follow their numbers: check number and days.',
  'register.term_out_of_order':
    'Term {number} starts on {startsOn}, which does not fit the term or day entered. Check both; choose a term that is known already from the list.',
  'register.closes_before_opens': 'The last day is before the first, {opensOn}. Check the days.',
  'register.congress_missing': 'It is not said of which congress. Choose one from the list, or enter it by name.',
  'register.level_is_own':
    'Mandates of other levels are entered here. For one of this congress add a person with it, or import the roster.',
  'register.level_taken':
    'Above, this level already has {name}, and there is one only. Choose it; if its name is wrong, ask the administrator.',
  'register.congress_placed': '{name} is in the tree already, at another level or elsewhere in it. Check name and level.',
  'register.congress_out_of_line':
    '{name} stands neither above nor below this congress, or one this person sits in. Nobody is deputy of two areas where neither belongs to the other (Electoral Law). Check which congress it is; end the earlier mandate first if it is over.',
};
