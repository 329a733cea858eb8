import type { Locale, RuleValue, Unit } from './rule.ts';

type Words = {
  readonly units: Readonly<Partial<Record<Unit, string>>>;
  readonly one: Readonly<Partial<Record<Unit, string>>>;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly comma: string;
  readonly colon: string;
  readonly semicolon: string;
  /** `{article}` and `{most}`. */
  readonly limit: string;
};

/** Words around the values of rules. */
export const valueWords: Readonly<Record<Locale, Words>> = {
  zh: {
    units: { months: '个月', days: '天', workdays: '个工作日', persons: '人', 'day-list': '天' },
    one: {},
    yes: '是',
    no: '否',
    none: '本级不适用',
    comma: '、',
    colon: '：',
    semicolon: '；',
    limit: '{article}，最长 {most}',
  },
  en: {
    units: { months: 'months', days: 'days', workdays: 'working days', persons: 'persons', 'day-list': 'days' },
    one: { months: 'month', days: 'day', workdays: 'working day', persons: 'person' },
    yes: 'yes',
    no: 'no',
    none: 'not at this level',
    comma: ', ',
    colon: ': ',
    semicolon: '; ',
    limit: '{article}, at most {most}',
  },
};

/** Shown instead of a letter map's keys; given by whoever knows them. */
export type NameOf = (key: string) => string;

/** A rule's value as people read it: `3 个月`, `1/5`, `15、7、1 天`. */
export function valueText(value: RuleValue | undefined, unit: Unit, locale: Locale, nameOf: NameOf = (key) => key): string {
  const words = valueWords[locale];
  if (value === undefined) return words.none;
  const counted = (n: number | string, one: boolean) => `${n} ${(one ? words.one[unit] : undefined) ?? words.units[unit] ?? ''}`.trim();
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return counted(value, value === 1);
  if (typeof value === 'string') return nameOf(value);
  if (Array.isArray(value)) return counted(value.join(words.comma), false);
  const pairs: readonly [string, unknown][] = Object.entries(value);
  if (unit === 'fraction') return pairs.map(([, part]) => String(part)).join('/');
  return pairs.map(([key, letter]) => `${nameOf(key)} ${String(letter)}`).join(words.comma);
}
