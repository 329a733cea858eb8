/** Sentences of notices, by kind. Source language. */
export const decisionNoticesZhCn = {
  'decisions.duty-laid': '“{title}”有事项由你单位执行，请于 {due} 前书面报告执行情况并附佐证材料。',
  'decisions.duty-reported': '{unit}已报告“{title}”的执行情况，请核实。',
  'decisions.report-accepted': '“{title}”的执行情况报告已核实。',
  'decisions.report-sent-back': '“{title}”的执行情况报告被退回，请看核实意见，补充后重新报告。',
  'decisions.evaluated': '“{title}”的执行情况已作出评估。',
  'decisions.duty-before': '“{title}”的执行情况报告还有 {days} 天到期（{due}）。',
  'decisions.duty-on': '“{title}”的执行情况报告今天到期。',
  'decisions.duty-after': '“{title}”的执行情况报告已超过期限 {days} 天，请尽快报告。',
  'decisions.duty-upward': '{unit}没有按期报告“{title}”的执行情况，已超过期限 {days} 天。',
} as const;
