import type { RuleView } from '#platform/contract/law-views.ts';
import { eachArticle, searchText } from '#platform/domain/law/article-words.ts';
import { ruleSections } from '#platform/domain/law/rule-sections.ts';
import { parameterName } from '#platform/domain/law/parameter-words.ts';

export type RuleFilter = { readonly text: string; readonly isOwn: boolean; readonly isAdjustable: boolean };

/** Everything a rule can be found by: number, sentence, article, names of values, basis, samples; in both tongues. */
const words = (rule: RuleView): string =>
  searchText(
    [
      rule.id,
      rule.says.zh,
      rule.says.en,
      rule.article.zh,
      rule.article.en,
      ...eachArticle(rule.article.zh),
      ...eachArticle(rule.article.en),
      ruleSections[rule.section]?.zh ?? '',
      ...rule.samples,
      ...rule.values.flatMap((value) => [
        parameterName(rule.id, value.parameter, 'zh'),
        parameterName(rule.id, value.parameter, 'en'),
        value.basis ?? '',
      ]),
    ].join('|'),
  );

/** Rules that have every word asked for; an article may be written in several ways. */
export function findRules(rules: readonly RuleView[], { text, isOwn, isAdjustable }: RuleFilter): readonly RuleView[] {
  const asked = text.trim().split(/\s+/).map(searchText).filter(Boolean);
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
