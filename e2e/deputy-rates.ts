import { expect } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import type { SuggestionView } from '#modules/suggestions/server/module.ts';
import { phoneZhCn } from '#modules/suggestions/texts/phone-zh-cn.ts';
import { wordsZhCn } from '#modules/suggestions/texts/words-zh-cn.ts';
import { expectAccessible } from './accessible-page.ts';
import { answerAgain } from './answer-again.ts';
import type { Unit } from './offices-handle.ts';
import { until } from './until.ts';
import { act, arrive, arriveQuietly, PHONE } from './visitor.ts';

const { one, rate } = phoneZhCn;

/** Nothing is chosen beforehand; the deputy chooses, says why, and sends. */
async function rateAs(page: Page, id: string, value: keyof typeof wordsZhCn.rating): Promise<void> {
  await page.goto(`/phone/suggestions/${id}/rate`);
  const form = page.getByRole('region', { name: rate.title });
  await form.waitFor();
  await expectAccessible(page, `rating ${value}`);
  expect(await form.getByRole('radio', { checked: true }).count()).toBe(0);
  // Sent without a choice, the deputy is brought to the question, though it had moved out of sight.
  await form.getByRole('button', { name: rate.sendNone }).click();
  await form.getByText(rate.choose).waitFor();
  expect(
    await form
      .getByRole('radio')
      .first()
      .evaluate((radio) => radio === document.activeElement),
  ).toBe(true);
  await form.getByRole('radio', { name: wordsZhCn.rating[value], exact: true }).check();
  if (value === 'dissatisfied') await form.getByRole('textbox').fill('说了三座，没有说在哪里、谁来供电。');
  await form.getByRole('button', { name: wordsZhCn.rating[value] }).click();
  await page.waitForURL(`**/phone/suggestions/${id}`);
}

/** Contact confirmed, dissatisfied, a second round, satisfied, the result rated, the promise confirmed. */
export async function deputyRates(
  browser: Browser,
  address: string,
  { id, unit }: { readonly id: string; readonly unit: Unit },
): Promise<void> {
  const { page, context, ask } = await arrive(browser, { address, login: 'daibiao001', size: PHONE });
  const [office, clerk] = await Promise.all(['daigongwei', 'housing-clerk'].map((login) => arriveQuietly(browser, { address, login })));
  if (!office || !clerk) throw new Error('nobody is there');
  const open = () => ask<SuggestionView>('GET', `/suggestions/${id}`);
  const inState = (wanted: string) => until(`state ${wanted}`, open, ({ state }) => state === wanted);
  try {
    await page.goto(`/phone/suggestions/${id}`);
    await page.getByRole('button', { name: one.contactTrue }).first().click();
    await until('the contact confirmed', open, ({ contacts }) => contacts.some(({ state }) => state === 'confirmed'));
    await expectAccessible(page, 'an answered suggestion on the phone');
    await rateAs(page, id, 'dissatisfied');
    await inState('dissatisfied');
    await act(office, id, 'order-second-round');
    await answerAgain(browser, address, { id, unit });
    await rateAs(page, id, 'satisfied');
    const rated = await inState('closed-with-promises');
    expect(rated.ratings.filter(({ of }) => of === 'reply').map(({ round, value }) => [round, value])).toEqual([
      [1, 'dissatisfied'],
      [2, 'satisfied'],
    ]);
    await rateAs(page, id, 'satisfied');
    await act(clerk, id, 'report-kept', {
      of: 'promises',
      targetId: rated.promises[0]?.id ?? '',
      form: { achieved: 3, text: '三座基站已于本月通电，信号测试记录随附。', fileIds: [] },
    });
    await page.goto('/phone/promises');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(page, 'promises to a deputy');
    await page.goto(`/phone/suggestions/${id}`);
    await page.getByRole('button', { name: phoneZhCn.promise.confirm }).click();
    await inState('closed');
  } finally {
    await context.close();
  }
}
