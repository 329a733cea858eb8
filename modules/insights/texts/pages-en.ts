import type { InWords } from './in-words.ts';
import type { insightPagesZhCn } from './pages-zh-cn.ts';

/** Words of the pages of insights, in English. */
export const insightPagesEn: InWords<typeof insightPagesZhCn> = {
  nav: { group: 'The year', questions: 'Questions of the year', figures: 'Figures of the year', reports: 'Yearly report', wall: 'Big screen' },
  questions: {
    title: 'The year in questions', lead: 'No dials: only what should have been done and was not. Every question opens to its records.', asOf: 'As of {day}',
    figures: 'All figures', wall: 'Big screen', open: 'Open', close: 'Close', good: 'None', waits: 'Cannot be answered yet', all: 'Show all {n}',
    waitsLong: 'This needs records of “{room}”, which is not built yet. Nothing is claimed.', closed: 'The cases open to the deputies’ office, the committees and the chairs.', late: '{n} days late', waitingDays: 'no answer {n} days after handing over', other: '{key}',
    'promises-due-not-kept': 'Which promises were due and not kept?', 'opinions-unanswered': 'Which opinions have had no answer for 60 days?', 'plan-not-begun': 'Which items of the plan have not begun?',
    'towns-talking-to-nobody': 'Which town has nobody talking to voters?', 'replies-overdue': 'Which suggestions are overdue for a reply?', 'key-behind-milestone': 'Which key suggestions are behind their milestones?',
    'dissatisfied-twice': 'With which suggestions were deputies dissatisfied twice?', 'returned-thrice': 'Which suggestions were returned three times or more?',
  },
  figures: {
    title: 'Figures of the year', lead: 'Each figure is the number of the records behind it; open it to see them.', year: 'Year', session: 'Session', term: 'Present term', asYear: 'By year', previous: 'Before', change: 'Change', name: 'Figure', value: 'Value', state: 'From',
    counted: 'Counted from records', 'by-hand': 'Typed by hand, without rows', waits: 'Waits for: {room}', rates: 'Rates', rateOf: '{part} / {whole}', print: 'Print', noBefore: '—', sessionName: 'Since session {session} of term {term}', termName: 'Since the term began',
    period: '{from} to {to}', none: 'None',
  },
  figure: {
    back: 'Figures of the year', counts: 'What is counted', source: 'From', seeds: 'Origin', stock: 'On the last day', flow: 'Over the period', exact: 'Exact', phrase: 'In words of a report', years: 'Five years', year: 'Year', value: 'Value', rows: '{n} rows', noRows: 'No records in this period.',
    handRows: 'Typed by hand, without rows', handLong: 'A person typed this figure; there are no records to open. Once its module is built the records are counted instead.', on: 'Day', title: 'Record', more: 'Show {n} more', entries: 'Typed entries', enter: 'Type an entry', day: 'Day it happened or was counted', number: 'Number', from: 'Taken from', fromHint: 'For example: the year’s statistics',
    save: 'Enter', withdraw: 'Withdraw', withdrawn: 'Withdrawn by {name}', by: 'Entered by {name}', party: 'A matter of the party group: open to the office and the chairs only',
  },
  reports: { title: 'Yearly report', lead: 'Its figures come from records; on adoption they are frozen with their rows.', begin: 'Begin the report of {year}', none: 'No report yet.', noneHint: 'Choose the year and begin; the outline of the four roles and its figures are filled in.', ofYear: 'Year to write', draft: 'Draft', adopted: 'Adopted {day}', year: 'Year', name: 'Title', state: 'State' },
  report: {
    titleField: 'Title', heading: 'Heading', text: 'Text', save: 'Save', adopt: 'Record its adoption and freeze the figures', adoptDay: 'Day of adoption', adoptHint: 'After this neither text nor figures change; each figure is kept with its rows.', print: 'Preview', docx: 'Download DOCX', preview: 'As it prints', figures: 'Figures at hand', insert: 'Insert', insertHint: 'Put the cursor where the figure should stand, then choose it. Figures in braces follow the records until adoption.', lastYear: 'Year before: {n}', noData: 'No figure yet: enter one', nothingYet: 'The report of {year} has not been begun', toReports: 'Begin it',
    findings: 'Numbers checked', clean: 'Every typed number is supported by records, or none was typed.', agrees: 'agrees with the records', disagrees: 'disagrees: {label} is recorded as {n}', perhaps: 'perhaps: {label}', unsupported: 'no record supports it', saved: 'Saved', frozen: 'Frozen figures', frozenAt: '{from} to {to}',
    'part-political': 'Political organ', 'part-power': 'Organ of power', 'part-working': 'Working organ', 'part-representative': 'Representative organ', stale: 'Somebody has just changed this report. Open it again.',
  },
  wall: { title: 'The year', late: 'Due and not done', done: 'Done this year', asOf: 'As of {day}', good: 'None', exit: 'Back' },
  room: { meetings: 'Meetings', ballots: 'Elections and appointments', register: 'Register', suggestions: 'Suggestions', supervision: 'Supervision', decisions: 'Resolutions and decisions', duty: 'Deputies’ duties', stations: 'Stations', legislation: 'Legislation', livelihood: 'Livelihood projects', publishing: 'Publicity', appraisal: 'Appraisal', filing: 'Filing and review', appointments: 'After appointment', party: 'Party group', reform: 'Reform projects', zones: 'Zones' },
};
