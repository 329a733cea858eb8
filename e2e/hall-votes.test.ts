import { mkdirSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ContestView } from '#modules/ballots/contract/views.ts';
import { meetingHallZhCn } from '#modules/meetings/texts/hall-zh-cn.ts';
import { ballotPagesZhCn } from '#modules/ballots/texts/pages-zh-cn.ts';
import { ballotWordsZhCn } from '#modules/ballots/texts/words-zh-cn.ts';
import { expectAccessible } from './accessible-page.ts';
import { type Hall, openHall } from './hall-world.ts';
import { openBrowser } from './open-browser.ts';
import { startRunningApp, type RunningApp } from './running-app.ts';
import { arrive, arriveQuietly, OFFICE, PHONE, type Visitor } from './visitor.ts';

const { vote, console: console_, drawUp, count, screen } = ballotPagesZhCn;
const { action, mark, verdict } = ballotWordsZhCn;
const SCREEN = { width: 1920, height: 1080 };
const SHOTS = process.env['RENDA_SHOTS'];

let app: RunningApp;
let browser: Browser;
let hall: Hall;
let office: Visitor;
beforeAll(async () => {
  [app, browser] = await Promise.all([startRunningApp(), openBrowser()]);
  hall = await openHall(app, { seats: 14, present: 13 });
  office = await arrive(browser, { address: app.address, login: 'daigongwei', size: OFFICE });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

/** Looked at by people when asked for, held against WCAG always. */
async function look(page: Page, name: string): Promise<void> {
  if (SHOTS !== undefined) {
    mkdirSync(SHOTS, { recursive: true });
    await page.screenshot({ path: `${SHOTS}/${name}.png` });
  }
  await expectAccessible(page, name);
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const deputy = (at: number): Promise<Visitor> =>
  arrive(browser, { address: app.address, login: hall.deputies[at]?.login ?? '', size: PHONE });
const contestIdOf = (page: Page): string => /votes\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
/** Whatever lies on a device, in one text. */
const onDevice = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return JSON.stringify({
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases: databases.map(({ name }) => name),
      url: location.href,
    });
  });

/** The rest of the hall votes without pages. */
async function othersVote(contestId: string, from: number, to: number, paper: (at: number) => unknown): Promise<void> {
  for (let at = from; at < to; at += 1) {
    const ask = await arriveQuietly(browser, { address: app.address, login: hall.deputies[at]?.login ?? '' });
    await ask('POST', `/ballots/${contestId}/casts`, { castId: randomUUID(), paper: paper(at) });
  }
}

// Before the first vote: an announced result keeps the screen for a while.
test(
  'while the meeting is open late comers find the code on the screen, and the office enters who raised a hand',
  { timeout: 120_000 },
  async () => {
    const { page } = office;
    const name = hall.deputies[5]?.name ?? '';
    await page.goto(`/hall/${hall.meetingId}/sign-in`);
    const code = await page.locator('.ht-code').innerText();
    expect(code).toMatch(/^\d{6}$/u);
    await look(page, 'hall-sign-in');
    await page.goto(`/hall/${hall.meetingId}`);
    await press(page, meetingHallZhCn.console.register);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').first().fill(name);
    await dialog
      .getByRole('option', { name: new RegExp(`^${name}`, 'u') })
      .first()
      .click();
    await look(page, 'hall-enter-speaker');
    await dialog.getByRole('button', { name: /登记举手发言/u }).click();
    await page.getByText(/代为登记/u).waitFor();
    const wall = await arrive(browser, { address: app.address, login: 'daigongwei', size: SCREEN });
    await wall.page.goto(`/screen/${hall.meetingId}`);
    await wall.page
      .locator('.sc-late')
      .getByText(/^\d{6}$/u)
      .waitFor();
    await look(wall.page, 'screen-late');
    await wall.context.close();
  },
);

test(
  'a motion: drawn up, opened, voted on the phone with and without signal, counted down, shown on the screen',
  { timeout: 240_000 },
  async () => {
    const { page } = office;
    await page.goto(`/hall/${hall.meetingId}`);
    await page.getByRole('link', { name: console_.newVote }).click();
    await press(page, drawUp.save);
    await page.getByText(drawUp.kindMissing).waitFor();
    await look(page, 'hall-draw-up');
    await page.getByRole('radio', { name: ballotWordsZhCn.kind.motion }).check();
    await page.getByRole('textbox', { name: new RegExp(drawUp.motionTitle) }).fill('关于政府工作报告的决议（草案）');
    await page.getByLabel(new RegExp(`^${drawUp.visibility}`)).selectOption('named');
    await press(page, drawUp.save);
    await press(page, action['make-ready']);
    await look(page, 'hall-ready');
    await press(page, action.open);
    await page.getByText(console_.isOpen, { exact: true }).waitFor();
    const id = contestIdOf(page);

    const first = await deputy(0);
    await first.page.goto(`/phone/hall/${hall.meetingId}`);
    await first.page.getByRole('link', { name: vote.goVote }).waitFor();
    await look(first.page, 'phone-open');
    await first.page.getByRole('link', { name: vote.goVote }).click();
    await press(first.page, vote.next);
    await first.page.getByText(vote.nothingMarked).waitFor();
    await first.page.getByRole('radio', { name: mark.for }).check();
    await look(first.page, 'phone-mark');
    await press(first.page, vote.next);
    await look(first.page, 'phone-review');
    await press(first.page, vote.handIn);
    await first.page.getByText(vote.receivedNamed).waitFor();
    await look(first.page, 'phone-receipt');

    const second = await deputy(1);
    await second.page.goto(`/phone/hall/${hall.meetingId}/vote/${id}`);
    await second.page.evaluate(() => localStorage.setItem('renda.elder', '1'));
    await second.page.reload();
    await second.page.getByRole('radio', { name: mark.against }).check();
    await look(second.page, 'phone-mark-elder');
    // Another's vote and a lost signal leave the marks as they are.
    await othersVote(id, 2, 4, () => ({ marks: { o1: 'for' }, writeIns: [] }));
    await second.page.reload();
    expect(await second.page.getByRole('radio', { name: mark.against }).isChecked()).toBe(true);
    await press(second.page, vote.next);
    await second.context.setOffline(true);
    await press(second.page, vote.handIn);
    await second.page.getByText(vote.noSignal, { exact: true }).waitFor();
    await look(second.page, 'phone-no-signal');
    expect(await onDevice(second.page)).toContain('against');
    await second.context.setOffline(false);
    await second.page.getByText(vote.receivedNamed).waitFor();
    expect(await onDevice(second.page)).not.toMatch(/against|renda\.(cast|marks)/);
    await othersVote(id, 4, 11, (at) => ({ marks: { o1: at === 5 ? 'abstain' : 'for' }, writeIns: [] }));

    const wall = await arrive(browser, { address: app.address, login: hall.deputies[12]?.login ?? '', size: SCREEN });
    await wall.page.goto(`/screen/${hall.meetingId}`);
    await wall.page.getByText('11/ 13').waitFor();
    await wall.page.getByText(/符合法定人数（10 名）/).waitFor();
    await look(wall.page, 'screen-open');
    await look(page, 'hall-open');
    const late = await deputy(11);
    await late.page.goto(`/phone/hall/${hall.meetingId}/vote/${id}`);
    await late.page.getByRole('radio', { name: mark.for }).waitFor();
    await press(page, action['begin-closing']);
    await wall.page.getByText(/^\d+ 秒后结束，请尽快提交$/u).waitFor();
    await look(wall.page, 'screen-countdown');
    await late.page.getByText(/^还有 \d+ 秒结束表决/u).waitFor();
    await look(late.page, 'phone-countdown');
    await look(page, 'hall-countdown');
    // A console that forgot its countdown closes all the same, some seconds later.
    await page.reload();
    await page.getByText(verdict.passed, { exact: true }).first().waitFor({ timeout: 30_000 });
    await wall.page.locator('.sv-verdict').getByText(verdict.passed).waitFor();
    await wall.page.getByText(screen.notPressed).first().waitFor();
    await look(wall.page, 'screen-result');
    await look(page, 'hall-result');
    await press(page, action.announce);
    await page.getByRole('heading', { name: ballotWordsZhCn.state.published }).waitFor();
  },
);

test('a candidate is chosen from the register by typing a name; who is in none stands as typed', { timeout: 120_000 }, async () => {
  const { page } = office;
  const name = hall.deputies[3]?.name ?? '';
  await page.goto(`/hall/${hall.meetingId}`);
  await page.getByRole('link', { name: console_.newVote }).click();
  await page.getByRole('radio', { name: ballotWordsZhCn.kind.election }).check();
  const [first, second] = [page.getByRole('combobox', { name: '第 1 项' }), page.getByRole('combobox', { name: '第 2 项' })];
  await first.fill(name);
  await page
    .getByRole('option', { name: new RegExp(`^${name}.*代表团`, 'u') })
    .first()
    .waitFor();
  await look(page, 'draw-up-candidates');
  await page
    .getByRole('option', { name: new RegExp(`^${name}.*代表团`, 'u') })
    .first()
    .click();
  await press(page, drawUp.add);
  await second.fill('外地来的人');
  await page.getByRole('option', { name: new RegExp(drawUp.notInRegister) }).click();
  await page.getByText('外地来的人（按所写）').waitFor();
  await look(page, 'draw-up-chosen');
});

const election = {
  kind: 'election',
  title: '选举市人民政府副市长',
  body: 'congress',
  seats: 2,
  postGroup: 'vice',
  options: [
    { key: 'a', label: '鲁振声', note: '现任市政府党组成员' },
    { key: 'b', label: '毕秋实', note: '现任市发展和改革委员会主任' },
    { key: 'c', label: '欧阳岚', note: '现任东堤镇党委书记' },
  ],
};

test(
  'a secret election on device and paper: two scrutineers agree and sign, equal votes lead to a second ballot, nobody is joined with a choice',
  { timeout: 240_000 },
  async () => {
    const { page, ask } = office;
    const act = (view: ContestView, name: string, form: object = {}): Promise<ContestView> =>
      ask('POST', `/ballots/${view.id}/acts/${name}`, { commandId: randomUUID(), expected: view.state, ...form });
    let view = await ask<ContestView>('POST', '/ballots', { commandId: randomUUID(), meetingId: hall.meetingId, definition: election });
    view = await act(view, 'name-scrutineers', { personIds: [hall.deputies[11]?.personId, hall.deputies[10]?.personId] });
    view = await act(view, 'open');
    const contestId = view.id;

    const voter = await deputy(0);
    await voter.page.goto(`/phone/hall/${hall.meetingId}/vote/${contestId}`);
    await voter.page
      .getByRole('group', { name: /鲁振声/ })
      .getByRole('radio', { name: mark.for })
      .check();
    await voter.page
      .getByRole('group', { name: /毕秋实/ })
      .getByRole('radio', { name: mark.for })
      .check();
    await voter.page
      .getByRole('group', { name: /欧阳岚/ })
      .getByRole('radio', { name: mark.for })
      .check();
    await voter.page.getByText(/^最多选 2 个/).waitFor();
    await look(voter.page, 'phone-election-over');
    await voter.page
      .getByRole('group', { name: /欧阳岚/ })
      .getByRole('radio', { name: mark.against })
      .check();
    await press(voter.page, vote.next);
    await look(voter.page, 'phone-election-review');
    await press(voter.page, vote.handIn);
    await voter.page.getByText(vote.receivedSecret).waitFor();
    await look(voter.page, 'phone-election-receipt');
    expect(await onDevice(voter.page)).not.toMatch(/against|renda\.(cast|marks)/);
    const answer = await voter.ask<ContestView>('GET', `/ballots/${contestId}`);
    expect(JSON.stringify(answer.own)).not.toMatch(/for|against|abstain/);

    const [scrutineer, other] = await Promise.all([
      arrive(browser, { address: app.address, login: hall.deputies[11]?.login ?? '', size: OFFICE }),
      arrive(browser, { address: app.address, login: hall.deputies[10]?.login ?? '', size: OFFICE }),
    ]);
    await scrutineer.page.goto(`/hall/${hall.meetingId}/votes/${contestId}/count`);
    await look(scrutineer.page, 'count-issue');
    view = await scrutineer.ask<ContestView>('GET', `/ballots/${contestId}`);
    await scrutineer.ask('POST', `/ballots/${contestId}/acts/issue-paper`, {
      commandId: randomUUID(),
      expected: view.state,
      personId: hall.deputies[12]?.personId,
    });
    // Eight votes for each of the three: who takes the two posts cannot be told.
    await othersVote(contestId, 1, 12, (at) => ({
      marks: [
        { a: 'for', b: 'for', c: 'against' },
        { b: 'for', c: 'for', a: 'against' },
        { a: 'for', c: 'for', b: 'against' },
      ][at % 3],
      writeIns: [],
    }));
    await page.goto(`/hall/${hall.meetingId}/votes/${contestId}`);
    await page.getByRole('checkbox', { name: console_.byHand }).check();
    await press(page, console_.closeNow);
    await page.getByText(console_.isClosed, { exact: true }).waitFor();

    for (const who of [scrutineer, other]) {
      await who.page.goto(`/hall/${hall.meetingId}/votes/${contestId}/count`);
      await who.page.getByRole('textbox', { name: new RegExp(`^${count.receivedPapers}`) }).fill('1');
      await who.page.getByRole('textbox', { name: `鲁振声 ${mark.abstain}` }).fill('1');
      await who.page.getByRole('textbox', { name: `毕秋实 ${mark.against}` }).fill('1');
      if (who === scrutineer) {
        await press(who.page, action['enter-count']);
        await who.page.getByText(/与有效票 1 张不符/).waitFor();
        await look(who.page, 'count-wrong');
      }
      await who.page.getByRole('textbox', { name: `欧阳岚 ${mark.abstain}` }).fill('1');
      await press(who.page, action['enter-count']);
      await who.page.getByText(count.you).waitFor();
    }
    await other.page.getByText(count.agree, { exact: true }).waitFor();
    await look(other.page, 'count-agree');
    await press(page, action.decide);
    await page.getByText(verdict.tie, { exact: true }).waitFor();
    await look(page, 'hall-election-result');
    for (const who of [scrutineer, other]) await press(who.page, action.certify);
    await page.getByRole('heading', { name: ballotWordsZhCn.state.certified }).waitFor();
    await press(page, action.announce);
    await page.getByRole('heading', { name: ballotWordsZhCn.state.published }).waitFor();
    const wall = await arrive(browser, { address: app.address, login: hall.deputies[12]?.login ?? '', size: SCREEN });
    await wall.page.goto(`/screen/${hall.meetingId}`);
    await wall.page.getByRole('rowheader', { name: '鲁振声' }).waitFor();
    await look(wall.page, 'screen-election');
    await press(page, ballotWordsZhCn.followUp['second-ballot']);
    await page.getByText(console_.notFrozen).waitFor();
    await look(page, 'hall-next-ballot');
    await page.getByRole('heading', { name: '选举市人民政府副市长（再次投票）' }).waitFor();
  },
);

test('an assessment is marked with the keyboard alone, and voided by two people under a reason', { timeout: 120_000 }, async () => {
  const { page, ask } = office;
  const definition = {
    kind: 'assessment',
    title: '对专项工作报告的满意度测评',
    body: 'congress',
    options: [
      { key: 'a', label: '关于城市更新工作情况的报告' },
      { key: 'b', label: '关于养老服务工作情况的报告' },
    ],
  };
  const drawn = await ask<ContestView>('POST', '/ballots', { commandId: randomUUID(), meetingId: hall.meetingId, definition });
  const named = await ask<ContestView>('POST', `/ballots/${drawn.id}/acts/name-scrutineers`, {
    commandId: randomUUID(),
    expected: drawn.state,
    personIds: [hall.deputies[10]?.personId],
  });
  await ask('POST', `/ballots/${drawn.id}/acts/open`, { commandId: randomUUID(), expected: named.state });

  const voter = await deputy(3);
  await voter.page.goto('/phone');
  await voter.page.getByRole('link', { name: vote.goVote }).focus();
  await voter.page.keyboard.press('Enter');
  await voter.page.getByRole('radio').first().waitFor();
  const focused = () =>
    voter.page.evaluate(() => `${document.activeElement?.getAttribute('value') ?? ''}${document.activeElement?.textContent ?? ''}`);
  const tabTo = async (what: string): Promise<void> => {
    for (let pressed = 0; pressed < 40; pressed += 1) {
      await voter.page.keyboard.press('Tab');
      if ((await focused()) === what) return;
    }
    throw new Error(`${what} cannot be reached with the keyboard`);
  };
  await tabTo('satisfied');
  await voter.page.keyboard.press('Space');
  await voter.page.keyboard.press('ArrowRight');
  expect(
    await voter.page
      .getByRole('group', { name: /城市更新/ })
      .getByRole('radio', { name: mark['basically-satisfied'] })
      .isChecked(),
  ).toBe(true);
  await tabTo('satisfied');
  await voter.page.keyboard.press('Space');
  await look(voter.page, 'phone-assessment');
  await tabTo(vote.next);
  await voter.page.keyboard.press('Enter');
  await tabTo(vote.handIn);
  await voter.page.keyboard.press('Enter');
  await voter.page.getByText(vote.receivedSecret).waitFor();

  const scrutineer = await arrive(browser, { address: app.address, login: hall.deputies[10]?.login ?? '', size: OFFICE });
  for (const who of [page, scrutineer.page]) {
    await who.goto(`/hall/${hall.meetingId}/votes/${drawn.id}`);
    await press(who, action.void);
    await who.getByRole('textbox', { name: new RegExp(`^${console_.voidReason}`) }).fill('表决器故障，部分代表没有收到选票');
    await press(who, console_.sign);
    await who.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  await page.getByRole('heading', { name: ballotWordsZhCn.state.void }).waitFor();
  await look(page, 'hall-void');
});
