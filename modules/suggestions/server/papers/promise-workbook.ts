import { localDate } from '#platform/domain/local-date.ts';
import { writeWorkbook, type WrittenColumn } from '#platform/server/spreadsheets/write-workbook.ts';
import type { PromiseRow } from '../../contract/desk-views.ts';
import { wordsZhCn } from '../../texts/words-zh-cn.ts';

const day = (date: string | null) => (date === null ? null : { date: localDate(date) });
const STATES: Readonly<Record<string, string>> = wordsZhCn.promiseState;

const COLUMNS: readonly WrittenColumn<PromiseRow>[] = [
  { heading: '承诺事项', width: 44, value: (row) => row.text },
  { heading: '建议编号', width: 18, value: (row) => row.numberText },
  { heading: '建议标题', width: 44, value: (row) => row.title },
  { heading: '承办单位', width: 20, value: (row) => row.unitName },
  { heading: '责任人', width: 14, value: (row) => row.responsible },
  { heading: '目标数量', width: 10, value: (row) => row.target },
  { heading: '已完成数量', width: 10, value: (row) => row.achieved },
  { heading: '计量单位', width: 10, value: (row) => row.unitOfMeasure },
  { heading: '原定日期', width: 12, value: (row) => day(row.firstDueOn) },
  { heading: '现定日期', width: 12, value: (row) => day(row.dueOn) },
  { heading: '报告落实日期', width: 12, value: (row) => day(row.keptOn) },
  { heading: '代表确认日期', width: 12, value: (row) => day(row.confirmedOn) },
  { heading: '状态', width: 14, value: (row) => STATES[row.state] ?? row.state },
  { heading: '逾期天数', width: 10, value: (row) => (row.isLate ? -row.distance : null) },
];

/** The ledger of promises as a workbook, one line a promise. */
export const promiseWorkbook = (title: string, rows: readonly PromiseRow[]): Promise<Uint8Array> =>
  writeWorkbook({ sheet: '承诺账本', title, columns: COLUMNS, rows });
