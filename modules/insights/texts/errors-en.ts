import type { InWords } from './in-words.ts';
import type { insightErrorsZhCn } from './errors-zh-cn.ts';

/** What insights refuses, in English. */
export const insightErrorsEn: InWords<typeof insightErrorsZhCn> = {
  'insights.no_figure': 'There is no figure {id}, or it is open to leaders and the office only. Open it from the page of figures.',
  'insights.counted_itself': '{id} is counted from records and cannot be typed. To change it, add or correct the records.',
  'insights.day_ahead': 'The day lies after today. Give the day on which it happened or was adopted.',
  'insights.no_entry': 'There is no such typed figure, or it was withdrawn. Load the page again.',
  'insights.no_report': 'No report has been begun for {year}. Begin one on the page of reports.',
  'insights.report_there': 'The report of {year} has been begun already; open it and go on.',
  'insights.already_adopted': 'The report of {year} was adopted. Its text and figures are frozen.',
  'insights.unknown_figures': '{ids} in braces is no figure. Choose one from the list beside the text.',
  'insights.figures_missing':
    'Nothing has been recorded of {labels}, which the text names. Enter them first, or take them out of the text.',
  'insights.no_question': 'There is no question “{key}”. Open it from the page of questions.',
  'insights.no_such_span': 'There is no such session or term. Choose one from the list.',
};
