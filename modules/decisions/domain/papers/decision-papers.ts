import { arabicDate } from '#platform/domain/formats/chinese-date.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Paper, PaperBlock } from '#platform/domain/papers/paper.ts';

export type DutyFact = {
  readonly unitName: string;
  readonly text: string;
  readonly dueOn: LocalDate;
  readonly state: string;
  readonly report: string | null;
  readonly reportedOn: LocalDate | null;
  readonly finding: string | null;
  readonly evidence: readonly string[];
};
/** What the papers of a decision say, all of it taken from its records. */
export type DecisionFacts = {
  /** Who decided: 澜溪市人民代表大会, or its standing committee. */
  readonly body: string;
  /** Who writes letters: the standing committee's office. */
  readonly office: string;
  readonly date: LocalDate;
  readonly kindWord: string;
  readonly title: string;
  readonly titleNote: string | null;
  readonly text: string;
  readonly passedOn: LocalDate | null;
  /** How it was voted, in one sentence; null before. */
  readonly voteSentence: string | null;
  readonly duties: readonly DutyFact[];
  readonly evaluation: string | null;
  readonly evaluatedOn: LocalDate | null;
};
export type LetterFacts = DecisionFacts & { readonly unitName: string };

const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', text });
const heading = (text: string): PaperBlock => ({ kind: 'heading', level: 1, text });
/** Long texts keep the paragraphs they were written in. */
const paragraphs = (text: string): PaperBlock[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(paragraph);
const signed = ({ office, date }: DecisionFacts): Pick<Paper, 'signature'> => ({ signature: { bodies: [office], date, seal: true } });
const adopted = ({ body, passedOn, title }: DecisionFacts): string =>
  `${passedOn === null ? '' : `${arabicDate(passedOn)}，`}${body}通过了《${title}》`;
const mine = ({ duties, unitName }: LetterFacts): readonly DutyFact[] => duties.filter((duty) => duty.unitName === unitName);

/** 决议、决定 itself, with the line under its title (题注). */
export const decisionText = (facts: DecisionFacts): Paper => ({
  layout: 'official',
  issuer: facts.body,
  title: facts.title,
  ...(facts.titleNote === null ? {} : { subtitle: facts.titleNote }),
  blocks: paragraphs(facts.text),
});

/** 交办函: what one unit has to do under it, and by when it reports (监督法 17). */
export const dutyLetter = (facts: LetterFacts): Paper => ({
  layout: 'letter',
  issuer: facts.office,
  title: `关于做好《${facts.title}》\n执行工作的函`,
  addressee: facts.unitName,
  blocks: [
    paragraph(`${adopted(facts)}。按照${facts.kindWord}要求，由你单位执行的事项共${mine(facts).length}项：`),
    ...mine(facts).flatMap(({ text, dueOn }): PaperBlock[] => [heading(text), paragraph(`请于${arabicDate(dueOn)}前书面报告执行情况。`)]),
    paragraph('报告应当写明做了什么、效果如何、还有什么没有完成，并附能够核对的材料。只有文字说明、没有佐证材料的，不予核实。'),
    paragraph('有关机关应当在规定的期限内，将执行情况向常务委员会报告（《中华人民共和国各级人民代表大会常务委员会监督法》第十七条）。'),
  ],
  ...signed(facts),
});

/** 报送执行情况报告的通知: what of it is still to be reported. */
export function reportRequest(facts: LetterFacts): Paper {
  const owed = mine(facts).filter(({ state }) => state === 'open');
  return {
    layout: 'letter',
    issuer: facts.office,
    title: `关于报送《${facts.title}》\n执行情况报告的通知`,
    addressee: facts.unitName,
    blocks: [
      paragraph(`${adopted(facts)}。你单位以下事项的执行情况尚待报告：`),
      ...owed.flatMap(({ text, dueOn, finding }): PaperBlock[] => [
        heading(text),
        paragraph(`报告期限：${arabicDate(dueOn)}${dueOn < facts.date ? '（已超过期限）' : ''}。`),
        ...(finding === null ? [] : [paragraph(`上次报告的核实意见：${finding}`)]),
      ]),
      paragraph('请按期报送，并附佐证材料。确有困难的，请书面说明原因和预计完成时间。'),
    ],
    ...signed(facts),
  };
}

/** 执行情况评估. */
export const evaluationPaper = (facts: DecisionFacts): Paper => ({
  layout: 'official',
  issuer: facts.office,
  title: `《${facts.title}》\n执行情况评估`,
  blocks: [
    heading('作出情况'),
    paragraph(`${adopted(facts)}${facts.voteSentence === null ? '' : `，${facts.voteSentence}`}。`),
    heading('执行情况'),
    ...(facts.duties.length === 0
      ? [paragraph('没有要求报告执行情况的事项。')]
      : facts.duties.flatMap(({ unitName, text, report, finding }, index) => [
          paragraph(`${index + 1}.${text}（${unitName}）。${report ?? '尚未报告'}${finding === null ? '' : ` 核实：${finding}`}`),
        ])),
    heading('评估意见'),
    ...paragraphs(facts.evaluation ?? ''),
  ],
  signature: { bodies: [facts.office], date: facts.evaluatedOn ?? facts.date, seal: true },
});

export type LedgerRow = DutyFact & { readonly decision: string };
/** 执行事项台账, across: of one decision or of all of a year. */
export const dutyLedger = ({
  office,
  date,
  title,
  rows,
}: {
  readonly office: string;
  readonly date: LocalDate;
  readonly title: string;
  readonly rows: readonly LedgerRow[];
}): Paper => ({
  layout: 'table',
  issuer: office,
  title: `${title}\n执行事项台账`,
  subtitle: `（截至${arabicDate(date)}）`,
  blocks: [
    {
      kind: 'table',
      columns: [
        { heading: '序号', share: 1, align: 'center' },
        { heading: '决议、决定', share: 5 },
        { heading: '执行事项', share: 5 },
        { heading: '执行单位', share: 3 },
        { heading: '报告期限', share: 3 },
        { heading: '报告日期', share: 3 },
        { heading: '佐证材料', share: 3 },
        { heading: '核实', share: 3 },
        { heading: '状态', share: 2 },
      ],
      rows: rows.map((row, index) => [
        String(index + 1),
        row.decision,
        row.text,
        row.unitName,
        arabicDate(row.dueOn),
        row.reportedOn === null ? '' : arabicDate(row.reportedOn),
        row.evidence.join('、'),
        row.finding ?? '',
        row.state,
      ]),
    },
  ],
});
