import { expect, test } from 'vitest';
import { registerZhCn } from '../../texts/zh-cn.ts';
import { addUnit, linesOf } from './unit-edits.ts';

test('lines are trimmed and empty ones left out; what is no text has none', () => {
  expect(linesOf(' 防汛抗旱 \n\n河道疏浚\r\n')).toEqual(['防汛抗旱', '河道疏浚']);
  expect(linesOf(undefined)).toEqual([]);
});

test('a new unit is sent with nicknames and duties as lists', () => {
  const edit = addUnit(registerZhCn, () => undefined);
  expect(edit.body({ name: '澜溪市水利局', shortName: '市水利局', kind: 'department', nicknames: '水利\n河长办', duties: '防汛' })).toEqual(
    { unit: { name: '澜溪市水利局', shortName: '市水利局', kind: 'department', nicknames: ['水利', '河长办'] }, duties: ['防汛'] },
  );
});
