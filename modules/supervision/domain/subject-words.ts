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

const QUARTER = /第([一二三四])季度/u;
const MONTH = /(1[0-2]|[1-9])\s*月/u;

/** The quarter a sentence names, by itself or by a month; null where it names none. */
export function quarterIn(sentence: string): number | null {
  const quarter = QUARTER.exec(sentence)?.[1];
  if (quarter !== undefined) return '一二三四'.indexOf(quarter) + 1;
  const month = MONTH.exec(sentence)?.[1];
  return month === undefined ? null : Math.ceil(Number(month) / 3);
}

/** Names of laws in a subject, with their book-title marks. */
export const lawsIn = (subject: string): string[] => [...subject.matchAll(/《[^》]+》/gu)].map(([name]) => name);
