import type { supervisionFormsZhCn } from './forms-zh-cn.ts';
import type { InWords } from './in-words.ts';

export const supervisionFormsEn: InWords<typeof supervisionFormsZhCn> = {
  ask: {
    on: 'Day', agreedOn: 'Day the party group agreed', hearingOn: 'Day of the hearing', dueOn: 'Last day', reason: 'Reason', note: 'Note', text: 'Text', fromName: 'Who says it', summary: 'What was said', body: 'Who answers', way: 'How it is answered', answeredBy: 'Answered by', isSatisfied: 'Are you satisfied', members: 'All members', present: 'Present', satisfied: 'Satisfied', basically: 'Basically satisfied', dissatisfied: 'Dissatisfied', void: 'Void',
    votesFor: 'For', votesAgainst: 'Against', outcome: 'Outcome', year: 'Year', kind: 'Way of supervision', subject: 'Subject', ownerBodyId: 'Committee', quarter: 'Quarter', source: 'Source of the topic', origin: 'Where it comes from', addresseeId: 'Unit', lawArticle: 'Article', cameFrom: 'Raised by', askedBy: 'Asked by', measure: 'How it is mended', finding: 'What was found', holds: 'Does it hold', by: 'By whom', asPoint: 'Hand over as a point', points: 'Opinions, one each', addresseeIds: 'Units', laws: 'Laws inspected, one a line', people: 'Who takes part (one a line: name, role)', title: 'Title', fiscalTopic: 'What the report is on', signerIds: 'Signers, the first leading', fileId: 'File', personId: 'Whom', area: 'Area', flow: 'Flow', content: 'Content', result: 'Feedback', readerIds: 'Readers', congresses: 'Congresses joining, one a line', fileIds: 'Evidence', untilOn: 'Until which day', isPublic: 'Shown on the public site', meetingId: 'Meeting', itemId: 'Agenda item', vote: 'Which vote',
  },
  hint: {
    congresses: 'Where several levels act together, the name of each congress',
    personId: 'By name, or by the name of the unit', readerIds: 'By name, or by the name of the unit',
    hearingOn: 'Twenty, ten and seven days are counted back from it', dueOn: 'Counted by the rule where empty', people: 'Roles: leader, deputy leader, member, deputy, expert, lower congress. Whoever is in the register under a name of his own is told and finds the matter on his phone', points: 'One thing each; each is handed over and checked by itself', holds: 'What did not hold goes back to be mended', void: 'Several marks or none are void',
  },
  explain: {
    'open-questions': 'Subject, call and last day appear on the public site. Residents do not sign in and leave no name; the office reads each question first, and none is shown before it is chosen and shown.', 'take-question': 'Take out names, telephone numbers and addresses without changing the meaning.', 'show-question': 'The public reads the question, the unit, the answer and the follow-up, never who asked.',
    'close-point': 'A point with an answer and no deed cannot be closed.', 'publish-matter': 'Report, opinions and handling will be seen on the public site.', 'hand-over-opinions': 'Where no day is set the time counts from the hand-over.', 'publish-plan': 'Everybody will see the items of the plan on the public site.', assess: 'Only for a vote held on paper outside of this program; the result is marked as typed in. Say why. Totals only: who marked what is not known and not asked.', 'take-assessment': 'Figures and result come from the vote on this item and cannot be changed.', 'name-item': 'Once named, the result of a vote on that item can be taken as it is.', 'order-second-report': 'After “dissatisfied” a second report may be ordered; it begins anew for a later meeting.',
  },
};
