import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Locator, Page } from 'playwright-core';
import type { MatterView } from '#modules/supervision/contract/views.ts';
import type { CongressId } from '#platform/domain/ids.ts';
import { supervisionFormsZhCn as forms } from '#modules/supervision/texts/forms-zh-cn.ts';
import { supervisionPagesZhCn as pages } from '#modules/supervision/texts/pages-zh-cn.ts';
import { supervisionWordsZhCn as words } from '#modules/supervision/texts/words-zh-cn.ts';
import { assessmentIsTaken } from './assessment-is-taken.ts';
import { expectAccessible } from './accessible-page.ts';
import { decisionIsCarriedOut } from './decision-is-carried-out.ts';
import { openBrowser } from './open-browser.ts';
import { startRunningApp, type RunningApp } from './running-app.ts';
import { arrive, OFFICE, PHONE } from './visitor.ts';

const HANDLES = { timeout: 240_000 };
const { referrals, methods } = pages;

/** A picture of the page for whoever wants to see it; nothing is compared. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['RENDA_LOOK'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

let app: RunningApp;
let browser: Browser;
beforeAll(async () => {
  app = await startRunningApp();
  browser = await openBrowser();
}, 300_000);
afterAll(async () => {
  await browser.close();
  await app.close();
});

const PAPER =
  '2031年工作要点\n一、听取和审议市人民政府关于河道管护情况的报告、关于农村供水情况的报告。\n二、开展《中华人民共和国水法》执法检查。\n三、视察老旧小区改造工作。';

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
  for (const { id } of hosted)
    if ((await app.db.read(id, (db) => db.query('select 1 from supervision_matters where id = $1', [matterId]))).length > 0) return id;
  throw new Error('no congress has it');
}

test(
  'a plan is read out of a paper, checked, adopted, and its matter goes to an opinion, an answer, evidence and its close',
  { timeout: 240_000 },
  async () => {
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
    for (const step of ['submit-to-party-group', 'submit-to-chairs-council', 'adopt-plan', 'publish-plan'] as const)
      await press(page, step);
    await expectAccessible(page, 'the plan');
    await press(page, 'adjust-plan', async (form) => {
      await form.getByLabel(new RegExp(`^${forms.ask.reason}`)).fill('增加一项');
      await form.getByLabel(new RegExp(`^${pages.more.adjustAdd}`)).fill('视察：农村公路');
      await form.getByLabel(new RegExp(`^${pages.read.owner}`)).selectOption({ index: 1 });
      await form.getByLabel(new RegExp(`^${pages.read.quarter}`)).selectOption({ index: 3 });
    });
    await page.getByRole('link', { name: /农村公路/u }).waitFor();
    await page.getByRole('link', { name: /河道管护/u }).click();
    await page.waitForURL(/\/matters\/[0-9a-f-]{36}/u);
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await press(page, 'edit-matter', async (form) => {
      await form.getByRole('combobox', { name: forms.ask.addresseeIds }).fill('水');
      await form.locator('[role=option]').first().click();
    });
    await press(page, 'begin');
    await press(page, 'set-hearing', (form) => form.getByLabel(new RegExp(`^${forms.ask.hearingOn}`)).fill('2031-06-20'));
    await press(page, 'ask-report');
    await press(page, 'deliver-report', (form) => form.getByLabel(new RegExp(`^${forms.ask.text}`)).fill('河道管护情况的报告。'));
    await press(page, 'send-to-members');
    await press(page, 'hold');
    await press(page, 'draft-opinions', async (form) => {
      await form.getByLabel(/第 1 条/u).fill('落实管护经费。');
      await form.getByLabel(new RegExp(`^${forms.ask.addresseeId}`)).selectOption({ index: 1 });
    });
    await press(page, 'agree-opinions');
    await press(page, 'hand-over-opinions');
    await expectAccessible(page, 'the matter');
    const seen = await ask<MatterView>('GET', `/supervision/matters/${id}`);
    expect(seen.pointRows.map(({ state, unitName }) => [state, unitName !== ''])).toEqual([['handed-over', true]]);
    const point = seen.pointRows[0];
    const congressId = await congressOf(id);
    const [clerk] = await app.db.read(congressId, (db) =>
      db.query<{ person_id: string }>(
        `select person_id from register_posts where organisation_id = $1 and role = 'unit-clerk' and ends_on is null`,
        [point?.unit?.id],
      ),
    );
    const [account] = await app.db.system((tx) =>
      tx.query<{ login: string }>(
        'select a.login from platform_accounts a join platform_account_members m on m.account_id = a.id where m.person_id = $1',
        [clerk?.person_id],
      ),
    );
    const unit = await arrive(browser, { address: app.address, login: account?.login ?? '', size: OFFICE });
    await unit.page.goto(`/desk/supervision/matters/${id}?tab=points`);
    await pressPoint(unit.page, 'answer-point', async (form) => {
      await form.getByRole('radio', { name: words.measure['at-once'] }).check();
      await form.getByLabel(new RegExp(`^${forms.ask.text}`)).fill('经费已列入预算。');
    });
    await pressPoint(unit.page, 'show-deed', async (form) => {
      await form.getByLabel(new RegExp(`^${forms.ask.text}`)).fill('第一批经费已拨付。');
      await form.locator('input[type=file]').setInputFiles({ name: '拨付凭证.txt', mimeType: 'text/plain', buffer: Buffer.from('已拨付') });
    });
    const got = unit.page.waitForEvent('download');
    await unit.page.getByRole('link', { name: '拨付凭证.txt' }).click();
    expect((await got).suggestedFilename()).toBe('拨付凭证.txt');
    await unit.context.close();
    await page.goto(`/desk/supervision/matters/${id}?tab=points`);
    await pressPoint(page, 'close-point', (form) => form.getByLabel(new RegExp(`^${forms.ask.finding}`)).fill('凭证属实。'));
    await pressPoint(page, 'look-back', async (form) => {
      await form.getByLabel(new RegExp(`^${forms.ask.finding}`)).fill('三个月后回访，经费按月拨付。');
      await form.getByRole('radio', { name: '是' }).check();
    });
    expect((await ask<MatterView>('GET', `/supervision/matters/${id}`)).pointRows[0]).toMatchObject({
      state: 'closed',
      finding: '三个月后回访，经费按月拨付。',
    });
    await press(page, 'report-handling', (form) => form.getByLabel(new RegExp(`^${forms.ask.text}`)).fill('处理情况报告。'));
    await press(page, 'close-matter', (form) => form.getByLabel(new RegExp(`^${forms.ask.outcome}`)).fill('经费落实。'));
    expect((await ask<MatterView>('GET', `/supervision/matters/${id}`)).state).toBe('closed');
    const phone = await arrive(browser, { address: app.address, login: 'daibiao001', size: PHONE });
    for (const place of ['/phone/supervision', `/phone/supervision/${id}`]) {
      await phone.page.goto(place);
      await phone.page.getByRole('heading', { level: 1 }).waitFor();
      await phone.page.waitForLoadState('networkidle');
      await expectAccessible(phone.page, place);
    }
    await phone.context.close();
    for (const place of [
      'supervision/points',
      'supervision/reconciliation?year=2031',
      'supervision/owed?year=2031',
      'supervision/matters?year=2031',
      'supervision/referrals',
      'supervision/methods',
    ]) {
      await page.goto(`/desk/${place}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await expectAccessible(page, place);
    }
  },
);

test(
  'what a meeting voted is adopted by its contest, carried out by a unit with evidence, evaluated, and read by deputies and residents',
  { timeout: 120_000 },
  () => decisionIsCarriedOut(app, browser),
);

const hosted = async (): Promise<CongressId> => {
  const [first] = await app.db.system((tx) =>
    tx.query<{ id: CongressId }>(`select id from register_congresses where is_hosted and place = '澜溪市'`),
  );
  if (!first) throw new Error('no congress');
  return first.id;
};

/** Gives somebody of the demo a post in a unit that is the discipline organ. */
async function seatInOrgan(login: string): Promise<void> {
  const congress = await hosted();
  const [member] = await app.db.system((tx) =>
    tx.query<{ id: string }>(
      'select m.person_id as id from platform_account_members m join platform_accounts a on a.id = m.account_id where a.login = $1',
      [login],
    ),
  );
  await app.db.write(congress, async (tx) => {
    const [organ] = await tx.query<{ id: string }>(
      `insert into register_organisations (congress_id, id, name, short_name, kind) values ($1, gen_random_uuid(), '澜溪市监察委员会', '市监委', 'supervision') returning id`,
      [congress],
    );
    await tx.query(
      `insert into register_posts (congress_id, person_id, organisation_id, role, title, starts_on) values ($1, $2, $3, 'unit-clerk', '监督检查室干部', '2022-01-05')`,
      [congress, member?.id, organ?.id],
    );
  });
}

