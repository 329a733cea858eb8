/** What the log calls this module's acts and what they are done to. */
export const insightsLogZhCn = {
  acts: {
    'adopt-report': '定稿年度报告',
    'save-report': '保存年度报告',
    'start-report': '起草年度报告',
    enter: '填报数字',
    withdraw: '撤回填报的数字',
    'report.print': '打印年度报告',
    'report.export': '下载年度报告',
  },
  objects: { report: '年度报告', 'figure-entry': '填报数字' },
};
