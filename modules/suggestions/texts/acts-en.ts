import type { actsZhCn } from './acts-zh-cn.ts';
import type { InWords } from './in-words.ts';

export const actsEn: InWords<typeof actsZhCn> = {
  action: {
    create: 'Begin a draft', 'save-draft': 'Edit the draft', 'invite-co-signers': 'Invite co-signers', 'change-text': 'Change the text', 'answer-invitation': 'Answer the invitation', file: 'File', 'begin-review': 'Begin the review',
    'return-for-revision': 'Return for revision', refuse: 'Do not accept', 'forward-as-letter': 'Forward as a letter', accept: 'Accept and number', merge: 'Merge', unmerge: 'Undo the merge', 'propose-units': 'Propose units', 'hand-over': 'Hand over', 'assign-units': 'Assign to units',
    reassign: 'Re-assign', urge: 'Urge', 'rate-reply': 'Rate the reply', 'rate-result': 'Rate the result', 'close-unrated': 'Close as not rated', 'order-second-round': 'Order a second round', 'convene-co-ordination': 'Call a co-ordination meeting',
    'record-co-ordination': 'Record the co-ordination', 'change-class': 'Change the class', 'add-promise': 'Add a promise', 'look-back': 'Record a look-back', 'decide-publicity': 'Decide on publication', 'propose-key': 'Propose as key', withdraw: 'Withdraw', archive: 'Archive',
    'sign-for': 'Sign for it', 'request-return': 'Ask to return it', 'grant-return': 'Grant the return', 'refuse-return': 'Refuse the return', 'log-contact': 'Log a contact', 'answer-contact': 'Confirm the contact', 'request-extension': 'Ask for an extension',
    'grant-extension': 'Grant the extension', 'refuse-extension': 'Refuse the extension', 'send-co-opinion': 'Send the co-opinion', 'send-back-co-opinion': 'Send the opinion back', 'draft-reply': 'Write the reply', 'check-reply': 'Pass the draft', 'send-back-draft': 'Send the draft back',
    'sign-reply': 'Sign the reply', 'approve-reply': 'Approve the reply', 'send-reply': 'Send the reply',
    'report-progress': 'Report progress', 'report-kept': 'Report as kept', 'confirm-promise': 'Confirm it is kept', 'dispute-promise': 'It is not kept', 'ask-again': 'Ask again', 'move-date': 'Move the date', 'explain-promise': 'Explain why it cannot be kept',
    'decide-key': 'Decide on key', 'plan-key': 'Make the plan', 'reach-milestone': 'Record a milestone', 'report-key': 'Report on it', 'finish-key': 'Judge the result',
    'withdraw-signature': 'Drop out', 'send-to-committee': 'Send to a committee', 'report-on-motion': 'Report on the motion', 'put-on-agenda': 'Put on the agenda', 'keep-off-agenda': 'Keep off the agenda', 'ask-to-withdraw': 'Ask to withdraw', 'consent-to-withdrawal': 'Consent to the withdrawal', 'refuse-withdrawal': 'Refuse the withdrawal', 'convert-to-suggestion': 'Turn into a suggestion', conclude: 'Record the result',
  },
  explain: {
    file: 'The text is fixed once filed; invitations not answered lapse.', 'sign-for': 'Handling begins; the time for the first contact runs from today.', 'sign-reply': 'By signing, the head of the unit answers for the reply.', archive: 'Look-backs and ratings of the result stay possible.',
    'hand-over': 'The time for the reply runs from today (Deputies Law, art. 51).', 'close-unrated': 'Not rated is not rated; it never counts as satisfied.', 'order-second-round': 'A new round begins with its own clock; the first reply and rating stay.', 'grant-return': 'The return stays on the timeline for all to see; the third one leads to a co-ordination meeting.',
    'send-reply': 'The reply goes to the lead deputy and every co-signer; its promises go onto the ledger.', merge: 'Each keeps its number and is owed its own answer.', 'check-reply': 'See that each point is answered and figures and dates are right.', 'approve-reply': 'See that the reply answers what was asked.',
    withdraw: 'The work ends at once; the story stays.', 'ask-to-withdraw': 'It is withdrawn only with the presidium’s consent; deliberation waits for the answer.', 'consent-to-withdrawal': 'Deliberation on the motion ends; all signers are told.', 'refuse-withdrawal': 'The motion goes on from where it stood; the reason goes to all signers.', 'rate-reply': 'Nothing is chosen beforehand. Dissatisfied leads to a second round; the rating may be changed once when the facts change.', 'rate-result': 'This rates what came of it, apart from how the reply was written.', unmerge: 'It is handled by itself again.',
  },
  ask: {
    title: 'Title', field: 'Field', situation: 'Situation', analysis: 'Analysis', points: 'Points asked (one matter each)', wantsPublicity: 'May it be published?', isConfidential: 'Hide the names from the units?',
    reason: 'Reason', note: 'Note', personIds: 'Which deputies', answer: 'Answer', invitationAnswer: 'Do you sign?', ground: 'Ground', to: 'Forwarded to', number: 'Number', intoId: 'Merge into', lead: 'Lead unit', co: 'Co-handling units', parallel: 'Parallel units',
    direct: 'Handed over to', replacesTaskId: 'In place of which returned unit', organisationId: 'Which unit', urgeText: 'What is urged', value: 'Rating', remark: 'Remark', on: 'Day', place: 'Place', outcome: 'Outcome', opinion: 'Opinion', class: 'Class of the reply',
    promiseText: 'What is promised', target: 'How many', unitOfMeasure: 'Unit of measure', dueOn: 'Done by', responsible: 'Responsible', finding: 'Finding', findingText: 'What was found', publicity: 'Publication', hideNames: 'Hide the deputies’ names', publishedText: 'Published text',
    proposedUnit: 'Unit you would name instead', way: 'Way', contactOn: 'Day of the contact', summary: 'What was said', contactId: 'Which contact', untilOn: 'Extended until', sentWay: 'How it is given', achieved: 'Done so far', progressText: 'Progress', evidence: 'What shows it (photos, notices, papers)', explanation: 'Explanation',
    decision: 'Decision', plan: 'Plan', milestones: 'Milestones', index: 'Which milestone was reached', reportText: 'Report', keyFinding: 'Finding', committee: 'Which committee', motionOpinion: 'Opinion', result: 'Result',
  },
  hint: {
    title: 'One matter; name the object and what is wanted.', situation: 'Facts: where, how many people, which figures.', analysis: 'Causes: why it has stayed unsolved.', points: 'Each point is something that can be done and checked; the unit answers point by point.',
    reasonToDeputy: 'The deputy will read this.', reasonToUnit: 'The unit will read this.', reasonOfReturn: 'Name the duty it rests on, such as an item of the duty list. The chain of returns can be seen by all.', number: 'Left empty, the next number is taken.', lead: 'One lead only; where several answer each for itself, use parallel units.',
    co: 'They give their opinion to the lead unit, which answers for all.', parallel: 'Each answers for itself; not together with a lead.', untilOn: 'At most six months from the hand-over (Deputies Law, art. 51).', opinion: 'Say what your unit can do, by when, and whom it needs. An empty opinion is sent back.',
    promise: 'So that it can be checked: number, place, date.', evidence: 'Say where it can be seen: place, document number or notice.', publishedText: 'Left empty, the text as filed. Phone numbers, identity numbers and plates are covered.', hideNames: 'Always, where the deputy asked for it.', direct: 'Usually to the government office, which assigns it.',
    keyOwners: 'A key suggestion names all five owners.', remark: 'To the unit: which point was not answered or not done.', summary: 'What was discussed and what the deputy thinks. The deputy confirms this entry.', urgeText: 'What is wanted, and by when.', intoId: 'Find it by number or title.',
    class: 'The class says how far the matter is, not how kind the reply is.', note: 'May stay empty.', responsible: 'Section or person.',
  },
  option: { confirmed: 'I sign', declined: 'I do not sign', contactConfirmed: 'It was so', contactDisputed: 'It was not so', viaGovernment: 'Government office, which assigns it', directUnits: 'Directly to the units', allUnits: 'All units' },
};
