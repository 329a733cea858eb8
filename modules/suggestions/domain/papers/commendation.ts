import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Paper, PaperBlock, PaperNumber } from '#platform/domain/papers/paper.ts';
import { paperDate } from '#platform/domain/papers/paper-words.ts';

export type CommendationFacts = {
  readonly body: string;
  readonly number: PaperNumber;
  /** Full name of the meeting that decided, and its day. */
  readonly meeting: string;
  readonly decidedOn: LocalDate;
  readonly period: string;
  readonly suggestions: readonly { readonly title: string; readonly deputy: string }[];
  readonly units: readonly string[];
  readonly copyTo: readonly string[];
};

const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', text });
/** A part that has nothing in it is left out, heading and all. */
const part = (heading: string, texts: readonly string[]): PaperBlock[] =>
  texts.length === 0 ? [] : [{ kind: 'heading', level: 1, text: heading }, ...texts.map(paragraph)];

const titleOf = ({ period, suggestions, units }: CommendationFacts): string => {
  if (units.length === 0) return `关于表彰${period}优秀代表建议的决定`;
  return suggestions.length === 0 ? `关于表彰${period}先进承办单位的决定` : `关于表彰${period}优秀代表建议\n和先进承办单位的决定`;
};

const honoured = ({ suggestions, units }: CommendationFacts): string =>
  [
    ...(suggestions.length === 0 ? [] : [`优秀代表建议${suggestions.length}件`]),
    ...(units.length === 0 ? [] : [`先进承办单位${units.length}个`]),
  ].join('、');

/** 表彰决定: good suggestions in the order of their numbers and units that handled well, without any ranking. */
export function commendation(facts: CommendationFacts): Paper {
  return {
    layout: 'official',
    issuer: facts.body,
    mark: facts.body,
    number: facts.number,
    title: titleOf(facts),
    subtitle: `（${paperDate(facts.decidedOn)}${facts.meeting}通过）`,
    blocks: [
      paragraph(
        `${facts.period}，代表深入调查研究，提出了一批内容具体、切实可行的建议，承办单位认真研究办理，解决了一批群众关心的问题。${facts.meeting}决定，对${honoured(facts)}予以表彰（按建议编号和单位序列排列，不分先后）。`,
      ),
      ...part(
        '优秀代表建议',
        facts.suggestions.map(({ title, deputy }) => `《${title}》，领衔代表：${deputy}。`),
      ),
      ...part('先进承办单位', facts.units.length === 0 ? [] : [`${facts.units.join('、')}。`]),
    ],
    signature: { bodies: [facts.body], date: facts.decidedOn, seal: true },
    imprint: { copyTo: facts.copyTo, printedBy: facts.body, printedOn: facts.decidedOn },
  };
}
