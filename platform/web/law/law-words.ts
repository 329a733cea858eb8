import type { RuleValueView } from '#platform/contract/law-views.ts';
import { choiceName, parameterName } from '#platform/domain/law/parameter-words.ts';
import type { Locale as LawLocale, Unit } from '#platform/domain/law/rule.ts';
import { valueText } from '#platform/domain/law/value-text.ts';
import { lawEn } from '#platform/texts/law-en.ts';
import { type LawTexts, lawZhCn } from '#platform/texts/law-zh-cn.ts';
import { useLocale, useTexts } from '../locale.ts';

export const useLawTexts = (): LawTexts => useTexts<LawTexts>({ 'zh-CN': lawZhCn, en: lawEn });

/** The tongue of the rule book's own words. */
export const useLawLocale = (): LawLocale => (useLocale() === 'en' ? 'en' : 'zh');

/** A value with its unit, choices by name. */
export const saidValue = (value: RuleValueView['value'], unit: Unit, locale: LawLocale): string =>
  valueText(value ?? undefined, unit, locale, (key) => choiceName(key, locale));

/** `答复期限：3 个月` for one value, the value alone where a rule has no other and it is plain. */
export const namedValue = (rule: string, { parameter, value, unit }: RuleValueView, locale: LawLocale): string =>
  `${parameterName(rule, parameter, locale)}${locale === 'zh' ? '：' : ': '}${saidValue(value, unit, locale)}`;
