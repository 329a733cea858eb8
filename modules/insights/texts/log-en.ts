/** What the log calls this module's acts and what they are done to. */
export const insightsLogEn = {
  acts: {
    'adopt-report': 'Adopted the report',
    'save-report': 'Saved the report',
    'start-report': 'Began the report',
    enter: 'Entered a figure',
    withdraw: 'Took back a figure',
    'report.print': 'Printed the report',
    'report.export': 'Downloaded the report',
  },
  objects: { report: 'Yearly report', 'figure-entry': 'Entered figure' },
};
