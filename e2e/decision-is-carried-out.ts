import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { holdContest, openHeldContests, type BallotsDeps } from '#modules/ballots/server/module.ts';
import { decisionPagesZhCn as texts } from '#modules/decisions/texts/pages-zh-cn.ts';
import { levelOfCongress } from '#modules/register/server/module.ts';
import type { AccountId, CongressId, PersonId } from '#platform/domain/ids.ts';
import { openLogKey } from '#platform/server/journal/journal-key.ts';
import { makeLawSource } from '#platform/server/law/law-source.ts';
import { expectAccessible } from './accessible-page.ts';
import type { RunningApp } from './running-app.ts';
import { arrive, OFFICE, PHONE } from './visitor.ts';

const TITLE = '澜溪市人民代表大会常务委员会关于加强古树名木保护的决定';
const MEMBERS = 9;

/** A meeting of the standing committee that voted an item, seven for it and two against, and issued the decision. */
async function holdMeeting({ db }: RunningApp): Promise<void> {
  const [county] = await db.system((tx) => tx.query<{ id: CongressId }>(`select id from register_congresses where place = '澜溪市'`));
  if (!county) throw new Error('there is no made-up county');
  const [meetingId, itemId] = [randomUUID(), randomUUID()];
  const office = await db.write(county.id, async (tx) => {
    await tx.query(
      `insert into meetings_meetings (congress_id, id, kind, state, series, year, title, starts_at) values ($1, $2, 'standing-committee', 'under-way', 'standing-committee', 2027, '澜溪市第十七届人民代表大会常务委员会第四十次会议', now() - interval '1 hour')`,
      [county.id, meetingId],
    );
    await tx.query(
      `insert into meetings_items (congress_id, id, meeting_id, place, verb, title, state, needs_vote) values ($1, $2, $3, 1, 'decide', '关于加强古树名木保护的决定', 'current', true)`,
      [county.id, itemId, meetingId],
    );
    await tx.query(
      `insert into meetings_attendees (congress_id, id, meeting_id, person_id, name, capacity, is_entitled, is_in_base, is_present) select $1, gen_random_uuid(), $2, p.id, p.name, 'member', true, true, true from (select id, name from register_people order by id limit $3) p`,
      [county.id, meetingId, MEMBERS],
    );
    await tx.query(
      `insert into meetings_documents (congress_id, id, meeting_id, item_id, kind, state, title, subtitle, body, issued_on, created_at) values ($1, gen_random_uuid(), $2, $3, 'decision', 'issued', $4, '（2027年澜溪市第十七届人民代表大会常务委员会第四十次会议通过）', $5, current_date, now())`,
      [county.id, meetingId, itemId, TITLE, '一、对全市古树名木登记建档，逐株落实管护责任。\n二、管护经费列入预算。'],
    );
    return tx.query<{ person_id: PersonId }>(`select person_id from register_posts where role = 'congress-office' limit 1`);
  });
  const folder = mkdtempSync(join(tmpdir(), 'renda-e2e-votes-'));
  const deps: BallotsDeps = {
    db,
    clock: () => new Date(),
    law: makeLawSource(levelOfCongress),
    logKey: openLogKey(folder, 'ballots'),
    boxFolder: join(folder, 'boxes'),
    onTrouble: (error) => {
      throw error;
    },
  };
  const actor = {
    accountId: randomUUID() as AccountId,
    congressId: county.id,
    personId: office[0]?.person_id ?? (randomUUID() as PersonId),
    name: '会务组',
    posts: [{ role: 'congress-office', organisationId: null, title: '会务组' }],
  };
  const title = '关于加强古树名木保护的决定';
  await holdContest(
    deps,
    { office: { actor, address: '127.0.0.1', device: 'e2e' }, sequencer: openHeldContests(deps) },
    {
      meetingId,
      itemId,
      definition: {
        kind: 'motion',
        title,
        body: 'standing-committee',
        options: [{ key: 'motion', label: title }],
        seats: 1,
        occasion: 'regular',
      },
      paperAt: (place) => ({ marks: { motion: place < 7 ? 'for' : 'against' }, writeIns: [] }),
    },
  );
}

const field = (form: Locator, name: keyof typeof texts.ask): Locator => form.getByLabel(new RegExp(`^${texts.ask[name]}`));

