import { paperDate } from '#platform/domain/papers/paper-words.ts';
import type { FormCell, FormRow, Paper, PaperBlock, TableColumn } from '#platform/domain/papers/paper.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Contest, ContestKind } from '../contest.ts';
import type { OptionOutcome, Outcome } from '../outcome.ts';
import { outcomeSentence } from './outcome-sentence.ts';

export type ReportFacts = {
  /** The congress, in full. */
  readonly issuer: string;
  /** `第十七届人民代表大会第五次会议`, with the sitting. */
  readonly meeting: string;
  readonly contest: Contest;
  readonly outcome: Outcome;
  readonly decidedOn: LocalDate;
  readonly scrutineers: readonly string[];
  /** Article behind the number needed. */
  readonly neededBy: string;
  readonly method: string;
  readonly media: string;
  /** What everybody can compare: hash of the frozen contest, size and root of its log. */
  readonly contestHash: string;
  readonly logSize: number;
  readonly root: string;
};

const TITLE: Readonly<Record<ContestKind, string>> = {
  motion: '表决结果报告单',
  assessment: '满意度测评结果报告单',
  election: '选举结果报告单',
  choice: '票决结果报告单',
  appointment: '任免事项表决结果报告单',
  removal: '罢免（撤职）案表决结果报告单',
};
const VERDICT: Readonly<Record<OptionOutcome['verdict'], string>> = {
  passed: '通过',
  failed: '未通过',
  elected: '当选',
  'not-elected': '未当选',
  tied: '票数相等',
  satisfied: '满意',
  'basically-satisfied': '基本满意',
  dissatisfied: '不满意',
  none: '—',
};

const label = (text: string): FormCell => ({ text, share: 3, label: true });
const wide = (name: string, text: string): FormRow => ({ cells: [label(name), { text, share: 9 }] });
const pair = (a: readonly [string, string], b: readonly [string, string]): FormRow => ({
  cells: [label(a[0]), { text: a[1], share: 3 }, label(b[0]), { text: b[1], share: 3 }],
});

function columnsOf({ kind, method }: Contest): readonly TableColumn[] {
  const column = (heading: string): TableColumn => ({ heading, share: 2, align: 'center' });
  const name: TableColumn = { heading: kind === 'election' || kind === 'appointment' ? '姓　名' : '事　项', share: 5, align: 'left' };
  if (kind === 'assessment') return [name, ...['满意', '基本满意', '不满意', '弃权', '等次'].map(column)];
  return method.form === 'pick' ? [name, column('得票'), column('结果')] : [name, ...['赞成', '反对', '弃权', '结果'].map(column)];
}

function rowOf({ kind, method }: Contest, option: OptionOutcome): readonly string[] {
  const name = option.isWriteIn ? `${option.label}（另选）` : option.label;
  const verdict =
    kind === 'choice'
      ? ({ elected: '入选', 'not-elected': '未入选' }[option.verdict as string] ?? VERDICT[option.verdict])
      : VERDICT[option.verdict];
  if (kind === 'assessment')
    return [
      name,
      ...[option.satisfied, option.basicallySatisfied, option.dissatisfied, option.abstain].map((count) => String(count ?? 0)),
      verdict,
    ];
  // A name that was written in has votes and nothing else.
  if (option.isWriteIn) return [name, String(option.for), '—', '—', verdict];
  return method.form === 'pick'
    ? [name, String(option.for), verdict]
    : [name, String(option.for), String(option.against), String(option.abstain), verdict];
}

/** A long value as people compare it aloud: eight signs at a time. */
const inGroups = (value: string): string => value.match(/.{1,8}/g)?.join(' ') ?? '';

/** 表决（选举、票决、测评）结果报告单: what the scrutineers sign and the chair announces. */
export function ballotReport(facts: ReportFacts): Paper {
  const { contest, outcome } = facts;
  const figures: FormRow[] = [
    wide('会　　议', facts.meeting),
    wide('表决事项', contest.title),
    pair(['表决方式', facts.method], ['采用手段', facts.media]),
    pair(['应　　到', `${outcome.all}名`], ['实　　到', `${outcome.present}名`]),
    pair(['发出票数', `${outcome.issued}张`], ['收回票数', `${outcome.received}张`]),
    pair(['有效票', `${outcome.valid}张`], ['无效票', `${outcome.void}张`]),
    pair(['通过须得', outcome.needed === null ? '以得票多的确定' : `${outcome.needed}票`], ['依　　据', facts.neededBy]),
  ];
  const blocks: PaperBlock[] = [
    { kind: 'form', rows: figures },
    { kind: 'table', columns: columnsOf(contest), rows: outcome.options.map((option) => rowOf(contest, option)) },
    { kind: 'form', rows: [{ cells: [label('结　　果'), { text: `${outcomeSentence(contest, outcome)}。`, share: 9 }], lines: 2 }] },
    ...facts.scrutineers.map((name): PaperBlock => ({ kind: 'sign-line', label: `监票人（${name}）签名` })),
    { kind: 'sign-line', label: '会议主持人签名' },
    {
      kind: 'note',
      text: `计票完成日期：${paperDate(facts.decidedOn)}\n表决事项校验值 ${inGroups(facts.contestHash)}\n表决日志：${facts.logSize}条，根值 ${inGroups(facts.root)}。任何人可以据此核对本次表决的记录未被改动。`,
    },
  ];
  return { layout: 'form', issuer: facts.issuer, title: TITLE[contest.kind], blocks };
}
