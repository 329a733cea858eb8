import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { actsZhCn } from '#modules/suggestions/texts/acts-zh-cn.ts';
import { pagesZhCn } from '#modules/suggestions/texts/pages-zh-cn.ts';
import { wordsZhCn } from '#modules/suggestions/texts/words-zh-cn.ts';
import { expectAccessible } from './accessible-page.ts';

const { reply } = pagesZhCn;
const BODY = '您提出的关于消除茶坪村手机信号盲区的建议收悉。经会同有关单位研究，现答复如下。';
const ANSWER = '2026年12月20日前在茶坪村建成基站3座，四个自然村全部覆盖。';

async function fillIn(page: Page): Promise<void> {
  const starting = (label: string) => page.getByLabel(new RegExp(`^${label}`));
  await starting(`${reply.answer} 1`).fill(ANSWER);
  await starting(reply.body).fill(BODY);
  await page.getByRole('radio', { name: new RegExp(`^${wordsZhCn.replyClass.planned}`) }).check();
  await page.getByRole('radio', { name: wordsZhCn.publicity.full }).check();
  await starting(reply.contactName).fill('经办科');
  await starting(reply.contactPhone).fill('0512-53520000');
}

async function promise(page: Page): Promise<void> {
  await page.getByRole('button', { name: reply.addPromise }).click();
  const group = page.getByRole('group', { name: reply.promise.replace('{n}', '1') });
  await group.getByRole('textbox').first().fill('茶坪村基站');
  await group.getByLabel(new RegExp(`^${actsZhCn.ask.target}`)).fill('3');
  await group.getByLabel(new RegExp(`^${actsZhCn.ask.unitOfMeasure}`)).fill('座');
  await group.getByLabel(new RegExp(`^${actsZhCn.ask.responsible}`)).fill('经办科');
  // Sent without its day, the promise is stopped at its own question and nothing typed is lost.
  await page.getByRole('button', { name: reply.submit }).first().click();
  await page.getByRole('alert').getByText(actsZhCn.ask.dueOn).waitFor();
  await group.getByLabel(new RegExp(`^${actsZhCn.ask.dueOn}`)).fill('2099-12-20');
}

/** The reply as a clerk writes it: sent half empty it says what is missing; previewed; sent to be checked. */
export async function writeReply(page: Page): Promise<void> {
  await page.getByRole('button', { name: actsZhCn.action['draft-reply'], exact: true }).click();
  await page.waitForURL(/\/reply\//);
  await page.getByRole('button', { name: reply.submit }).first().click();
  await page.getByRole('alert').getByText(reply.contactPhone).waitFor();
  await expectAccessible(page, 'a reply that lacks something');
  await fillIn(page);
  await promise(page);
  await page.getByRole('button', { name: reply.preview }).first().click();
  const letter = page.getByRole('dialog', { name: reply.previewTitle });
  expect(await letter.innerText()).toContain('茶坪村基站');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: reply.submit }).first().click();
  await page.waitForURL((url) => !url.pathname.includes('/reply/'));
}
