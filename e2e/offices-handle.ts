import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import type { SuggestionView } from '#modules/suggestions/server/module.ts';
import { actsZhCn } from '#modules/suggestions/texts/acts-zh-cn.ts';
import { expectAccessible } from './accessible-page.ts';
import { until } from './until.ts';
import { act, arrive, arriveQuietly, OFFICE, type Visitor } from './visitor.ts';

export type Unit = { readonly id: string; readonly shortName: string };
type Ask = Visitor['ask'];
const { action } = actsZhCn;

/** Presses an act's button on the matter's page, answers its form, and says yes. */
export async function pressAct(page: Page, name: keyof typeof action, choice?: string): Promise<void> {
  await page.getByRole('button', { name: action[name], exact: true }).click();
  const dialog = page.getByRole('dialog', { name: action[name] });
  await dialog.waitFor();
  await expectAccessible(page, `the form of ${name}`);
  if (choice !== undefined) await dialog.getByRole('radio', { name: choice }).check();
  await dialog.getByRole('button', { name: action[name] }).click();
  await dialog.waitFor({ state: 'hidden' });
}

async function officeNumbers(browser: Browser, address: string, id: string): Promise<void> {
  const { page, context } = await arrive(browser, { address, login: 'daigongwei', size: OFFICE });
  try {
    await page.goto('/desk');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(page, 'the desk today');
    await page.goto(`/desk/suggestions/${id}`);
    await page.getByRole('button', { name: action.accept, exact: true }).waitFor();
    await expectAccessible(page, 'a matter on the desk');
    await pressAct(page, 'accept');
    await page.getByText(/第\d{3}号/).first().waitFor();
    await pressAct(page, 'hand-over', actsZhCn.option.viaGovernment);
  } finally {
    await context.close();
  }
}

const taskOf = (view: SuggestionView, unit: Unit): string => view.tasks.findLast(({ organisationId, state }) => organisationId === unit.id && state !== 'returned')?.id ?? '';

async function someUnits(ask: Ask): Promise<Readonly<Record<'housing' | 'traffic' | 'urban' | 'police', Unit>>> {
  const { rows } = await ask<{ rows: Unit[] }>('GET', '/register/units');
  const by = (part: string): Unit => {
    const unit = rows.find(({ shortName }) => shortName.includes(part));
    if (!unit) throw new Error(`no unit ${part}`);
    return unit;
  };
  return { housing: by('住建'), traffic: by('交通'), urban: by('城管'), police: by('公安') };
}

const REPLY = {
  body: '您提出的关于消除茶坪村手机信号盲区的建议收悉。经会同有关单位研究，现答复如下。', answers: ['2026年12月20日前在茶坪村建成基站3座，四个自然村全部覆盖。'],
  publicity: 'full', contactName: '经办科', contactPhone: '0512-53520000',
};
const PROMISE = { text: '茶坪村基站', target: 3, unitOfMeasure: '座', dueOn: '2099-12-20', responsible: '经办科' };

/** Log, draft, check, sign, approve, send: by the people whose posts they are. */
export async function answerOnce(browser: Browser, address: string, { id, unit, promises }: { readonly id: string; readonly unit: Unit; readonly promises: boolean }): Promise<void> {
  const quiet = (login: string) => arriveQuietly(browser, { address, login });
  const [clerk, checker, head, government] = await Promise.all([quiet('housing-clerk'), quiet('housing-checker'), quiet('housing-head'), quiet('zhengfuban')]);
  const at = async (ask: Ask) => ({ of: 'tasks' as const, targetId: taskOf(await ask<SuggestionView>('GET', `/suggestions/${id}`), unit) });
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  await act(clerk, id, 'log-contact', { ...await at(clerk), form: { way: 'visit', on: today, summary: '登门听取意见，一起到茶坪村看了三处现场。' } });
  await act(clerk, id, 'draft-reply', { ...await at(clerk), form: { ...REPLY, class: promises ? 'planned' : 'solved', promises: promises ? [PROMISE] : [] } });
  await act(checker, id, 'check-reply', await at(checker));
  await act(head, id, 'sign-reply', await at(head));
  await act(government, id, 'approve-reply', await at(government));
  await act(clerk, id, 'send-reply', { ...await at(clerk), form: { way: 'face-to-face' } });
}

