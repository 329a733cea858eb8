import { ballotWordsZhCn } from './words-zh-cn.ts';

/** What the log calls this module's acts and what they are done to. */
export const ballotsLogZhCn = {
  acts: { ...ballotWordsZhCn.action, 'result.print': '打印表决结果', 'result.export': '下载表决结果' },
  objects: { contest: '表决或选举' },
};
