import { expect } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import { registerZhCn } from '#modules/register/texts/zh-cn.ts';
import { fill } from '#platform/web/fill.ts';
import { expectAccessible } from './accessible-page.ts';
import { arrive, OFFICE } from './visitor.ts';

const { import: words, column, units } = registerZhCn;

type Line = readonly [called: string, phone: string, name: string, who: string];

const FIRST: readonly Line[] = [
  ['河道所', '0571-88001101', '城北河道养护所', '童谷雨'],
  ['湿地站', '0571-88001102', '南湾湿地管理站', '施清和'],
  ['茶科院', '0571-88001103', '高山茶叶科学研究院', '柴望晴'],
];

/** Another office's list: a title, a header of two lines with a merged cell, its own words, its own order, a column without a heading, a total. */
async function foreignSheet(lines: readonly Line[]): Promise<Buffer> {
  const text = (value: string, more: Partial<CellObject> = {}): CellObject => ({ value, type: String, ...more });
  const head = [
    [text('县属责任主体一览', { columnSpan: 7 })],
    [text('次第'), text('怎么找到', { columnSpan: 2 }), null, null, text('责任主体', { columnSpan: 2 }), null, text('脾气')],
    [null, text('平日里叫'), text('打这个号'), null, text('牌子上写的'), text('谁来接'), null],
  ];
  const body = lines.map(([called, phone, name, who], at) => [
    text(String(at + 1)),
    text(called),
    text(phone),
    text('√'),
    text(name),
    text(who),
    text('爽快'),
  ]);
  return writeExcelFile([...head, ...body, [text('合计'), null, null, null, text(`${lines.length} 家`), null, null]], {
    sheet: '一览',
  }).toBuffer();
}

async function choose(page: Page, name: string, lines: readonly Line[]): Promise<void> {
  await page.goto('/desk/import?kind=organisations');
  const buffer = await foreignSheet(lines);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer });
  await page.getByRole('table', { name: words.columns }).waitFor();
}

const meaningOf = (page: Page, heading: string) => page.getByRole('combobox', { name: `${words.means}：${heading}`, exact: true });
const meanings = (page: Page) =>
  page
    .getByRole('table', { name: words.columns })
    .getByRole('combobox')
    .evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value));

async function write(page: Page, rows: number): Promise<void> {
  await page.getByRole('button', { name: fill(words.write, { n: rows }), exact: true }).click();
  await page.locator('.rg-steps li:last-child[aria-current=step]').waitFor();
}

const says = (page: Page, added: number, changed: number, unchanged: number) =>
  page.getByText(fill(words.resultLine, { added, changed, unchanged }), { exact: true }).waitFor();

/** Columns are shown, corrected once, remembered for the next file of the same shape; the same file again changes nothing. */
export async function foreignSheetIsRead(browser: Browser, address: string): Promise<void> {
  const { page, context } = await arrive(browser, { address, login: 'daigongwei-tongpu', size: OFFICE });
  try {
    await choose(page, '通讯录.xlsx', FIRST);
    // What the name of the unit is nobody could guess: nothing can be written before it is said.
    await page.getByRole('alert').getByText(column.name).waitFor();
    expect(await page.getByRole('button', { name: fill(words.write, { n: FIRST.length }), exact: true }).count()).toBe(0);
    for (const [heading, key] of [
      ['平日里叫', 'shortName'],
      ['牌子上写的', 'name'],
      ['谁来接', 'contact'],
      ['脾气', ''],
    ] as const)
      await meaningOf(page, heading).selectOption(key);
    await expectAccessible(page, 'columns of a sheet being corrected');
    await page.getByRole('button', { name: words.apply, exact: true }).click();
    await page.getByText(fill(words['skipped-totals'], { rows: 7 }), { exact: true }).waitFor();
    expect(await meanings(page)).toEqual(['', 'shortName', 'phone', 'name', 'contact', '']);
    await write(page, FIRST.length);
    await says(page, FIRST.length, 0, 0);
    // The next file with the same headings is read without a question.
    await choose(page, '通讯录新.xlsx', [...FIRST, ['蚕桑站', '0571-88001104', '蚕桑技术推广站', '阮小满']]);
    expect(await meanings(page)).toEqual(['', 'shortName', 'phone', 'name', 'contact', '']);
    await page.getByText(words.corrected, { exact: true }).first().waitFor();
    await write(page, FIRST.length + 1);
    await says(page, 1, 0, FIRST.length);
    await choose(page, '通讯录新.xlsx', [...FIRST, ['蚕桑站', '0571-88001104', '蚕桑技术推广站', '阮小满']]);
    await write(page, FIRST.length + 1);
    await says(page, 0, 0, FIRST.length + 1);
    await page.goto('/desk/register/units');
    await page.getByRole('table', { name: units.label }).getByText('高山茶叶科学研究院', { exact: true }).waitFor();
  } finally {
    await context.close();
  }
}
