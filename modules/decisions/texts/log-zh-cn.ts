import { decisionPagesZhCn } from './pages-zh-cn.ts';

/** What the log calls this module's acts and what they are done to. */
export const decisionsLogZhCn = {
  acts: { ...decisionPagesZhCn.act },
  objects: { decision: '决议决定' },
};
