import type { Locale } from './rule.ts';

/** Chapters of the book by the letters of a rule's id, in its order. */
export const ruleSections: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  CNT: { zh: '计数与期限', en: 'Counting and periods' },
  SES: { zh: '代表大会会议', en: 'Sessions of the congress' },
  MOT: { zh: '议案、询问、质询', en: 'Motions, inquiries, interpellation' },
  SUG: { zh: '建议、批评和意见', en: 'Suggestions, criticisms and opinions' },
  ELE: { zh: '选举、任免、罢免', en: 'Elections, appointments, removals' },
  POST: { zh: '职务由谁产生', en: 'Who fills which post' },
  DEL: { zh: '代表选举与罢免', en: 'Election and recall of deputies' },
  SCM: { zh: '常委会会议', en: 'Meetings of the standing committee' },
  LIV: { zh: '民生实事票决', en: 'Ballot on livelihood projects' },
  BAL: { zh: '表决', en: 'Votes' },
  SUP: { zh: '监督', en: 'Supervision' },
  MAJ: { zh: '讨论决定重大事项', en: 'Decisions on major matters' },
  BUD: { zh: '预算、国有资产、债务', en: 'Budget, state assets, debt' },
  DEP: { zh: '代表', en: 'Deputies' },
  MTG: { zh: '会务', en: 'Work on meetings' },
  REG: { zh: '名册', en: 'Register' },
  REM: { zh: '提醒', en: 'Reminders' },
};

/** `SUG` of `SUG-05`. */
export const sectionOf = (id: string): string => id.split('-')[0] ?? id;
