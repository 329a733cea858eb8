import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Paper, PaperNumber } from '#platform/domain/papers/paper.ts';
import { paperDate } from '#platform/domain/papers/paper-words.ts';

export type HandOverLetterFacts = {
  readonly office: string;
  readonly number: PaperNumber;
  /** Short name of the session. */
  readonly session: string;
  readonly unit: string;
  readonly lead: number;
  readonly coHandling: number;
  readonly parallel: number;
  readonly handedOverOn: LocalDate;
  readonly replyBy: LocalDate;
  readonly coOpinionBy: LocalDate;
  readonly returnBy: LocalDate;
  readonly contact: { readonly name: string; readonly phone: string };
  readonly copyTo: readonly string[];
};

/** 交办函: hands suggestions over to a unit, with the days that bind it. The list goes with it. */
export function handOverLetter(facts: HandOverLetterFacts): Paper {
  const shares = [
    ['主办', facts.lead],
    ['会办', facts.coHandling],
    ['分办', facts.parallel],
  ] as const;
  const counted = shares
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${kind}${count}件`)
    .join('、');
  return {
    layout: 'letter',
    issuer: facts.office,
    number: facts.number,
    title: `关于交办${facts.session}代表建议的函`,
    addressee: facts.unit,
    blocks: [
      {
        kind: 'paragraph',
        text: `现将${facts.session}代表建议${facts.lead + facts.coHandling + facts.parallel}件（${counted}）交由你单位办理。交办日期为${paperDate(facts.handedOverOn)}。请按以下要求办理：`,
      },
      { kind: 'heading', level: 1, text: '核对签收' },
      {
        kind: 'paragraph',
        text: `请对照清单逐件签收。认为不属于本单位职责的，应当在${paperDate(facts.returnBy)}前书面说明理由并申请退办，不得自行转送其他单位。`,
      },
      { kind: 'heading', level: 1, text: '联系代表' },
      {
        kind: 'paragraph',
        text: '办理前和答复前都应当与领衔代表联系，采取走访、座谈、邀请调研等方式听取意见，如实填写联系记录，由代表确认。',
      },
      { kind: 'heading', level: 1, text: '按期答复' },
      {
        kind: 'paragraph',
        text: `会办意见应当在${paperDate(facts.coOpinionBy)}前送主办单位。主办和分办件应当在${paperDate(facts.replyBy)}前书面答复代表；涉及面广、处理难度大的，可以在期限届满前申请延期，自交办之日起最长不超过六个月。`,
      },
      { kind: 'heading', level: 1, text: '兑现承诺' },
      { kind: 'paragraph', text: '答复应当逐条回应所提问题。作出承诺的，应当写明事项、责任人和完成时间，办结前按期报告进展。' },
      { kind: 'paragraph', text: `联系人：${facts.contact.name}，联系电话：${facts.contact.phone}。` },
    ],
    attachments: [`${facts.session}代表建议交办清单`],
    signature: { bodies: [facts.office], date: facts.handedOverOn, seal: true },
    imprint: { copyTo: facts.copyTo },
  };
}
