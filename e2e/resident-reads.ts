import { expect } from 'vitest';
import type { Browser } from 'playwright-core';
import { expectAccessible } from './accessible-page.ts';
import { OFFICE } from './visitor.ts';

/** Nothing is run in the page; axe looks at it through a second visit that may run scripts. */
export async function residentReads(browser: Browser, address: string): Promise<void> {
  const context = await browser.newContext({ baseURL: address, viewport: OFFICE, javaScriptEnabled: false });
  const looking = await browser.newContext({ baseURL: address, viewport: OFFICE, bypassCSP: true });
  try {
    const page = await context.newPage();
    const second = await looking.newPage();
    const look = async (what: string): Promise<void> => {
      await second.goto(page.url());
      await expectAccessible(second, what);
    };
    await page.goto('/');
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await look('home');
    await page.goto('/suggestions');
    const first = page.getByRole('main').getByRole('link', { name: /^关于/ }).first();
    const title = (await first.innerText()).trim();
    await look('list');
    await first.click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(title);
    await look('one suggestion');
    await page.goto('/promises');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('承诺');
    await look('promises');
  } finally {
    await context.close();
    await looking.close();
  }
}
