import { supervisionWordsEn } from './words-en.ts';

/** What the log calls this module's acts and what they are done to. */
export const supervisionLogEn = {
  acts: {
    ...supervisionWordsEn.act,
    'create-matter': 'Began a matter',
    'create-plan': 'Began a plan',
    'create-referral': 'Began a referral',
    'file.store': 'Stored a file',
    'save-method': 'Saved a method',
    'paper.print': 'Printed a paper',
    'paper.export': 'Downloaded a paper',
  },
  objects: {
    'supervision-matter': 'Matter',
    'supervision-plan': 'Plan',
    'supervision-referral': 'Referral',
    'supervision-method': 'Method',
  },
};
