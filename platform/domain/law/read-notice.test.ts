import { expect, test } from 'vitest';
import { readNotice } from './read-notice.ts';

// The dates of the notice for 2026; the wording is that of every year's notice.
const notice = `现将2026年部分节假日安排通知如下。
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。`;

test('the wording of the yearly notice is read: 33 days off and 6 working weekends', () => {
  const { days, unread } = readNotice(notice, 2026);
  expect(days.filter(({ isOffDay }) => isOffDay)).toHaveLength(33);
  expect(days.filter(({ isOffDay }) => !isOffDay).map(({ date }) => date)).toEqual([
    '2026-01-04',
    '2026-02-14',
    '2026-02-28',
    '2026-05-09',
    '2026-09-20',
    '2026-10-10',
  ]);
  expect(days.find(({ date }) => date === '2026-10-10')).toEqual({ date: '2026-10-10', name: '国庆节', isOffDay: false });
  expect(unread).toEqual([{ row: 1, text: '现将2026年部分节假日安排通知如下。', why: 'no-date' }]);
});
test('a span may cross a month, and a day of another year is named and left out', () => {
  const { days, unread } = readNotice('一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。\n二、国庆节：9月29日至10月2日放假。', 2023);
  expect(days.map(({ date }) => date)).toEqual(['2023-01-01', '2023-01-02', '2023-09-29', '2023-09-30', '2023-10-01', '2023-10-02']);
  expect(unread).toEqual([{ row: 1, text: '2022-12-31 元旦', why: 'other-year' }]);
});
test('one day a line, in several hands', () => {
  const { days } = readNotice('2027-02-06 春节 放假\n2027/2/7\t春节\t休\n2027年2月14日，春节，上班', 2027);
  expect(days.map(({ date, isOffDay }) => `${date} ${isOffDay}`)).toEqual(['2027-02-06 true', '2027-02-07 true', '2027-02-14 false']);
});
test('the JSON of a published calendar is read', () => {
  const json = JSON.stringify({
    year: 2027,
    days: [
      { name: '元旦', date: '2027-01-01', isOffDay: true },
      { name: '元旦', date: '2027-02-30', isOffDay: true },
    ],
  });
  expect(readNotice(json, 2027)).toEqual({
    days: [{ name: '元旦', date: '2027-01-01', isOffDay: true }],
    unread: [{ row: 2, text: '{"name":"元旦","date":"2027-02-30","isOffDay":true}', why: 'not-a-date' }],
  });
  expect(readNotice('[{"date":"2027-01-01"}]', 2027).unread).toEqual([{ row: 1, text: '{"date":"2027-01-01"}', why: 'not-understood' }]);
});
test('of two entries for one day the later holds', () => {
  expect(readNotice('2027-01-01 元旦 放假\n2027-01-01 元旦 上班', 2027).days).toEqual([
    { date: '2027-01-01', name: '元旦', isOffDay: false },
  ]);
  expect(readNotice('2027-01-01 元旦 放假\n2027-01-01 元旦 上班', 2027).unread).toEqual([
    { row: 2, text: '2027-01-01 元旦', why: 'said-twice' },
  ]);
});
test('a date nobody could place is shown and never guessed', () => {
  expect(readNotice('各单位于1月20日前安排好值班。', 2027)).toEqual({
    days: [],
    unread: [{ row: 1, text: '各单位于1月20日前安排好值班', why: 'not-understood' }],
  });
  expect(readNotice('', 2027)).toEqual({ days: [], unread: [] });
  expect(readNotice('{"days": 3}', 2027).days).toEqual([]);
});

test('every line that gave no day is named by its row: a day that does not exist, a day without a kind, a span backwards, a heading', () => {
  const { days, unread } = readNotice(
    '日期\t名称\t安排\n2027-02-30 春节 放假\n\n2027-02-08 春节\n2027/02/09\n2027-02-10 春节 放假\n五、端午节：6月31日放假。6月9日至7日放假。',
    2027,
  );
  expect(days.map(({ date }) => date)).toEqual(['2027-02-10']);
  expect(unread.map(({ row, why }) => [row, why])).toEqual([
    [1, 'no-date'],
    [2, 'not-a-date'],
    [4, 'no-kind'],
    [5, 'no-kind'],
    [7, 'not-a-date'],
    [7, 'not-a-date'],
  ]);
});
