import type { figuresZhCn } from './figures-zh-cn.ts';

/** Labels of figures, rates, means and tables in English. */
export const figuresEn: Readonly<Record<keyof typeof figuresZhCn, string>> = {
  filed: 'Suggestions filed', motions: 'Motions filed', accepted: 'Numbered', merged: 'Merged', 'handed-over': 'Handed over', answered: 'Answered', unanswered: 'Not answered',
  'answered-late': 'Answered late', overdue: 'Overdue', 'class-solved': 'Solved or adopted', 'class-in-progress': 'Being solved', 'class-planned': 'Planned',
  'class-not-now': 'Not possible now', 'class-reference': 'Explained, kept for reference', 'class-reported-upward': 'Reported upward', done: 'Done (solved, or every promise kept)',
  'first-satisfied': 'First rating: satisfied', 'first-basically': 'First rating: basically satisfied', 'first-dissatisfied': 'First rating: dissatisfied',
  'first-unrated': 'First round not rated', 'first-rated': 'First round rated', 'last-satisfied': 'Last rating: satisfied', 'last-basically': 'Last rating: basically satisfied',
  'last-dissatisfied': 'Last rating: dissatisfied', 'last-unrated': 'Not rated', 'last-rated': 'Rated', 'second-rounds': 'Second rounds', 'tasks-lead': 'Led',
  'tasks-co': 'Co-handled', 'tasks-parallel': 'Handled in parallel', extensions: 'Extensions granted', returns: 'Returns granted', 'replies-sent': 'Replies sent',
  'replies-face-to-face': 'Replies face to face', met: 'Met the deputy', 'co-signings': 'Co-signatures', 'promises-made': 'Promises', 'promises-due': 'Promises due',
  'promises-kept': 'Promises kept', 'promises-broken': 'Promises past their day', 'promises-open': 'Promises under way', 'promises-explained': 'Promises explained',
  'key-cases': 'Key suggestions', published: 'Published', 'asked-before': 'Asked in earlier years', 'answered-share': 'Answered of handed over', 'late-share': 'Late of answered',
  'done-share': 'Done of answered', 'last-unrated-share': 'Not rated of answered', 'face-to-face-share': 'Face to face of replies sent', 'met-share': 'Met of answered',
  'promises-kept-share': 'Kept of all promises', 'published-share': 'Published of numbered', 'days-to-reply': 'Mean days to reply', 'by-unit': 'By unit', 'by-field': 'By field',
  'by-delegation': 'By delegation', 'by-origin': 'By origin', 'by-period': 'By time of filing', 'period:in-session': 'In session', 'period:in-recess': 'In recess',
  'period:': 'Not recorded', 'origin:deputy': 'From deputies', 'origin:delegation': 'From delegations', 'origin:motion': 'From motions', 'origin:body': 'From bodies',
  'field:': 'No field', 'unit:': 'No unit yet', 'delegation:': 'No delegation', 'class-solved-share': 'Share solved of answered',
  'class-in-progress-share': 'Share being solved of answered', 'class-planned-share': 'Share planned of answered', 'class-not-now-share': 'Share not possible now of answered',
  'class-reference-share': 'Share kept for reference of answered', 'class-reported-upward-share': 'Share reported upward of answered',
  'first-satisfied-of-rated': 'First rating satisfied of rated', 'first-satisfied-of-answered': 'First rating satisfied of answered',
  'first-basically-of-rated': 'First rating basically satisfied of rated', 'first-basically-of-answered': 'First rating basically satisfied of answered',
  'first-dissatisfied-of-rated': 'First rating dissatisfied of rated', 'first-dissatisfied-of-answered': 'First rating dissatisfied of answered',
  'last-satisfied-of-rated': 'Last rating satisfied of rated', 'last-satisfied-of-answered': 'Last rating satisfied of answered',
  'last-basically-of-rated': 'Last rating basically satisfied of rated', 'last-basically-of-answered': 'Last rating basically satisfied of answered',
  'last-dissatisfied-of-rated': 'Last rating dissatisfied of rated', 'last-dissatisfied-of-answered': 'Last rating dissatisfied of answered', 'field:traffic': 'Traffic',
  'field:education': 'Education', 'field:health': 'Health', 'field:elderly': 'Elderly and civil affairs', 'field:city': 'City', 'field:environment': 'Environment',
  'field:agriculture': 'Agriculture', 'field:economy': 'Economy', 'field:safety': 'Safety', 'field:culture': 'Culture', 'field:governance': 'Governance',
  'field:business': 'Business',
};

/** Units of figures by their Chinese word: counting words have no English, days have. */
export const figureUnitsEn: Readonly<Record<string, string>> = { 件: '', 项: '', 次: '', 人次: '', 天: 'days' };
