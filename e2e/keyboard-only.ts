import type { Browser, Page } from 'playwright-core';
import type { SuggestionView } from '#modules/suggestions/server/module.ts';
import { actsZhCn } from '#modules/suggestions/texts/acts-zh-cn.ts';
import { pagesZhCn } from '#modules/suggestions/texts/pages-zh-cn.ts';
import { expectAccessible } from './accessible-page.ts';
import { until } from './until.ts';
import { arrive, OFFICE } from './visitor.ts';

const MOST_TABS = 120;

/** Presses Tab until what has the focus is called so. @throws Error when it cannot be reached */
async function tabTo(
  page: Page,
  what: string,
  test: (focused: { readonly role: string; readonly name: string; readonly href: string }) => boolean,
): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const at = document.activeElement;
      return {
        role: at?.tagName ?? '',
        name: (at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim(),
        href: at?.getAttribute('href') ?? '',
      };
    });
    if (test(focused)) return;
  }
  throw new Error(`${what} cannot be reached with the keyboard`);
}

/** An officer finds a closed matter in the list, opens it, puts it into the archive, and never touches a mouse. */
export async function keyboardOnly(browser: Browser, address: string, id: string): Promise<void> {
  const { page, context, ask } = await arrive(browser, { address, login: 'daigongwei', size: OFFICE });
  try {
    await page.goto('/desk/suggestions?tab=all');
    await page.getByRole('table').getByRole('link').first().waitFor();
    await expectAccessible(page, 'the list on the desk');
    await tabTo(page, 'the row', ({ href }) => href.startsWith(`/desk/suggestions/${id}`));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/desk/suggestions/${id}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const name = actsZhCn.action.archive;
    await openAct(page, name);
    await tabTo(page, 'the yes', ({ role, name: said }) => role === 'BUTTON' && said.includes(name));
    await page.keyboard.press('Enter');
    await until(
      'the archive',
      () => ask<SuggestionView>('GET', `/suggestions/${id}`),
      ({ state }) => state === 'archived',
    );
    await ruleGivesFocusBack(page);
  } finally {
    await context.close();
  }
}

/** A rule opens in front of the page; closed, the keyboard stands where it stood. */
async function ruleGivesFocusBack(page: Page): Promise<void> {
  await tabTo(page, 'a rule', ({ role, name }) => role === 'BUTTON' && /^SUG-\d+$/u.test(name));
  const rule = page.locator(':focus');
  const name = await rule.innerText();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: new RegExp(name, 'u') }).waitFor();
  await page.keyboard.press('Escape');
  await until(
    'the focus on the rule that was opened',
    () => page.evaluate(() => document.activeElement?.textContent ?? ''),
    (focused) => focused === name,
  );
}

/** The act's button, or the menu that holds it. */
async function openAct(page: Page, name: string): Promise<void> {
  const shown = page.getByRole('button', { name, exact: true });
  if ((await shown.count()) === 0) {
    await tabTo(page, 'the menu of acts', ({ role, name: said }) => role === 'SUMMARY' && said.startsWith(pagesZhCn.open.more));
    await page.keyboard.press('Enter');
    for (let down = 0; down < 20; down += 1) {
      const said = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (said.trim() === name) break;
      await page.keyboard.press('ArrowDown');
    }
  } else await tabTo(page, name, ({ name: said }) => said === name);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name }).waitFor();
}
