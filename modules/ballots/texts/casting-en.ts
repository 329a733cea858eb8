import type { ballotsCastingZhCn } from './casting-zh-cn.ts';

/** Why a vote is not taken, and what to do now. */
export const ballotsCastingEn: Readonly<Record<keyof typeof ballotsCastingZhCn, string>> = {
  'ballots.already_cast':
    'Your vote was received before; by the rules the first one counts, and this one was not taken. You need not do anything.',
  'ballots.cast_on_paper': 'You were given a paper ballot and cannot vote by device as well. Fill in the paper and put it into the box.',
  'ballots.contest_closed': 'The vote is closed; yours came after the close and was not counted. Ask the scrutineers if you have doubts.',
  'ballots.contest_not_open': 'This vote has not been opened yet. Please wait for the chair.',
  'ballots.not_a_voter': 'You are not on the roll of this vote and cannot take part. If the roll is wrong, tell the staff of the meeting.',
  'ballots.not_present_at_opening':
    'You had not signed in when this vote was opened and cannot take part in it. Sign in first; the next vote is open to you.',
  'ballots.paper_too_long': 'What you wrote is too long to be sealed. Shorten the name and unit of the other person and cast again.',
};
