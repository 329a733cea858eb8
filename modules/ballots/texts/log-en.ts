import { ballotWordsEn } from './words-en.ts';

/** What the log calls this module's acts and what they are done to. */
export const ballotsLogEn = {
  acts: { ...ballotWordsEn.action, 'result.print': 'Printed a result', 'result.export': 'Downloaded a result' },
  objects: { contest: 'Vote or election' },
};
