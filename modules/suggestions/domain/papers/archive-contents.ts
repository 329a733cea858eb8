import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Paper } from '#platform/domain/papers/paper.ts';
import { suggestionName } from './suggestion-title.ts';
import type { SuggestionRef } from './suggestion-title.ts';

export type ArchiveContentsFacts = {
  readonly office: string;
  readonly suggestion: SuggestionRef;
  readonly archiveNumber: string;
  readonly papers: readonly {
    readonly number: string;
    readonly from: string;
    readonly title: string;
    readonly date: LocalDate;
    readonly pages: number;
  }[];
};

/** 归档目录: the papers of one suggestion in the order they came about, with the sheet each begins on. */
export function archiveContents(facts: ArchiveContentsFacts): Paper {
  let next = 1;
  const rows = facts.papers.map((paper, index) => {
    const first = next;
    next += paper.pages;
    return [String(index + 1), paper.number, paper.from, paper.title, paper.date, String(first), ''];
  });
  return {
    layout: 'form',
    issuer: facts.office,
    title: '代表建议归档目录',
    blocks: [
      { kind: 'paragraph', text: `档号：${facts.archiveNumber}`, indent: false },
      { kind: 'paragraph', text: `案卷：${suggestionName(facts.suggestion)}《${facts.suggestion.title}》`, indent: false },
      {
        kind: 'table',
        columns: [
          { heading: '序号', share: 3, align: 'center' },
          { heading: '文号', share: 8 },
          { heading: '责任者', share: 7 },
          { heading: '题名', share: 14 },
          { heading: '日期', share: 6, align: 'center' },
          { heading: '页号', share: 3, align: 'center' },
          { heading: '备注', share: 4 },
        ],
        rows,
      },
      { kind: 'note', text: `本卷共${facts.papers.length}件，${next - 1}页。` },
    ],
  };
}
