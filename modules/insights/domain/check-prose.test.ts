import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundedPhrase } from '#platform/domain/formats/rounding-words.ts';
import { checkProse } from './check-prose.ts';
import { figureCatalogue, rateCatalogue } from './figure-catalogue.ts';
import { reportOutline } from './papers/report-outline.ts';
import type { KnownFigure } from './prose-finding.ts';
import { byId, named, namedIn, printed, strayBraces, typedOnly } from './report-text.ts';

const FIGURES: readonly KnownFigure[] = [
  { id: 'standing', unit: '次', value: 8, words: ['常委会会议'] },
  { id: 'council', unit: '次', value: 15, words: ['主任会议'] },
  { id: 'micro', unit: '件', value: 559, words: ['微建议'] },
  { id: 'micro-closed', unit: '件', value: 551, words: ['办结微建议'] },
  { id: 'received', unit: '件', value: 83, words: ['代表建议'] },
];
const verdicts = (text: string) => checkProse(text, FIGURES).map(({ phrase, verdict, figureId }) => [phrase, verdict, figureId]);

test('a number beside the words of a figure agrees with it or does not', () => {
  expect(verdicts('召开常委会会议8次，主任会议16次。')).toEqual([
    ['8次', 'agrees', 'standing'],
    ['16次', 'disagrees', 'council'],
  ]);
});

test('the longest words win', () => {
  expect(verdicts('收到微建议559件，办结微建议551件。')).toEqual([
    ['559件', 'agrees', 'micro'],
    ['551件', 'agrees', 'micro-closed'],
  ]);
});

test('余 is true of more, 近 of less, and neither of the number itself', () => {
  expect(verdicts('收到代表建议80余件')).toEqual([['80余件', 'agrees', 'received']]);
  expect(verdicts('收到代表建议近80件')).toEqual([['近80件', 'disagrees', 'received']]);
  expect(verdicts('收到代表建议83余件')).toEqual([['83余件', 'disagrees', 'received']]);
});

test('a number that no record supports is found, and one that a figure happens to have is only perhaps', () => {
  expect(verdicts('走访企业612家，整理问题559件。')).toEqual([
    ['612家', 'unsupported', null],
    ['559件', 'perhaps', 'micro'],
  ]);
});

test('live figures, dates and ordinals are not looked at', () => {
  expect(verdicts('2031年3月5日，第8次主任会议听取汇报，全年召开{council}。')).toEqual([]);
});

test('positions lead to the number in the text, figures in braces or not', () => {
  const text = '召开{standing}，走访企业612家。';
  const [finding] = checkProse(text, FIGURES);
  expect(text.slice(finding?.start, finding?.end)).toBe('612家');
  expect(typedOnly(text)).toHaveLength(text.length);
});

test('figures in braces are named and printed; an unknown one stays as written', () => {
  expect(namedIn('{a}次，{b~}，{c-rate%}')).toEqual([
    { id: 'a', isRate: false },
    { id: 'b', isRate: false },
    { id: 'c-rate', isRate: true },
  ]);
  expect(printed('召开{a}、{zz}。', ({ figure }) => (figure === 'a' ? '8次' : undefined))).toBe('召开8次、{zz}。');
});

test('people see figures by their names, and a name mistyped is found', () => {
  const names: Readonly<Record<string, string>> = { 'chairs-council-meetings': '召开主任会议', 'closed-share': '办结率' };
  const stored = '全年{chairs-council-meetings}，办结率{closed-share%}，来信{letters~}。';
  const shown = named(stored, (id) => names[id]);
  expect(shown).toBe('全年{召开主任会议}，办结率{办结率%}，来信{letters~}。');
  expect(byId(shown, (name) => Object.keys(names).find((id) => names[id] === name))).toBe(stored);
  expect(strayBraces('全年{召开主住会议}，{chairs-council-meetings}。')).toEqual(['召开主住会议']);
});

test('a number belongs to the nearest words, not to the longest in the clause', () => {
  expect(verdicts('召开常委会会议8次、主任会议15次。')).toEqual([
    ['8次', 'agrees', 'standing'],
    ['15次', 'agrees', 'council'],
  ]);
  expect(verdicts('召开8次常委会会议和16次主任会议。')).toEqual([
    ['8次', 'agrees', 'standing'],
    ['16次', 'disagrees', 'council'],
  ]);
});

