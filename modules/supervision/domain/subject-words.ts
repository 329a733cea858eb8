import type { FiscalTopic } from './matter-kinds.ts';

// In this order: an audit's follow-up is also about an audit, and a plan about nearly everything.
const TOPICS: readonly (readonly [FiscalTopic, RegExp])[] = [
  ['audit-rectification', /审计.*整改|整改.*审计/u],
  ['audit', /审计/u],
  ['final-accounts', /决算/u],
  ['state-assets', /国有(?:资产|自然资源)/u],
  ['debt', /债务|债券/u],
  ['five-year-plan', /规划/u],
  ['budget', /预算/u],
  ['finance', /金融/u],
  ['plan', /国民经济|经济运行|计划/u],
];

/** What a fiscal report is about, read from its subject; null where it does not say. */
export const topicIn = (subject: string): FiscalTopic | null => TOPICS.find(([, form]) => form.test(subject))?.[0] ?? null;

/** Whether a report is the yearly one on the environment (SUP-03). */
export const isOnEnvironment = (subject: string): boolean => /环境/u.test(subject);

const QUARTER = /第?([一二三四])季度/u;
const MONTH = /(?<!\d)(1[0-2]|[1-9])\s*月|(?<![一二三四五六七八九十])(十[一二]?|[一二三四五六七八九])月/u;

const monthOf = (digits: string): number =>
  /\d/.test(digits)
    ? Number(digits)
    : digits.startsWith('十')
      ? 10 + '十一二'.indexOf(digits.charAt(1) || '十')
      : '一二三四五六七八九'.indexOf(digits) + 1;

/** The quarter a sentence names, by itself or by a month; null where it names none. */
export function quarterIn(sentence: string): number | null {
  const quarter = QUARTER.exec(sentence)?.[1];
  if (quarter !== undefined) return '一二三四'.indexOf(quarter) + 1;
  const [, digits, words] = MONTH.exec(sentence) ?? [];
  const month = digits ?? words;
  return month === undefined ? null : Math.ceil(monthOf(month) / 3);
}

const CALENDAR_HEADING = /^[（(【]?(?:第?[一二三四]季度|(?:十[一二]?|[一二三四五六七八九]|1[0-2]|[1-9])月份?)[）)】：:]?$/u;
const CHAPTER = /^[一二三四五六七八九十]{1,3}、/u;

/** The quarter of the heading (一月份, 二季度) an item stands under in a paper ordered by the calendar. `start` in UTF-16 units. */
export function quarterAbove(text: string, start: number): number | null {
  const lines = text
    .slice(0, start)
    .split('\n')
    .map((line) => line.trim());
  for (const line of lines.toReversed()) {
    if (CALENDAR_HEADING.test(line.replace(CHAPTER, ''))) return quarterIn(line.replace(CHAPTER, ''));
    if (CHAPTER.test(line)) return null;
  }
  return null;
}

/** Committees as papers shorten them: 财经工委 for 财政经济工作委员会. The first character stays, the order stays. */
function isShortFor(short: string, name: string): boolean {
  let at = 0;
  for (const character of name) if (character === short.charAt(at)) at += 1;
  return short.charAt(0) === name.charAt(0) && at === short.length;
}

const COMMITTEE = /([\u4e00-\u9fa5]{1,8}?)(?:工作委员会|工委|专委会?|(?:委员会|委)(?=[，、；。）)\s和]|负责|承办|牵头|$))/gu;
const coreOf = (name: string): string => name.replace(/^.*?常(?:务)?委(?:员)?会/u, '').replace(/(?:工作委员会|工委|委员会)$/u, '');

/** The committee of this place that a sentence names as the one to do it; undefined where it names none or several fit. */
export function committeeIn<Body extends { readonly name: string }>(sentence: string, bodies: readonly Body[]): Body | undefined {
  const found = new Set<Body>();
  for (const [, words = ''] of sentence.matchAll(COMMITTEE)) {
    const short = words.replace(/^.*?由|^(?:[省市县区]?(?:人大|常委会))+/u, '');
    const exact = bodies.filter(({ name }) => coreOf(name) === short);
    const fitting = exact.length > 0 ? exact : bodies.filter(({ name }) => isShortFor(short, coreOf(name)));
    if (fitting.length === 1 && fitting[0] !== undefined) found.add(fitting[0]);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** The year a paper is for: the first it names, in digits or as 二〇二六年. */
export function yearOfPaper(text: string): number | null {
  const [all, digits] = /(?<!\d)(20\d\d)(?!\d)|二[〇○零Ｏ０O][〇○零Ｏ０O一二三四五六七八九]{2}(?=年)/u.exec(text) ?? [];
  if (all === undefined) return null;
  return digits === undefined
    ? Number([...all].map((character) => Math.max('〇一二三四五六七八九'.indexOf(character), 0)).join(''))
    : Number(digits);
}

/** Names of laws in a subject, with their book-title marks. */
export const lawsIn = (subject: string): string[] => [...subject.matchAll(/《[^》]+》/gu)].map(([name]) => name);
