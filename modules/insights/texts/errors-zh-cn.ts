/** What insights refuses; the key is the error's code. */
export const insightErrorsZhCn = {
  'insights.no_figure': '没有编号为 {id} 的数据，或者它只对领导和办公室开放。请从数据页进入。',
  'insights.counted_itself': '{id} 由系统按记录计数，不能手工录入。要改这个数，请补登或更正对应的记录。',
  'insights.day_ahead': '日期在今天之后。请填写实际发生或通过的日期。',
  'insights.no_entry': '没有这条手工录入，或者它已经撤回。请刷新后再看。',
  'insights.no_report': '{year} 年还没有起草工作报告。请先在报告页新建。',
  'insights.report_there': '{year} 年的工作报告已经建好，请打开原有的报告继续修改。',
  'insights.already_adopted': '{year} 年的工作报告已经通过，数据和文字都已冻结，不能再改。',
  'insights.unknown_figures': '花括号里的 {ids} 不是已有的数据。请从右侧的数据表里点选。',
  'insights.figures_missing': '正文用到的 {labels} 还没有任何记录，通过后会印成空白。请先录入，或者从正文里去掉。',
  'insights.no_question': '没有「{key}」这个问题。请从数观人大首页进入。',
  'insights.no_such_span': '没有这一届或这次会议。请从列表里选择。',
} as const;
