import { arabicDate } from '#platform/domain/formats/chinese-date.ts';
import { addDays, type LocalDate } from '#platform/domain/local-date.ts';
import type { Paper, PaperBlock } from '#platform/domain/papers/paper.ts';
import type { SupervisionPaperKind } from './papers-of.ts';

type PointFact = {
  readonly number: number;
  readonly text: string;
  readonly unitName: string;
  readonly lawArticle: string | null;
  readonly dueOn: LocalDate | null;
  readonly measure: string;
  readonly answer: string | null;
  readonly deeds: readonly string[];
  readonly finding: string | null;
  readonly state: string;
};
type AssessmentFact = {
  readonly onDay: LocalDate;
  readonly members: number;
  readonly present: number;
  readonly satisfied: number;
  readonly basically: number;
  readonly dissatisfied: number;
  readonly void: number;
  readonly result: string;
  readonly needed: number | null;
  readonly baseNumber: number | null;
  /** Why it was typed in; null where it is the result of a vote here. */ readonly reason: string | null;
};

/** What the papers of a matter say, all of it taken from its records. `lead` holds the days of rules SUP-05 … SUP-07. */
export type MatterFacts = {
  /** 澜溪市人民代表大会常务委员会 */
  readonly body: string;
  readonly date: LocalDate;
  readonly kind: string;
  readonly kindWord: string;
  readonly subject: string;
  readonly units: readonly string[];
  readonly ownerName: string;
  readonly laws: readonly string[];
  readonly hearingOn: LocalDate | null;
  readonly heldOn: LocalDate | null;
  readonly handedOverOn: LocalDate | null;
  readonly lead: { readonly draft: number; readonly final: number };
  readonly participants: readonly { readonly name: string; readonly roleWord: string }[];
  readonly points: readonly PointFact[];
  readonly questions: readonly { readonly text: string; readonly unitName: string | null; readonly askedBy: string }[];
  readonly opinionsText: string;
  readonly handlingReport: string;
  readonly report: string;
  readonly outcome: string;
  readonly assessments: readonly AssessmentFact[];
};

