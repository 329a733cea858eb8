import { findPrivateData, type PrivateKind } from './private-data.ts';
import { MOST_CHARACTERS, readsLikeSeveralMatters, type SuggestionText } from './text-checks.ts';

export type TextPart = 'title' | 'situation' | 'analysis' | 'points';

/** Grounds of rule SUG-09 on which an office does not take a text up, as far as wording can show them. */
export type AdviceGround =
  | 'private-interest'
  | 'relayed-petition'
  | 'pending-case'
  | 'bidding'
  | 'promotion'
  | 'no-content'
  | 'outside-powers';

/**
 * What the writing coach says while somebody writes. It is advice, never a refusal: words alone
 * cannot tell, so each names the words that made it speak, and a person decides.
 */
export type Advice =
  | {
      readonly kind: 'missing' | 'short' | 'slogan' | 'several-matters' | 'no-place' | 'no-figure' | 'too-many-points';
      readonly part: TextPart;
      readonly rule: 'SUG-02' | 'SUG-10';
      readonly words?: string;
    }
  | { readonly kind: 'double-point'; readonly part: 'points'; readonly rule: 'SUG-10'; readonly index: number }
  | { readonly kind: 'ground'; readonly part: TextPart; readonly rule: 'SUG-09'; readonly ground: AdviceGround; readonly words: string }
  | { readonly kind: 'private'; readonly part: TextPart; readonly rule: 'SUG-26'; readonly of: PrivateKind; readonly words: string };

// Wordings by which the grounds are usually recognised. The last of a pair of words wins nothing: the first that fits speaks.
const GROUNDS: readonly (readonly [AdviceGround, RegExp])[] = [
  [
    'private-interest',
    /(?:我|本人)(?:家|的房|的宅|的地|的公司|的工资|的待遇|的亲属|儿子|女儿|丈夫|妻子|父亲|母亲)|(?:给|为|替)(?:我|本人)(?:解决|办理|安排|落实)|我们(?:公司|企业|厂)(?:的)?(?:贷款|欠款|税|用地|项目审批)/u,
  ],
  [
    'relayed-petition',
    /(?:转交|转呈|代转|转递|代为反映)[^。；]{0,12}(?:来信|信访|上访|申诉|控告|材料)|(?:上访|信访)(?:人|户)[^。；]{0,10}(?:要求|请求)/u,
  ],
  [
    'pending-case',
    /(?:法院|检察院|仲裁)[^。；]{0,14}(?:审理|判决|裁定|执行|立案|起诉|再审|改判|抗诉)|(?:案件|官司|诉讼)[^。；]{0,10}(?:改判|重审|尽快判|早日判|撤销|未结)/u,
  ],
  [
    'bidding',
    /(?:招标|投标|中标|评标|标段)[^。；]{0,14}(?:结果|给|由|指定|重新|取消|确定)|(?:指定|交给|发包给)[^。；]{0,12}(?:公司|单位)(?:承建|施工|承包|供货)/u,
  ],
  [
    'promotion',
    /(?:推广|采购|使用|选用|引进)[^。；]{0,10}(?:本公司|我公司|我们公司|某品牌|专利产品|我的发明|研究成果)|(?:产品|课题|论文|专利)[^。；]{0,6}(?:推介|宣传|推广应用)/u,
  ],
  [
    'outside-powers',
    /(?:修改|修订|制定|出台)[^。；]{0,10}(?:国家法律|《[^》]*法》|国务院|全国统一)|(?:国防|外交|军队|部队)(?!.{0,6}(?:路|小区|家属))|(?:全国人大|国务院|中央)[^。；]{0,8}(?:应当|应|要)/u,
  ],
];

const SLOGANS = [
  '高度重视',
  '进一步加强',
  '加大力度',
  '大力推进',
  '切实加强',
  '不断完善',
  '积极推进',
  '全面提升',
  '统筹兼顾',
  '提高认识',
  '形成合力',
  '常抓不懈',
];
const LEAST: Readonly<Record<'situation' | 'analysis', number>> = { situation: 40, analysis: 30 };
const LEAST_POINT = 8;
/** More than so many requests in one paper are seldom one matter. */
const MOST_POINTS = 6;

const FIGURE = /\d|[一二两三四五六七八九十百千万]+(?:余|多)?(?:个|人|户|所|条|处|起|次|公里|米|亩|万|年|辆|名|家|张|座|位|平方)/u;
const PLACE = /(?:镇|乡|街道|社区|村|小区|路|街|大道|巷|桥|河|湖|学校|小学|中学|医院|市场|公园|车站|片区|园区|城[东西南北]|全[市县区])/u;

const countOf = (text: string): number => [...text.trim()].length;

function sloganIn(text: string): string | undefined {
  if (FIGURE.test(text) || PLACE.test(text)) return undefined;
  return SLOGANS.find((slogan) => text.includes(slogan));
}

