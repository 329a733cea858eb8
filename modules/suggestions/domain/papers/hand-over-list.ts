import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Paper } from '#platform/domain/papers/paper.ts';
import { paperDate } from '#platform/domain/papers/paper-words.ts';

export type HandOverListRow = {
  readonly number: string;
  readonly title: string;
  readonly deputy: string;
  readonly delegation: string;
  readonly role: '主办' | '会办' | '分办';
  readonly otherUnits: readonly string[];
  readonly dueOn: LocalDate;
};

export type HandOverListFacts = {
  readonly office: string;
  readonly session: string;
  readonly unit: string;
  readonly handedOverOn: LocalDate;
  readonly rows: readonly HandOverListRow[];
};

/** 交办清单: one row for each suggestion a unit is given, on paper laid across. */
export function handOverList(facts: HandOverListFacts): Paper {
  return {
    layout: 'table',
    issuer: facts.office,
    title: `${facts.session}代表建议交办清单`,
    subtitle: `（${facts.unit}，${paperDate(facts.handedOverOn)}交办，共${facts.rows.length}件）`,
    blocks: [
      {
        kind: 'table',
        columns: [
          { heading: '序号', share: 4, align: 'center' },
          { heading: '建议编号', share: 8, align: 'center' },
          { heading: '标题', share: 28 },
          { heading: '领衔代表', share: 8, align: 'center' },
          { heading: '代表团', share: 10 },
          { heading: '办理方式', share: 7, align: 'center' },
          { heading: '其他承办单位', share: 18 },
          { heading: '办理期限', share: 11, align: 'center' },
          { heading: '签收', share: 8 },
        ],
        rows: facts.rows.map((row, index) => [
          String(index + 1),
          row.number,
          row.title,
          row.deputy,
          row.delegation,
          row.role,
          row.otherUnits.join('、'),
          row.dueOn,
          '',
        ]),
      },
      { kind: 'note', text: '会办件的期限为会办意见送达主办单位的期限。' },
    ],
  };
}
