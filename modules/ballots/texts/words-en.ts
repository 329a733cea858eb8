import type { ballotWordsZhCn } from './words-zh-cn.ts';

type InWords<Texts> = { readonly [Key in keyof Texts]: Texts[Key] extends string ? string : InWords<Texts[Key]> };

/** Words of ballots by the keys of the domain. */
export const ballotWordsEn: InWords<typeof ballotWordsZhCn> = {
  kind: { motion: 'Vote on a motion', assessment: 'Assessment of satisfaction', election: 'Election', choice: 'Choice of projects', appointment: 'Vote on appointments', removal: 'Vote on a removal' },
  body: { congress: 'Congress', 'standing-committee': 'Standing committee', presidium: 'Presidium', constituency: 'Constituency', other: 'Other meeting' },
  visibility: { named: 'by name', unnamed: 'not by name', secret: 'secret ballot' },
  medium: { device: 'device', paper: 'paper', hands: 'show of hands' },
  mark: { for: 'For', against: 'Against', abstain: 'Abstain', satisfied: 'Satisfied', 'basically-satisfied': 'Basically satisfied', dissatisfied: 'Dissatisfied' },
  postGroup: { chief: 'chief', vice: 'vice', 'committee-members': 'members of the standing committee', 'upper-deputies': 'deputies to the upper congress', 'constituency-deputies': 'deputies of a constituency', 'special-committee': 'special committee', other: 'other' },
  occasion: { regular: 'election', 'by-election': 'by-election', preliminary: 'preliminary ballot', 're-election': 're-election', 'second-ballot': 'second ballot' },
  state: { draft: 'Draft', ready: 'Ready', open: 'Open', closing: 'Closing', closed: 'Closed', decided: 'Counted', certified: 'Signed by scrutineers', published: 'Announced', void: 'Void' },
  action: {
    change: 'Change', 'name-scrutineers': 'Name scrutineers', 'make-ready': 'Make ready', open: 'Open the vote', 'issue-paper': 'Give out a paper', 'begin-closing': 'Count down', close: 'Close the vote', 'enter-count': 'Enter the count', decide: 'Count and decide',
    certify: 'Sign the count', announce: 'Announce', void: 'Declare void', withdraw: 'Withdraw', 'follow-up': 'Prepare the next vote',
  },
  verdict: { passed: 'Passed', failed: 'Not passed', decided: 'Decided', tie: 'Equal votes: to be voted again', 'too-few': 'Too few elected', invalid: 'This vote is invalid' },
  optionVerdict: { passed: 'Passed', failed: 'Not passed', elected: 'Elected', 'not-elected': 'Not elected', tied: 'Equal votes', satisfied: 'Satisfied', 'basically-satisfied': 'Basically satisfied', dissatisfied: 'Dissatisfied', none: 'Not decided' },
  choiceVerdict: { elected: 'Chosen', 'not-elected': 'Not chosen' },
  followUp: { repeat: 'Vote again', 'second-ballot': 'Second ballot among those with equal votes', 're-election': 'Election for the places left' },
  base: { all: 'Of all {n}', present: 'Of {n} present', 'taking-part': 'Of {n} who took part' },
  fault: { 'too-many-marks': 'more chosen than there are places', 'unknown-option': 'something that is not on the paper', 'unknown-mark': 'a mark that cannot be read', 'write-in-not-allowed': 'nobody may be written in', 'not-a-paper': 'not a ballot paper' },
  warning: { 'few-voters': 'Fewer than ten voted; the result may give away what a person chose.', unanimous: 'On one line all papers say the same, so what each person chose there is plain.' },
  step: {
    'received-within-issued': '{issued} papers out, {received} back.',
    'issued-within-present': '{present} present, {issued} papers out.',
    turnout: '{received} of {all} took part; more than half are {needed}.',
    'needed-more-than-half': '{base}, more than half are {needed} votes (half of {n}, rounded down, and one).',
    'needed-half-or-more': '{base}, half or more are {needed} votes.',
    'needed-two-thirds': '{base}, two thirds or more are {needed} votes.',
    'needed-one-third': '{base}, one third or more are {needed} votes.',
    'most-votes': 'Those with the most votes.',
    reached: '{label}: {votes} for, {needed} needed.',
    satisfied: '{label}: {votes} satisfied, {needed} needed.',
    'basically-satisfied': '{label}: satisfied and basically satisfied {satisfied} + {basically} = {votes}, {needed} needed.',
    'write-in-ineligible': 'The written-in “{name}” has {votes} votes, cannot hold the post and does not count.',
    tie: '{tied} have {votes} votes each for the {open} places left: a second ballot among them.',
    'too-few': '{elected} of {seats} were elected; {open} are elected again.',
    'most-of-the-majority': '{reached} reached what is needed for {seats} places; those with the most votes.',
    'all-places': 'All {seats} places are filled.',
  },
};
