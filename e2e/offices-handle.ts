import { expect } from 'vitest';
import type { Browser } from 'playwright-core';
import type { SuggestionView } from '#modules/suggestions/server/module.ts';
import { actsZhCn } from '#modules/suggestions/texts/acts-zh-cn.ts';
import { wordsZhCn } from '#modules/suggestions/texts/words-zh-cn.ts';
import { expectAccessible } from './accessible-page.ts';
import { openDesks, type Desks } from './desks.ts';
import { choose, findUnit, pressAct, write } from './press-act.ts';
import { printLetter } from './print-letter.ts';
import { until } from './until.ts';
import type { Visitor } from './visitor.ts';
import { writeReply } from './write-reply.ts';

export type Unit = { readonly id: string; readonly shortName: string };
type Place = { readonly desks: Desks; readonly id: string };

/** The deputies' office gives the number and hands it over to the government office. */
async function officeNumbers({ desks, id }: Place): Promise<void> {
  const { page } = await desks.visitor('daigongwei');
  await page.goto('/desk');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expectAccessible(page, 'the desk today');
  await desks.at('daigongwei', id);
  await page.getByRole('button', { name: actsZhCn.action.accept, exact: true }).waitFor();
  await expectAccessible(page, 'a matter on the desk');
  await pressAct(page, 'accept');
  await page
    .getByText(/第\d{3}号/)
    .first()
    .waitFor();
  await pressAct(page, 'hand-over', choose(actsZhCn.option.viaGovernment));
}

/** The government office names the wrong unit, which signs for it and gives it back; the right one takes its place. */
async function unitsAreFound({ desks, id }: Place): Promise<void> {
  await pressAct(await desks.at('zhengfuban', id), 'assign-units', async (form) => {
    await findUnit(form, 'lead', '交通');
    await findUnit(form, 'co', '城管');
    await findUnit(form, 'co', '公安');
  });
  const traffic = await desks.at('transport-clerk', id);
  await pressAct(traffic, 'sign-for');
  await pressAct(traffic, 'request-return', (form) => write(form, 'reason', '职责清单中没有通信基站选址一项。'));
  const government = await desks.at('zhengfuban', id);
  await pressAct(government, 'grant-return');
  await pressAct(government, 'reassign', async (form) => {
    await form.getByRole('radio').first().check();
    await findUnit(form, 'lead', '住建');
    await write(form, 'reason', '选址和用电由住建部门牵头');
  });
}

/** The lead unit signs, sees the deputy, and is given more time, but not past the outer limit. */
async function leadBegins({ desks, id }: Place, outerDueOn: string): Promise<void> {
  const clerk = await desks.at('housing-clerk', id);
  await pressAct(clerk, 'sign-for');
  await pressAct(clerk, 'log-contact', async (form) => {
    await choose(wordsZhCn.way.visit)(form);
    await write(form, 'summary', '登门听取意见，一起到茶坪村看了三处现场。');
  });
  await pressAct(clerk, 'request-extension', async (form) => {
    await write(form, 'untilOn', outerDueOn);
    await write(form, 'reason', '选址和用电涉及两家单位');
  });
  await pressAct(await desks.at('daigongwei', id), 'grant-extension');
}

async function othersSay({ desks, id }: Place): Promise<void> {
  for (const login of ['urban-clerk', 'police-clerk']) {
    const page = await desks.at(login, id);
    await pressAct(page, 'sign-for');
    await pressAct(page, 'send-co-opinion', (form) =>
      write(form, 'opinion', '我局于2026年12月10日前办结选址手续，现场施工期间安排两人疏导。'),
    );
  }
}

/** Written, checked, signed, approved and sent: by the people whose posts they are. */
async function leadAnswers({ desks, id }: Place): Promise<void> {
  await writeReply(await desks.at('housing-clerk', id));
  const checker = await desks.at('housing-checker', id);
  await expectAccessible(checker, 'a reply to be checked');
  await pressAct(checker, 'check-reply');
  await pressAct(await desks.at('housing-head', id), 'sign-reply');
  await pressAct(await desks.at('zhengfuban', id), 'approve-reply');
  await pressAct(await desks.at('housing-clerk', id), 'send-reply', choose(wordsZhCn.sentWay['face-to-face']));
}

async function lookAt(clerk: Visitor, id: string): Promise<SuggestionView> {
  return clerk.ask('GET', `/suggestions/${id}`);
}

/** Departments and offices by clicking: from the filed text to the letter that is sent. @returns the unit that answers */
export async function officesHandle(browser: Browser, address: string, id: string): Promise<Unit> {
  const desks = openDesks(browser, address);
  const place: Place = { desks, id };
  try {
    await officeNumbers(place);
    await unitsAreFound(place);
    const office = await desks.visitor('daigongwei');
    const assigned = await lookAt(office, id);
    expect(assigned.returnCount).toBe(1);
    await leadBegins(place, assigned.outerDueOn ?? '');
    await othersSay(place);
    await leadAnswers(place);
    const answered = await until(
      'the reply sent',
      () => lookAt(office, id),
      ({ state }) => state === 'answered',
    );
    expect(answered.tasks.map(({ state }) => state).toSorted()).toEqual(['opinion-sent', 'opinion-sent', 'replied', 'returned']);
    const clerk = await desks.at('housing-clerk', id);
    await expectAccessible(clerk, 'an answered matter on the desk');
    await printLetter(clerk, '基站3座');
    const lead = answered.tasks.find(({ state }) => state === 'replied');
    return { id: lead?.organisationId ?? '', shortName: lead?.unitName ?? '' };
  } finally {
    await desks.close();
  }
}
