import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Paper, PaperBlock, PaperNumber } from '#platform/domain/papers/paper.ts';
import { suggestionName } from './suggestion-title.ts';
import type { SuggestionRef } from './suggestion-title.ts';

export type ReplyPoint = { readonly asked: string; readonly answer: readonly string[] };

export type ReplyLetterFacts = {
  readonly unit: string;
  readonly number: PaperNumber;
  /** The class letter of the local map. */
  readonly classLetter: string;
  readonly suggestion: SuggestionRef;
  /** The lead deputy, and those who signed with him or her. */
  readonly deputies: readonly string[];
  /** What the unit wrote before it answers point by point; without it a plain opening stands there. */
  readonly body: readonly string[];
  readonly points: readonly ReplyPoint[];
  readonly promises: readonly { readonly text: string; readonly person: string; readonly due: string }[];
  readonly round: 'first' | 'second';
  readonly date: LocalDate;
  readonly contact: { readonly name: string; readonly phone: string };
  readonly copyTo: readonly string[];
  /** 此件公开发布, or why not; absent when not decided. */
  readonly publicity?: string | undefined;
};

/** 答复函 in the letter layout: each point asked is answered under its own heading. */
export function replyLetter(facts: ReplyLetterFacts): Paper {
  const again = facts.round === 'second' ? '再次' : '';
  const name = suggestionName(facts.suggestion);
  return {
    layout: 'letter',
    issuer: facts.unit,
    number: facts.number,
    classMark: facts.classLetter,
    title: `对${name}的${again}答复`,
    addressee: `${facts.deputies.join('、')}代表`,
    blocks: [
      ...openingOf(facts, again).map((text): PaperBlock => ({ kind: 'paragraph', text })),
      ...facts.points.flatMap(({ asked, answer }): PaperBlock[] => [
        { kind: 'heading', level: 1, text: asked },
        ...answer.map((text): PaperBlock => ({ kind: 'paragraph', text })),
      ]),
      ...promiseBlocks(facts),
      { kind: 'paragraph', text: '感谢您对我们工作的关心和支持，欢迎继续提出意见建议。' },
      { kind: 'paragraph', text: `联系人：${facts.contact.name}，联系电话：${facts.contact.phone}。` },
    ],
    signature: { bodies: [facts.unit], date: facts.date, seal: true },
    note: facts.publicity,
    imprint: { copyTo: facts.copyTo },
  };
}

const openingOf = ({ body, deputies, suggestion }: ReplyLetterFacts, again: string): readonly string[] =>
  body.length > 0 ? body : [`您${deputies.length > 1 ? '们' : ''}提出的《${suggestion.title}》收悉。经研究，现${again}答复如下：`];

function promiseBlocks({ promises }: ReplyLetterFacts): readonly PaperBlock[] {
  if (promises.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: '承诺事项' },
    ...promises.map(({ text, person, due }, index): PaperBlock => ({
      kind: 'paragraph',
      text: `${index + 1}.${text}，${person === '' ? '' : `责任人：${person}，`}完成时限：${due}。`,
    })),
  ];
}
