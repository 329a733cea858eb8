import { decisionPagesEn } from './pages-en.ts';

/** What the log calls this module's acts and what they are done to. */
export const decisionsLogEn = {
  acts: { ...decisionPagesEn.act },
  objects: { decision: 'Resolution or decision' },
};
