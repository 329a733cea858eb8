import { expect, test } from 'vitest';
import { educationLevels, findEducation } from './education.ts';
import { findNation, nations, nationShortName } from './nations.ts';
import { findPoliticalStatus, politicalStatuses } from './political-status.ts';
import { findSex, sexes } from './sex.ts';

test('there are 56 nations with running codes', () => {
  expect(nations).toHaveLength(56);
  expect(nations.map((nation) => nation.code)).toEqual(Array.from({ length: 56 }, (_, at) => String(at + 1).padStart(2, '0')));
});

test.each([
  ['汉', '01'],
  ['汉族', '01'],
  ['01', '01'],
  ['回族', '03'],
  ['维吾尔', '05'],
  ['满 族', '11'],
  ['土', '30'],
  ['土家', '15'],
  ['基诺族', '56'],
])('the nation %s has the code %s', (typed, code) => {
  expect(findNation(typed)?.code).toBe(code);
});

test('a roster shows the nation without 族', () => {
  expect(nations.slice(0, 3).map(nationShortName)).toEqual(['汉', '蒙古', '回']);
});

test.each([
  ['中共党员', '01'],
  ['党员', '01'],
  ['中国共产党党员', '01'],
  ['中共预备党员', '02'],
  ['共青团员', '03'],
  ['民革党员', '04'],
  ['民盟盟员', '05'],
  ['民建会员', '06'],
  ['民进', '07'],
  ['农工党党员', '08'],
  ['致公党员', '09'],
  ['九三学社社员', '10'],
  ['台盟', '11'],
  ['无党派人士', '12'],
  ['群众', '13'],
  ['１３', '13'],
])('the political status %s has the code %s', (typed, code) => {
  expect(findPoliticalStatus(typed)?.code).toBe(code);
});

test.each([
  ['男', '1'],
  ['女', '2'],
  ['女性', '2'],
  ['9', '9'],
])('the sex %s has the code %s', (typed, code) => {
  expect(findSex(typed)?.code).toBe(code);
});

test.each([
  ['研究生', '10'],
  ['本科', '20'],
  ['大学', '20'],
  ['大专', '30'],
  ['中专', '40'],
  ['高中', '60'],
  ['初中', '70'],
  ['小学', '80'],
])('the education %s has the code %s', (typed, code) => {
  expect(findEducation(typed)?.code).toBe(code);
});

test('an unknown text is nothing, not a default', () => {
  expect([findNation('火星'), findPoliticalStatus(''), findSex('是'), findEducation('不详')]).toEqual([null, null, null, null]);
});

test.each([
  ['nations', nations],
  ['political statuses', politicalStatuses],
  ['sexes', sexes],
  ['education levels', educationLevels],
] as const)('no text stands for two rows of the %s', (_, rows) => {
  const texts = rows.flatMap((row) => [row.code, row.name, ...(row.also ?? [])]);
  expect(new Set(texts).size).toBe(texts.length);
});

test('there are thirteen political statuses', () => {
  expect(politicalStatuses).toHaveLength(13);
});