const field = (form: Page | Locator, name: keyof typeof forms.ask): Locator =>
  form.getByLabel(new RegExp(`^${forms.ask[name].replaceAll(/[()（）]/gu, '.')}`));
async function pick(form: Page | Locator, name: keyof typeof forms.ask, text: string): Promise<void> {
  await form.getByRole('combobox', { name: forms.ask[name] }).fill(text);
  await form.locator('[role=option]').first().click();
}

test('a method is written, a referral goes to the discipline organ and back, and every look is kept', HANDLES, async () => {
  await seatInOrgan('emergency-checker');
  const { page } = await arrive(browser, { address: app.address, login: 'changweiban', size: OFFICE });
  await page.goto('/desk/supervision/methods');
  await button(page, methods.create).click();
  const writing = page.getByRole('dialog');
  await writing.getByLabel(new RegExp(`^${methods.name}`)).fill('联动督办');
  await writing.getByLabel(new RegExp(`^${methods.content}`)).fill('由本级办公室写明。');
  await writing.locator('button[type=submit]').click();
  await page.getByRole('heading', { name: '联动督办' }).waitFor();
  await look(page, 'methods');
  await page.goto('/desk/supervision/referrals');
  await button(page, referrals.create).click();
  const noting = page.getByRole('dialog');
  await noting.getByRole('radio', { name: words.area['law-inspection'] }).check();
  await noting.getByRole('radio', { name: words.flow.transfer }).check();
  await field(noting, 'title').fill('检查中发现的问题');
  await field(noting, 'content').fill('有关情况另附。');
  await pick(noting, 'readerIds', '监察委员会');
  await look(page, 'referral-note');
  await expectAccessible(page, 'noting a referral');
  await noting.locator('button[type=submit]').click();
  await page.waitForURL(/referrals\/[0-9a-f-]{36}/u);
  const place = new URL(page.url()).pathname;
  for (const step of ['review-referral', 'send-referral'] as const) await press(page, step);
  const organ = await arrive(browser, { address: app.address, login: 'emergency-checker', size: OFFICE });
  await organ.page.goto(place);
  for (const step of ['receive-referral', 'examine-referral'] as const) await press(organ.page, step);
  await press(organ.page, 'feed-back', (form) => field(form, 'result').fill('已核实，处理情况不便反馈。'));
  expect(await organ.page.getByRole('button', { name: words.act['share-results'] }).count()).toBe(0);
  await organ.context.close();
  await page.reload();
  await press(page, 'share-results', (form) => field(form, 'note').fill('列入下年议题。'));
  await page.getByText(words.referralState.shared).first().waitFor();
  expect(await page.getByText(referrals.logged).count()).toBe(1);
  await expectAccessible(page, 'the referral');
  await look(page, 'referral');
  const other = await arrive(browser, { address: app.address, login: 'zhuren', size: OFFICE });
  await other.page.goto('/desk/supervision/referrals');
  await other.page.getByText(referrals.emptyTitle).waitFor();
  await other.context.close();
});

