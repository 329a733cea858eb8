import type { InWords } from './in-words.ts';
import type { supervisionWordsZhCn } from './words-zh-cn.ts';

export const supervisionWordsEn: InWords<typeof supervisionWordsZhCn> = {
  kind: {
    'report-deliberation': 'Report heard and deliberated', 'report-hearing': 'Report heard by the chairs’ council', 'plan-budget-review': 'Plan, budget, audit and the like', 'law-inspection': 'Law inspection', 'special-inquiry': 'Special inquiry', interpellation: 'Interpellation', 'inspection-visit': 'Visit', research: 'Research',
    'special-investigation': 'Special investigation', dismissal: 'Removal motion', 'performance-appraisal': 'Work appraisal', 'satisfaction-assessment': 'Satisfaction assessment',
  },
  kindHint: {
    'report-deliberation': 'by the standing committee, Supervision Law 12–17', 'report-hearing': 'by the chairs’ council', 'plan-budget-review': 'Supervision Law 19–27', 'law-inspection': 'Supervision Law 31–37', 'special-inquiry': 'Supervision Law 47–50', interpellation: 'Supervision Law 51–54', 'inspection-visit': 'on the spot', research: 'research',
    'special-investigation': 'Supervision Law 55–59', dismissal: 'Supervision Law 60–62', 'performance-appraisal': 'by the place’s own rule', 'satisfaction-assessment': 'by the place’s own rule',
  },
  topic: { plan: 'plan', budget: 'budget', 'final-accounts': 'final accounts', audit: 'audit', 'audit-rectification': 'mending after audit', 'state-assets': 'state assets', debt: 'government debt', 'five-year-plan': 'five-year plan', finance: 'financial work' },
  source: { inspection: 'found by an inspection', suggestions: 'in deputies’ suggestions', members: 'raised by members', research: 'found in research', petitions: 'in letters and visits', 'public-concern': 'of wide concern', 'own-request': 'asked by the body', law: 'wanted by law' },
  planState: { draft: 'being written', 'party-group': 'with the party group', 'chairs-council': 'with the chairs’ council', adopted: 'adopted', published: 'published' },
  state: {
    planned: 'not begun', submitted: 'to be accepted', preparing: 'in preparation', reporting: 'report being written', tabled: 'sent to members', held: 'deliberated', 'opinions-drafted': 'opinions to agree', 'opinions-agreed': 'opinions to hand over', handling: 'in hand', 'reported-back': 'handling reported', rectifying: 'further mending',
    closed: 'closed', published: 'public', archived: 'archived', cancelled: 'cancelled', withdrawn: 'withdrawn', refused: 'not accepted',
  },
  pointState: { noted: 'to hand over', 'handed-over': 'to answer', answered: 'to check', rectifying: 'further mending', 'long-term': 'long-term', closed: 'closed', declined: 'declined with reasons', dropped: 'dropped' },
  questionState: { waiting: 'from a resident, to be read', collected: 'collected', chosen: 'chosen', asked: 'asked', answered: 'answered', 'followed-up': 'followed up', dropped: 'not used' },
  origin: { opinion: 'opinion', problem: 'problem found', 'self-check': 'self-check', question: 'from the inquiry' },
  measure: { 'at-once': 'mend at once', 'by-date': 'mend by a day', 'long-term': 'long-term', declined: 'declined with reasons' },
  cameFrom: { member: 'member', deputy: 'deputy', public: 'public', office: 'office' },
  role: { leader: 'leader', 'deputy-leader': 'deputy leader', member: 'member', deputy: 'deputy', expert: 'expert', 'lower-congress': 'lower congress' },
  area: { livelihood: 'Livelihood', suggestions: 'Suggestions', appointees: 'Appointees', 'law-inspection': 'Law inspection' },
  flow: { information: 'Information', 'joint-inspection': 'Joint inspection', transfer: 'Transfer', 'shared-results': 'Shared results' },
  referralState: { noted: 'Noted', reviewed: 'Reviewed', sent: 'Sent', received: 'Received', examining: 'Examining', 'fed-back': 'Fed back', shared: 'Shared', dropped: 'Dropped' },
  side: { congress: 'congress', discipline: 'discipline organ' },
  way: { oral: 'answered orally', written: 'answered in writing' },
  result: { satisfied: 'satisfied', basically: 'basically satisfied', dissatisfied: 'dissatisfied' },
  base: { all: 'of all members', present: 'of those present', 'taking-part': 'of those who took part' },
  paper: { view: 'views', 'draft-report': 'draft report', comment: 'comments on the draft', report: 'report', 'inspection-report': 'inspection report', 'visit-report': 'report of the visit', opinions: 'opinions', 'handling-report': 'report on handling', answer: 'answer', defence: 'defence', 'investigation-report': 'report of the investigation', notice: 'notice' },
  clock: { 'draft-report': 'Draft to the committee', 'final-report': 'Report to the standing committee', 'to-members': 'Report to members', 'inspection-notice': 'Notice of inspection', 'hand-over': 'Opinions handed over', 'handling-report': 'Report on handling', 'inspection-report': 'Inspection report', 'audit-rectification': 'Mending after audit heard' },
  act: {
    'edit-items': 'Edit items', 'submit-to-party-group': 'To the party group', 'submit-to-chairs-council': 'To the chairs’ council', 'send-plan-back': 'Send back', 'adopt-plan': 'Adopt', 'publish-plan': 'Publish', 'adjust-plan': 'Adjust', 'create-plan': 'Plan made', 'create-matter': 'Taken in',
    begin: 'Begin', submit: 'Bring in', 'set-hearing': 'Set the hearing', 'collect-view': 'Note a view', 'ask-report': 'Ask for the report', 'deliver-draft': 'Deliver the draft', 'comment-on-draft': 'Comment on the draft', 'deliver-report': 'Deliver the report', 'send-to-members': 'Send to members', hold: 'Record the hearing', 'report-visit': 'Record the visit', 'report-inspection': 'Inspection report',
    'accept-matter': 'Accept', 'refuse-matter': 'Do not accept', 'withdraw-matter': 'Withdraw', 'answer-interpellation': 'Answer', 'judge-answer': 'Say if satisfied', 'order-second-answer': 'Have it answered again', 'set-up-investigation': 'Set up the committee', 'report-investigation': 'Report the investigation', 'record-defence': 'Record the defence', 'record-dismissal-vote': 'Record the vote',
    'draft-opinions': 'Draft opinions', 'agree-opinions': 'Chairs’ council agrees', 'send-opinions-back': 'Send opinions back', 'hand-over-opinions': 'Hand over', 'report-handling': 'Report handling', assess: 'Type in an assessment', 'take-assessment': 'Take the result of the vote', 'name-item': 'Name the agenda item', 'order-second-report': 'Order a second report', 'order-further-work': 'Ask for more', 'close-matter': 'Close', 'publish-matter': 'Publish', 'archive-matter': 'Archive', 'follow-up': 'Follow up', 'cancel-matter': 'Cancel', 'edit-matter': 'Edit', join: 'Who takes part', 'add-point': 'Add a point', 'add-question': 'Add a question',
    'edit-point': 'Edit', 'drop-point': 'Drop', 'hand-over-point': 'Hand over', 'answer-point': 'Answer', 'show-deed': 'Show what was done', 'order-mending': 'Have it mended', 'report-mending': 'Report mending', 'keep-long-term': 'Keep as long-term', 'accept-reasons': 'Accept reasons', 'close-point': 'Check and close', 'look-back': 'Look back',
    create: 'Planned', 'create-referral': 'Note', 'name-reader': 'Name a reader', 'review-referral': 'Review', 'drop-referral': 'Drop', 'send-referral': 'Send', 'receive-referral': 'Receive', 'examine-referral': 'Examine', 'feed-back': 'Feed back', 'share-results': 'Share results',
    'open-questions': 'Ask the public for questions', 'close-questions': 'End it', 'take-question': 'Take', 'show-question': 'Show to the public', 'choose-question': 'Choose', 'drop-question': 'Do not use', 'record-asked': 'Record as asked', 'answer-question': 'Answer', 'follow-question-up': 'Follow up',
  },
  owed: {
    'no-plan': 'There is no supervision plan yet', 'plan-not-published': 'The plan is not adopted and published', environment: 'Report on the environment and its targets', 'final-accounts': 'Final accounts', plan: 'Report on the plan', budget: 'Report on the budget', 'state-assets': 'Report on state assets', debt: 'Report on government debt', audit: 'Audit report', 'audit-rectification': 'Report on mending what the audit found', 'not-published': 'Report, opinions and handling are not public',
    'late-draft-report': 'Draft not sent to the committee in time', 'late-final-report': 'Report not sent in time', 'late-to-members': 'Report not sent to members in time', 'late-inspection-notice': 'Notice of inspection late', 'late-hand-over': 'Opinions not handed over in time', 'late-handling-report': 'Handling not reported in time', 'late-inspection-report': 'Inspection report late',
  },
  red: { 'not-begun': 'not begun', 'not-held': 'not done', 'points-open': 'opinions open' },
  printed: { 'hearing-notice': 'Notice of hearing', 'inspection-plan': 'Plan of the inspection', 'question-list': 'List of questions', 'review-opinions': 'Opinions', 'hand-over-letter': 'Hand-over letter', 'rectification-ledger': 'Ledger of mending', 'assessment-result': 'Result of the assessment', 'public-notice': 'Public notice' },
  textKind: { plan: 'a plan', review: 'a review' },
};
