import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { kitZhCn } from '#platform/texts/kit-zh-cn.ts';
import { pagesZhCn } from '#modules/suggestions/texts/pages-zh-cn.ts';
import { wordsZhCn } from '#modules/suggestions/texts/words-zh-cn.ts';

/** The reply letter from the menu of papers: as a page to look at, and as the file an office prints. */
export async function printLetter(page: Page, words: string): Promise<void> {
  await page.locator('summary', { hasText: pagesZhCn.papers.title }).click();
  await page.getByRole('button', { name: wordsZhCn.paper['reply-letter'], exact: true }).click();
  const dialog = page.getByRole('dialog', { name: wordsZhCn.paper['reply-letter'] });
  await dialog.frameLocator('iframe').getByText(words).first().waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: kitZhCn.downloadDocx }).click()]);
  expect(download.suggestedFilename()).toMatch(/^答复函-.*\.docx$/);
  const inside = unzipSync(new Uint8Array(readFileSync(await download.path())));
  expect(strFromU8(inside['word/document.xml'] ?? new Uint8Array())).toContain(words);
  await page.keyboard.press('Escape');
}
