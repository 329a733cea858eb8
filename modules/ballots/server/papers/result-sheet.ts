import { writeCsv } from '#platform/server/spreadsheets/write-csv.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { ballotWordsZhCn as words } from '../../texts/words-zh-cn.ts';

const HEADS = ['表决事项', '项目', '赞成', '反对', '弃权', '满意', '基本满意', '不满意', '结果'] as const;

/** A result as a table: a row for each thing voted on, below them the sums. */
export function resultSheet(title: string, outcome: Outcome): Uint8Array {
  const rows = outcome.options.map((option) => [
    title,
    option.label,
    option.for,
    option.against,
    option.abstain,
    option.satisfied ?? null,
    option.basicallySatisfied ?? null,
    option.dissatisfied ?? null,
    words.optionVerdict[option.verdict],
  ]);
  const sums = [
    ['应到', outcome.all],
    ['实到', outcome.present],
    ['发出', outcome.issued],
    ['收回', outcome.received],
    ['有效', outcome.valid],
    ['无效', outcome.void],
    ['未表决', outcome.notCast],
    ['通过须得票数', outcome.needed],
    ['结果', words.verdict[outcome.verdict]],
  ] as const;
  return writeCsv([HEADS, ...rows, [], ...sums]);
}
