import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Paper, PaperBlock } from '#platform/domain/papers/paper.ts';
import { paperDate } from '#platform/domain/papers/paper-words.ts';

export type HandlingReportFacts = {
  /** Who reports. */
  readonly office: string;
  readonly session: string;
  /** Full name of the meeting that hears it. */
  readonly heardBy: string;
  readonly date: LocalDate;
  readonly addressee: string;
  readonly total: number;
  readonly replied: number;
  /** Class by its meaning, with its count. */
  readonly classes: readonly { readonly meaning: string; readonly count: number }[];
  readonly ratings: { readonly satisfied: number; readonly basically: number; readonly unsatisfied: number; readonly unrated: number };
  readonly promises: { readonly made: number; readonly kept: number; readonly open: number; readonly late: number };
  /** Further parts, each a heading with paragraphs. */
  readonly parts: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
};

/** 办理情况报告 to the standing committee: every rate stands beside what it is a rate of. */
export function handlingReport(facts: HandlingReportFacts): Paper {
  const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', text });
  const { ratings, promises } = facts;
  const rated = ratings.satisfied + ratings.basically + ratings.unsatisfied;
  return {
    layout: 'minutes',
    issuer: facts.office,
    title: `关于${facts.session}代表建议办理情况的报告`,
    subtitle: `（${paperDate(facts.date)}在${facts.heardBy}上）`,
    addressee: facts.addressee,
    blocks: [
      paragraph('现将代表建议办理情况报告如下，请予审议。'),
      { kind: 'heading', level: 1, text: '总体情况' },
      paragraph(
        `共交办代表建议${facts.total}件，已答复${facts.replied}件，未答复${facts.total - facts.replied}件。已答复的建议按办理结果分：`,
      ),
      {
        kind: 'table',
        columns: [
          { heading: '办理结果', share: 10 },
          { heading: '件数', share: 4, align: 'right' },
          { heading: '占已答复', share: 4, align: 'right' },
        ],
        rows: facts.classes.map(({ meaning, count }) => [meaning, String(count), share(count, facts.replied)]),
      },
      paragraph(
        `代表已评价${rated}件，其中满意${ratings.satisfied}件、基本满意${ratings.basically}件、不满意${ratings.unsatisfied}件；另有${ratings.unrated}件未评，不计入满意。`,
      ),
      paragraph(`答复中作出承诺${promises.made}项，已落实${promises.kept}项，正在办理${promises.open}项，逾期未落实${promises.late}项。`),
      ...facts.parts.flatMap(({ heading, paragraphs }): PaperBlock[] => [
        { kind: 'heading', level: 1, text: heading },
        ...paragraphs.map(paragraph),
      ]),
      paragraph('以上报告，请予审议。'),
    ],
    signature: { bodies: [facts.office], date: facts.date, seal: false },
  };
}

const share = (count: number, of: number): string => (of === 0 ? '—' : `${((count / of) * 100).toFixed(1)}%`);
