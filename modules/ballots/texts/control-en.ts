import type { ballotsControlZhCn } from './control-zh-cn.ts';

/** Why an act on a contest is refused, and what to do now. */
export const ballotsControlEn: Readonly<Record<keyof typeof ballotsControlZhCn, string>> = {
  'ballots.state_changed':
    'Somebody else moved this vote: you saw “{seen}”, it is now “{now}”. Go on from what the page shows after it has refreshed.',
  'ballots.scrutineer_not_eligible': '{name} stands in this vote and cannot be a scrutineer (Electoral Law 43). Name somebody else.',
  'ballots.candidate_unknown': 'The register does not have the {name} that was chosen. Choose again, or type the name.',
  'ballots.candidate_renamed':
    'The person chosen is called {name} in the register; the paper says {label}. Choose again, or type the name.',
  'ballots.scrutineer_not_on_roll': 'Scrutineers come out of the roll of this meeting; somebody named is not on it. Name somebody else.',
  'ballots.paper_not_a_medium':
    'This vote is not held on paper; no paper can be given out. To change over, declare it void and vote again.',
  'ballots.voter_has_cast': 'This person has voted already or has a paper, and gets none.',
  'ballots.counts_missing': 'Two scrutineers must each enter their count before the outcome is decided.',
  'ballots.counts_differ': 'The counts of the scrutineers differ. Count again and correct them.',
  'ballots.counts_not_wanted': 'No paper was given out and no hands were raised in this vote; there is nothing to enter.',
  'ballots.box_differs':
    'The box holds {found} papers, and {cast} people cast one: nothing may be counted. Leave everything as it is, declare the vote void and repeat it.',
  'ballots.box_key_lost':
    'The key of this ballot box is not on this machine. Count on the server that keeps it; if it is lost, declare the vote void and repeat it.',
  'ballots.already_signed': 'You have signed already; somebody else has to.',
  'ballots.quorum_not_met':
    '{present} of {all} are signed in now; the law asks for {needed}. No vote can be opened until more have signed in.',
  'ballots.meeting_not_under_way': 'The meeting has not begun or is over; no vote can be opened. Open the meeting first.',
  'ballots.not_closed_yet': 'The vote is running; until it is closed only the number received is shown.',
  'ballots.not_decided_yet': 'There is no outcome yet to export or print.',
  'ballots.no_receipt': 'There is no receipt of yours in this vote: you did not vote by device.',
  'ballots.not_certified': 'Two scrutineers have not signed the count yet; it cannot be announced.',
};
