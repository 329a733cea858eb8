import { expect } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { pagesZhCn } from '#modules/suggestions/texts/pages-zh-cn.ts';
import { expectAccessible } from './accessible-page.ts';
import { arrive, OFFICE } from './visitor.ts';

const { questions, statistics } = pagesZhCn;

/** A count that is pressed on the screen stands on paper too; what only leads on does not. */
async function statisticsArePrinted(page: Page): Promise<void> {
  await page.goto('/desk/statistics');
  const count = page.getByRole('main').getByRole('button', { name: statistics.rows }).first();
  await count.waitFor();
  const rates = page.getByRole('main').getByText(statistics.rows, { exact: true }).first();
  expect(await rates.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await count.isVisible()).toBe(true);
  expect(await rates.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
}

/** A leader opens a question, the rows it counts, and from a row the letter itself. */
export async function leaderAsks(browser: Browser, address: string): Promise<void> {
  const { page, context } = await arrive(browser, { address, login: 'zhuren', size: OFFICE });
  try {
    await page.goto('/desk/questions');
    await page.getByRole('heading', { level: 1, name: questions.title }).waitFor();
    await expectAccessible(page, 'questions');
    const opens = page.getByRole('main').getByRole('button', { name: questions.open }).first();
    const count = Number(/^\d+/.exec(await opens.innerText())?.[0]);
    await opens.click();
    const rows = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: questions.letter }) });
    await rows.first().waitFor();
    expect(await rows.count()).toBe(Math.min(count, 5));
    await expectAccessible(page, 'an opened question');
    await rows.first().getByRole('button', { name: questions.letter }).click();
    const letter = page.getByRole('dialog');
    await letter.waitFor();
    await letter.locator('iframe').contentFrame().locator('body').waitFor();
    await expectAccessible(page, 'a letter behind a question');
    await page.keyboard.press('Escape');
    await letter.waitFor({ state: 'hidden' });
    await rows.first().getByRole('link').click();
    await page.waitForURL('**/desk/suggestions/*');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await statisticsArePrinted(page);
  } finally {
    await context.close();
  }
}
