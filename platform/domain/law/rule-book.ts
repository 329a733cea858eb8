import { checkValue } from './check-value.ts';
import { citeLimit, citeValue } from './cite-value.ts';
import { notAtLevel, unknownParameter, unknownRule } from './law-errors.ts';
import { AppError } from '../errors.ts';
import type { Bounds, Level, Locale, Parameter, Range, Rule, RuleLayer, RuleValue } from './rule.ts';
import { citeRule, layerOfParameter } from './rule.ts';
import { afterOthers } from './sources.ts';
import { assessmentRules } from './rules/assessment-rules.ts';
import { budgetRules } from './rules/budget-rules.ts';
import { committeeMeetingRules, meetingRules } from './rules/committee-meeting-rules.ts';
import { countingRules } from './rules/counting-rules.ts';
import { deputyElectionRules } from './rules/deputy-election-rules.ts';
import { deputyRules } from './rules/deputy-rules.ts';
import { electionRules } from './rules/election-rules.ts';
import { majorMatterRules } from './rules/major-matter-rules.ts';
import { motionRules } from './rules/motion-rules.ts';
import { postRules } from './rules/post-rules.ts';
import { projectBallotRules } from './rules/project-ballot-rules.ts';
import { sessionRules } from './rules/session-rules.ts';
import { standingCommitteeRules } from './rules/standing-committee-rules.ts';
import { suggestionRules } from './rules/suggestion-rules.ts';
import { supervisionRules } from './rules/supervision-rules.ts';

/** Values of one layer: rule id, then parameter. */
export type LayerValues = Readonly<Record<string, Readonly<Record<string, RuleValue>>>>;
/** On which document each own value rests, in the same order. */
export type LayerBases = Readonly<Record<string, Readonly<Record<string, string>>>>;
export type RuleBookInput = {
  readonly level: Level;
  readonly provinceLayer?: LayerValues;
  readonly provinceBases?: LayerBases;
  readonly ownLayer?: LayerValues;
  readonly ownBases?: LayerBases;
};
type InBoth = Readonly<Record<Locale, string>>;
export type ExplainedValue = {
  readonly parameter: string;
  readonly unit: Parameter['unit'];
  /** Undefined where this level has no such value. */
  readonly value: RuleValue | undefined;
  readonly default: RuleValue | undefined;
  /** The layer that set the value. */
  readonly from: RuleLayer;
  /** Whether somebody set it: the province or the congress itself. Null: the value of the book. */
  readonly setBy: 'own' | 'province' | null;
  readonly adjustable: boolean;
  /** Whose value it is, as it stands behind a deadline: an article, or the basis of the own value and the law's limit. */
  readonly cite: InBoth;
  /** `代表法 51，最长 3 个月`; null where the law limits nothing. */
  readonly limit: InBoth | null;
  readonly basis: string | null;
  readonly bounds: Bounds;
  readonly advice: Range | null;
};
export type ExplainedRule = { readonly rule: Rule; readonly article: InBoth; readonly values: readonly ExplainedValue[] };
/** A rule as a deadline cites it, with whose number it took. */
export type CitedRule = Pick<Rule, 'id' | 'source' | 'layer'> & { readonly cite?: InBoth };
export type RuleBook = {
  readonly level: Level;
  rule(id: string): Rule;
  /** @throws AppError `law.unknown_rule`, `law.unknown_parameter`, `law.not_at_level` */
  value(id: string, parameter: string): RuleValue;
  /** Which layer each value comes from, the article, and the default it replaces. */
  explain(id: string): ExplainedRule;
  /** The rule with the words that say whose value of `parameter` holds; for `computeDue`. */
  cited(id: string, parameter: string): CitedRule;
  list(): readonly Rule[];
};

/** Every rule we know, by id, in the order of the book. */
const rulesById: ReadonlyMap<string, Rule> = new Map(
  [
    ...countingRules,
    ...sessionRules,
    ...motionRules,
    ...suggestionRules,
    ...postRules,
    ...electionRules,
    ...deputyElectionRules,
    ...committeeMeetingRules,
    ...standingCommitteeRules,
    ...projectBallotRules,
    ...supervisionRules,
    ...assessmentRules,
    ...majorMatterRules,
    ...budgetRules,
    ...deputyRules,
    ...meetingRules,
  ].map((rule) => [rule.id, rule]),
);

