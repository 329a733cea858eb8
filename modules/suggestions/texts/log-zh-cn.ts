import { actsZhCn } from './acts-zh-cn.ts';

/** What the log calls this module's acts and what they are done to. */
export const suggestionsLogZhCn = {
  acts: {
    ...actsZhCn.action,
    create: '起草',
    submit: '提交',
    'batch.hand-over': '批量交办',
    commend: '通报表扬',
    'commendation.print': '打印表扬通报',
    'hand-over-list.print': '打印交办清单',
    'handling-report.print': '打印办理报告',
    'ledger.export': '导出台账',
    'ledger.print': '打印台账',
    'ledger.import': '导入往年台账',
    'promises.export': '导出承诺',
    'paper.print': '打印文书',
    'paper.export': '下载文书',
  },
  objects: { suggestion: '建议或议案' },
};
