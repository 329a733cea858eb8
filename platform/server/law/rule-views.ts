import { isUsed } from '#platform/domain/law/not-used-yet.ts';
import type { RuleDetailView, RuleValueView, RuleView, TouchedView } from '#platform/contract/law-views.ts';
import type { ExplainedValue, RuleBook } from '#platform/domain/law/rule-book.ts';
import { sectionOf } from '#platform/domain/law/rule-sections.ts';
import type { RuleValue } from '#platform/domain/law/rule.ts';
import { localDate, type LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { TouchedMatter } from './law-reach.ts';

const SHOWN = 50;

/** A value as JSON can carry it; the book's lists are read-only, the wire's are not. */
export const valueJson = (value: RuleValue | undefined | null): RuleValueView['value'] => {
  if (value === undefined || value === null || typeof value !== 'object') return value ?? null;
  if (Array.isArray(value)) return [...value];
  if ('numerator' in value && typeof value.numerator === 'number' && typeof value.denominator === 'number')
    return { numerator: value.numerator, denominator: value.denominator };
  return Object.fromEntries(Object.entries(value).map(([key, letter]) => [key, String(letter)]));
};

function valueView(rule: string, value: ExplainedValue): RuleValueView {
  const { bounds, advice } = value;
  return {
    parameter: value.parameter,
    unit: value.unit,
    value: valueJson(value.value),
    default: valueJson(value.default),
    from: value.from,
    isAdjustable: value.adjustable,
    isUsed: isUsed(rule, value.parameter),
    isOwn: value.setBy === 'own',
    cite: value.cite,
    limit: value.limit,
    basis: value.basis,
    bounds: {
      atLeast: bounds.atLeast ?? null,
      atMost: bounds.atMost ?? null,
      oneOf: [...(bounds.oneOf ?? [])],
      keys: [...(bounds.keys ?? [])],
    },
    advice: advice ? { atLeast: advice.atLeast ?? null, atMost: advice.atMost ?? null } : null,
  };
}

/** A rule as this congress has it. */
export function ruleView(book: RuleBook, id: string): RuleView {
  const { rule, article, values } = book.explain(id);
  const samples = [...rule.source, ...Object.values(rule.parameters).flatMap(({ source = [] }) => source)].filter(({ text }) =>
    text.startsWith('L:'),
  );
  return {
    id,
    section: sectionOf(id),
    says: rule.says,
    article,
    layer: rule.layer,
    confidence: rule.confidence,
    samples: [...new Set(samples.map(({ text, article: place }) => `${text.slice(2)} ${place}`.trim()))],
    values: values.map((value) => valueView(id, value)),
  };
}

type HistoryRow = { parameter: string; value: RuleValue | null; basis: string; validFrom: string; at: Date; by: string | null };
const HISTORY = `
  select parameter, value, basis, valid_from as "validFrom", at, by_person_id as by from platform_rule_values
  where rule_id = $1 and layer = 'own' order by at desc, id desc limit 50`;

/** How people are called; the composition root takes it from the register. */
export type NameOf = (db: Queryable, personId: string) => Promise<string | null>;

/** Own values of a rule as they were set, newest first. */
export async function historyOf(db: Queryable, id: string, nameOf: NameOf): Promise<RuleDetailView['history']> {
  const rows = await db.query<HistoryRow>(HISTORY, [id]);
  const names = new Map<string, string | null>();
  for (const by of new Set(rows.flatMap((row) => row.by ?? []))) names.set(by, await nameOf(db, by));
  return rows.map((row) => ({
    parameter: row.parameter,
    value: valueJson(row.value),
    basis: row.basis,
    validFrom: localDate(row.validFrom),
    at: row.at.toISOString(),
    by: row.by === null ? null : (names.get(row.by) ?? null),
  }));
}

type TouchedRow = TouchedView['rows'][number];

const sameDeadline = (a: Omit<TouchedRow['deadlines'][number], 'times'>, b: typeof a): boolean =>
  a.rule === b.rule && a.parameter === b.parameter && a.before === b.before && a.after === b.after;

/** A matter once, with its deadlines; several units with the same one are counted in it. */
function matterOf(touched: readonly TouchedMatter[]): TouchedRow[] {
  const deadlines: TouchedRow['deadlines'] = [];
  for (const { rule, parameter, before, after } of touched) {
    const known = deadlines.find((one) => sameDeadline(one, { rule, parameter, before, after }));
    if (known) known.times += 1;
    else deadlines.push({ rule, parameter, before, after, times: 1 });
  }
  return touched.slice(0, 1).map(({ objectType, id, title, href }) => ({ objectType, id, title, href, deadlines }));
}

/** The number of touched matters and the first of them; moved ones before those that only become firm. */
export function touchedView(touched: readonly TouchedMatter[], today: LocalDate): TouchedView {
  const rows = [...Map.groupBy(touched, ({ objectType, id }) => `${objectType} ${id}`).values()].flatMap(matterOf);
  const isMoved = ({ deadlines }: TouchedRow): boolean => deadlines.some(({ before, after }) => before !== after);
  const moved = rows.filter(isMoved);
  const overdueNow = moved.filter(({ deadlines }) => deadlines.some(({ before, after }) => after < today && before >= today)).length;
  return {
    count: rows.length,
    deadlines: touched.length,
    moved: moved.length,
    overdueNow,
    rows: [...moved, ...rows.filter((row) => !isMoved(row))].slice(0, SHOWN),
  };
}