test(
  'an inquiry asks residents: what comes appears on the open page at once, is read, shown, and a deputy asks from the phone',
  HANDLES,
  async () => {
    const { page, ask } = await arrive(browser, { address: app.address, login: 'changweiban', size: OFFICE });
    const year = new Date().getFullYear();
    const made = await ask<{ id: string }>('POST', '/supervision/matters', {
      commandId: crypto.randomUUID(),
      form: { year, kind: 'special-inquiry', subject: '农村饮水安全' },
    });
    await page.goto(`/desk/supervision/matters/${made.id}?tab=questions`);
    await press(page, 'begin');
    await press(page, 'open-questions', async (form) => {
      await field(form, 'untilOn').fill(`${year + 1}-01-31`);
      await field(form, 'note').fill('常委会将开展专题询问，请居民提问。');
    });
    const street = await browser.newContext({ baseURL: app.address, javaScriptEnabled: false, viewport: PHONE });
    const resident = await street.newPage();
    await resident.goto('/supervision');
    await resident.getByRole('link', { name: '农村饮水安全' }).click();
    await resident.locator('textarea').fill('王某某，住三组：自来水什么时候能通到山上的三个组？');
    await look(resident, 'resident-asks');
    await resident.getByRole('button').click();
    await resident.locator('[role=status]').waitFor();
    await look(resident, 'resident-sent');
    // Nobody reloads the office's page: the hint does.
    await page.getByText('自来水什么时候能通到山上').waitFor();
    await pressPoint(page, 'take-question', (form) => field(form, 'text').fill('自来水什么时候能通到山上的三个组？'));
    await pressPoint(page, 'choose-question', (form) => pick(form, 'addresseeId', '水'));
    await pressPoint(page, 'show-question', (form) => form.getByRole('radio', { name: '是' }).check());
    await pressPoint(page, 'answer-question', async (form) => {
      await field(form, 'text').fill('年底前通水。');
      await field(form, 'by').fill('局长');
    });
    await expectAccessible(page, 'questions');
    await look(page, 'questions');
    await resident.goto(`/supervision/${made.id}?elder=1`);
    const seen = await resident.locator('main').innerText();
    expect(seen).toContain('年底前通水');
    expect(seen).not.toMatch(/王某某|局长/u);
    await look(resident, 'resident-reads');
    await street.close();
    await press(page, 'join', async (form) => {
      await form.getByLabel(new RegExp(`^${forms.ask.people.slice(0, 4)}`)).fill('某组长 组长');
      await form
        .getByRole('textbox', { name: new RegExp(`${forms.ask.congresses.slice(0, 5)}|1`) })
        .last()
        .fill('城东街道人大工委');
    });
    expect((await ask<MatterView>('GET', `/supervision/matters/${made.id}`)).jointWith).toEqual(['城东街道人大工委']);
    const phone = await arrive(browser, { address: app.address, login: 'daibiao001', size: PHONE });
    await phone.page.goto('/phone');
    await phone.page.getByRole('navigation').getByRole('link', { name: '监督' }).click();
    await phone.page.getByRole('tab', { name: new RegExp(pages.phone.tabs.year) }).click();
    await look(phone.page, 'phone-year');
    await phone.page.getByRole('link', { name: /农村饮水安全/u }).click();
    await button(phone.page, words.act['add-question']).click();
    const asking = phone.page.getByRole('dialog');
    await field(asking, 'text').fill('备用水源有没有？');
    await look(phone.page, 'phone-ask');
    await asking.locator('button[type=submit]').click();
    await asking.waitFor({ state: 'hidden' });
    await phone.page.goto('/phone/supervision?tab=questions');
    await phone.page.getByRole('heading', { name: '备用水源有没有？' }).waitFor();
    await expectAccessible(phone.page, 'my questions');
    await look(phone.page, 'phone-questions');
    await button(phone.page, '长辈版').click();
    await look(phone.page, 'phone-elder');
    expect(
      await phone.page.evaluate(() => {
        const { scrollWidth = 0, clientWidth = 1 } = document.querySelector('.phone-scroll') ?? {};
        return scrollWidth - clientWidth;
      }),
    ).toBe(0);
    await phone.context.close();
  },
);

