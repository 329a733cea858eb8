import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Paper } from '#platform/domain/papers/paper.ts';
import { paperDate } from '#platform/domain/papers/paper-words.ts';

export type LedgerRow = {
  readonly number: string;
  readonly title: string;
  readonly deputy: string;
  readonly units: readonly string[];
  readonly handedOverOn: LocalDate | null;
  readonly repliedOn: LocalDate | null;
  readonly classLetter: string;
  /** 满意, 基本满意, 不满意 or 未评. */
  readonly rating: string;
  readonly state: string;
};

export type LedgerTableFacts = {
  readonly office: string;
  readonly session: string;
  readonly asOf: LocalDate;
  readonly rows: readonly LedgerRow[];
};

/** The ledger of a session, printed across. */
export function ledgerTable(facts: LedgerTableFacts): Paper {
  return {
    layout: 'table',
    issuer: facts.office,
    title: `${facts.session}代表建议办理台账`,
    subtitle: `（截至${paperDate(facts.asOf)}，共${facts.rows.length}件）`,
    blocks: [
      {
        kind: 'table',
        columns: [
          { heading: '编号', share: 7, align: 'center' },
          { heading: '标题', share: 28 },
          { heading: '领衔代表', share: 8, align: 'center' },
          { heading: '承办单位', share: 18 },
          { heading: '交办日期', share: 9, align: 'center' },
          { heading: '答复日期', share: 9, align: 'center' },
          { heading: '类别', share: 5, align: 'center' },
          { heading: '评价', share: 8, align: 'center' },
          { heading: '状态', share: 8, align: 'center' },
        ],
        rows: facts.rows.map((row) => [
          row.number,
          row.title,
          row.deputy,
          row.units.join('、'),
          row.handedOverOn ?? '',
          row.repliedOn ?? '',
          row.classLetter,
          row.rating,
          row.state,
        ]),
      },
    ],
  };
}
