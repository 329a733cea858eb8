import { describe, expect, test } from 'vitest';
import { en } from '../../../texts/en.ts';
import { zhCn } from '../../../texts/zh-cn.ts';
import { listHref } from '../../links.ts';
import { activeFilters, LIST_TABS, listQuery, ListSearch, tabOf } from './list-filter.ts';

const read = (address: Readonly<Record<string, unknown>>) => ListSearch.parse(address);

describe('the address of the list', () => {
  test('without anything it shows what is in hand', () => {
    expect(listQuery(read({}))).toEqual({ set: 'unanswered' });
  });

  test('a search looks through all of them', () => {
    expect(tabOf(read({ search: '充电' }))).toBe('all');
    expect(listQuery(read({ search: '充电' }))).toEqual({ search: '充电' });
  });

  test('a number typed as a search stays text', () => {
    expect(listQuery(read({ search: 23 }))).toEqual({ search: '23' });
  });

  test('what a reader sets goes before what the tab says', () => {
    expect(listQuery(read({ tab: 'answered', state: 'closed', unitId: 'u' }))).toEqual({ state: 'closed', unitId: 'u' });
  });

  test('a hand-made address with wrong values narrows nothing', () => {
    expect(listQuery(read({ tab: 'all', kind: 'nonsense', isKey: 'perhaps' }))).toEqual({});
  });

  test('flags are counted as filters, the page is not', () => {
    expect(activeFilters(read({ isKey: true, isOverdue: 'true', after: 'x' }))).toBe(2);
  });

  test('every tab has its words in both languages', () => {
    for (const texts of [zhCn, en]) {
      const words: Readonly<Record<string, string>> = texts.pages.set;
      for (const tab of Object.keys(LIST_TABS)) expect(words[tab]).toBeTruthy();
    }
  });

  test('an address made for a figure leaves out what is not set', () => {
    expect(listHref({ tab: 'all', field: 'safety', unitId: undefined, state: '' })).toBe('/desk/suggestions?tab=all&field=safety');
    expect(listHref({})).toBe('/desk/suggestions');
  });
});
