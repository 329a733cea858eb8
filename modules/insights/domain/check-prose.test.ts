import { expect, test } from 'vitest';
import { checkProse, type KnownFigure } from './check-prose.ts';
import { namedIn, printed, typedOnly } from './report-text.ts';

const FIGURES: readonly KnownFigure[] = [
  { id: 'standing', unit: '次', value: 8, words: ['常委会会议'] },
  { id: 'council', unit: '次', value: 15, words: ['主任会议'] },
  { id: 'micro', unit: '件', value: 559, words: ['微建议'] },
  { id: 'micro-closed', unit: '件', value: 551, words: ['办结微建议'] },
  { id: 'received', unit: '件', value: 83, words: ['代表建议'] },
];
const verdicts = (text: string) => checkProse(text, FIGURES).map(({ phrase, verdict, figureId }) => [phrase, verdict, figureId]);

test('a number beside the words of a figure agrees with it or does not', () => {
  expect(verdicts('召开常委会会议8次，主任会议16次。')).toEqual([['8次', 'agrees', 'standing'], ['16次', 'disagrees', 'council']]);
});

test('the longest words win', () => {
  expect(verdicts('收到微建议559件，办结微建议551件。')).toEqual([['559件', 'agrees', 'micro'], ['551件', 'agrees', 'micro-closed']]);
});

test('余 is true of more, 近 of less, and neither of the number itself', () => {
  expect(verdicts('收到代表建议80余件')).toEqual([['80余件', 'agrees', 'received']]);
  expect(verdicts('收到代表建议近80件')).toEqual([['近80件', 'disagrees', 'received']]);
  expect(verdicts('收到代表建议83余件')).toEqual([['83余件', 'disagrees', 'received']]);
});

test('a number that no record supports is found, and one that a figure happens to have is only perhaps', () => {
  expect(verdicts('走访企业612家，整理问题559件。')).toEqual([['612家', 'unsupported', null], ['559件', 'perhaps', 'micro']]);
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
  expect(namedIn('{a}次，{b~}，{c-rate%}')).toEqual([{ id: 'a', isRate: false }, { id: 'b', isRate: false }, { id: 'c-rate', isRate: true }]);
  expect(printed('召开{a}、{zz}。', ({ figure }) => (figure === 'a' ? '8次' : undefined))).toBe('召开8次、{zz}。');
});
