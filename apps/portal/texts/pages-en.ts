import type { pagesZhCn } from './pages-zh-cn.ts';

type InWords<Source> = { readonly [Key in keyof Source]: Source[Key] extends string ? string : InWords<Source[Key]> };
export type PageTexts = InWords<typeof pagesZhCn>;

/** Words of the public pages in English. */
export const pagesEn: PageTexts = {
  nav: { deputies: 'Deputies', suggestions: 'Suggestions', promises: 'Promises', supervision: 'Supervision', about: 'How it works', feed: 'Subscribe to newly published ones', ledger: 'Printable ledger', congresses: 'Another place' },
  stage: { waiting: 'Waiting for hand-over', handling: 'In hand', overdue: '{days} days overdue', answered: 'Answered', promised: 'Answered, promises open', done: 'Closed', merged: 'Handled with a similar one' },
  promise: { open: 'Under way', progress: 'Under way {achieved} / {target}', late: '{days} days late', reported: 'Unit says done, deputy to confirm', kept: 'Kept, confirmed by the deputy', explained: 'Not kept, explained' },
  promiseShort: { open: 'Under way', late: 'Late', reported: 'To be confirmed', kept: 'Kept', explained: 'Not kept, explained' },
  home: {
    title: 'What deputies asked and what became of it',
    lead: 'No account, no sign-in. Every published suggestion shows who got it, by which day the law wants an answer, what was answered, and how far each promise has come.',
    ask: 'Look up something you care about', hint: 'In Chinese, e.g. 路灯 (street lights), 桥 (bridge)', button: 'Search',
    small: 'Who is your deputy? ', smallLink: 'Find deputies by delegation or constituency', lateSmall: 'Past the day for an answer: ', lateLink: '{count} suggestions',
    ledger: 'Promises ledger', ledgerSub: 'Made by departments in their answers. This year: {total}, kept {kept}, late {late}.', ledgerNone: 'No promises are due this year yet.', ledgerAll: 'All promises',
    you: 'What you can do', youSub: 'Without signing in; nothing is recorded about you',
    find: 'Find your deputy', findSub: 'By name, delegation or constituency; see what they asked in public',
    late: 'See which answers are overdue', lateSub: '{count} are past their day without an answer', lateNone: 'None is overdue now', print: 'Print a ledger', printSub: 'Numbers, units, due days and days of answer', decisions: 'Decisions', decisionsSub: 'What the congress decided, and what became of it', supervision: 'Supervision', supervisionSub: 'What is supervised this year, and how far it has come', how: 'Understand the process', howSub: 'Who asks, who hands over, who handles, how long, where to complain',
    recent: 'Newly published', recentAll: 'All suggestions', figures: '{session} in figures', figuresAll: 'In figures', none: 'Nothing is published yet. Each one appears here as it is published.',
  },
  figures: { published: 'Published suggestions', answered: 'Answered', inTime: 'of these, in time', unanswered: 'Still in hand', overdue: 'of these, overdue' },
  list: {
    title: 'Suggestions of deputies', lead: 'Published one by one by decision of the deputies’ office. Others touch privacy, or their deputy did not want them public.', search: 'Search', searchHint: 'Words, or a number like 023', session: 'Session', field: 'Field', unit: 'Handling unit', class: 'Result', stage: 'Progress', any: 'Any',
    go: 'Find', clear: 'Clear', empty: 'No such suggestion was found.', emptyHint: 'Try another word or fewer conditions.', found: 'Newest first', foundSearch: 'Best match first', next: 'Next page', first: 'Back to the first page', unnamed: 'not named', by: 'by deputy {name}', unit0: 'no unit yet',
    stages: { overdue: 'Overdue', unanswered: 'Not answered yet', answered: 'Answered' }, due: 'answer due {date}', answeredOn: 'answered {date}', numbered: 'No. {number}',
  },
  one: {
    who: 'Asked by', whoHidden: 'The deputy is not named', coSigners: 'with {count} co-signing deputies', session: 'Session', number: 'Number', field: 'Field', units: 'Handled by', lead: 'lead', co: 'co-handling', parallel: 'parallel',
    text: 'The suggestion', situation: 'Situation', analysis: 'Analysis', points: 'What is asked', titleOnly: 'Only the title of this suggestion is public.', clock: 'Dates', handedOver: 'Handed over', due: 'Answer due', answered: 'Answered', notYet: 'Not answered yet', lateBy: '{days} days past the day, still no answer', lateAnswer: 'answered {days} days late', inTime: 'answered in time', daysLeft: '{days} days left',
    why: 'How the day is counted', reply: 'Answer', replyOf: 'Answer of {unit}', replyHidden: 'The text of this answer is not public.', result: 'Result', resultLetter: 'Class {letter} · {meaning}', promises: 'What was promised', promisesNone: 'The answer promises nothing with a date.', mergedWith: 'Handled together with a similar suggestion', mergedLink: 'See that suggestion',
    waitingNote: 'After numbering, the deputies’ office hands it to a unit.', noReply: 'No answer yet.', back: 'All suggestions', published: 'published {date}', way: 'Course', filed: 'Filed', steps: { filed: 'Filed by the deputy', handedOver: 'Handed to the unit', answered: 'Answered to the deputy', due: 'Answer due by law' },
  },
  supervision: {
    title: 'Supervision, published', lead: 'What the standing committee supervises this year, which reports it heard, what it asked for, and how far that has come.', year: 'Year', publishedOn: 'published {day}', heldOn: 'done {day}', notYet: 'not yet done', open: 'report and opinions are public', empty: 'No plan is published yet.', back: 'All matters', points: 'Opinions and what became of them', outcome: 'Outcome', answer: 'Answer:', deed: 'Done:',
  },
  inquiry: {
    title: 'Special inquiry', open: 'Questions wanted', call: 'What it is about', until: 'questions until {day}', over: 'questions were taken until {day}', ask: 'My question', label: 'What would you ask the departments?', hint: 'No sign-in, and nobody records who you are. One question, without names, telephone numbers or addresses, at most {most} characters.', send: 'Send', sent: 'Received. The office reads it; the questions that are chosen appear here with who answers and what is answered.', questions: 'Questions and answers', none: 'No question is public yet.', from: 'Asked by: {who}', waiting: 'Not answered yet.', answer: 'Answer:', follow: 'Later:',
    closed: 'The time for questions is over; this one was not taken.', short: 'Please write the whole question, five characters at least.', long: 'This is too long: at most {most} characters.', full: 'Too many questions wait to be read. Please come back in a day or two.', often: 'Too much was sent from this connection within an hour. Please try again later.',
  },
  decisions: {
    title: 'Resolutions and decisions', lead: 'What the congress and its standing committee resolved, who carries it out, by when they report, and what became of it.', year: 'Year', count: '{count} published for this year.', empty: 'None is published yet.', back: 'Decisions of this year', passedOn: 'passed {day}', publishedOn: 'published {day}', vote: '{members} members: {yes} for, {no} against, {abstained} abstained', text: 'Text', became: 'What became of it', noDuties: 'nothing has to be reported', late: '{count} of {total} past the day without a report', done: '{count} of {total} reported and checked', evaluated: 'evaluated', due: 'report by {day}', overdue: 'past the day, no report yet', reportedOn: 'reported {day}', report: 'Done:', evaluation: 'Evaluation',
  },
  promises: {
    title: 'Promises ledger', lead: 'Whatever an answer promises by a day is kept here line by line until the deputy confirms it. What cannot be kept must be explained.', year: 'Due in', allYears: 'All years', state: 'State', all: 'All', go: 'Show', due: 'by {date}', moved: 'first set for {date}', from: 'suggestion No. {number}', hidden: 'the promise itself is not public', keptOn: 'reported done {date}', confirmedOn: 'confirmed {date}', why: 'Explanation', reported: '{date}: {text}', totals: '{scope}: {total} in all', empty: 'No such promise.', next: 'Next page',
  },
  deputies: {
    title: 'Find deputies', lead: 'By name, delegation or constituency. Open a deputy to see what they asked in public.', search: 'Name, delegation or constituency', go: 'Find', delegations: 'Delegations', count: '{count} deputies', found: '{count} deputies found.', many: 'There are many; the first {count} are shown. Please be more precise.', empty: 'Nobody was found. Try only the surname or the village.',
    delegation: 'Delegation', constituency: 'Constituency', term: 'Term', termOf: 'Congress No. {term}', asked: 'Published suggestions', askedNone: 'None is published. That does not mean none was made.', order: 'In the order of strokes of the surname.', privacy: 'Only what the law wants public is shown: no telephone, home or identity number.', back: 'All delegations', nonDelegation: 'Without delegation',
  },
  about: {
    title: 'How it works', how: 'The course of a suggestion', steps: [
      ['A deputy asks', 'Deputies make suggestions on any part of public work, alone or together.'],
      ['Numbered and handed over', 'The deputies’ office of the congress numbers it and hands it to the department in charge.'],
      ['A unit handles it', 'The unit hears the deputy first, in person or by telephone. One unit leads, others co-handle.'],
      ['An answer in three months', 'Counted from the hand-over; no more than six months where the matter is wide or hard.'],
      ['The deputy judges', 'Satisfied or not; if not, it is handled again. How a single deputy judged is not published.'],
      ['Promises are followed', 'What was promised stands in the ledger until the deputy confirms it, or the reason is given.'],
    ],
    law: 'Law: Deputies Law of the People’s Republic of China (2025), articles 50 to 52.',
    words: 'Some words', wordList: [['Lead and co-handling units', 'Where several units work on it, the lead answers and the others give opinions.'], ['Overdue', 'The day the law sets for an answer has passed without one. It is shown as openly as what is done.'], ['Result', 'By meaning: solved, being solved, planned, not now, for reference, reported upward. Each place has its own letters.']],
    complaint: 'Complaints and advice', complaintText: 'If something here differs from the facts, or a page is hard to use, tell the {office}, by letter or in person. About one suggestion you may also ask the deputy who made it.', accessibility: 'Accessibility',
    accessibilityText: [
      'Made to WCAG 2.2, level AA: every page works by keyboard and with a screen reader; colour is never the only sign, each status has a word and a shape.',
      '“Large type” at the top enlarges letters and targets. Pages can be enlarged four times without loss. No script is needed; old phones will do.',
      'If anything cannot be read or reached, please tell us as above.',
    ],
    data: 'About the data', dataText: [
      'Whether a suggestion is public is decided one by one; its deputy may ask that it is not, or not to be named. Names, telephones, identity and plate numbers are covered first.',
      'The text is the one of the moment of that decision; every figure is the number of rows behind it.',
      'No sign-in, no tracking marks, no record of who read what.',
    ],
    machine: 'For programs', machineText: 'Newly published suggestions can be subscribed to (Atom).',
  },
  ledger: { title: 'Ledger of suggestions', lead: '{session}: published suggestions by number.', number: 'No.', subject: 'Title', by: 'Deputy', unit: 'Unit', handedOver: 'Handed over', due: 'Due', answered: 'Answered', result: 'Result', next: 'Next part', asOf: 'As of {date}', empty: 'Nothing of this session is published yet.', session: 'Session', go: 'Show' },
  missing: { title: 'There is no such page', text: 'The address may be mistyped, or the suggestion is not public.', home: 'Home', list: 'Suggestions' },
  failed: { title: 'Not available just now', text: 'The data cannot be read at the moment; please try again later.' },
  empty: { title: 'Not open yet', text: 'No public pages are open here yet.' },
  feedTitle: '{house}: newly published suggestions',
};
