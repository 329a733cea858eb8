import type { RuleView } from '#platform/contract/law-views.ts';
import { ruleSections } from '#platform/domain/law/rule-sections.ts';
import { parameterName } from '#platform/domain/law/parameter-words.ts';

export type RuleFilter = { readonly text: string; readonly isOwn: boolean; readonly isAdjustable: boolean };

const plain = (text: string): string => text.toLowerCase().replaceAll(/[\s第条]/g, '');

/** `代表法 24、36` as 代表法24 and 代表法36, so that each is found when written without a gap. */
function eachArticle(cited: string): readonly string[] {
  let law = '';
  return cited.split(/[、,]/).map((part) => {
    law = /^(.*\D) ?\d+\D*$/.exec(part.trim())?.[1] ?? law;
    return `${law}${/\d+\D*$/.exec(part)?.[0] ?? ''}`;
  });
}

/** Everything a rule can be found by: number, sentence, article, names of values, basis, samples; in both tongues. */
const words = (rule: RuleView): string => plain([
  rule.id, rule.says.zh, rule.says.en, rule.article.zh, rule.article.en, ...eachArticle(rule.article.zh), ...eachArticle(rule.article.en), ruleSections[rule.section]?.zh ?? '', ...rule.samples,
  ...rule.values.flatMap((value) => [parameterName(rule.id, value.parameter, 'zh'), parameterName(rule.id, value.parameter, 'en'), value.basis ?? '']),
].join('|'));

/** Rules that have every word asked for; an article may be written 代表法51 or 代表法第51条. */
export function findRules(rules: readonly RuleView[], { text, isOwn, isAdjustable }: RuleFilter): readonly RuleView[] {
  const asked = text.trim().split(/\s+/).map(plain).filter(Boolean);
  return rules.filter((rule) => {
    if (isOwn && !rule.values.some((value) => value.isOwn)) return false;
    if (isAdjustable && !rule.values.some((value) => value.isAdjustable)) return false;
    const known = words(rule);
    return asked.every((word) => known.includes(word));
  });
}

/** Rules by chapter, in the order of the book. */
export function bySection(rules: readonly RuleView[]): readonly (readonly [string, readonly RuleView[]])[] {
  const sections = [...new Set(rules.map(({ section }) => section))];
  return sections.map((section) => [section, rules.filter((rule) => rule.section === section)] as const);
}
