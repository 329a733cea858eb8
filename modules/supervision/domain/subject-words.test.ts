import { expect, test } from 'vitest';
import { committeeIn, quarterAbove, quarterIn, yearOfPaper } from './subject-words.ts';

const BODIES = [
  '财政经济工作委员会',
  '城建环资工作委员会',
  '教科文卫工作委员会',
  '农业农村工作委员会',
  '监察司法工作委员会',
  '社会建设工作委员会',
].map((name) => ({ name }));

test.each([
  ['视察河道保洁情况（5月，农工委）', '农业农村工作委员会'],
  ['关于低空经济发展情况的报告（7月，财经工委）', '财政经济工作委员会'],
  ['检查湿地保护法实施情况（城环工委、办公室）', '城建环资工作委员会'],
  ['听取法院工作报告，由监察司法工作委员会负责', '监察司法工作委员会'],
  ['财经工委、农工委分别调研', undefined],
  ['视察托育服务情况', undefined],
])('%s names its committee', (sentence, name) => {
  expect(committeeIn(sentence, BODIES)?.name).toBe(name);
});

test.each([
  ['（12月）', 4],
  ['一季度开展', 1],
  ['第三季度', 3],
  ['十一月份召开', 4],
  ['六月', 2],
  ['全年', null],
])('%s is quarter %s', (words, quarter) => {
  expect(quarterIn(words)).toBe(quarter);
});

test('an item under the heading of a month is of its quarter, until another chapter begins', () => {
  const text = '八月份\n（一）视察河道。\n九月份\n（一）调研秋收。\n二、其他工作\n调研供暖。';
  expect(['视察河道', '调研秋收', '调研供暖'].map((words) => quarterAbove(text, text.indexOf(words)))).toEqual([3, 3, null]);
});

test('the year of a paper may be written in Chinese', () => {
  expect(['甲县2026年工作要点', '甲区二〇二四年工作要点', '甲市二○二三年工作安排', '工作安排'].map(yearOfPaper)).toEqual([
    2026,
    2024,
    2023,
    null,
  ]);
});
