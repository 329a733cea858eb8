import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Locator, Page } from 'playwright-core';
import type { MatterView } from '#modules/supervision/contract/views.ts';
import type { CongressId } from '#platform/domain/ids.ts';
import { supervisionFormsZhCn as forms } from '#modules/supervision/texts/forms-zh-cn.ts';
import { supervisionPagesZhCn as pages } from '#modules/supervision/texts/pages-zh-cn.ts';
import { supervisionWordsZhCn as words } from '#modules/supervision/texts/words-zh-cn.ts';
import { expectAccessible } from './accessible-page.ts';
import { decisionIsCarriedOut } from './decision-is-carried-out.ts';
import { openBrowser } from './open-browser.ts';
import { startRunningApp, type RunningApp } from './running-app.ts';
import { arrive, OFFICE, PHONE } from './visitor.ts';

let app: RunningApp;
let browser: Browser;
beforeAll(async () => { app = await startRunningApp(); browser = await openBrowser(); }, 300_000);
afterAll(async () => { await browser.close(); await app.close(); });

const PAPER = '2031年工作要点\n一、听取和审议市人民政府关于河道管护情况的报告、关于农村供水情况的报告。\n二、开展《中华人民共和国水法》执法检查。\n三、视察老旧小区改造工作。';

const button = (page: Page | Locator, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Presses an act at the head of the page or in its menu, answers its form and says yes. */
async function press(page: Page, action: keyof typeof words.act, answer?: (form: Locator) => Promise<unknown>): Promise<void> {
  const one = page.getByRole('button', { name: words.act[action], exact: true, includeHidden: true }).first();
  await one.waitFor({ state: 'attached' });
  if (!(await one.isVisible())) await page.locator('summary', { hasText: pages.common.more }).click();
  await one.click();
  const form = page.getByRole('dialog');
  await form.locator('form').waitFor();
  await expectAccessible(page, `the form of ${action}`);
  await answer?.(form);
  await form.locator('button[type=submit]').click();
  await form.waitFor({ state: 'hidden' });
}

/** The same for an act on the one point of the matter, which stands at the point. */
async function pressPoint(page: Page, action: keyof typeof words.act, answer: (form: Locator) => Promise<unknown>): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${words.act[action]}.+`) }).click();
  const form = page.getByRole('dialog');
  await form.locator('form').waitFor();
  await expectAccessible(page, `the form of ${action}`);
  await answer(form);
  await form.locator('button[type=submit]').click();
  await form.waitFor({ state: 'hidden' });
}

async function congressOf(matterId: string): Promise<CongressId> {
  const hosted = await app.db.system((tx) => tx.query<{ id: CongressId }>('select id from register_congresses where is_hosted'));
  for (const { id } of hosted) if ((await app.db.read(id, (db) => db.query('select 1 from supervision_matters where id = $1', [matterId]))).length > 0) return id;
  throw new Error('no congress has it');
}

test('a plan is read out of a paper, checked, adopted, and its matter goes to an opinion, an answer, evidence and its close', { timeout: 240_000 }, async () => {
  const { page, ask } = await arrive(browser, { address: app.address, login: 'changweiban', size: OFFICE });
  await page.goto('/desk/supervision/plans/new');
  await page.getByLabel(new RegExp(`^${pages.read.paste}`)).fill(PAPER);
  await button(page, pages.read.go).click();
  await page.getByRole('checkbox').first().waitFor();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await expectAccessible(page, 'items beside their sentences');
  await page.getByRole('button', { name: pages.read.save.split('{')[0] ?? '' }).click();
  await page.waitForURL(/\/plans\/[0-9a-f-]{36}/u);
  await button(page, words.act['edit-items']).click();
  await page.getByRole('dialog').locator('li').first().waitFor();
  await expectAccessible(page, 'items corrected');
  await button(page.getByRole('dialog'), pages.more.saveItems).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  for (const step of ['submit-to-party-group', 'submit-to-chairs-council', 'adopt-plan', 'publish-plan'] as const) await press(page, step);
  await expectAccessible(page, 'the plan');
  await press(page, 'adjust-plan', async (form) => { await form.getByLabel(new RegExp(`^${forms.ask.reason}`)).fill('增加一项'); await form.getByLabel(new RegExp(`^${pages.more.adjustAdd}`)).fill('视察：农村公路'); });
  await page.getByRole('link', { name: /农村公路/u }).waitFor();
  await page.getByRole('link', { name: /河道管护/u }).click();
  await page.waitForURL(/\/matters\/[0-9a-f-]{36}/u);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await press(page, 'edit-matter', async (form) => { await form.getByRole('combobox', { name: forms.ask.addresseeIds }).fill('水'); await form.locator('[role=option]').first().click(); });
  await press(page, 'begin');
  await press(page, 'set-hearing', (form) => form.getByLabel(new RegExp(`^${forms.ask.hearingOn}`)).fill('2031-06-20'));
  await press(page, 'ask-report');
  await press(page, 'deliver-report', (form) => form.getByLabel(new RegExp(`^${forms.ask.text}`)).fill('河道管护情况的报告。'));
  await press(page, 'send-to-members');
  await press(page, 'hold');
  await press(page, 'draft-opinions', async (form) => { await form.getByLabel(/第 1 条/u).fill('落实管护经费。'); await form.getByLabel(new RegExp(`^${forms.ask.addresseeId}`)).selectOption({ index: 1 }); });
  await press(page, 'agree-opinions');
  await press(page, 'hand-over-opinions');
  await expectAccessible(page, 'the matter');
  const seen = await ask<MatterView>('GET', `/supervision/matters/${id}`);
  expect(seen.pointRows.map(({ state, unitName }) => [state, unitName !== ''])).toEqual([['handed-over', true]]);
  const point = seen.pointRows[0];
  const congressId = await congressOf(id);
  const [clerk] = await app.db.read(congressId, (db) => db.query<{ person_id: string }>(`select person_id from register_posts where organisation_id = $1 and role = 'unit-clerk' and ends_on is null`, [point?.unit?.id]));
  const [account] = await app.db.system((tx) => tx.query<{ login: string }>('select a.login from platform_accounts a join platform_account_members m on m.account_id = a.id where m.person_id = $1', [clerk?.person_id]));
  const unit = await arrive(browser, { address: app.address, login: account?.login ?? '', size: OFFICE });
  await unit.page.goto(`/desk/supervision/matters/${id}?tab=points`);
  await pressPoint(unit.page, 'answer-point', async (form) => { await form.getByRole('radio', { name: words.measure['at-once'] }).check(); await form.getByLabel(new RegExp(`^${forms.ask.text}`)).fill('经费已列入预算。'); });
  await pressPoint(unit.page, 'show-deed', async (form) => { await form.getByLabel(new RegExp(`^${forms.ask.text}`)).fill('第一批经费已拨付。'); await form.locator('input[type=file]').setInputFiles({ name: '拨付凭证.txt', mimeType: 'text/plain', buffer: Buffer.from('已拨付') }); });
  const got = unit.page.waitForEvent('download');
  await unit.page.getByRole('link', { name: '拨付凭证.txt' }).click();
  expect((await got).suggestedFilename()).toBe('拨付凭证.txt');
  await unit.context.close();
  await page.goto(`/desk/supervision/matters/${id}?tab=points`);
  await pressPoint(page, 'close-point', (form) => form.getByLabel(new RegExp(`^${forms.ask.finding}`)).fill('凭证属实。'));
  await press(page, 'report-handling', (form) => form.getByLabel(new RegExp(`^${forms.ask.text}`)).fill('处理情况报告。'));
  await press(page, 'close-matter', (form) => form.getByLabel(new RegExp(`^${forms.ask.outcome}`)).fill('经费落实。'));
  expect((await ask<MatterView>('GET', `/supervision/matters/${id}`)).state).toBe('closed');
  const phone = await arrive(browser, { address: app.address, login: 'daibiao001', size: PHONE });
  for (const place of ['/phone/supervision', `/phone/supervision/${id}`]) { await phone.page.goto(place); await phone.page.getByRole('heading', { level: 1 }).waitFor(); await phone.page.waitForLoadState('networkidle'); await expectAccessible(phone.page, place); }
  await phone.context.close();
  for (const place of ['supervision/points', 'supervision/reconciliation?year=2031', 'supervision/owed?year=2031', 'supervision/matters?year=2031', 'supervision/referrals', 'supervision/methods']) {
    await page.goto(`/desk/${place}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await expectAccessible(page, place);
  }
});

test('what a meeting voted is adopted by its contest, carried out by a unit with evidence, evaluated, and read by deputies and residents', { timeout: 120_000 }, () => decisionIsCarriedOut(app, browser));
