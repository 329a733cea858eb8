import { choiceName, parameterName } from './parameter-words.ts';
import { isUsed } from './not-used-yet.ts';
import type { ExplainedValue, RuleBook } from './rule-book.ts';
import { ruleSections, sectionOf } from './rule-sections.ts';
import type { Locale } from './rule.ts';
import { valueText, valueWords } from './value-text.ts';

const words = {
  zh: {
    default: '默认',
    limit: '法定限度',
    locked: '法律规定，不能改',
    unused: '程序暂不使用，仅作登记',
    samples: '他地文本参考',
    confidence: { read: '条文已核', inferred: '由条文推出', verify: '待核实' },
  },
  en: {
    default: 'default',
    limit: 'limit of the law',
    locked: 'fixed by law',
    unused: 'nothing in the program goes by it yet',
    samples: 'texts of other places',
    confidence: { read: 'article read', inferred: 'inferred from the text', verify: 'to be verified' },
  },
} as const;

/** One value as text: `答复期限：2 个月（本级规定：……）`. */
export function explainedValueText(rule: string, value: ExplainedValue, locale: Locale): string {
  const named = (key: string) => choiceName(key, locale);
  return `${parameterName(rule, value.parameter, locale)}${valueWords[locale].colon}${valueText(value.value, value.unit, locale, named)}`;
}

/** The whole book, a line a rule, with a heading a chapter; for a terminal. */
export function listRulesText(book: RuleBook, locale: Locale): string {
  let chapter = '';
  return book
    .list()
    .flatMap((rule) => {
      const section = sectionOf(rule.id);
      const heading = section === chapter ? [] : [...(chapter === '' ? [] : ['']), ruleSections[section]?.[locale] ?? section];
      chapter = section;
      const { values, article } = book.explain(rule.id);
      const numbers = values.map((value) => explainedValueText(rule.id, value, locale)).join(valueWords[locale].semicolon);
      return [...heading, `${rule.id.padEnd(7)} ${rule.says[locale]}${numbers === '' ? '' : ` [${numbers}]`} (${article[locale]})`];
    })
    .join('\n');
}

/**
 * One rule in full: sentence, article, values with whose they are, limits, samples.
 * @throws AppError `law.unknown_rule`
 */
export function explainRuleText(book: RuleBook, id: string, locale: Locale): string {
  const { rule, article, values } = book.explain(id);
  const { colon, comma } = valueWords[locale];
  const said = words[locale];
  const samples = rule.source
    .filter(({ text }) => text.startsWith('L:'))
    .map(({ text, article: place }) => `${text.slice(2)} ${place}`.trim());
  const lines = values.flatMap((value) => [
    `  ${explainedValueText(id, value, locale)} (${value.adjustable ? value.cite[locale] : `${value.cite[locale]}${comma}${said.locked}`})`,
    ...(isUsed(id, value.parameter) ? [] : [`    ${said.unused}`]),
    ...(value.limit === null ? [] : [`    ${said.limit}${colon}${value.limit[locale]}`]),
    ...(value.from === 'own' && value.default !== undefined && value.basis !== null
      ? [`    ${said.default}${colon}${valueText(value.default, value.unit, locale, (key) => choiceName(key, locale))}`]
      : []),
  ]);
  return [
    `${rule.id} (${article[locale]}${comma}${said.confidence[rule.confidence]})`,
    rule.says[locale],
    ...lines,
    ...(samples.length === 0 ? [] : [`  ${said.samples}${colon}${samples.join(comma)}`]),
  ].join('\n');
}