test('numbers in Chinese numerals are numbers', () => {
  expect(verdicts('召开常委会会议八次，主任会议十六次，收到代表建议八十三件，微建议五百余件，办结微建议近六百件。')).toEqual([
    ['八次', 'agrees', 'standing'],
    ['十六次', 'disagrees', 'council'],
    ['八十三件', 'agrees', 'received'],
    ['五百余件', 'agrees', 'micro'],
    ['近六百件', 'agrees', 'micro-closed'],
  ]);
  expect(verdicts('走访群众近千人次，收到来信百余件。')).toEqual([
    ['近千人次', 'unsupported', null],
    ['百余件', 'unsupported', null],
  ]);
});

test('a range holds when the record lies in it', () => {
  expect(verdicts('召开主任会议12至16次，常委会会议二三次，收到代表建议80—90件。')).toEqual([
    ['12至16次', 'agrees', 'council'],
    ['二三次', 'disagrees', 'standing'],
    ['80—90件', 'agrees', 'received'],
  ]);
});

test('idioms, years, days, ordinals and sessions are no figures', () => {
  expect(
    verdicts(
      '坚定捍卫“两个确立”，做到“两个维护”，建设四个机关，落实第一议题，深入学习党的二十大和二十届三中全会精神，市十七届人大二次会议以来，2031年3月5日第八次常委会会议和第3至5项议程，“十四五”规划，一件一件抓落实，一次性告知，24小时值班。',
    ),
  ).toEqual([]);
});

const RATES = [{ id: 'closed-share', part: 'micro-closed', whole: 'micro', words: ['办结率'] }];
const shares = (text: string) => checkProse(text, FIGURES, RATES).map(({ phrase, verdict }) => [phrase, verdict]);

test('a share must be what its own figures make and what the records make', () => {
  expect(shares('办结率98.57%（551/559件）。')).toEqual([['98.57%（551/559件）', 'agrees']]);
  expect(shares('办结率98.6%。')).toEqual([['98.6%', 'agrees']]);
  expect(shares('办结率百分之九十九。')).toEqual([['百分之九十九', 'agrees']]);
  expect(shares('办结率99.57%。')).toEqual([['99.57%', 'disagrees']]);
  expect(shares('办结率98.57%（550/559件）。')).toEqual([['98.57%（550/559件）', 'disagrees']]);
  expect(shares('知晓率达95%。')).toEqual([['95%', 'unsupported']]);
  expect(shares('办结率100%（10/12件）。')).toEqual([['100%（10/12件）', 'disagrees']]);
});

const counts = fc.integer({ min: 0, max: 30_000 });

test('the words of rounding we write are never found untrue, and the next number is', () => {
  fc.assert(
    fc.property(counts, fc.constantFrom('yu' as const, 'duo' as const), (value, style) => {
      const figures = [{ id: 'a', unit: '件', value, words: ['来信'] }];
      expect(checkProse(`收到来信${roundedPhrase(value, '件', style)}。`, figures)).toMatchObject([{ verdict: 'agrees' }]);
      expect(checkProse(`收到来信${value + 1}件。`, figures)).toMatchObject([{ verdict: 'disagrees' }]);
    }),
  );
});

test('the report as we build it is never doubted once it is printed', () => {
  fc.assert(
    fc.property(fc.array(counts, { minLength: figureCatalogue.length, maxLength: figureCatalogue.length }), (values) => {
      const figures = figureCatalogue.map(({ id, unit, words }, index) => ({ id, unit, words, value: values[index] ?? 0 }));
      const of = (id: string): number => figures.find((figure) => figure.id === id)?.value ?? 0;
      for (const { text } of reportOutline()) {
        expect(checkProse(text, figures, rateCatalogue)).toEqual([]);
        const said = printed(text, ({ figure, way }) => {
          const rate = rateCatalogue.find(({ id }) => id === figure);
          if (rate !== undefined)
            return of(rate.whole) === 0
              ? '—'
              : `${Math.round((of(rate.part) / of(rate.whole)) * 10_000) / 100}%（${of(rate.part)}/${of(rate.whole)}件）`;
          const unit = figures.find(({ id }) => id === figure)?.unit ?? '';
          return way === 'rounded' ? roundedPhrase(of(figure), unit) : `${of(figure)}${unit}`;
        });
        const doubted = checkProse(said, figures, rateCatalogue).filter(
          ({ verdict, recorded }) => verdict === 'disagrees' || (verdict === 'unsupported' && recorded !== 0),
        );
        expect(doubted.filter(({ phrase }) => !phrase.startsWith('0'))).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});
