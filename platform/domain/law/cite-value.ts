import { articlesOf, layerOfParameter, type Locale, type Parameter, type Rule } from './rule.ts';
import { setBy, ownSetting } from './sources.ts';
import { valueText, valueWords } from './value-text.ts';

type Cited = {
  readonly rule: Rule;
  readonly parameter: Parameter;
  readonly setBy: 'own' | 'province' | null;
  readonly basis: string | null;
};

/** What the law lets nobody pass, with its article; null where it limits nothing. */
export function citeLimit(rule: Rule, parameter: Parameter): Readonly<Record<Locale, string>> | null {
  const { bounds = {}, unit } = parameter;
  const source = layerOfParameter(rule, parameter) === 'national' ? rule.source : [];
  if (bounds.locked || bounds.atMost === undefined || source.length === 0) return null;
  const { atMost } = bounds;
  const text = (locale: Locale) =>
    valueWords[locale].limit.replace('{article}', articlesOf(source, locale)).replace('{most}', valueText(atMost, unit, locale));
  return { zh: text('zh'), en: text('en') };
}

/** Whose value it is: an article of the law, the basis of a layer's own value with the law's limit, or a default. */
export function citeValue({ rule, parameter, setBy: layer, basis }: Cited, locale: Locale): string {
  if (layer === null)
    return (layerOfParameter(rule, parameter) === 'national' ? articlesOf(rule.source, locale) : '') || ownSetting[locale];
  const { colon, semicolon } = valueWords[locale];
  const said = basis ? `${setBy[layer][locale]}${colon}${basis}` : setBy[layer][locale];
  const limit = citeLimit(rule, parameter);
  return limit ? `${said}${semicolon}${limit[locale]}` : said;
}
