import { expect } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { kitZhCn } from '#platform/texts/kit-zh-cn.ts';
import { identityZhCn as words } from '#platform/texts/identity-zh-cn.ts';
import { startTestProvider } from '#platform/server/testing/test-openid-provider.ts';
import { fill } from '#platform/web/fill.ts';
import { expectAccessible } from './accessible-page.ts';
import { arrive, OFFICE, PHONE } from './visitor.ts';

const DEPUTY = 'daibiao036';

/** A device that holds passkeys and always recognises its owner. */
async function giveAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

async function leave(page: Page): Promise<void> {
  await page.context().clearCookies();
  await page.goto('/sign-in');
}

/** A deputy adds a passkey and comes back with it alone. At an IP address, where none can be bound, the page says where. */
export async function passkeySignsIn(browser: Browser, address: string): Promise<void> {
  const port = new URL(address).port;
  const { page, context } = await arrive(browser, { address: `http://localhost:${port}`, login: DEPUTY, size: PHONE });
  try {
    await giveAuthenticator(page);
    await page.goto(`http://127.0.0.1:${port}/sign-in`);
    expect(await page.getByRole('button', { name: words.passkeySignIn }).count()).toBe(0);
    await page.goto('/phone/security');
    await page.getByLabel(words.passkeyName).fill('我的手机');
    await expectAccessible(page, 'one’s own security');
    await page.getByRole('button', { name: words.addPasskey, exact: true }).click();
    await page.getByRole('button', { name: `${words.removePasskey} 我的手机` }).waitFor();
    await leave(page);
    await page.getByRole('button', { name: words.passkeySignIn, exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/phone');
  } finally {
    await context.close();
  }
}

async function enterProvider(page: Page, issuer: string): Promise<void> {
  await page.goto('/desk/officers/sign-in');
  await page.getByRole('button', { name: words.newProvider, exact: true }).click();
  const dialog = page.getByRole('dialog');
  for (const [label, value] of [
    [words.providerName, '市统一登录'],
    [words.issuer, issuer],
    [words.clientId, 'renda-client'],
    [words.clientSecret, 'client-secret'],
  ] as const)
    await dialog.getByLabel(label).fill(value);
  for (const label of [words.isTwoFactor, words.isEnabled])
    await dialog.getByRole('group', { name: label }).getByRole('radio', { name: kitZhCn.yes }).check();
  await dialog.getByRole('button', { name: words.save, exact: true }).click();
  await page.getByText('市统一登录', { exact: true }).waitFor();
}

/** The system officer names another house; a deputy signs in there and lands where his work is. */
export async function anotherHouseSignsIn(browser: Browser, address: string): Promise<void> {
  const provider = await startTestProvider();
  Object.assign(provider.claims, { preferred_username: DEPUTY });
  const officer = await arrive(browser, { address, login: 'xitong', size: OFFICE });
  const context = await browser.newContext({ baseURL: address, viewport: PHONE, locale: 'zh-CN' });
  try {
    await enterProvider(officer.page, provider.issuer);
    const page = await context.newPage();
    const link = page.getByRole('link', { name: fill(words.providerSignIn, { name: '市统一登录' }), exact: true });
    await page.goto('/sign-in');
    await link.click();
    await page.waitForURL((url) => url.pathname === '/phone');
    // A stranger of the other house is told so, and nothing opens.
    Object.assign(provider.claims, { sub: 'subject-2', preferred_username: 'nobody' });
    await leave(page);
    await link.click();
    await page.getByRole('alert').waitFor();
    expect(new URL(page.url()).pathname).toBe('/sign-in');
  } finally {
    await Promise.all([context.close(), officer.context.close(), provider.close()]);
  }
}
