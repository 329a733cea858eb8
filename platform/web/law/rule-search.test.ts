import { expect, test } from 'vitest';
import type { RuleView } from '#platform/contract/law-views.ts';
import { makeRuleBook } from '#platform/domain/law/rule-book.ts';
import { sectionOf } from '#platform/domain/law/rule-sections.ts';
import { bySection, findRules } from './rule-search.ts';

const book = makeRuleBook({ level: 'K', ownLayer: { 'SUG-12': { period: 7 } }, ownBases: { 'SUG-12': { period: '办理办法' } } });
const rules: readonly RuleView[] = book.list().map(({ id, says, layer, confidence }) => ({
  id,
  section: sectionOf(id),
  says,
  layer,
  confidence,
  article: book.explain(id).article,
  samples: [],
  values: book.explain(id).values.map(({ parameter, unit, from, adjustable, cite, limit, basis }) => ({
    parameter,
    unit,
    value: 1,
    default: 1,
    from,
    isAdjustable: adjustable,
    isUsed: true,
    isOwn: basis !== null,
    cite,
    limit,
    basis,
    bounds: { atLeast: null, atMost: null, oneOf: [], keys: [] },
    advice: null,
  })),
}));
const found = (text: string, more = {}) => findRules(rules, { text, isOwn: false, isAdjustable: false, ...more }).map(({ id }) => id);

test('a rule is found by its number, by a word, and by its article however it is written', () => {
  expect(found('sug-05')).toEqual(['SUG-05']);
  expect(found('退办')).toContain('SUG-13');
  for (const text of ['代表法 51', '代表法51', '代表法第51条', 'Deputies Law 51']) expect(found(text), text).toContain('SUG-05');
  for (const text of ['代表法36', '代表法第36条', 'deputies law 36']) expect(found(text), text).toContain('SUG-01');
  expect(found('代表法 51 六个月')).toEqual(['SUG-06']);
  expect(found('没有这样的词')).toEqual([]);
});
test('own values and adjustable rules can be asked for alone', () => {
  expect(found('', { isOwn: true })).toEqual(['SUG-12']);
  expect(found('', { isAdjustable: true })).not.toContain('SUG-06');
  expect(found('', { isAdjustable: true })).toContain('SUG-05');
});
test('chapters keep the order of the book and lose no rule', () => {
  expect(bySection(rules).flatMap(([, rows]) => rows)).toHaveLength(rules.length);
  expect(bySection(rules)[0]?.[0]).toBe('CNT');
});
