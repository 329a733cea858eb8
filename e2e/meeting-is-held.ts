import { expect } from 'vitest';
import type { Browser, Locator, Page } from 'playwright-core';
import { meetingFormsZhCn as forms } from '#modules/meetings/texts/forms-zh-cn.ts';
import { meetingHallZhCn as hall } from '#modules/meetings/texts/hall-zh-cn.ts';
import { meetingPagesZhCn as pages } from '#modules/meetings/texts/pages-zh-cn.ts';
import { meetingPhoneZhCn as phone } from '#modules/meetings/texts/phone-zh-cn.ts';
import { meetingWordsZhCn as words } from '#modules/meetings/texts/words-zh-cn.ts';
import { today } from '#platform/web/formats.ts';
import { expectAccessible } from './accessible-page.ts';
import { arrive, OFFICE, PHONE, type Visitor } from './visitor.ts';

export type Players = {
  /** Login of the office that prepares meetings. */ readonly office: string;
  /** Logins of two members of the standing committee. */ readonly members: readonly [string, string];
};
type Stage = { readonly browser: Browser; readonly address: string; readonly players: Players };

const SCREEN = { width: 1920, height: 1080 };
const TOPIC = '市人民政府关于老旧小区充电设施建设情况的报告';
const button = (page: Page | Locator, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Presses what confirms the act of the window in front, and waits until it is gone. */
async function confirm(page: Page, action: string): Promise<void> {
  const window = page.getByRole('dialog');
  await button(window, `确定${action}`).click();
  await window.waitFor({ state: 'hidden' });
}

/** The office plans a meeting for today, writes and approves the agenda, and sends the notice. @returns its id */
async function prepare({ page }: Visitor): Promise<string> {
  await page.goto('/desk/meetings/plan');
  await button(page, pages.plan.create).click();
  const window = page.getByRole('dialog');
  await window.getByRole('radio', { name: words.kind['standing-committee'], exact: true }).check();
  await window.getByLabel(new RegExp(`^${forms.ask.date}`)).fill(today());
  await window.getByLabel(new RegExp(`^${forms.ask.place}`)).fill('市人大常委会会议厅');
  await expectAccessible(page, 'planning a meeting');
  await window.getByRole('button', { name: pages.list.create }).click();
  await page.waitForURL(/\/desk\/meetings\/[0-9a-f-]{36}/u);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  for (const [verb, title] of [
    ['hear-and-review', TOPIC],
    ['appoint', '人事任免事项'],
  ] as const) {
    await button(page, words.act['add-item']).first().click();
    await window.getByLabel(new RegExp(`^${forms.ask.title}`)).fill(title);
    await window.getByRole('radio', { name: words.verb[verb], exact: true }).check();
    await window.getByLabel(new RegExp(`^${forms.ask.plannedMinutes}`)).fill('30');
    await confirm(page, words.act['add-item']);
  }
  // By keyboard: the second item goes first, and back again.
  await button(page, pages.agenda.arrange).click();
  await page.getByRole('button', { name: `${pages.agenda.up}：人事任免事项` }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowDown');
  await button(page, pages.agenda.save).click();
  await button(page, words.act['approve-agenda']).click();
  await window.getByLabel(new RegExp(`^${forms.ask.approvedBy}`)).fill('主任会议');
  await confirm(page, words.act['approve-agenda']);
  await expectAccessible(page, 'a planned meeting');
  await button(page, words.act.convene).click();
  await window.getByLabel(new RegExp(`^${forms.ask.lateReason}`)).fill('议题紧急，经主任会议同意当日召开。');
  await confirm(page, words.act.convene);
  await page.getByText(words.state.convened, { exact: true }).first().waitFor();
  return id;
}

/** One member comes, the other asks leave, which the office grants. */
async function answer(
  { browser, address, players: { members } }: Stage,
  office: Visitor,
  id: string,
): Promise<{ readonly member: Visitor; readonly absent: string }> {
  const [member, other] = await Promise.all(members.map((login) => arrive(browser, { address, login, size: PHONE })));
  if (!member || !other) throw new Error('nobody is there');
  await member.page.goto('/phone/meetings');
  await member.page.locator(`a[href="/phone/meetings/${id}"]`).click();
  await button(member.page, words.act['will-come']).click();
  await button(member.page, phone.one.change).waitFor();
  await expectAccessible(member.page, 'a meeting on the phone');
  await other.page.goto(`/phone/meetings/${id}`);
  await button(other.page, words.act['ask-leave']).click();
  await other.page.getByRole('radio', { name: words.leave.illness, exact: true }).check();
  await other.page.getByLabel(new RegExp(`^${forms.ask.leaveText}`)).fill('住院治疗，请假一天。');
  await expectAccessible(other.page, 'asking leave');
  await button(other.page, `确定${words.act['ask-leave']}`).click();
  await other.page.getByText(words.reply['leave-asked']).first().waitFor();
  const { person } = await other.ask<{ person: { name: string } }>('GET', '/session');
  await office.page.goto(`/desk/meetings/${id}?tab=people`);
  await button(office.page, `${words.act['grant-leave']}：${person.name}`).click();
  await confirm(office.page, words.act['grant-leave']);
  await expectAccessible(office.page, 'who is invited');
  await other.page.getByText(words.reply['leave-granted']).first().waitFor();
  await other.context.close();
  return { member, absent: person.name };
}

/** The clerk ticks one short of the quorum; the member's own sign-in by the code on the screen makes it. */
async function signIn(office: Visitor, screen: Page, member: Visitor, id: string): Promise<void> {
  const { page } = office;
  await page.goto(`/hall/${id}/sign-in`);
  await page.getByRole('tab', { name: new RegExp(`^${hall.table.all}`) }).waitFor();
  const { quorum } = await office.ask<{ quorum: { needed: number; entitled: number } }>('GET', `/meetings/${id}`);
  const { person } = await member.ask<{ person: { name: string } }>('GET', '/session');
  const come = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasNotText: person.name })
    .filter({ hasNotText: words.capacity.attending })
    .filter({ hasNotText: hall.table.onLeave })
    .getByRole('button', { name: new RegExp(`^${hall.table.come}：`) });
  for (let done = 1; done < quorum.needed; done += 1) {
    await come.first().click();
    await page.getByRole('tab', { name: `${hall.table.here} ${done}`, exact: true }).waitFor();
  }
  await expectAccessible(page, 'the sign-in table');
  // The line at the foot of the screen follows without anybody touching the screen.
  await screen.getByText(`实到 ${quorum.needed - 1} 名`).waitFor();
  await screen.getByText(hall.screen.unmet, { exact: false }).first().waitFor();
  const code = await screen.locator('.sc-code b').innerText();
  await member.page.goto(`/phone/meetings/${id}`);
  await member.page.getByRole('link', { name: phone.one.hall, exact: true }).click();
  await member.page.getByLabel(hall.screen.signIn).fill(code);
  await button(member.page, phone.hall.signIn).click();
  await member.page.getByText(phone.hall.signedIn).waitFor();
  await expectAccessible(member.page, 'the hall on the phone');
  await screen.getByText(`应到 ${quorum.entitled} 名　实到 ${quorum.needed} 名　${hall.screen.met}`).waitFor();
  await expectAccessible(screen, 'the big screen before the first item');
}