/** @throws AppError `law.unknown_rule` */
export function findRule(id: string): Rule {
  const rule = rulesById.get(id);
  if (!rule) throw unknownRule(id);
  return rule;
}

/** @throws AppError `law.unknown_rule`, `law.unknown_parameter` */
export function findParameter(id: string, parameter: string): Parameter {
  const rule = findRule(id);
  const found = Object.hasOwn(rule.parameters, parameter) ? rule.parameters[parameter] : undefined;
  if (!found) throw unknownParameter(id, parameter);
  return found;
}

const isWithoutNumber = ({ layer, source, parameters }: Rule): boolean =>
  layer === 'own' && source.length > 0 && Object.keys(parameters).length === 0;

type Above = { readonly level: Level; readonly provinceLayer?: LayerValues };

function checkLayer(layer: LayerValues, { level, provinceLayer = {} }: Above): void {
  for (const [rule, values] of Object.entries(layer))
    for (const [parameter, value] of Object.entries(values))
      checkValue({ rule, parameter, level, province: provinceLayer[rule]?.[parameter] }, findParameter(rule, parameter), value);
}

const isSound = (at: { readonly rule: string; readonly parameter: string }, value: RuleValue, above: Above): boolean => {
  try {
    checkLayer({ [at.rule]: { [at.parameter]: value } }, above);
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
};

/**
 * The stored values of a layer that still hold. A value that the book of a newer program no longer allows falls back
 * to the law's; it must not stop every act of a congress.
 */
export function soundLayer(layer: LayerValues, above: Above): LayerValues {
  return Object.fromEntries(
    Object.entries(layer).map(([rule, values]) => [
      rule,
      Object.fromEntries(Object.entries(values).filter(([parameter, value]) => isSound({ rule, parameter }, value, above))),
    ]),
  );
}

/**
 * The law as one congress has it: national values, above them the province's, above them its own.
 * @throws AppError `law.*` with field and rule when a layer sets what the law or the layer above it does not allow
 */
export function makeRuleBook({ level, provinceLayer = {}, provinceBases = {}, ownLayer = {}, ownBases = {} }: RuleBookInput): RuleBook {
  checkLayer(provinceLayer, { level });
  checkLayer(ownLayer, { level, provinceLayer });
  const resolve = (id: string, parameter: string): ExplainedValue => {
    const found = findParameter(id, parameter);
    const rule = findRule(id);
    const base = found.byLevel ? found.byLevel[level] : found.value;
    const own = ownLayer[id]?.[parameter];
    const province = provinceLayer[id]?.[parameter];
    const setBy: ExplainedValue['setBy'] = own !== undefined ? 'own' : province !== undefined ? 'province' : null;
    const basis = setBy === null ? null : ((setBy === 'own' ? ownBases : provinceBases)[id]?.[parameter] ?? null);
    const cited = { rule, parameter: found, setBy, basis };
    return {
      parameter,
      unit: found.unit,
      value: own ?? province ?? base,
      default: base,
      from: setBy ?? layerOfParameter(rule, found),
      setBy,
      basis,
      adjustable: found.bounds?.locked !== true && base !== undefined,
      bounds: found.bounds ?? {},
      advice: found.advice ?? null,
      cite: { zh: citeValue(cited, 'zh'), en: citeValue(cited, 'en') },
      limit: citeLimit(rule, found),
    };
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
      return {
        rule,
        article: isWithoutNumber(rule) ? afterOthers : { zh: citeRule(rule, 'zh'), en: citeRule(rule, 'en') },
        values: Object.keys(rule.parameters).map((parameter) => resolve(id, parameter)),
      };
    },
    cited: (id, parameter) => {
      const { source, layer } = findRule(id);
      return { id, source, layer, cite: resolve(id, parameter).cite };
    },
    list: () => [...rulesById.values()],
  };
}

export type RuleChange = {
  readonly rule: string;
  readonly parameter: string;
  readonly before: RuleValue | undefined;
  readonly after: RuleValue | undefined;
};

/** The parameters whose value differs between two books. */
export function diff(oldBook: RuleBook, newBook: RuleBook): readonly RuleChange[] {
  return oldBook.list().flatMap(({ id }) => {
    const after = new Map(newBook.explain(id).values.map((value) => [value.parameter, value.value]));
    return oldBook
      .explain(id)
      .values.map(({ parameter, value }) => ({ rule: id, parameter, before: value, after: after.get(parameter) }))
      .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
  });
}