/** Presses an act, answers its form and confirms; a form of several questions is held against WCAG while it is open. */
async function press(page: Page, label: string, answer?: (form: Locator) => Promise<unknown>): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).first().click();
  const form = page.getByRole('dialog');
  await form.locator('form').waitFor();
  if ((await form.locator('.field, fieldset').count()) > 1) await expectAccessible(page, `the form of ${label}`);
  await answer?.(form);
  await form.locator('button[type=submit]').click();
  await form.waitFor({ state: 'hidden' });
}

async function open(page: Page, place: string): Promise<void> {
  await page.goto(place);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await expectAccessible(page, place);
}

/** From the vote of a meeting to what residents read: by clicking, each in his own browser. */
export async function decisionIsCarriedOut(app: RunningApp, browser: Browser): Promise<void> {
  await holdMeeting(app);
  const office = await arrive(browser, { address: app.address, login: 'changweiban', size: OFFICE });
  const { page } = office;
  await open(page, '/desk/decisions');
  await press(page, texts.page.create2, async (form) => {
    await field(form, 'documentId').selectOption({
      label:
        (await form.getByRole('option', { name: new RegExp(`${TITLE}.*赞成7票，反对2票`, 'u'), includeHidden: true }).textContent()) ?? '',
    });
  });
  await page.getByRole('link', { name: TITLE }).click();
  await page.getByText('全体 9 名，赞成 7，反对 2，弃权 0').waitFor();
  await page.getByRole('link', { name: texts.page.report2 }).waitFor();
  const at = new URL(page.url()).pathname;
  await press(page, texts.act['name-duty'], async (form) => {
    await form.getByRole('combobox', { name: texts.ask.addresseeId }).fill('交通');
    await form.locator('[role=option]').first().click();
    await field(form, 'text').fill('沿路古树逐株落实管护责任');
    await field(form, 'dueOn').fill('2031-06-30');
  });
  await press(page, texts.act['publish-decision']);
  await page.getByRole('button', { name: new RegExp(`^${texts.paper['duty-letter']}`) }).click();
  await page.frameLocator('iframe').getByText('沿路古树逐株落实管护责任').waitFor();
  await page.keyboard.press('Escape');
  await expectAccessible(page, 'the decision');
  const unit = await arrive(browser, { address: app.address, login: 'transport-clerk', size: OFFICE });
  await open(unit.page, '/desk/decisions/duties');
  await unit.page.getByRole('link', { name: '沿路古树逐株落实管护责任' }).click();
  await press(unit.page, texts.act['report-duty'], async (form) => {
    await field(form, 'text').fill('沿路古树四十二株全部落实管护人。');
    await form
      .locator('input[type=file]')
      .setInputFiles({ name: '管护责任表.txt', mimeType: 'text/plain', buffer: Buffer.from('四十二株') });
  });
  const got = unit.page.waitForEvent('download');
  await unit.page.getByRole('link', { name: '管护责任表.txt' }).click();
  expect((await got).suggestedFilename()).toBe('管护责任表.txt');
  await unit.context.close();
  await page.goto(at);
  await press(page, texts.act['accept-report'], (form) => field(form, 'finding').fill('逐株核对，属实。'));
  await press(page, texts.act['evaluate-decision'], (form) => field(form, 'text').fill('管护责任已经落实。'));
  await office.context.close();
  const deputy = await arrive(browser, { address: app.address, login: 'daibiao001', size: PHONE });
  await deputy.page.goto('/phone');
  await deputy.page.getByRole('navigation').getByRole('link', { name: texts.nav.phone }).click();
  await deputy.page.getByRole('link', { name: TITLE }).waitFor();
  await expectAccessible(deputy.page, 'decisions on the phone');
  await deputy.page.getByRole('link', { name: TITLE }).click();
  await deputy.page.getByText('沿路古树四十二株全部落实管护人。').waitFor();
  await expectAccessible(deputy.page, 'a decision on the phone');
  await deputy.context.close();
  const resident = await browser.newContext({ baseURL: app.address, viewport: PHONE, javaScriptEnabled: false });
  const portal = await resident.newPage();
  await portal.goto('/');
  await portal.getByRole('link', { name: /^决议决定/u }).click();
  await portal.getByRole('link', { name: TITLE }).click();
  await portal.getByText('沿路古树四十二株全部落实管护人。').waitFor();
  await portal.getByText('管护责任已经落实。').waitFor();
  await resident.close();
}
