import type { Browser, Page } from 'playwright-core';
import type { SuggestionView } from '#modules/suggestions/server/module.ts';
import { phoneZhCn } from '#modules/suggestions/texts/phone-zh-cn.ts';
import { expectAccessible } from './accessible-page.ts';
import { until } from './until.ts';
import { arrive, PHONE, type Visitor } from './visitor.ts';

export const TITLE = '关于消除茶坪村手机信号盲区的建议';
const { write, sign } = phoneZhCn;

type Row = { readonly id: string; readonly title: string; readonly state: string };

const next = (page: Page) => page.getByRole('button', { name: phoneZhCn.common.next, exact: true });

async function fillSteps(page: Page): Promise<void> {
  await page.getByLabel(write.titleLabel).fill(TITLE);
  await page.getByRole('radio', { name: write.kindSuggestion }).check();
  await expectAccessible(page, 'writing: title');
  await next(page).click();
  await page.getByRole('heading', { name: write.head.situation }).waitFor();
  await page
    .getByRole('textbox', { name: write.situation })
    .fill('茶坪村有四个自然村、约310户，村道两公里没有手机信号，去年两次求助电话打不出去。');
  // A reload in the middle of a sentence loses nothing.
  await page.reload();
  const situation = page.getByRole('textbox', { name: write.situation });
  await until(
    'the sentence after a reload',
    () => situation.inputValue().catch(() => ''),
    (text) => text.endsWith('打不出去。'),
  );
  await next(page).click();
  await page.getByRole('heading', { name: write.head.analysis }).waitFor();
  await page.getByRole('textbox', { name: write.analysis }).fill('山体遮挡，原有基站只覆盖村口；选址和用电分属两家单位，没有人牵头。');
  await next(page).click();
  await page.getByRole('heading', { name: write.head.points }).waitFor();
  await page.getByRole('textbox').first().fill('2026年底前在茶坪村建成基站三座，四个自然村全部覆盖。');
  await next(page).click();
}

/** Looks at what was asked before, asks two colleagues, and sends the text to them. */
async function askColleagues(page: Page, names: readonly string[]): Promise<void> {
  await page.getByRole('heading', { name: write.head.similar }).waitFor();
  await page.getByRole('heading', { name: write.dutyTitle }).waitFor();
  await until('something asked before', () => page.getByRole('article').count());
  await expectAccessible(page, 'writing: asked before');
  await page.getByRole('button', { name: write.looked }).click();
  await page.getByRole('heading', { name: write.head.signing }).waitFor();
  for (const name of names) {
    await page.getByRole('combobox', { name: write.invite }).fill(name);
    await page.getByRole('option', { name }).first().click();
  }
  await page.getByRole('radio', { name: write.publicityYes }).check();
  await page.getByRole('radio', { name: write.confidentialNo }).check();
  await expectAccessible(page, 'writing: signing');
  await next(page).click();
  await page.getByRole('heading', { name: write.head.file }).waitFor();
  await page.getByRole('button', { name: write.inviteSend }).click();
}

async function coSign({ page }: Visitor, id: string): Promise<void> {
  await page.goto(`/phone/suggestions/${id}/sign`);
  await page.getByRole('heading', { name: sign.title }).waitFor();
  await expectAccessible(page, 'co-signing');
  await page.getByText(sign.end).scrollIntoViewIfNeeded();
  const confirm = page.getByRole('button', { name: sign.confirm });
  await until('the text read to its end', () => confirm.isEnabled());
  await confirm.click();
  await page.waitForURL('**/phone');
}

/** @returns the id of the suggestion that was filed */
export async function deputyWrites(browser: Browser, address: string): Promise<string> {
  const lead = await arrive(browser, { address, login: 'daibiao001', size: PHONE });
  const colleagues = await Promise.all(['daibiao002', 'daibiao003'].map((login) => arrive(browser, { address, login, size: PHONE })));
  try {
    await lead.page.goto('/phone');
    await lead.page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(lead.page, 'a deputy’s today');
    await lead.page.goto('/phone/write');
    await lead.page.getByRole('heading', { name: write.head.title }).waitFor();
    await fillSteps(lead.page);
    const people = await Promise.all(colleagues.map(({ ask }) => ask<{ name: string }>('GET', '/session')));
    await askColleagues(
      lead.page,
      people.map(({ name }) => name),
    );
    const find = async (): Promise<string | undefined> =>
      (await lead.ask<{ rows: readonly Row[] }>('GET', '/suggestions?set=mine&limit=100')).rows.find(
        ({ title, state }) => title === TITLE && (state === 'draft' || state === 'co-signing'),
      )?.id;
    const id = (await until('the draft on the server', find)) ?? '';
    const open = () => lead.ask<SuggestionView>('GET', `/suggestions/${id}`);
    await until('both invitations', open, ({ signers }) => signers.length === 2);
    for (const colleague of colleagues) await coSign(colleague, id);
    await lead.page.goto(`/phone/suggestions/${id}`);
    await lead.page.getByRole('heading', { name: TITLE }).first().waitFor();
    await expectAccessible(lead.page, 'a deputy’s own suggestion');
    await lead.page.getByRole('button', { name: phoneZhCn.one.file, exact: true }).click();
    await lead.page.getByRole('region', { name: phoneZhCn.one.file }).getByRole('button', { name: phoneZhCn.one.file }).click();
    await until('the filing', open, ({ state }) => state === 'filed');
    return id;
  } finally {
    for (const { context } of [lead, ...colleagues]) await context.close();
  }
}
