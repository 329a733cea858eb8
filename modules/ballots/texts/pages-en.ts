import type { ballotPagesZhCn } from './pages-zh-cn.ts';

type InWords<Texts> = { readonly [Key in keyof Texts]: Texts[Key] extends string ? string : InWords<Texts[Key]> };

/** Words of the pages of votes. */
export const ballotPagesEn: InWords<typeof ballotPagesZhCn> = {
  vote: {
    back: 'Back to the hall', openNow: 'Open votes', goVote: 'Vote now', seeReceipt: 'See the receipt', closing: 'The vote is about to close: hand in your paper.', closingIn: 'The vote closes in {n} s: hand in your paper',
    markOne: 'Choose one.', assess: 'Choose one grade for each.', electUpTo: 'There are {n} places. No more than {n} may be approved or written in together; fewer is valid, more is void; an empty box is an abstention.', pickUpTo: 'Choose up to {n}; fewer is valid, more is void.',
    chosen: 'Chosen', tooMany: 'At most {n}: take one away first.', nothingMarked: 'Nothing is chosen yet. Choose first.',
    writeIn: 'Another person', writeInAt: 'Another person ({n})', writeInHint: 'Whoever opposes a candidate may write in another person.', writeInHintFree: 'You may write in another person.', nameNeedsAgainst: 'To write in a person, mark “Against” for a candidate first.', nameIsPrinted: 'This person is a candidate: choose above.',
    next: 'Next: check', reviewTitle: 'Please check', reviewSecret: 'This vote is not by name. It cannot be changed afterwards; who chose what is kept nowhere, nor on this phone.', reviewNamed: 'This vote is by name. It cannot be changed afterwards, and the result says what each person chose.',
    handIn: 'Hand in', change: 'Go back', empty: 'Not marked (an abstention)', picked: 'Chosen', written: 'Written in', nothingPicked: 'Nothing is chosen',
    received: 'Received', receivedSecret: 'Your paper is in and counts. The receipt does not contain your choice, and nothing of it is left on this phone.', receivedNamed: 'Your paper is in and counts.', entry: 'Entry', entryNo: 'No. {n}', fingerprint: 'Fingerprint of the log',
    sending: 'Handing in…', sendingHint: 'One moment; no need to press again.', noSignal: 'No signal: kept on this phone', noSignalHint: 'It is handed in by itself when the signal is back; you may leave this page. With the receipt everything is deleted from the phone.', signedOut: 'You are signed out. Sign in again yourself, and it is handed in.', signIn: 'Sign in again',
    overTitle: 'The vote is closed', overHint: 'The chair announces the result.', resultTitle: 'Result', notYetTitle: 'The vote is not open yet', notYetHint: 'The paper appears here when the chair opens it.',
    onPaperTitle: 'You took a paper ballot', onPaperHint: 'Fill it in and put it into the box; you do not vote by phone.', notYoursTitle: 'You cannot take part in this vote', notPresentHint: 'You had not signed in when it was opened. Sign in first; the next vote is open to you.', notOnRollHint: 'You are not on the roll of this vote. If the roll is wrong, tell the staff.',
  },
  console: {
    meeting: 'Console of the meeting', votes: 'Votes', newVote: 'New vote', noVotes: 'There are no votes yet.', receivedOf: '{received} of {present} in', toCount: 'Scrutineers', screen: 'Big screen',
    isOpen: 'The vote is open', isClosed: 'The vote is closed and waits for its count', waitsForSignatures: 'The scrutineers check and sign ({n} have signed); then it is announced.', received: 'received', present: 'present', onRoll: 'on the roll', papersIssued: 'papers given out', places: '{seats} places, {n} candidates',
    countingOn: 'closes in {n} s', countedDown: 'the countdown is over; close the vote', counting: 'seconds to the close', draining: 'the last papers are coming in', closeNow: 'Close at once', byHand: 'There are papers or raised hands: two scrutineers enter the count after the close',
    countsWaiting: '{n} scrutineer has entered a count; the second is awaited.', countsAgree: '{n} scrutineers agree; it can be counted.', countsDiffer: 'The scrutineers’ figures differ: check and enter them again.',
    voidAsked: '{name} asks that it be void: {reason}. A second person must sign.', voidFirst: 'A vote that was opened cannot be begun again; it can only be declared void, and a new one drawn up. Two people must sign; you are the first.', voidSecond: 'One person has signed. With your signature this vote is void and its box stays closed.', voidReason: 'Reason', sign: 'Sign',
    scrutineers: 'Scrutineers', nameThem: 'Name', noScrutineers: 'No scrutineers are named yet.', hasSigned: 'signed', scrutineersHint: 'Two at least; no candidate and no near relative of one.', save: 'Save',
    rules: 'Rules of the vote', how: 'How', by: 'By', pass: 'Needed', neededNow: ', {needed} votes', merged: 'One vote on all', mostMarks: 'Most on one paper', writeIn: 'Another person', writeInAgainst: 'by who opposes a candidate', writeInFree: 'allowed', writeInNone: 'not allowed', occasion: 'Occasion', frozen: 'Frozen, fingerprint:', quorumMet: '{present} are signed in now: a quorum ({needed}).', quorumUnmet: '{present} are signed in now, and {needed} make a quorum: the vote cannot be opened.', notFrozen: 'At the opening contest, rules, roll and presence are frozen.',
    share: { 'more-than-half': 'more than half', 'half-or-more': 'half or more', 'two-thirds': 'two thirds or more', 'one-third': 'most votes, a third at least', 'most-votes': 'most votes' },
  },
  result: {
    title: 'Result', what: 'Matter', votes: 'Votes', verdict: 'Result', writtenIn: 'written in', steps: 'The reckoning', holds: 'holds', holdsNot: 'does not hold',
    line: '{all} on the roll, {present} present, {issued} papers out, {received} back, {valid} valid, {void} void, {notCast} did not vote.',
    csv: 'Save as sheet', json: 'Save as data', print: 'Report of the count', report: 'Report of the count', nextVote: 'See the next vote', nextTitle: ' ({what})', chooseLevel: 'Equal votes: choose the candidates', levelAsk: 'Candidates, as the presidium decided',
  },
  count: {
    title: 'Scrutineers: {title}', vote: 'Vote', issue: 'Give out paper ballots', issued: '{n} given out.', issueTo: 'To', issueHint: 'Who takes a paper cannot vote by phone any more.', giveOut: 'Record it',
    closingIn: 'The vote closes in {n} s', closing: 'The vote is about to close', enter: 'Enter the count', enterHint: 'Enter papers and hands only; what came by device is added by the system. Two scrutineers enter it each for himself and must agree.', issuedPapers: 'Papers out', receivedPapers: 'Papers back', voidPapers: 'Void among them', what: 'Matter', votes: 'Votes', sum: 'Sum', writtenIn: 'Other persons', name: 'Name',
    incomplete: 'A figure is missing or is not a whole number.', doesNotAdd: '“{label}” adds up to {sum}, and there are {valid} valid papers. Please check.', tooMany: 'Altogether {sum} are chosen, more than the {most} that all valid papers allow. Please check.', entered: 'Counts entered', noneEntered: 'No scrutineer has entered a count yet.', you: ' (you)', agree: 'they agree', differ: 'they differ', signed: 'Signed: {names}',
    certifyHint: 'Check papers out, back, valid and void and every figure against the box, then sign.', nothing: 'There is nothing for scrutineers to do now.', turnout: 'Who took part', silent: 'Present, did not vote', silentNames: 'Did not vote: {names}',
  },
  screen: {
    open: 'received', closing: 'About to close: hand in your paper', closingIn: 'Closes in {n} s: hand in your paper', counting: 'Being counted', waiting: 'The result will be announced', notPressed: 'Did not press', pressed: 'Voted', absent: 'Absent', seats: 'Seats: {said}', needed: '{base}, {share}: {needed} votes', papers: '{issued} out　{received} back　{void} void', foot: '{all} on the roll　{present} present　{quorum}', quorumMet: 'a quorum ({needed})', fingerprint: 'Fingerprint of the vote {hash} {more}',
  },
  drawUp: {
    newTitle: 'New vote', changeTitle: 'Change the vote', kind: 'Kind', kindMissing: 'Choose the kind.', title: 'Title', motionTitle: 'Name of the motion, resolution or decision', titleMissing: 'Enter a title.', body: 'Who votes', seats: 'Places', choose: 'How many to choose', postGroup: 'Kind of post', occasion: 'Occasion',
    surplus: 'Surplus', surplusHint: 'By the election method of this session; left empty the law’s range is checked.', visibility: 'How', byRule: 'by our own rule', people: 'People', projects: 'Projects', reports: 'What is assessed', orderHint: 'In the order of the paper; it does not change the result.', optionAt: 'No. {n}', consent: 'Consent to one vote', consentHint: 'Empty where people are voted one by one; else who agreed to one vote, and when.', findPerson: 'Type a name, choose from the register', inRegister: 'register', notInRegister: 'in no register, as typed', asTyped: '{name} (as typed)', note: 'Note', remove: 'Remove no. {n}', add: 'Add one', save: 'Save',
  },
};
