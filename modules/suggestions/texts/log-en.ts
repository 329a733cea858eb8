import { actsEn } from './acts-en.ts';

/** What the log calls this module's acts and what they are done to. */
export const suggestionsLogEn = {
  acts: {
    ...actsEn.action,
    create: 'Began a draft',
    submit: 'Filed',
    'batch.hand-over': 'Handed over a batch',
    commend: 'Commended',
    'commendation.print': 'Printed a commendation',
    'hand-over-list.print': 'Printed the hand-over list',
    'handling-report.print': 'Printed the handling report',
    'ledger.export': 'Exported the ledger',
    'ledger.print': 'Printed the ledger',
    'ledger.import': 'Imported an earlier ledger',
    'promises.export': 'Exported promises',
    'paper.print': 'Printed a paper',
    'paper.export': 'Downloaded a paper',
  },
  objects: { suggestion: 'Suggestion or motion' },
};
