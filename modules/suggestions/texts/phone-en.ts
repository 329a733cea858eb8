import type { InWords } from './in-words.ts';
import type { phoneZhCn } from './phone-zh-cn.ts';

/** Texts of the deputies' phone pages in English, complete. */
export const phoneEn: InWords<typeof phoneZhCn> = {
  common: {
    today: 'Today', back: 'Back', next: 'Next', previous: 'Back', joiner: ', ', year: '{year}',
    noSignalRead: 'This page cannot be read without a signal. What you have written is on this phone; open the page again when there is a signal.', noSignalTitle: 'No signal at the moment', again: 'Try again',
  },
  today: {
    title0: 'Nothing is asked of you today', title1: 'One thing is asked of you today', title2: 'Two things are asked of you today', title3: 'Three things are asked of you today', plain: 'Today',
    morning: 'Good morning', noon: 'Good day', afternoon: 'Good afternoon', evening: 'Good evening', hello: '{greeting}, Deputy {name}',
    restTitle: 'All done', restHint: 'When a colleague asks you to co-sign or a reply waits for your rating, it appears here.',
    more: '{n} more, no hurry', less: 'Fold them up', later: 'Not now', laterDone: 'Put off for today; you will see it again tomorrow',
    write: 'Write a suggestion', writeHint: 'See first who asked before', promises: 'Promises to me', promisesHint: 'What was promised, and whether it is due',
    draftsHere: 'Unfinished on this phone: {n}.', draftsOpen: 'Have a look',
    kind: { sign: 'Please co-sign', 'rate-reply': 'Please rate the reply', 'rate-result': 'Please rate the result', 'confirm-contact': 'Please check', 'confirm-promise': 'Please confirm', revise: 'Please revise', 'continue-draft': 'Unfinished' },
    say: {
      sign: 'Deputy {by} asks you to co-sign. The text is final.', signPlain: 'A colleague asks you to co-sign. The text is final.', 'rate-reply': '{unit} replied on {on}. Please read it before you rate it.', 'rate-replyAgain': '{unit} gave reply no. {n} on {on}. Please read it before you rate it.', 'rate-replyPlain': 'The unit has replied. Please read it before you rate it.',
      'rate-result': '{unit} closed this a while ago. Has it been done well?', 'rate-resultPlain': 'This was closed a while ago. Has it been done well?', 'confirm-contact': '{unit} says it spoke with you on {on}. Please check whether that is so.', 'confirm-contactPlain': 'A unit says it spoke with you. Please check whether that is so.',
      'confirm-promise': '{unit} says “{promise}” is done. Please confirm.', 'confirm-promisePlain': 'A unit says a promise is done. Please confirm.', revise: 'Returned by the deputies’ office: {reason}', revisePlain: 'The deputies’ office asks you to revise and file again.', 'continue-draft': 'Begun and not yet filed.',
    },
    look: { sign: 'Not now', 'rate-reply': 'See the reply', 'rate-result': 'See its story', 'confirm-contact': 'Not now', 'confirm-promise': 'See the evidence', revise: 'See why', 'continue-draft': 'Not now' },
    act: { sign: 'Read the text', 'rate-reply': 'Rate the reply', 'rate-result': 'Rate the result', 'confirm-contact': 'Check it', 'confirm-promise': 'Confirm', revise: 'Revise', 'continue-draft': 'Go on writing' },
  },
  write: {
    new: 'Write a suggestion', stepOf: 'Step {n} of {total}', allSteps: 'All steps', stepDone: 'written', stepOpen: 'not written',
    steps: { title: 'Title', situation: 'Facts', analysis: 'Causes', points: 'Points', similar: 'Past', signing: 'Names', file: 'File' },
    head: { title: 'Which matter is it about?', situation: 'How do things stand?', analysis: 'Why has it not been solved?', points: 'What do you propose?', similar: 'Who asked before?', signing: 'Who signs, and may it be public?', file: 'Read it once more, then file' },
    help: {
      title: 'One matter per suggestion. Say in the title what it is about and what you ask for.', situation: 'Write the facts you saw and heard: where, how many people, since when, which figures.', analysis: 'Write the causes: where it is stuck, what is missing, whose duty ends where.', points: 'One thing in each point that can be done and checked. The unit answers point by point.',
      similar: 'See whether the same was asked before and what became of it, then decide how to write.', signing: 'You can file alone or ask colleagues. They must read the whole text before they can co-sign.', file: 'Once filed, the text is fixed. To change it, withdraw it first.',
    },
    kind: 'Suggestion or motion', kindSuggestion: 'Suggestion', kindSuggestionHint: 'One deputy is enough, at any time', kindMotion: 'Motion', kindMotionHint: 'During a session, with as many signers as the law asks; case, grounds and plan',
    titleLabel: 'Title', titlePlaceholder: 'Suggestion on …', field: 'Which field, roughly', situation: 'Facts', analysis: 'Causes', points: 'Points', pointsHint: 'One thing in each, 12 at most',
    micNote: 'If typing is tiresome, use the microphone of your keyboard.',
    savedAt: 'Saved on this phone {time}', saving: 'Saving…', notSaved: 'This phone cannot save it; please do not close this page yet', notSavedYet: 'Saved on this phone by itself from the first character',
    gone: 'This draft was not found', goneHint: 'It may have been sent already, or was written on another phone.', startNew: 'Write a new one',
    adviceTitle: 'We had a look', adviceWhere: '{step}: ', adviceIsOnly: 'This is only advice; you decide.',
    advice: {
      short: 'It is rather short; others may not understand it.', slogan: '“{words}” does not say what to do. A place, a number or a measure would be better.', 'several-matters': 'The title reads like several matters. One matter each is handled faster.', 'no-place': 'No place yet: which town, road or estate?',
      'no-figure': 'No figure yet: how many people, households, times, years?', 'too-many-points': 'Many points; it looks like several matters. You could file them separately.', 'double-point': 'Point {index} seems to hold two things. Split it, so that each gets its own answer.', missing: 'This part is not written yet.',
    },
    ground: {
      'private-interest': 'This looks like your own or your family’s matter (“{words}”). Such matters are not handled as suggestions; you can apply to the office in charge.', 'relayed-petition': 'This looks like a petition passed on (“{words}”). Petitions have their own way; if it stands for a general problem, write about that problem.',
      'pending-case': 'It speaks of a pending case (“{words}”). Cases are decided by the courts and not handled as suggestions.', bidding: 'It speaks of the outcome of a tender (“{words}”). That is not handled as a suggestion; you can turn to the supervising authority.', promotion: 'It seems to promote a product or findings (“{words}”). That is not handled as a suggestion.',
      'no-content': 'Nothing concrete can be found in it (“{words}”). Add places, figures and what is to be done.', 'outside-powers': 'This may lie outside the powers of this level (“{words}”). You could ask that it be reported upward, or write the part this level can do.',
    },
    private: { mobile: 'Here is a mobile number ({words}). It is covered when published; better leave it out.', 'resident-id': 'Here is an identity number ({words}). Please take it out.', 'e-mail': 'Here is an e-mail address ({words}). Better leave it out.', plate: 'Here is a number plate ({words}). Better leave it out.', 'bank-card': 'Here is what looks like a bank card number ({words}). Please take it out.' },
    rule: 'Rule: {rule}', ruleName: { 'SUG-02': 'a suggestion is specific and reflects the real situation (Deputies Law, 24 and 36)', 'SUG-09': 'what is not taken up as a suggestion', 'SUG-10': 'one matter per suggestion', 'SUG-26': 'no private data in what is published' },
    similarNone: 'Nothing like it in past years.', similarNoneHint: 'You may be the first.', similarWait: 'Write a title first, then come back here.', similarOffline: 'No signal, so past suggestions cannot be searched. Skip this step and come back later.', similarLook: 'Read it', dutyTitle: 'Whose duty it looks like', dutyNone: 'No duty list fits; the deputies’ office will decide.', looked: 'Seen, go on',
    outcome: 'Outcome: {text}', rated: 'Rated by deputies: {text}',
    invite: 'Which colleagues shall co-sign', inviteHint: 'Type a name or the first letters of its pinyin', inviteOffline: 'No signal, so the list cannot be searched. Write on, and ask colleagues later.', inviteMotion: 'A motion needs {needed} signers or more including you; now {have} with you.', inviteMotionPlain: 'A motion needs as many signers as the law asks; now {have} with you.', signedAlready: 'Asked already: {names}',
    publicity: 'May it be published when done', publicityYes: 'It may be published', publicityYesHint: 'Residents can read it, without private data', publicityNo: 'Do not publish it', publicityNoHint: 'Only those who handle it can read it',
    confidential: 'Shall your name be hidden from the units', confidentialYes: 'Please hide it', confidentialYesHint: 'If you have reason to worry', confidentialNo: 'My name may be shown',
    todo: 'Not written yet: {n}', todoGo: 'Write: {step}', changedAsks: 'Colleagues are reading this text. When the change is sent, each of them is asked to read and sign again.',
    file: 'File it', inviteSend: 'Send it to colleagues first', inviteSendHint: 'File it when they have answered.', keep: 'Keep it online, do not file', keepHint: 'Then you can go on at another computer.', keepChanged: 'Send the change', fileAsk: 'Once filed the text is fixed; the deputies’ office reviews and numbers it.',
    waitTitle: 'On this phone, waiting to be sent', waitHint: 'Sent by itself, in this order, as soon as there is a signal: {what}.', takeBack: 'Take it back and edit', takenBack: 'Taken back; go on editing', sentTo: 'In the outbox; it goes as soon as there is a signal', parcel: { text: 'the text of “{title}”', invite: 'the invitations to “{title}”', file: 'the filing of “{title}”' },
    discard: 'Throw this draft away', discardAsk: 'Once deleted it cannot be found again.', discardYes: 'Delete', discardNo: 'Keep it', noAccount: 'Sign in once, and what you write can be kept on this phone.',
    conflict: 'The draft online was changed after this one.', conflictTheirs: 'Use the one online', conflictMine: 'Keep the one on this phone', points0: 'No points yet',
  },
  sign: {
    title: 'Please co-sign', by: 'Led by Deputy {name}', words: '{n} characters, final', version: 'version {n}', readOn: 'Read to the end, then choose', end: 'End of the text', atEnd: 'You have read it all; please choose', confirm: 'Co-sign', decline: 'Not now', note: 'Your name stays with exactly this version. If the text changes you are asked again.',
    changedTitle: 'The text has changed; please read it again', changedHint: 'This is version {n}. Signatures under the former version no longer count; everybody is asked again.', changedParts: 'What changed: {parts}', changedAll: 'The former version was not read on this phone, so the changes cannot be named. Please read it all.', changedNone: 'Word for word what you read last time.', pointN: 'point {n}',
    signed: 'Co-signed', declined: 'Answered: not now', already: 'You have co-signed this version.', alreadyHint: 'If you change your mind you can choose again.', notNow: 'This cannot be co-signed now', notNowHint: 'It may have been filed, or the invitation has lapsed.', signers: 'signed with', heading: { situation: 'Facts', analysis: 'Causes', points: 'Points' },
  },
  mine: {
    title: 'My suggestions', onPhone: 'On this phone', led: 'Led by me', coSigned: 'Co-signed', noneLed: 'You lead no suggestion yet', noneLedHint: 'Begin with a title: something you saw or heard.', noneCo: 'You have co-signed none yet', waiting: 'Waiting to be sent', draft: 'Unfinished', written: 'written {time}', due: 'reply due {on}', answered: 'answered {on}', promisesOpen: 'promises open: {n}', noTitle: 'No title yet', show: 'Which ones',
    motion: 'Motion', numberless: 'Not numbered',
  },
  one: {
    status: {
      draft: 'A draft; only you can see it.', 'co-signing': 'Colleagues are reading it: {have} have co-signed, {wait} have not answered.', filed: 'Filed; waiting for review by the deputies’ office.', reviewing: 'The deputies’ office is reviewing it.', returned: 'Returned to you; revise it and file again.', refused: 'Not taken up; the reason is below.', forwarded: 'Forwarded as a letter.',
      accepted: 'Accepted; to be handed over.', merged: 'Handled together with a similar one; you still get your own answer.', proposed: 'It is being decided who handles it.', 'handed-over': 'With the government office, to be assigned to a unit.', assigned: 'Given to {unit}, to be signed for.', handling: '{unit} is working on it.', answered: '{unit} has replied; your rating is awaited.', dissatisfied: 'You were not satisfied; the deputies’ office decides what comes next.',
      'second-round': '{unit} is working on it again.', 'co-ordination': 'It got stuck; a meeting is being held.', 'closed-with-promises': 'Answered; promises still to be kept: {n}.', closed: 'Closed.', archived: 'Closed and archived.', withdrawn: 'The lead deputy withdrew it; nothing more is done.',
      presidium: 'Before the presidium.', committee: 'Before a special committee.', 'on-agenda': 'On the agenda of the session.', 'not-on-agenda': 'Not put on the agenda.', 'withdrawal-asked': 'Withdrawal was asked for; the presidium answers.', converted: 'Handled as a suggestion.', lapsed: 'Lapsed for want of signers.', concluded: 'Concluded.',
    },
    someUnit: 'the unit', due: ' The reply is due on {on}, {left}.', dueLate: ' The reply was due on {on}, {n} days ago.', clockTitle: { reply: 'Reply due by', 'second-reply': 'Second reply due by', rating: 'Rate by', 'hand-over': 'To be handed over by' }, clockNotRated: 'Not rated by then means “not rated”, never “satisfied”.',
    theText: 'The text', replyTitle: 'Reply', replyOf: 'Reply of {unit}, round {round}', asked: 'You asked', answer: 'Answer', noAnswer: 'This point was not answered', replyBody: 'The whole reply', replyClass: 'The unit says: {class}', contact: 'Questions to {name}, {phone}', call: 'Call', noReply: 'No reply yet',
    contacts: 'Contacts with you', contactHint: 'Your opinion must be heard while it is handled. Whether the note is right, you say.', contactSays: '{unit} says: {on}, {way}', contactTrue: 'That is so', contactFalse: 'Not quite', contactFalseAsk: 'What is different', contactSend: 'Tell them', contactConfirmed: 'Confirmed by you', contactDisputed: 'Disputed by you',
    ratings: 'Ratings', rateReply: 'Rate the reply', rateResult: 'Rate the result', ratedReply: 'Reply', ratedResult: 'Result', ratingReplaced: 'changed later', promises: 'Promises', signers: 'Signers', needs: '{needed} needed, {have} there', needsShort: '{n} more to go.', needsOk: 'Enough.', timeline: 'What happened', wholeTimeline: 'See all {n} steps',
    withdraw: 'Withdraw it', withdrawAsk: 'The work ends at once and the story stays; those who signed with you are told (rule SUG-11).', askToWithdraw: 'Ask to withdraw it', askToWithdrawAsk: 'The presidium has it, so it must consent. Until it answers deliberation waits; if it refuses, deliberation goes on (rule MOT-08).', withdrawReason: 'Why', withdrawSignature: 'Take my signature back', withdrawSignatureAsk: 'A motion with too few signers lapses.', edit: 'Edit the text', file: 'File it', fileAsk: 'Once filed the text is fixed.', fileWaiting: '{n} have not answered; their invitations end when you file.', invite: 'Ask more colleagues', readAgain: 'Read and answer again', done: { withdraw: 'Withdrawn', 'ask-to-withdraw': 'Sent to the presidium', file: 'Filed', 'withdraw-signature': 'Signature taken back', 'invite-co-signers': 'Invitations sent', 'answer-contact': 'The unit has been told', 'confirm-promise': 'Confirmed as done', 'dispute-promise': 'They have been told it is not done', 'ask-again': 'Asked again' },
    mergedInto: 'The one it was merged into', convertedInto: 'The suggestion it became', convertedFrom: 'The motion it was', lookBack: 'Look-back: {finding}', returnedWhy: 'Why it was returned:',
  },
  rate: {
    title: 'Rating', ofReply: 'This time you rate the reply', ofReplyHint: 'Is it clear, is it to the point? Whether the thing gets done is rated later.', ofResult: 'This time you rate the result', ofResultHint: 'Has it been done? The reply has been rated before.', question: { reply: 'With this reply you are', result: 'With the result you are' }, remark: 'What you want to say', remarkHint: 'Which point is unclear, what has not been done. It goes to the unit; you may leave it empty.', remarkBad: 'The unit will have to handle it again. Say which point is not good enough, so that they know.',
    who: 'Who sees it', whoHint: 'The deputies’ office sees your rating. The unit sees totals only, and this one only when the case comes back to it.', change: 'If the facts change you can change it once; both stay on record.', send: 'Send: {value}', sendNone: 'Choose, then send', later: 'Keep it, think again', laterDone: 'Kept on this phone; rate it whenever you like', until: 'You have until {on}.', past: '{on} has passed; you can still rate it.', notNow: 'Nothing to rate now', notNowHint: 'A rating comes after the reply, or after the matter is closed.', thanks: 'Rating sent', choose: 'Please choose one.',
  },
  promise: {
    title: 'Promises to me', none: 'Nothing has been promised to you yet', noneHint: 'What a reply promises and has not yet done stands here until you confirm it.', due: 'by {on}', dueFirst: 'first {on}', late: '{n} days late', dueToday: 'due today', responsible: '{unit}, {name}', progress: '{achieved} of {target} {unit}', confirm: 'It is done', dispute: 'Not yet', disputeAsk: 'What you saw', ask: 'Ask again', reports: 'What they say', reportBy: '{on} {name}', confirmed: 'confirmed by you {on}', explained: 'Why it cannot be done: {text}', asked: 'Asked again: {n}×', open: 'Not yet done', settled: 'Settled', noneOpen: 'No promise is open.', noneSettled: 'None settled yet.', from: 'From “{title}”', reported: 'They say it is done. Have a look before you confirm.',
  },
  year: {
    title: 'My year', which: 'Which year', led: 'Led by me', coSigned: 'Co-signed', answered: 'of these answered', rated: 'Ratings', promises: 'Promises to me', none: 'Nothing raised in this year yet', noneHint: 'Choose another year above.', note: 'What I want to add', noteHint: 'Visits, study, receiving voters: for your debrief. It stays on this phone and is never sent.',
    print: 'Print this page', noRank: 'For your eyes only: no points, no ranking', promisesDue: 'due this year', promisesKept: 'of these kept', promisesOpen: 'still open', item: 'in all', count: 'in all', times: 'given', printHead: 'Deputy {name}, {year}',
  },
};
