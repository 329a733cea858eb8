import type { InWords } from './in-words.ts';
import type { decisionPagesZhCn } from './pages-zh-cn.ts';

export const decisionPagesEn: InWords<typeof decisionPagesZhCn> = {
  nav: { decisions: 'Decisions' },
  kind: { resolution: 'resolution', decision: 'decision' },
  body: { congress: 'congress', 'standing-committee': 'standing committee' },
  source: { 'party-committee': 'party committee', government: 'government', 'chairs-council': 'chairs’ council', members: 'members jointly', deputies: 'deputies jointly', law: 'law' },
  state: { draft: 'being written', passed: 'passed', published: 'published', evaluated: 'evaluated', ended: 'ended' },
  dutyState: { open: 'to report', reported: 'reported, to check', accepted: 'accepted' },
  act: { create: 'Drafted', 'edit-decision': 'Edit', 'record-vote': 'Record the vote', 'publish-decision': 'Publish', 'name-duty': 'Name a duty', 'evaluate-decision': 'Evaluate', 'end-decision': 'End', 'report-duty': 'Report', 'accept-report': 'Accept', 'send-report-back': 'Send back' },
  ask: { kind: 'Kind', body: 'Body', source: 'Brought in by', title: 'Title', text: 'Text', on: 'Day', members: 'All members', votesFor: 'For', votesAgainst: 'Against', abstained: 'Abstained', addresseeId: 'Unit', dueOn: 'Report by', finding: 'Finding', reason: 'Reason' },
  page: { title: 'Decisions', lead: 'Each says who brought it in, how the vote was, who carries it out and by when it is reported.', create: 'Draft a decision', passed: 'Passed', duties: 'Duties', owedOf: '{open} of {all} open', emptyTitle: 'No decisions this year', emptyHint: 'The office of the standing committee can draft one.', state: 'State', vote: '{members} members: {votesFor} for, {votesAgainst} against, {abstained} abstained', noDuties: 'No duties yet.', due: 'report by {day}', late: 'overdue', report: 'Report', finding: 'Finding', evaluation: 'Evaluation', text: 'Text', story: 'Story', previous: 'Year before', next: 'Year after', confirm: '{action}: confirm', done: 'Done: {action}', published: 'Published', voted: 'Vote' },
};