test(
  'three members interpellate, the chairs’ council accepts, the answer is judged on the phone, and most dissatisfied order another',
  HANDLES,
  async () => {
    const congress = await hosted();
    const members = await app.db.read(congress, (tx) =>
      tx.query<{ id: string; name: string }>(
        `select p.id, p.name from register_posts o join register_people p on p.id = o.person_id where o.role = 'standing-committee' and o.ends_on is null and not exists (select from register_people x where x.name = p.name and x.id <> p.id) order by o.rank_order desc limit 3`,
      ),
    );
    const accounts = await app.db.system((tx) =>
      tx.query<{ login: string; id: string }>(
        'select a.login, m.person_id as id from platform_accounts a join platform_account_members m on m.account_id = a.id where m.person_id = any($1)',
        [members.map(({ id }) => id)],
      ),
    );
    const loginOf = (at: number): string => accounts.find(({ id }) => id === members[at]?.id)?.login ?? '';
    const first = await arrive(browser, { address: app.address, login: loginOf(0), size: OFFICE });
    await first.page.goto('/desk/supervision/matters');
    await button(first.page, pages.more.create).click();
    const form = first.page.getByRole('dialog');
    await form.getByRole('radio', { name: words.kind.interpellation }).check();
    await field(form, 'subject').fill('水库除险加固');
    await field(form, 'reason').fill('进度缓慢，汛期将至。');
    for (const { name } of members) await pick(form, 'signerIds', name);
    await look(first.page, 'interpellation-new');
    await form.locator('button[type=submit]').click();
    await first.page.waitForURL(/matters\/[0-9a-f-]{36}/u);
    const id = new URL(first.page.url()).pathname.split('/').at(-1) ?? '';
    const chair = await arrive(browser, { address: app.address, login: 'zhuren', size: OFFICE });
    await chair.page.goto(`/desk/supervision/matters/${id}`);
    await press(chair.page, 'accept-matter', async (accept) => {
      await accept.getByRole('radio', { name: words.way.oral }).check();
      await field(accept, 'body').fill('市水利局');
      await pick(accept, 'addresseeIds', '水');
    });
    const office = await arrive(browser, { address: app.address, login: 'changweiban', size: OFFICE });
    await office.page.goto(`/desk/supervision/matters/${id}`);
    await press(office.page, 'answer-interpellation', async (answer) => {
      await field(answer, 'text').fill('年内完工。');
      await field(answer, 'answeredBy').fill('局长');
    });
    for (const at of [0, 1]) {
      const phone = await arrive(browser, { address: app.address, login: loginOf(at), size: PHONE });
      await phone.page.goto('/phone/supervision');
      await phone.page.getByRole('link', { name: /水库除险加固/u }).click();
      await button(phone.page, words.act['judge-answer']).click();
      const judging = phone.page.getByRole('dialog');
      await judging.getByRole('radio', { name: '否' }).check();
      if (at === 0) {
        await expectAccessible(phone.page, 'judging an answer');
        await look(phone.page, 'phone-judge');
      }
      await judging.locator('button[type=submit]').click();
      await judging.waitFor({ state: 'hidden' });
      await phone.context.close();
    }
    await chair.page.reload();
    await press(chair.page, 'order-second-answer', (order) => field(order, 'reason').fill('过半数不满意。'));
    expect(await first.ask<MatterView>('GET', `/supervision/matters/${id}`)).toMatchObject({
      state: 'preparing',
      signers: { judged: 2, dissatisfied: 2 },
    });
    await look(chair.page, 'interpellation');
    await Promise.all([first, chair, office].map(({ context }) => context.close()));
  },
);

test('an assessment is taken from the vote of its agenda item, its report opens, and a bad one orders a second report', HANDLES, async () =>
  assessmentIsTaken({ app, browser, congressId: await hosted() }, look),
);
