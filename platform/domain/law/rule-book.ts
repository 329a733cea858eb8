import { checkValue } from './check-value.ts';
import { notAtLevel, unknownParameter, unknownRule } from './law-errors.ts';
import type { Level, Parameter, Rule, RuleLayer, RuleValue } from './rule.ts';
import { citeRule } from './rule.ts';
import { countingRules } from './rules/counting-rules.ts';
import { deputyRules } from './rules/deputy-rules.ts';
import { motionRules } from './rules/motion-rules.ts';
import { suggestionRules } from './rules/suggestion-rules.ts';

/** Values of one layer: rule id, then parameter. */
export type LayerValues = Readonly<Record<string, Readonly<Record<string, RuleValue>>>>;
export type RuleBookInput = { readonly level: Level; readonly provinceLayer?: LayerValues; readonly ownLayer?: LayerValues };
export type ExplainedValue = { readonly parameter: string; readonly unit: Parameter['unit']; readonly value: RuleValue | undefined; readonly default: RuleValue | undefined; readonly from: RuleLayer; readonly adjustable: boolean };
export type ExplainedRule = { readonly rule: Rule; readonly article: { readonly zh: string; readonly en: string }; readonly values: readonly ExplainedValue[] };
export type RuleBook = {
  readonly level: Level;
  rule(id: string): Rule;
  /** @throws AppError `law.unknown_rule`, `law.unknown_parameter`, `law.not_at_level` */
  value(id: string, parameter: string): RuleValue;
  /** Which layer each value comes from, the article, and the default it replaces. */
  explain(id: string): ExplainedRule;
  list(): readonly Rule[];
};

/** Every rule we know, by id. */
const rulesById: ReadonlyMap<string, Rule> = new Map([...countingRules, ...motionRules, ...suggestionRules, ...deputyRules].map((rule) => [rule.id, rule]));

/** @throws AppError `law.unknown_rule` */
export function findRule(id: string): Rule {
  const rule = rulesById.get(id);
  if (!rule) throw unknownRule(id);
  return rule;
}

function findParameter(id: string, parameter: string): Parameter {
  const rule = findRule(id);
  const found = Object.hasOwn(rule.parameters, parameter) ? rule.parameters[parameter] : undefined;
  if (!found) throw unknownParameter(id, parameter);
  return found;
}

function checkLayer(layer: LayerValues): void {
  for (const [rule, values] of Object.entries(layer))
    for (const [parameter, value] of Object.entries(values)) checkValue({ rule, parameter }, findParameter(rule, parameter), value);
}

/**
 * The law as one congress has it: national values, above them the province's, above them its own.
 * @throws AppError `law.*` with field and rule when a layer sets what the law does not allow
 */
export function makeRuleBook({ level, provinceLayer = {}, ownLayer = {} }: RuleBookInput): RuleBook {
  checkLayer(provinceLayer);
  checkLayer(ownLayer);
  const resolve = (id: string, parameter: string): ExplainedValue => {
    const found = findParameter(id, parameter);
    const base = found.byLevel ? found.byLevel[level] : found.value;
    const own = ownLayer[id]?.[parameter];
    const province = provinceLayer[id]?.[parameter];
    const from = own !== undefined ? 'own' : province !== undefined ? 'province' : findRule(id).layer;
    return { parameter, unit: found.unit, value: own ?? province ?? base, default: base, from, adjustable: found.bounds?.locked !== true };
  };
  return {
    level,
    rule: findRule,
    value: (id, parameter) => {
      const { value } = resolve(id, parameter);
      if (value === undefined) throw notAtLevel(id, level);
      return value;
    },
    explain: (id) => {
      const rule = findRule(id);
      return { rule, article: { zh: citeRule(rule, 'zh'), en: citeRule(rule, 'en') }, values: Object.keys(rule.parameters).map((parameter) => resolve(id, parameter)) };
    },
    list: () => [...rulesById.values()],
  };
}

export type RuleChange = { readonly rule: string; readonly parameter: string; readonly before: RuleValue | undefined; readonly after: RuleValue | undefined };

/** The parameters whose value differs between two books. */
export function diff(oldBook: RuleBook, newBook: RuleBook): readonly RuleChange[] {
  return oldBook.list().flatMap(({ id }) => {
    const after = new Map(newBook.explain(id).values.map((value) => [value.parameter, value.value]));
    return oldBook.explain(id).values
      .map(({ parameter, value }) => ({ rule: id, parameter, before: value, after: after.get(parameter) }))
      .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
  });
}
