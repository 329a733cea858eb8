import type { spreadsheetsZhCn } from './spreadsheets-zh-cn.ts';

export const spreadsheetsEn: Readonly<Record<keyof typeof spreadsheetsZhCn, string>> = {
  'spreadsheets.not_a_spreadsheet': 'This is not a spreadsheet. Please upload an .xlsx file, or a CSV file exported from one.',
  'spreadsheets.damaged': 'The file is damaged and no sheet can be read from it. Open it, save a copy, and upload that.',
  'spreadsheets.old_format': 'This is the old .xls format. Open it, save it as .xlsx, and upload that.',
  'spreadsheets.encrypted': 'The file is locked with a password. Remove the password, save a copy, and upload that.',
  'spreadsheets.has_entities':
    'The file holds declarations that no office program writes, so it was not read. Copy the table into a new file.',
  'spreadsheets.file_too_large': 'The file has {megabytes} MB; the most is {most} MB. Remove pictures or split it.',
  'spreadsheets.unpacks_too_large': 'Unpacked, the file is larger than {most} MB, so it was not read. Keep only the sheet to import.',
  'spreadsheets.too_many_parts': 'The file has more than {most} parts, so it was not read. Keep only the sheet to import.',
  'spreadsheets.too_many_rows': 'The sheet has more than {most} rows. Split it into several files.',
  'spreadsheets.too_many_columns': 'The sheet has more than {most} columns. Remove those that are not needed.',
  'spreadsheets.too_many_cells': 'The sheet has more than {most} cells. Split it into several files.',
  'spreadsheets.column_missing': 'no column found for {column}: say in the preview which one it is, and it will be remembered',
  'spreadsheets.value_missing': 'empty: please fill it in',
  'spreadsheets.no_such_day': 'no such day: {value}',
  'spreadsheets.no_such_month': 'month {month}: {value} has no such month',
  'spreadsheets.month_unclear': 'January or October: {value} lost its last zero, write 1988.01 or 1988-10',
  'spreadsheets.not_a_date': 'not a date: {value}',
  'spreadsheets.problem_heading': 'Problem',
  'spreadsheets.row_heading': 'Row',
};
