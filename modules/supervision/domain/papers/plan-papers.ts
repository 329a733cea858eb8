import type { LocalDate } from '#platform/domain/local-date.ts';
import { arabicDate } from '#platform/domain/formats/chinese-date.ts';
import type { Paper, PaperBlock } from '#platform/domain/papers/paper.ts';
import type { PlanPaperKind } from './papers-of.ts';

type ItemFact = {
  readonly kindWord: string;
  readonly subject: string;
  readonly ownerName: string;
  readonly quarter: number | null;
  readonly stateWord: string;
  readonly heldOn: LocalDate | null;
  readonly publishedOn: LocalDate | null;
};
export type PlanFacts = {
  readonly body: string;
  readonly date: LocalDate;
  readonly year: number;
  readonly title: string;
  readonly adoptedOn: LocalDate | null;
  readonly items: readonly ItemFact[];
};

const QUARTERS = ['一', '二', '三', '四'] as const;
const quarterOf = (quarter: number | null): string => (quarter === null ? '全年' : `第${QUARTERS[quarter - 1] ?? ''}季度`);
const day = (date: LocalDate | null): string => (date === null ? '' : arabicDate(date));

/** The plan as it is adopted and published: item by item under its way. */
function planPaper({ body, date, title, adoptedOn, items }: PlanFacts): Paper {
  const kinds = [...new Set(items.map(({ kindWord }) => kindWord))];
  const blocks = kinds.flatMap((kind): PaperBlock[] => [
    { kind: 'heading', level: 1, text: kind },
    ...items
      .filter(({ kindWord }) => kindWord === kind)
      .map((item, index): PaperBlock => ({
        kind: 'paragraph',
        text: `${index + 1}.${item.subject}（${quarterOf(item.quarter)}${item.ownerName === '' ? '' : `，${item.ownerName}`}）`,
      })),
  ]);
  return {
    layout: 'official',
    issuer: body,
    title: `${body}\n${title}`,
    ...(adoptedOn === null ? {} : { subtitle: `（${arabicDate(adoptedOn)}主任会议通过）` }),
    blocks,
    signature: { bodies: [body], date: adoptedOn ?? date, seal: false },
  };
}

/** 监督公开清单: what of a year was made public and when (监督法 17、63). */
const publicList = ({ body, date, year, items }: PlanFacts): Paper => ({
  layout: 'table',
  issuer: body,
  title: `${year}年监督公开清单`,
  subtitle: `（截至${day(date)}）`,
  blocks: [
    {
      kind: 'table',
      columns: [
        { heading: '序号', share: 1, align: 'center' },
        { heading: '监督方式', share: 4 },
        { heading: '题目', share: 7 },
        { heading: '开展日期', share: 4 },
        { heading: '公布日期', share: 4 },
        { heading: '状态', share: 2 },
      ],
      rows: items.map((item, index) => [
        String(index + 1),
        item.kindWord,
        item.subject,
        day(item.heldOn),
        day(item.publishedOn),
        item.stateWord,
      ]),
    },
  ],
});

/** A plan's paper of a kind. */
export const planPaperOf = (kind: PlanPaperKind, facts: PlanFacts): Paper => (kind === 'plan' ? planPaper(facts) : publicList(facts));
