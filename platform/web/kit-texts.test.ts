import { expect, test } from 'vitest';
import { kitEn } from '#platform/texts/kit-en.ts';
import { kitZhCn } from '#platform/texts/kit-zh-cn.ts';
import { shellEn } from '#platform/texts/shell-en.ts';
import { shellZhCn } from '#platform/texts/shell-zh-cn.ts';

const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();

test.each([
  ['kit', kitZhCn, kitEn],
  ['shell', shellZhCn, shellEn],
] as const)('the %s says the same things with the same places in both languages', (_, chinese, english) => {
  const en: Readonly<Record<string, string>> = english;
  expect(Object.keys(en).toSorted()).toEqual(Object.keys(chinese).toSorted());
  for (const [key, text] of Object.entries(chinese)) expect(places(en[key] ?? ''), key).toEqual(places(text));
});