const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', text });
const heading = (text: string): PaperBlock => ({ kind: 'heading', level: 1, text });
/** Long texts keep the paragraphs they were written in. */
const paragraphs = (text: string): PaperBlock[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(paragraph);
const day = (date: LocalDate | null): string => (date === null ? '' : arabicDate(date));
const unitsOf = ({ units, points }: MatterFacts): string => [...new Set([...units, ...points.map(({ unitName }) => unitName)])].join('、');
const signed = ({ body, date }: MatterFacts): Pick<Paper, 'signature'> => ({ signature: { bodies: [body], date, seal: true } });
const letter = (facts: MatterFacts, title: string, blocks: readonly PaperBlock[]): Paper => ({
  layout: 'letter',
  issuer: facts.body,
  title,
  ...(unitsOf(facts) === '' ? {} : { addressee: unitsOf(facts) }),
  blocks,
  ...signed(facts),
});

/** 听取报告的通知: what is heard when, and by when the report comes (监督法 14、15). */
function hearingNotice(facts: MatterFacts): Paper {
  const { hearingOn, subject, lead } = facts;
  const before = (days: number): string => (hearingOn === null ? '' : arabicDate(addDays(hearingOn, -days)));
  return letter(facts, `关于准备${subject}\n报告的通知`, [
    paragraph(`根据年度监督计划，拟于${day(hearingOn)}听取“${subject}”的报告。现将有关事项通知如下：`),
    heading('时间要求'),
    paragraph(
      `请于${before(lead.draft)}前将报告征求意见稿送${facts.ownerName === '' ? '有关委员会' : facts.ownerName}，于${before(lead.final)}前将修改后的报告送常务委员会（《中华人民共和国各级人民代表大会常务委员会监督法》第十五条）。`,
    ),
    heading('报告要求'),
    paragraph('报告应当如实反映情况和存在的问题，提出改进措施，并对汇总转去的各方面意见作出回应。'),
    paragraph('请报告机关的负责人按时到会报告，听取意见，回答询问。'),
  ]);
}

/** 检查（视察、调研）方案. */
function inspectionPlan(facts: MatterFacts): Paper {
  const laws: PaperBlock[] = facts.laws.length === 0 ? [] : [heading('检查的法律法规'), ...facts.laws.map(paragraph)];
  const group: PaperBlock[] =
    facts.participants.length === 0
      ? []
      : [heading('参加人员'), paragraph(facts.participants.map(({ name, roleWord }) => `${name}（${roleWord}）`).join('、'))];
  const found: PaperBlock[] =
    facts.points.length === 0
      ? []
      : [
          heading('检查重点'),
          ...facts.points.map(({ text, lawArticle }, index) =>
            paragraph(`${index + 1}.${text}${lawArticle === null ? '' : `（${lawArticle}）`}`),
          ),
        ];
  return {
    layout: 'official',
    issuer: facts.body,
    title: facts.subject.endsWith('》') ? `${facts.subject}\n${facts.kindWord}方案` : `关于${facts.subject}的\n${facts.kindWord}方案`,
    blocks: [
      paragraph(`根据年度监督计划，由${facts.ownerName === '' ? '有关委员会' : facts.ownerName}承办，开展本次${facts.kindWord}。`),
      ...laws,
      ...group,
      ...found,
      heading('时间'),
      paragraph((facts.heldOn ?? facts.hearingOn) ? `${day(facts.heldOn ?? facts.hearingOn)}。` : '另行通知。'),
    ],
    ...signed(facts),
  };
}

function questionList(facts: MatterFacts): Paper {
  return {
    layout: 'table',
    issuer: facts.body,
    title: `${facts.subject}\n专题询问问题清单`,
    subtitle: `（${day(facts.date)}）`,
    blocks: [
      {
        kind: 'table',
        columns: [
          { heading: '序号', share: 1, align: 'center' },
          { heading: '问题', share: 7 },
          { heading: '提出人', share: 2 },
          { heading: '回答单位', share: 3 },
        ],
        rows: facts.questions.map(({ text, askedBy, unitName }, index) => [String(index + 1), text, askedBy, unitName ?? '']),
      },
    ],
  };
}

const pointLines = ({ points }: MatterFacts): PaperBlock[] =>
  points.flatMap(({ text, unitName, dueOn }): PaperBlock[] => [
    heading(text),
    paragraph(`请${unitName}办理${dueOn === null ? '' : `，于${day(dueOn)}前报告结果`}。`),
  ]);

/** 审议意见书. */
const reviewOpinions = (facts: MatterFacts): Paper => ({
  layout: 'official',
  issuer: facts.body,
  title: `关于${facts.subject}的\n审议意见`,
  ...(unitsOf(facts) === '' ? {} : { addressee: unitsOf(facts) }),
  blocks: [
    paragraph(`${facts.heldOn === null ? '' : `${day(facts.heldOn)}，`}常务委员会听取和审议了“${facts.subject}”的报告，提出以下审议意见。`),
    ...paragraphs(facts.opinionsText),
    ...pointLines(facts),
  ],
  ...signed(facts),
});

/** 交办函: each point with its unit and its day. */
const handOverLetter = (facts: MatterFacts): Paper =>
  letter(facts, `关于交办${facts.subject}\n审议意见的函`, [
    paragraph(`现将“${facts.subject}”的审议意见交你们研究处理，共${facts.points.length}条：`),
    ...pointLines(facts),
    paragraph(
      '请逐条研究处理。处理情况先送有关委员会征求意见，再向常务委员会书面报告（《中华人民共和国各级人民代表大会常务委员会监督法》第十七条）。只有答复、没有整改事实的，不作为办结。',
    ),
  ]);

/** 整改台账, across. */
const rectificationLedger = (facts: MatterFacts): Paper => ({
  layout: 'table',
  issuer: facts.body,
  title: `${facts.subject}\n整改台账`,
  subtitle: `（截至${day(facts.date)}）`,
  blocks: [
    {
      kind: 'table',
      columns: [
        { heading: '序号', share: 1, align: 'center' },
        { heading: '意见或问题', share: 5 },
        { heading: '承办单位', share: 2 },
        { heading: '期限', share: 2 },
        { heading: '方式', share: 2 },
        { heading: '答复', share: 4 },
        { heading: '整改情况', share: 4 },
        { heading: '核实', share: 3 },
        { heading: '状态', share: 2 },
      ],
      rows: facts.points.map((point) => [
        String(point.number),
        point.text,
        point.unitName,
        day(point.dueOn),
        point.measure,
        point.answer ?? '',
        point.deeds.join('；'),
        point.finding ?? '',
        point.state,
      ]),
    },
  ],
});

/** 测评结果: totals and nothing else. */
const assessmentResult = (facts: MatterFacts): Paper => ({
  layout: 'official',
  issuer: facts.body,
  title: `${facts.subject}\n满意度测评结果`,
  blocks: facts.assessments.flatMap((one) => [
    paragraph(
      `${day(one.onDay)}，常务委员会对“${facts.subject}”进行满意度测评。组成人员${one.members}名，出席${one.present}名。满意${one.satisfied}票，基本满意${one.basically}票，不满意${one.dissatisfied}票，作废${one.void}票。`,
    ),
    paragraph(`测评结果：${one.result}${one.needed === null ? '' : `（以${one.baseNumber ?? one.members}名计，须${one.needed}票）`}。`),
    ...(one.reason === null ? [] : [paragraph(`本结果为手工录入：${one.reason}。`)]),
  ]),
  ...signed(facts),
});

/** 公告: report, opinions and handling, as the law has them published (监督法 17). */
const publicNotice = (facts: MatterFacts): Paper => ({
  layout: 'official',
  issuer: facts.body,
  title: `关于${facts.subject}\n监督情况的公告`,
  blocks: [
    paragraph(`依照《中华人民共和国各级人民代表大会常务委员会监督法》的规定，现将“${facts.subject}”的监督情况予以公布。`),
    ...(facts.report === '' ? [] : [heading('报告'), ...paragraphs(facts.report)]),
    ...(facts.points.length === 0
      ? []
      : [
          heading('审议意见'),
          ...paragraphs(facts.opinionsText),
          ...facts.points.map(({ text, unitName, state }, index) => paragraph(`${index + 1}.${text}（${unitName}，${state}）`)),
        ]),
    ...(facts.handlingReport === '' ? [] : [heading('研究处理情况'), ...paragraphs(facts.handlingReport)]),
    ...(facts.outcome === '' ? [] : [heading('结果'), ...paragraphs(facts.outcome)]),
  ],
  ...signed(facts),
});

const PAPERS: Readonly<Record<SupervisionPaperKind, (facts: MatterFacts) => Paper>> = {
  'hearing-notice': hearingNotice,
  'inspection-plan': inspectionPlan,
  'question-list': questionList,
  'review-opinions': reviewOpinions,
  'hand-over-letter': handOverLetter,
  'rectification-ledger': rectificationLedger,
  'assessment-result': assessmentResult,
  'public-notice': publicNotice,
};

/** A matter's paper of a kind. */
export const supervisionPaper = (kind: SupervisionPaperKind, facts: MatterFacts): Paper => PAPERS[kind](facts);
