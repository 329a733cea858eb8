import type { SuggestionView } from '../../contract/views.ts';

/** A suggestion for tests of pages; whatever the test is about is given. */
export function sampleView(change: Partial<SuggestionView> = {}): SuggestionView {
  return {
    id: 'b6e3a0f4-0000-4000-8000-000000000001', kind: 'suggestion', state: 'handling', round: 1, numberText: '17-3-023', title: '关于规范电动自行车充电设施管理的建议', field: 'safety', leadName: '戚永康', coSignerCount: 0,
    leadUnitName: '市应急局', handedOverOn: '2026-01-25', dueOn: '2026-04-25', answeredOn: null, replyClass: null, lastRating: null, openPromises: 0, isKey: false,
    version: 3, situation: '情况', analysis: '分析', points: ['第一点', '第二点'], textVersion: 1, textHash: null, sessionName: '十七届三次会议', inSession: true, origin: 'written',
    convertedFrom: null, convertedInto: null, mergedInto: null, mergedHere: [], leadPersonId: 'b6e3a0f4-0000-4000-8000-000000000002', filedAt: null, outerDueOn: '2026-07-25', closedOn: null, returnCount: 0,
    isConfidential: false, wantsPublicity: true, publicity: 'undecided', publishedAt: null, signers: [], tasks: [], requests: [], contacts: [], replies: [], ratings: [], promises: [], keyCase: null, clocks: [], lookBacks: [],
    timeline: [], actions: [], ...change,
  };
}

type Task = SuggestionView['tasks'][number];

export function sampleTask(change: Partial<Task>): Task {
  return { id: 't', organisationId: 'o', unitName: '市应急局', role: 'lead', state: 'handling', round: 1, replacesId: null, assignedOn: '2026-01-25', dueOn: null, signedForOn: null, opinion: null, opinionOn: null, doneOn: null, note: null, ...change };
}