async function giveOpinion(ask: Ask, id: string, unit: Unit): Promise<void> {
  const view = await act(ask, id, 'sign-for', { of: 'tasks', targetId: taskOf(await ask<SuggestionView>('GET', `/suggestions/${id}`), unit) });
  await act(ask, id, 'send-co-opinion', { of: 'tasks', targetId: taskOf(view, unit), form: { opinion: '我局于2026年12月10日前办结选址手续，现场施工期间安排两人疏导。' } });
}

/** The letter as a page to look at, and as a file to print. */
async function printLetter(ask: Visitor, id: string): Promise<void> {
  const preview = await ask.context.request.get(`/api/suggestions/${id}/papers/reply-letter`);
  expect(preview.status()).toBe(200);
  expect(await preview.text()).toContain('基站3座');
  const file = await ask.context.request.get(`/api/suggestions/${id}/papers/reply-letter?format=docx`);
  expect(file.status()).toBe(200);
  const inside = unzipSync(new Uint8Array(await file.body()));
  expect(strFromU8(inside['word/document.xml'] ?? new Uint8Array())).toContain('基站3座');
}

/** From the filed text to the letter that is sent. @returns the unit that answers */
export async function officesHandle(browser: Browser, address: string, id: string): Promise<Unit> {
  await officeNumbers(browser, address, id);
  const quiet = (login: string) => arriveQuietly(browser, { address, login });
  const [government, housing, traffic, office] = await Promise.all([quiet('zhengfuban'), quiet('housing-clerk'), quiet('transport-clerk'), quiet('daigongwei')]);
  const units = await someUnits(government);
  const choices = [{ organisationId: units.traffic.id, role: 'lead' }, { organisationId: units.urban.id, role: 'co' }, { organisationId: units.police.id, role: 'co' }];
  let view = await act(government, id, 'assign-units', { form: { units: choices } });
  const wrong = taskOf(view, units.traffic);
  await act(traffic, id, 'request-return', { of: 'tasks', targetId: wrong, form: { reason: '职责清单中没有通信基站选址一项。' } });
  await act(government, id, 'grant-return', { of: 'tasks', targetId: wrong });
  const lead = [{ organisationId: units.housing.id, role: 'lead' }];
  view = await act(government, id, 'reassign', { form: { replacesTaskId: wrong, units: lead, reason: '选址和用电由住建部门牵头' } });
  expect(view.returnCount).toBe(1);
  const clerk = await arrive(browser, { address, login: 'housing-clerk', size: OFFICE });
  try {
    await clerk.page.goto(`/desk/suggestions/${id}`);
    await pressAct(clerk.page, 'sign-for');
    const handling = await until('the lead unit at work', () => housing<SuggestionView>('GET', `/suggestions/${id}`), ({ state }) => state === 'handling');
    await act(housing, id, 'request-extension', { of: 'tasks', targetId: taskOf(handling, units.housing), form: { reason: '选址和用电涉及两家单位', untilOn: handling.outerDueOn } });
    await act(office, id, 'grant-extension', { of: 'tasks', targetId: taskOf(handling, units.housing) });
    await giveOpinion(await quiet('urban-clerk'), id, units.urban);
    await giveOpinion(await quiet('police-clerk'), id, units.police);
    await answerOnce(browser, address, { id, unit: units.housing, promises: true });
    await printLetter(clerk, id);
    await clerk.page.goto(`/desk/suggestions/${id}`);
    await clerk.page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(clerk.page, 'an answered matter on the desk');
  } finally {
    await clerk.context.close();
  }
  return units.housing;
}
