import { expect, test } from 'vitest';
import { workOf } from './work-of.ts';

test('employer and post stand in one line, and what is said already is not said twice', () => {
  expect(workOf('澜溪市第一中学', '教师')).toBe('澜溪市第一中学 教师');
  expect(workOf('澜溪市第一中学教师', '澜溪市第一中学教师')).toBe('澜溪市第一中学教师');
  expect(workOf('澜溪市第一中学', '澜溪市第一中学教师')).toBe('澜溪市第一中学教师');
});

test('where one is missing the other stands alone, and nothing is null', () => {
  expect(workOf(null, '教师')).toBe('教师');
  expect(workOf('澜溪市第一中学', '')).toBe('澜溪市第一中学');
  expect(workOf(null, null)).toBeNull();
});