/** Opened, stepped through, one speech asked for, called and ended. */
async function hold({ page }: Visitor, screen: Page, member: Visitor, id: string): Promise<void> {
  await page.goto(`/hall/${id}`);
  await button(page, hall.console.open).click();
  await button(page, hall.console.begin).click();
  await screen.getByRole('heading', { name: TOPIC }).waitFor();
  await expectAccessible(screen, 'an item on the big screen');
  await button(member.page, phone.hall.speak).click();
  await member.page.getByLabel(new RegExp(`^${phone.hall.speakSubject.slice(0, 4)}`)).fill('消防验收');
  await button(member.page, phone.hall.speak).click();
  await page.getByRole('button', { name: new RegExp(`^${hall.console.start}：`) }).click();
  await screen.getByText(hall.screen.speaking).waitFor();
  await member.page.getByText(phone.hall.speaking).waitFor();
  await expectAccessible(page, 'the chair’s console');
  await button(page, hall.console.stop).click();
  await button(page, hall.console.goNext).click();
  await screen.getByRole('heading', { name: '人事任免事项' }).waitFor();
  await button(page, hall.console.finishLast).click();
  await button(page, hall.console.end).click();
  await confirm(page, words.act['end-meeting']);
  await page.getByText(words.state.ended, { exact: true }).first().waitFor();
}

/** The minutes name who was there and who had leave, and are on the table as a paper. */
async function print({ page }: Visitor, id: string, absent: string): Promise<void> {
  await page.goto(`/desk/meetings/${id}?tab=documents`);
  await button(page, words.act['draft-document']).click();
  const window = page.getByRole('dialog');
  await window.getByRole('radio', { name: words.document.minutes, exact: true }).check();
  await confirm(page, words.act['draft-document']);
  await page.getByRole('main').getByRole('link', { name: /纪要/u }).first().click();
  await page.waitForURL('**/desk/meetings/documents/*');
  await expectAccessible(page, 'minutes');
  await button(page, pages.documents.print).click();
  const paper = window.locator('iframe').contentFrame();
  await paper.getByText(absent).first().waitFor();
  expect(await paper.locator('body').innerText()).toContain('老旧小区充电设施');
}

/** A meeting of the standing committee from the year's plan to its printed minutes, by clicking. */
export async function meetingIsHeld(stage: Stage): Promise<void> {
  const { browser, address, players } = stage;
  const office = await arrive(browser, { address, login: players.office, size: OFFICE });
  const wall = await arrive(browser, { address, login: players.office, size: SCREEN });
  try {
    const id = await prepare(office);
    const { member, absent } = await answer(stage, office, id);
    await wall.page.goto(`/screen/${id}`);
    await signIn(office, wall.page, member, id);
    await hold(office, wall.page, member, id);
    await print(office, id, absent);
    await member.context.close();
  } finally {
    await wall.context.close();
    await office.context.close();
  }
}
