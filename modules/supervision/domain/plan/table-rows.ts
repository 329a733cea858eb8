import type { Line } from './paper-lines.ts';
import type { Paragraph, Row } from './paragraph.ts';
import type { Stretch } from './sentences.ts';

/** Which column of a table holds the matter, which the manner of supervision; counted from 0. */
export type Header = { readonly content: number; readonly manner: number | undefined; readonly columns: number };

const NAMES_A_COLUMN =
  /^(?:序号|编号|类别|类型|方式|形式|备注|(?:\S{0,6})(?:议题|内容|事项|项目|名称|任务|方式|形式|时间|时限|月份|季度|日期|单位|部门|机构|领导|工委|委室|委员会|安排|要求|依据|目标|对象|地点|措施|[人员])|主办|承办|协办|分管|牵头|备注说明|说明)$/;
const MATTER = /议题|内容|事项|项目|名称|任务/;
const MANNER = /方式|形式|类型|类别/;

/** The columns a row names, if it is the head of a table. */
export function headerOf(text: string): Header | undefined {
  const cells = text.split('\t').map((cell) => cell.replace(/\s/g, ''));
  if (cells.length < 2 || !cells.every((cell) => cell === '' || NAMES_A_COLUMN.test(cell))) return undefined;
  const manner = cells.findIndex((cell) => MANNER.test(cell));
  const content = cells.findIndex((cell, index) => index !== manner && MATTER.test(cell));
  return content < 0 ? undefined : { content, manner: manner < 0 ? undefined : manner, columns: cells.length };
}

/** Cells of a line as stretches of its paragraph: every tab has become one ；. */
function cellsOf(line: Line, { text, at }: Paragraph): readonly Stretch[] {
  const tabs = [...line.text.matchAll(/\t/g)].map(({ index }) => at.indexOf(line.at[index] ?? -1));
  return [0, ...tabs.map((place) => place + 1)].map((from, index) => ({ from, to: tabs[index] ?? text.length }));
}

/** The cells of a row that say what and how; the number in front has been cut off and is a column of its own. */
export function rowOf(line: Line, header: Header, paragraph: Paragraph): Row | undefined {
  const cells = cellsOf(line, paragraph);
  const shift = line.number === undefined ? 0 : 1;
  const content = cells[header.content - shift];
  const manner = header.manner === undefined ? undefined : cells[header.manner - shift];
  if (content === undefined || content.to <= content.from) return undefined;
  return { content, ...(manner === undefined || manner.to <= manner.from ? {} : { manner }) };
}
