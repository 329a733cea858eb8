import { describe, expect, it } from 'vitest';
import { localDate } from '#platform/domain/local-date.ts';
import { readDay, readMonth } from './read-cell-date.ts';

describe('a day in a cell', () => {
  it.each([
    [{ date: localDate('2023-01-18') }, '2023-01-18'],
    ['2023年1月19日', '2023-01-19'],
    ['2023.1.20', '2023-01-20'],
    ['２０２３－０１－２１', '2023-01-21'],
    ['2023/1/22', '2023-01-22'],
    ['20230123', '2023-01-23'],
    [20230123, '2023-01-23'],
    [44944, '2023-01-18'],
    [' 2023-1-8 00:00:00 ', '2023-01-08'],
    ['2024年2月29日', '2024-02-29'],
    ['二〇二三年一月十九日', '2023-01-19'],
    ['二○二三年十二月三十一日', '2023-12-31'],
  ])('%j is %s', (cell, day) => {
    expect(readDay(cell)).toEqual({ value: day });
  });

  it('is empty in an empty cell and behind a dash', () => {
    for (const cell of [null, '', ' ', '—', '/', '无']) expect(readDay(cell)).toEqual({ value: null });
  });

  it('that does not exist is an error and not the next day', () => {
    expect(readDay('2023年2月30日')).toMatchObject({ why: 'spreadsheets.no_such_day' });
    expect(readDay('2023-13-01')).toMatchObject({ why: 'spreadsheets.no_such_month', params: { month: 13 } });
    expect(readDay('2023年1月')).toMatchObject({ why: 'spreadsheets.not_a_date' });
    expect(readDay('二〇二三年二月三十日')).toMatchObject({ why: 'spreadsheets.no_such_day', params: { value: '二〇二三年二月三十日' } });
    expect(readDay('一二年三月')).toMatchObject({ why: 'spreadsheets.not_a_date' });
    expect(readDay('上月底')).toMatchObject({ why: 'spreadsheets.not_a_date' });
  });
});

describe('a month in a cell', () => {
  it.each([
    ['1981.02', '1981-02'],
    [1981.02, '1981-02'],
    ['1976年2月', '1976-02'],
    ['二〇〇〇年一月', '2000-01'],
    ['1962-02', '1962-02'],
    ['１９８８．１０', '1988-10'],
    ['1990年3月5日', '1990-03'],
    ['198806', '1988-06'],
    [29403, '1980-07'],
  ])('%j is %s', (cell, month) => {
    expect(readMonth(cell)).toEqual({ value: month });
  });

  it('of the number 1988.1 is not guessed: January, or October that lost its zero', () => {
    expect(readMonth(1988.1)).toMatchObject({ why: 'spreadsheets.month_unclear' });
    expect(readMonth('1988.1')).toEqual({ value: '1988-01' });
  });

  it('13 is an error that says so', () => {
    expect(readMonth('1975年13月')).toMatchObject({ why: 'spreadsheets.no_such_month', params: { month: 13 } });
  });
});
