import type { InWords } from './in-words.ts';
import type { timelineZhCn } from './timeline-zh-cn.ts';

export const timelineEn: InWords<typeof timelineZhCn> = {
  sentence: {
    create: '{name} began a draft', 'created-from-motion': 'Made from motion {from}', 'save-draft': '{name} edited the draft', 'invite-co-signers': '{names} asked to co-sign', 'change-text': 'Text changed to version {textVersion}; {asked} asked to sign again', 'answer-invitation': '{name}: {answer}',
    file: '{name} filed it ({period})', 'begin-review': '{post} began the review', 'return-for-revision': '{post} returned it for revision', refuse: '{post} did not accept it: {ground}', 'forward-as-letter': '{post} forwarded it to {to} as a letter', accept: 'Accepted as {numberText}', merge: 'Handled together with {into}, answered separately',
    unmerge: 'Merge undone; handled by itself', 'propose-units': 'Units proposed', 'hand-over': 'Handed over', 'assign-units': 'Assigned to units', reassign: 'Re-assigned', 'begin-handling': 'Handling began', urge: '{post} urged', 'complete-reply': 'All units have answered', 'follow-host': 'Answered with the suggestion it was merged into',
    'rate-reply': '{name} rated the reply of round {round}: {value}', 'rate-result': '{name} rated the result: {value}', 'close-unrated': 'Closed as not rated', 'order-second-round': 'Second round ordered', 'third-return': 'Returned for the third time; to be co-ordinated', 'convene-co-ordination': 'Co-ordination meeting called',
    'record-co-ordination': 'Co-ordination: {outcome}', 'change-class': 'Class changed to “{class}” ({letter})', 'settle-promises': 'All promises settled', 'add-promise': 'Promise added', 'look-back': 'Look-back: {finding}', 'decide-publicity': 'Publication: {publicity}',
    'propose-key': '{post} proposed it as a key suggestion', withdraw: '{name} withdrew it', archive: 'Archived', import: 'Imported from an earlier ledger',
    'sign-for': '{unit} signed for it', 'request-return': '{unit} asked to return it', 'grant-return': 'Return by {unit} granted', 'refuse-return': 'Return by {unit} refused', 'log-contact': '{unit} contacted the deputy ({way})', 'answer-contact': 'The deputy on the contact logged by {unit}: {answer}', 'request-extension': '{unit} asked for an extension until {until}',
    'grant-extension': 'Extension for {unit} until {until} granted', 'refuse-extension': 'Extension for {unit} refused', 'send-co-opinion': '{unit} sent its co-opinion', 'send-back-co-opinion': 'Co-opinion of {unit} sent back', 'draft-reply': '{unit} drafted the reply of round {round}', 'check-reply': '{unit} passed the draft', 'send-back-draft': 'Draft of {unit} sent back',
    'sign-reply': '{unit} signed the reply', 'approve-reply': 'Reply of {unit} approved', 'send-reply': '{unit} answered in round {round} (class {letter})',
    'report-progress': '{unit} reported progress on a promise', 'report-kept': '{unit} reported a promise as kept', 'confirm-promise': '{name} confirmed that the promise is kept', 'dispute-promise': '{name} says the promise is not kept', 'ask-again': '{name} asked about the promise again', 'move-date': '{unit} moved the promised date from {from} to {to}', 'explain-promise': '{unit} explained why the promise cannot be kept',
    'decide-key': 'Chairs’ council: {decision}', 'plan-key': 'Plan of supervision made', 'reach-milestone': 'Milestone reached', 'report-key': 'Supervision reported', 'finish-key': 'Result judged',
    'withdraw-signature': '{name} dropped out; {left} left', 'send-to-committee': 'Sent to {committee} by the presidium', 'report-on-motion': 'The committee reported', 'put-on-agenda': 'Put on the agenda by the presidium', 'keep-off-agenda': 'Kept off the agenda by the presidium', 'ask-to-withdraw': '{name} asked the presidium to let it be withdrawn', 'consent-to-withdrawal': 'The presidium consented; deliberation ended', 'refuse-withdrawal': 'The presidium refused the withdrawal; it goes on', 'convert-to-suggestion': 'Turned into a suggestion', conclude: 'The motion was concluded',
    'recompute-clock': 'Deadline recomputed by the changed rule: {from} became {to}', 'recount-days': 'Deadline recomputed by the announced days off: {from} became {to}',
    'reopen-task': '{unit} handles it again', 'end-task': 'Work of {unit} ended',
  },
  ofMotion: { accept: 'Motion received as {numberText} and laid before the presidium' },
  detail: {
    units: 'Units: {units}', due: 'Reply due {due}, counted from the hand-over', secondDue: 'Second reply due {due}', fromUnit: 'Formerly: {from}', title: '“{title}”', coSigners: 'Co-signers: {names}', answered: '{answered} points answered; {promises} promises', class: 'Class: {class}', sentWay: 'Given {way}',
    promise: 'Promised: {text} (by {dueOn})', returnCount: 'Return number {count}', proposedUnit: 'Would name instead: {unit}', meeting: '{on}, {place}', on: '{on}', achieved: 'Done: {achieved}', achievedOf: 'Done: {achieved} / {target}', promiseNamed: '“{promise}”', milestones: '{n} milestones',
    milestone: '“{milestone}”, {on}', asked: '“{opinion}”', hiddenNames: 'Names of deputies hidden', needed: '{needed} needed by law',
  },
  period: { inSession: 'in session', between: 'between sessions' },
  who: { deputy: 'Deputy', someone: 'Official' },
  roundMark: 'round {n}',
};
