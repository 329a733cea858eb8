import { writeWorkbook, type WrittenColumn } from '#platform/server/spreadsheets/write-workbook.ts';
import { wordsZhCn } from '../../texts/words-zh-cn.ts';
import type { LedgerLine } from '../queries/ledger-rows.ts';

const worded = (words: Readonly<Record<string, string>>, key: string | null): string | null => (key === null ? null : (words[key] ?? key));
const day = (date: LedgerLine['handedOverOn']) => (date === null ? null : { date });

// Headings that our own import reads again.
const COLUMNS: readonly WrittenColumn<LedgerLine>[] = [
  { heading: '建议编号', width: 18, value: (line) => line.numberText },
  { heading: '标题', width: 44, value: (line) => line.title },
  { heading: '领衔代表', width: 12, value: (line) => line.leadName },
  { heading: '附议代表', width: 24, value: (line) => line.coSigners },
  { heading: '代表团', width: 18, value: (line) => line.delegation },
  { heading: '类别', width: 14, value: (line) => worded(wordsZhCn.field, line.field) },
  { heading: '主办单位', width: 22, value: (line) => line.leadUnits },
  { heading: '会办单位', width: 22, value: (line) => line.coUnits },
  { heading: '交办日期', width: 12, value: (line) => day(line.handedOverOn) },
  { heading: '答复期限', width: 12, value: (line) => day(line.dueOn) },
  { heading: '答复日期', width: 12, value: (line) => day(line.answeredOn) },
  { heading: '办理结果', width: 10, value: (line) => line.letter },
  { heading: '办理情况说明', width: 22, value: (line) => worded(wordsZhCn.replyClass, line.replyClass) },
  { heading: '满意度', width: 10, value: (line) => worded(wordsZhCn.rating, line.rating) },
  { heading: '承诺事项', width: 30, value: (line) => line.promises },
  { heading: '承诺时限', width: 12, value: (line) => day(line.promiseDue) },
  { heading: '退办次数', width: 8, value: (line) => line.returnCount },
  { heading: '重点督办', width: 8, value: (line) => (line.isKey ? '是' : null) },
  { heading: '状态', width: 14, value: (line) => worded(wordsZhCn.state, line.state) },
];

/** The ledger as a workbook, one line a suggestion. */
export const ledgerWorkbook = (title: string, lines: readonly LedgerLine[]): Promise<Uint8Array> =>
  writeWorkbook({ sheet: '建议台账', title, columns: COLUMNS, rows: lines });
