import type { wordsZhCn } from './words-zh-cn.ts';
import type { InWords } from './in-words.ts';

export const wordsEn: InWords<typeof wordsZhCn> = {
  kind: { suggestion: 'Suggestion', motion: 'Motion' },
  state: {
    draft: 'Draft', 'co-signing': 'Being co-signed', filed: 'Filed', reviewing: 'Under review', returned: 'Returned for revision', refused: 'Not accepted', forwarded: 'Forwarded as a letter', accepted: 'Accepted', merged: 'Handled with another',
    proposed: 'To be handed over', 'handed-over': 'To be assigned', assigned: 'To be signed for', handling: 'In hand', answered: 'Answered, to be rated', dissatisfied: 'Dissatisfied, to be decided', 'second-round': 'Second round', 'co-ordination': 'In co-ordination',
    'closed-with-promises': 'Closed, promises open', closed: 'Closed', archived: 'Archived', withdrawn: 'Withdrawn',
    presidium: 'Before the presidium', committee: 'In committee', 'on-agenda': 'On the agenda', 'not-on-agenda': 'Not on the agenda', 'withdrawal-asked': 'Withdrawal asked of the presidium', converted: 'Became a suggestion', lapsed: 'Lapsed', concluded: 'Concluded',
  },
  taskState: {
    assigned: 'To be signed for', handling: 'In hand', 'return-review': 'Return under review', returned: 'Returned', 'extension-review': 'Extension under review', checking: 'Draft to be checked', signing: 'To be signed', 'government-check': 'Reply to be approved',
    ready: 'To be sent', replied: 'Answered', 'opinion-sent': 'Opinion given', ended: 'Ended',
  },
  promiseState: { open: 'Open', reported: 'To be confirmed by the deputy', kept: 'Kept', explained: 'Explained' },
  keyState: { proposed: 'For the chairs’ council', declined: 'Not made key', decided: 'Plan to be made', planned: 'Under supervision', reported: 'To be judged', finished: 'Finished' },
  role: { lead: 'lead', co: 'co-handling', parallel: 'parallel' },
  replyClass: { solved: 'Solved or adopted', 'in-progress': 'Being solved', planned: 'In a plan to be solved', 'not-now': 'Cannot be done now', reference: 'Explained, kept for reference', 'reported-upward': 'Reported to a higher level' },
  rating: { satisfied: 'Satisfied', basically: 'Basically satisfied', dissatisfied: 'Dissatisfied', unrated: 'Not rated' },
  way: { visit: 'Visit', meeting: 'Meeting', phone: 'Telephone', 'joint-research': 'Joint field research', written: 'In writing' },
  sentWay: { 'face-to-face': 'in person', written: 'in writing', platform: 'in this system' },
  publicity: { undecided: 'Undecided', full: 'Full text', 'title-only': 'Title only', withheld: 'Withheld' },
  ground: {
    'private-interest': 'Private matter of the deputy or relatives', 'relayed-petition': 'A petition passed on', 'pending-case': 'A pending case', bidding: 'Concerns a tender', promotion: 'Promotes findings or a product', 'no-content': 'No real content',
    'outside-powers': 'Outside the powers of this level', 'several-matters': 'Several matters in one',
  },
  finding: { 'carried-out': 'Carried out', partly: 'Partly', not: 'Not carried out', relapsed: 'Relapsed' },
  signer: { invited: 'asked', confirmed: 'signed', declined: 'did not sign', withdrawn: 'dropped out' },
  contact: { logged: 'To be confirmed by the deputy', confirmed: 'Confirmed by the deputy', disputed: 'Disputed by the deputy' },
  outcome: { 'handle-again': 'Handle again', close: 'End it here' },
  decision: { decided: 'Make it a key suggestion', declined: 'Do not make it key' },
  requestOutcome: { granted: 'granted', refused: 'refused' },
  clock: {
    'hand-over': 'To be handed over by', reply: 'Reply due', rating: 'Rating due', 'second-reply': 'Second reply due', return: 'Return may be asked until', 'first-contact': 'First contact due', 'co-opinion': 'Co-opinion due',
    reassign: 'To be re-assigned by', 'opinion-redo': 'Mended opinion due', promise: 'Promised for', outer: 'Outer limit',
  },
  clockOwner: { 'deputies-office': 'Deputies’ office', 'government-office': 'Government office', unit: 'Handling unit', deputy: 'Deputy' },
  keyOwner: { 'leading-mayor': 'Leading mayor', 'supervising-director': 'Supervising director', committee: 'Supervising committee', 'lead-unit': 'Head of the lead unit', 'lead-deputy': 'Lead deputy' },
  field: {
    traffic: 'Traffic', education: 'Education', health: 'Health', elderly: 'Care and welfare', city: 'City building', environment: 'Environment', agriculture: 'Farming and villages', economy: 'Economy',
    safety: 'Public safety', culture: 'Culture, sport, tourism', governance: 'Local governance', business: 'Business climate',
  },
  paper: {
    'suggestion-paper': 'Suggestion paper', 'acceptance-notice': 'Acceptance notice', 'hand-over-letter': 'Hand-over letter', 'hand-over-list': 'Hand-over list', 'return-form': 'Return form', 'extension-form': 'Extension form', 'co-opinion': 'Co-opinion',
    'reply-letter': 'Reply letter', 'rating-form': 'Rating form', 'redo-notice': 'Redo notice', 'supervision-notice': 'Supervision notice', 'key-plan': 'Key plan', 'archive-contents': 'Archive contents',
  },
};
