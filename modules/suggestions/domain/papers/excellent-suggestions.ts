import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Paper, PaperBlock } from '#platform/domain/papers/paper.ts';

export type ExcellentSuggestion = {
  readonly title: string;
  readonly numberText: string;
  readonly deputies: readonly string[];
  readonly units: string;
  readonly reason: string;
  readonly situation: string;
  readonly analysis: string;
  readonly points: readonly string[];
  /** The answer as it was sent, line by line; empty where it is not public. */
  readonly reply: readonly string[];
  readonly outcome: string;
};

export type ExcellentSuggestionsFacts = {
  readonly body: string;
  readonly period: string;
  readonly date: LocalDate;
  readonly suggestions: readonly ExcellentSuggestion[];
};

const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', text });
const part = (heading: string, texts: readonly string[]): PaperBlock[] => {
  const written = texts.filter((text) => text.trim() !== '');
  return written.length === 0 ? [] : [{ kind: 'heading', level: 2, text: heading }, ...written.map(paragraph)];
};
const lines = (text: string): string[] => text.split(/\n+/u).map((line) => line.trim());

/** 优秀建议汇编: what was asked and what became of it, in the order of the numbers, without any ranking. */
export function excellentSuggestions({ body, period, date, suggestions }: ExcellentSuggestionsFacts): Paper {
  return {
    layout: 'minutes',
    issuer: body,
    title: `${period}优秀代表建议汇编`,
    blocks: [
      paragraph(`本汇编收录${period}优秀代表建议${suggestions.length}件，按建议编号排列，不分先后。`),
      ...suggestions.flatMap((one): PaperBlock[] => [
        { kind: 'heading', level: 1, text: one.title },
        paragraph(`${one.numberText}，领衔和附议代表：${one.deputies.join('、')}。承办单位：${one.units}。`),
        ...part('情况', lines(one.situation)),
        ...part('分析', lines(one.analysis)),
        ...part(
          '建议',
          one.points.map((point, index) => `${index + 1}.${point}`),
        ),
        ...part('办理情况', one.reply),
        ...part('办理结果', [one.outcome]),
        ...part('推荐理由', [one.reason]),
      ]),
    ],
    signature: { bodies: [body], date, seal: false },
  };
}
