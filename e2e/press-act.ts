import type { Locator, Page } from 'playwright-core';
import { actsZhCn } from '#modules/suggestions/texts/acts-zh-cn.ts';
import { pagesZhCn } from '#modules/suggestions/texts/pages-zh-cn.ts';
import { expectAccessible } from './accessible-page.ts';

const { action, ask } = actsZhCn;
type Question = keyof typeof ask;

/** Presses an act's button on the matter's page, or finds it in the menu; answers its form, and says yes. */
export async function pressAct(page: Page, name: keyof typeof action, answer?: (form: Locator) => Promise<unknown>): Promise<void> {
  const button = page.getByRole('button', { name: action[name], exact: true, includeHidden: true });
  await button.waitFor({ state: 'attached' });
  if (!(await button.isVisible())) await page.locator('summary', { hasText: pagesZhCn.open.more }).click();
  await button.click();
  const dialog = page.getByRole('dialog', { name: action[name] });
  await dialog.waitFor();
  await expectAccessible(page, `the form of ${name}`);
  await answer?.(dialog);
  await dialog.getByRole('button', { name: action[name] }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Chooses one of the answers that stand below each other. */
export const choose =
  (label: string | RegExp) =>
  (form: Locator): Promise<void> =>
    form.getByRole('radio', { name: label }).check();

/** Writes the answer of a question. */
export const write = (form: Locator, question: Question, text: string): Promise<void> =>
  form.getByLabel(new RegExp(`^${ask[question].replaceAll(/[()（）]/g, '.')}`)).fill(text);

/** Finds a unit by a part of its name, as a clerk types it, and takes the first that is offered. */
export async function findUnit(form: Locator, question: 'lead' | 'co', part: string): Promise<void> {
  await form.getByRole('combobox', { name: ask[question] }).fill(part);
  await form.locator('[role=option]').first().click();
}
