import type { decisionNoticesZhCn } from './notices-zh-cn.ts';

export const decisionNoticesEn: Readonly<Record<keyof typeof decisionNoticesZhCn, string>> = {
  'decisions.duty-laid': 'Your unit has a duty under “{title}”. Report in writing by {due}, with evidence.',
  'decisions.duty-reported': '{unit} reported on “{title}”. Check the report.',
  'decisions.report-accepted': 'The report on “{title}” was accepted.',
  'decisions.report-sent-back': 'The report on “{title}” was sent back. See the finding, complete it and report again.',
  'decisions.evaluated': 'What came of “{title}” was evaluated.',
  'decisions.duty-before': 'The report on “{title}” is due in {days} days ({due}).',
  'decisions.duty-on': 'The report on “{title}” is due today.',
  'decisions.duty-after': 'The report on “{title}” is {days} days late. Report as soon as possible.',
  'decisions.duty-upward': '{unit} has not reported on “{title}”; it is {days} days late.',
};
