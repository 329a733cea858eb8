import { expect, test } from 'vitest';
import { choiceName, parameterName } from './parameter-words.ts';
import { diff, makeRuleBook } from './rule-book.ts';
import { ruleSections, sectionOf } from './rule-sections.ts';
import { explainRuleText, listRulesText } from './rules-text.ts';
import { lawTexts } from './sources.ts';

const book = makeRuleBook({ level: 'K' });
const numbered = (prefix: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`);

test.each([
  ['CNT', 12],
  ['MOT', 27],
  ['SUG', 30],
  ['ELE', 49],
  ['POST', 18],
  ['DEL', 29],
  ['LIV', 19],
] as const)('every rule of %s is in the book', (prefix, last) => {
  for (const id of numbered(prefix, last)) expect(book.rule(id).id).toBe(id);
});
test('the rules that thresholds and mandates need are in the book', () => {
  for (const id of ['ELE-01', 'ELE-32', 'SES-04', 'SUP-32', 'SUP-33', 'DEL-08', 'DEL-22', 'DEL-24', 'DEP-28', 'DEP-29', 'DEP-30', 'DEP-33'])
    expect(book.rule(id).id).toBe(id);
});
test('every rule has a sentence in both tongues, a chapter, and an article or the mark of our own', () => {
  for (const rule of book.list()) {
    expect(rule.says.zh, rule.id).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(rule.says.en, rule.id).toMatch(/^[A-Z“0-9].*\.$/);
    expect(ruleSections[sectionOf(rule.id)], rule.id).toBeDefined();
    expect(rule.layer === 'own' || rule.source.some(({ text }) => lawTexts[text]), rule.id).toBe(true);
    for (const { text } of rule.source) expect(text.startsWith('L:') || text in lawTexts, `${rule.id} ${text}`).toBe(true);
  }
});
test('no rule is in the book twice', () => {
  const ids = book.list().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
test('every value and every choice has a name in both tongues', () => {
  for (const rule of book.list()) {
    for (const [parameter, { bounds = {} }] of Object.entries(rule.parameters)) {
      for (const locale of ['zh', 'en'] as const) {
        if (locale === 'zh') expect(parameterName(rule.id, parameter, locale), `${rule.id}.${parameter}`).toMatch(/[\u4e00-\u9fff]/);
        for (const key of [...(bounds.oneOf ?? []), ...(bounds.keys ?? [])]) expect(choiceName(key, 'zh'), key).toMatch(/[\u4e00-\u9fff]/);
      }
    }
  }
});
test('a number of our own inside a rule of the law claims no article (CNT-06, 07, 10, SUG-30)', () => {
  for (const id of ['CNT-06', 'CNT-07', 'CNT-10', 'SUG-30']) {
    expect(book.explain(id).article.zh).toMatch(/法|典/);
    for (const value of book.explain(id).values)
      expect(value).toMatchObject({ from: 'own', cite: { zh: '默认值，本级可改' }, limit: null });
  }
  expect(book.rule('CNT-12').layer).toBe('own');
});
test('explain says which layer a value comes from, its basis, its default and the limit of the law', () => {
  const own = makeRuleBook({ level: 'K', ownLayer: { 'SUG-05': { period: 2 } }, ownBases: { 'SUG-05': { period: '办法第十二条' } } });
  expect(own.explain('SUG-05').values).toMatchObject([
    {
      value: 2,
      default: 3,
      from: 'own',
      basis: '办法第十二条',
      adjustable: true,
      limit: { zh: '代表法 51，最长 3 个月', en: 'Deputies Law 51, at most 3 months' },
    },
  ]);
  const province = makeRuleBook({ level: 'K', provinceLayer: { 'SUG-05': { period: 2 } } });
  expect(province.explain('SUG-05').values).toMatchObject([
    { value: 2, from: 'province', cite: { zh: '省级规定；代表法 51，最长 3 个月' } },
  ]);
  expect(book.explain('SUG-06').values).toMatchObject([{ value: 6, from: 'national', adjustable: false, cite: { zh: '代表法 51' } }]);
});
test('diff names what changed between two books', () => {
  expect(diff(book, makeRuleBook({ level: 'K', ownLayer: { 'SUG-05': { period: 2 } } }))).toEqual([
    { rule: 'SUG-05', parameter: 'period', before: 3, after: 2 },
  ]);
});
test('a rule is explained as text in both tongues', () => {
  const own = makeRuleBook({ level: 'K', ownLayer: { 'SUG-05': { period: 2 } }, ownBases: { 'SUG-05': { period: '办法第十二条' } } });
  expect(explainRuleText(own, 'SUG-05', 'zh')).toBe(
    [
      'SUG-05 (代表法 51、条文已核)',
      '承办单位自交办之日起三个月内答复。',
      '  答复期限：2 个月 (本级规定：办法第十二条；代表法 51，最长 3 个月)',
      '    法定限度：代表法 51，最长 3 个月',
      '    默认：3 个月',
    ].join('\n'),
  );
  expect(explainRuleText(book, 'SUG-20', 'en')).toBe(
    [
      'SUG-20 (default, ours to change, article read)',
      'After dissatisfaction the unit handles and replies again in time.',
      '  time for the second reply: 1 month (default, ours to change)',
      '  texts of other places: ZJDL16 43, HND17 22, CQD17 27',
    ].join('\n'),
  );
  expect(explainRuleText(book, 'MOT-04', 'zh')).toContain('联名人数：3 人 (组织法 52、法律规定，不能改)');
  expect(() => explainRuleText(book, 'SUG-99', 'zh')).toThrow('law.unknown_rule');
});
test('the list names every rule once, under its chapter', () => {
  const text = listRulesText(book, 'zh');
  for (const { id } of book.list())
    expect(
      text.split('\n').filter((line) => line.startsWith(`${id} `)),
      id,
    ).toHaveLength(1);
  expect(text.split('\n')[0]).toBe('计数与期限');
  expect(text).toContain('法定比例：1/5');
});