/** Parts without which a text cannot be filed, in the order in which they are written. */
export function missingParts({ title, situation, analysis, points }: SuggestionText): readonly TextPart[] {
  const missing: readonly (readonly [TextPart, boolean])[] = [
    ['title', countOf(title) < 4],
    ['situation', situation.trim() === ''],
    ['analysis', analysis.trim() === ''],
    ['points', points.every((point) => countOf(point) < 2)],
  ];
  return missing.filter(([, isMissing]) => isMissing).map(([part]) => part);
}

/** Parts that are longer than is taken when filing; they must be shortened first. */
export function overlongParts({ title, situation, analysis, points }: SuggestionText): readonly TextPart[] {
  const overlong: readonly (readonly [TextPart, boolean])[] = [
    ['title', countOf(title) > MOST_CHARACTERS.title],
    ['situation', countOf(situation) > MOST_CHARACTERS.situation],
    ['analysis', countOf(analysis) > MOST_CHARACTERS.analysis],
    ['points', points.some((point) => countOf(point) > MOST_CHARACTERS.point)],
  ];
  return overlong.filter(([, isOverlong]) => isOverlong).map(([part]) => part);
}

function adviceOnProse(part: 'situation' | 'analysis', text: string): readonly Advice[] {
  if (text.trim() === '') return [];
  const words = sloganIn(text);
  return [
    ...(countOf(text) < LEAST[part] ? [{ kind: 'short', part, rule: 'SUG-02' } as const] : []),
    ...(words === undefined ? [] : [{ kind: 'slogan', part, rule: 'SUG-02', words } as const]),
    ...(part === 'situation' && !FIGURE.test(text) ? [{ kind: 'no-figure', part, rule: 'SUG-02' } as const] : []),
    ...(part === 'situation' && !PLACE.test(text) ? [{ kind: 'no-place', part, rule: 'SUG-02' } as const] : []),
  ];
}

// "一是……二是……" and "此外" inside one point mean that two things are asked at once.
const SEVERAL_IN_POINT = /一是.+二是|(?:；|。).*(?:同时|另外|此外)[，,]?.+|第一.+第二/u;

function adviceOnPoints(points: readonly string[]): readonly Advice[] {
  const written = points.filter((point) => point.trim() !== '');
  const slogan = written.map(sloganIn).find((words) => words !== undefined);
  return [
    ...(written.some((point) => countOf(point) < LEAST_POINT) ? [{ kind: 'short', part: 'points', rule: 'SUG-02' } as const] : []),
    ...(slogan === undefined ? [] : [{ kind: 'slogan', part: 'points', rule: 'SUG-02', words: slogan } as const]),
    ...points.flatMap((point, index) =>
      SEVERAL_IN_POINT.test(point) ? [{ kind: 'double-point', part: 'points', rule: 'SUG-10', index } as const] : [],
    ),
    ...(written.length > MOST_POINTS ? [{ kind: 'too-many-points', part: 'points', rule: 'SUG-10' } as const] : []),
  ];
}

function groundsIn(part: TextPart, text: string): readonly Advice[] {
  return GROUNDS.flatMap(([ground, pattern]) => {
    const words = pattern.exec(text)?.[0];
    return words === undefined ? [] : [{ kind: 'ground', part, rule: 'SUG-09', ground, words } as const];
  });
}

function privateIn(part: TextPart, text: string): readonly Advice[] {
  return findPrivateData(text).map(({ kind, text: words }) => ({ kind: 'private', part, rule: 'SUG-26', of: kind, words }) as const);
}

/** Written everywhere, yet nothing in it: no figure, no place, and only phrases asked for (SUG-09, no content). */
function withoutContent(text: SuggestionText): readonly Advice[] {
  const whole = `${text.situation}${text.analysis}${text.points.join('')}`;
  const slogan = SLOGANS.find((words) => whole.includes(words));
  const isEmpty = missingParts(text).length === 0 && slogan !== undefined && !FIGURE.test(whole) && !PLACE.test(whole);
  return isEmpty ? [{ kind: 'ground', part: 'points', rule: 'SUG-09', ground: 'no-content', words: slogan }] : [];
}

/** Everything the coach has to say to a text, in the order of its parts. Missing parts are `missingParts`. */
export function adviceFor(text: SuggestionText): readonly Advice[] {
  const parts: readonly (readonly [TextPart, string])[] = [
    ['title', text.title],
    ['situation', text.situation],
    ['analysis', text.analysis],
    ['points', text.points.join('\n')],
  ];
  const own: readonly Advice[] = [
    ...(readsLikeSeveralMatters(text.title) ? [{ kind: 'several-matters', part: 'title', rule: 'SUG-10' } as const] : []),
    ...adviceOnProse('situation', text.situation),
    ...adviceOnProse('analysis', text.analysis),
    ...adviceOnPoints(text.points),
    ...withoutContent(text),
  ];
  const order: readonly TextPart[] = ['title', 'situation', 'analysis', 'points'];
  const all = [...own, ...parts.flatMap(([part, words]) => [...groundsIn(part, words), ...privateIn(part, words)])];
  return all.toSorted((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
}
