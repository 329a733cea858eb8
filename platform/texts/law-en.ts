import type { LawTexts } from './law-zh-cn.ts';

/** Texts of the rule book in English. */
export const lawEn: LawTexts = {
  errors: {
    'law.unknown_rule': 'The rule book has no rule {rule}; check the rule number.',
    'law.unknown_parameter': 'Rule {rule} has no value “{parameter}”; check the name and set it again.',
    'law.not_at_level': 'Rule {rule} does not apply at this level; use a procedure of this level.',
    'law.locked_value': 'This value of rule {rule} is fixed by law and cannot be changed; keep the value of the law.',
    'law.value_too_large': 'This value of rule {rule} is at most {limit}; lower it and save again.',
    'law.value_too_small': 'This value of rule {rule} is at least {limit}; raise it and save again.',
    'law.wrong_value': 'The value for rule {rule} is not of the right kind; fill it in again.',
    'law.looser_than_province': 'The province sets this value of rule {rule} to {limit}; ours may only be stricter. Change it and save again.',
    'law.too_few_signers': 'Rule {rule} asks for {needed} signers and {distinct} count (each person once); add signers and submit again.',
    'law.province_file': 'The file of provincial values cannot be read ({place}). It must be a JSON list whose entries name rule, parameter, value, basis and validFrom.',
    'law.touched_changed': 'The preview showed {seen} open matters, now there are {now}; preview again before confirming.',
    'law.rules_not_allowed': 'Changing rules and the calendar needs the right to keep the rule book; ask the deputies’ office or the security officer.',
    'law.wrong_year': '{date} does not lie in {year}; enter days of that year only.',
    'law.day_twice': '{date} is entered twice; remove one line.',
    'law.no_rest_days': '{year} has not a single day off; check the State Council’s notice and enter it again.',
  },
  advice: {
    'law.longer_than_samples': 'Longer than other places have it ({from} to {to}). It can be saved; make sure there is a basis.',
    'law.shorter_than_samples': 'Shorter than other places have it ({from} to {to}). It can be saved; make sure it can be done.',
  },
  confidence: { read: 'article read', inferred: 'inferred from the text', verify: 'to be verified' },
  rules: {
    group: 'Settings', editor: 'Rules editor', title: 'Rules', lead: 'Deadlines, thresholds and our own settings take their values from here. What the law fixes stays; our own settings can be changed, and every change is kept.',
    find: 'Find a rule', findHint: 'A word, an article or a number: return, Deputies Law 51, SUG-05', onlyOwn: 'Changed ones only', onlyAdjustable: 'Adjustable ones only',
    rule: 'Rule', sentence: 'What it says', values: 'Value in force', articles: 'Source', basis: 'Our basis', limit: 'Limit of the law', defaultValue: 'Default', samples: 'Texts of other places', history: 'Changes', noHistory: 'Never changed.',
    ownMark: 'changed', lockedMark: 'by law', none: 'No rule fits', noneHint: 'Try another word, or clear the filters.', shown: '{n} rules',
    change: 'Change', changeTitle: 'Change rule {rule}', back: 'Back to the rules', basisHint: 'Name the document and its article, e.g. “Measures on suggestions, article 12, adopted by the chairs’ council on 10 March 2026”.', validFrom: 'In force from',
    toDefault: 'Return to the default', preview: 'Preview the effect', confirm: 'Confirm the change', again: 'Change the entry', saved: 'Rule {rule} is changed', unchanged: 'The new value is the one in force; there is nothing to change.',
    touched: 'Touches {n} open matters', touchedNone: 'Touches no open matter.', touchedHint: 'By default nothing moves: deadlines already running keep their dates, only later ones use the new value.',
    recompute: 'Also recompute the deadlines of these matters, with an entry in each timeline', matter: 'Matter', deadline: 'Deadline', overdueNow: '{n} of them would be overdue at once.', dueBefore: 'Due before', unitsWithIt: '{n} units', dueAfter: 'Due after', shownFirst: 'The first {n} are listed.', laterOnly: 'It comes into force after today, so running deadlines cannot move with it; recompute them on that day.',
    by: 'changed by {name}', validSince: 'in force from {date}', backToDefault: 'back to the default', listDays: 'Separated by commas, in days', letterOf: 'Letter of “{name}”',
  },
  calendar: {
    title: 'Working calendar', lead: 'Working days and the moving of deadlines follow the days off shown here.', year: '{year}', previous: 'Year before', next: 'Year after', provisional: 'Provisional: the State Council’s notice is not imported', announced: 'Announced', imported: 'Imported',
    provisionalHint: 'The days off of {year} are not announced. Only statutory festivals and weekends are counted, and deadlines that rest on them are marked provisional.', legend: 'Legend', holiday: 'day off', madeUp: 'make-up working day', weekend: 'weekend', restDays: '{n} days', workWeekends: '{n} days',
    importAct: 'Import', importTitle: 'Import the days off of {year}', paste: 'Paste the notice, or one day a line', pasteHint: 'Paste the text of the State Council’s notice, or write one day a line: 2027-02-06 春节 放假, or 2027-02-14 春节 上班.', file: 'Or choose a table', fileHint: '.xlsx, .csv or .json; three columns: date, name, 放假 (off) or 上班 (work).',
    preview: 'Preview', confirm: 'Confirm the import', again: 'Change the entry', read: 'Read {rest} days off and {work} working days.', unread: 'These lines gave no day and will not be imported, please check:', 'unread-not-a-date': 'Row {row}, “{text}”: there is no such day, or the span ends before it begins. Correct the date.', 'unread-no-kind': 'Row {row}, “{text}”: it does not say whether this is a day off or a working day. Add it.', 'unread-other-year': 'Row {row}, “{text}”: not a day of this year. Import it with its own year.', 'unread-said-twice': 'Row {row}, “{text}”: an earlier row says otherwise of this day; this row holds. Check which is right.', 'unread-not-understood': 'Row {row}, “{text}”: it has a date, but whether off or working was not understood. Write one day a line, as 2027-02-14 春节 上班.', 'unread-no-date': 'Row {row}, “{text}”: no date. A heading or a remark may be left.', clocks: '{n} provisional deadlines become firm, {moved} of them on another day.', clocksNone: 'No provisional deadline has to be recomputed.', saved: '{year} is imported, {n} deadlines moved', changes: '{n} days differ from the calendar now', sameDays: 'The same as the calendar now.', noDays: 'No date could be read; check the text and try again.',
    restMark: 'off', workMark: 'wk', day: 'Day', name: 'Name', kind: 'Kind', months: 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec', weekdays: 'Mo|Tu|We|Th|Fr|Sa|Su',
  },
};
