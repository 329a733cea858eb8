import type { Fraction } from './counting.ts';
import { articleSeparator, lawTexts, ownSetting } from './sources.ts';

/** T township, K county, C prefecture city, P province. */
export type Level = 'T' | 'K' | 'C' | 'P';
export type Locale = 'zh' | 'en';
export type RuleLayer = 'national' | 'province' | 'own';
export type Unit = 'months' | 'days' | 'workdays' | 'persons' | 'count' | 'fraction' | 'boolean' | 'choice' | 'day-list' | 'letter-map';
export type LetterMap = Readonly<Record<string, string>>;
export type RuleValue = number | string | boolean | Fraction | readonly number[] | LetterMap;
/** Inclusive, in the unit of the parameter. */
export type Range = { readonly atLeast?: number; readonly atMost?: number };
/** What nobody may pass: a limit of the law, or what is no sensible value at all. `locked` lets no layer change it. */
export type Bounds = Range & {
  readonly oneOf?: readonly string[];
  readonly keys?: readonly string[];
  readonly locked?: boolean;
};
export type Parameter = {
  readonly unit: Unit;
  readonly value?: RuleValue;
  /** A level that is missing has no such value, and may not set one. */
  readonly byLevel?: Readonly<Partial<Record<Level, RuleValue>>>;
  readonly bounds?: Bounds;
  /** The range of other places' texts: outside it we warn and never refuse. */
  readonly advice?: Range;
  /** Whose number it is, when the sentence is of another layer than the number. */
  readonly layer?: RuleLayer;
  readonly source?: readonly RuleSource[];
};
/** `text` is a code of `sources.ts`, or begins with `L:` for a sample of another place. */
export type RuleSource = { readonly text: string; readonly article: string };
export type Confidence = 'read' | 'inferred' | 'verify';
export type Rule = {
  readonly id: string;
  readonly says: { readonly zh: string; readonly en: string };
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly source: readonly RuleSource[];
  readonly layer: RuleLayer;
  readonly adjustable: boolean;
  readonly confidence: Confidence;
};

/** `'DL25 51; OL22 42'` as data. */
export function readSources(text: string): readonly RuleSource[] {
  return text
    .split('; ')
    .filter((part) => part !== '')
    .map((part) => {
      const space = part.indexOf(' ');
      return space < 0 ? { text: part, article: '' } : { text: part.slice(0, space), article: part.slice(space + 1) };
    });
}

/** The national articles in short, `代表法 24、36`; empty when there are samples of other places only. */
export function articlesOf(source: readonly RuleSource[], locale: Locale): string {
  const articles = new Map<string, Set<string>>();
  for (const { text, article } of source) {
    const name = lawTexts[text]?.[locale];
    if (name !== undefined) articles.set(name, new Set([...(articles.get(name) ?? []), article.replaceAll(/\(\d+\)/g, '')]));
  }
  return [...articles]
    .map(([name, places]) => `${name} ${[...places].join(articleSeparator[locale])}`.trim())
    .join(articleSeparator[locale]);
}

/** The articles of a rule; one without says that its values are ours to set. */
export const citeRule = (rule: Pick<Rule, 'source' | 'layer'>, locale: Locale): string =>
  (rule.layer === 'own' ? '' : articlesOf(rule.source, locale)) || ownSetting[locale];

/** Whose number a parameter holds as long as no layer sets another. */
export const layerOfParameter = (rule: Pick<Rule, 'layer'>, parameter: Parameter): RuleLayer => parameter.layer ?? rule.layer;

type Row = {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly source: string;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly confidence?: Confidence;
};

const ruleOf = (row: Row, layer: RuleLayer): Rule => {
  const parameters = row.parameters ?? {};
  const adjustable = Object.values(parameters).some((parameter) => parameter.bounds?.locked !== true);
  return {
    id: row.id,
    says: { zh: row.zh, en: row.en },
    parameters,
    source: readSources(row.source),
    layer,
    adjustable,
    confidence: row.confidence ?? 'read',
  };
};

/** A rule that binds everywhere. Its parameters must carry bounds. */
export const nationalRule = (row: Row): Rule => ruleOf(row, 'national');
/** A rule only other places' texts have: a default the congress may change, never a hard block. */
export const ownRule = (row: Row): Rule => ruleOf(row, 'own');
/** A value of the law nobody may change. */
export const locked = (unit: Unit, value: RuleValue): Parameter => ({ unit, value, bounds: { locked: true } });
/** A value of the law by level nobody may change. */
export const lockedByLevel = (unit: Unit, byLevel: Partial<Record<Level, RuleValue>>): Parameter => ({
  unit,
  byLevel,
  bounds: { locked: true },
});
/** A value the congress sets itself. */
export const setting = (unit: Unit, value: RuleValue, bounds?: Bounds): Parameter => ({ unit, value, ...(bounds ? { bounds } : {}) });
/** A count or period that only other places' texts have: at least one, and a warning outside their range. */
export const sample = (unit: Unit, value: number, advice?: Range): Parameter => ({
  unit,
  value,
  bounds: { atLeast: 1 },
  ...(advice ? { advice } : {}),
});
/** A number of our own inside a rule of the law, which says nothing about it. */
export const ofOurOwn = (parameter: Parameter, source = ''): Parameter => ({ ...parameter, layer: 'own', source: readSources(source) });
