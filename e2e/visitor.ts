import type { Browser, BrowserContext, Page } from 'playwright-core';
import { identityZhCn } from '#platform/texts/identity-zh-cn.ts';
import { DEMO_PASSWORD } from '#demo/demo-accounts.ts';
import type { SuggestionView } from '#modules/suggestions/server/module.ts';

export const PHONE = { width: 390, height: 844 };
export const OFFICE = { width: 1366, height: 768 };

/** Somebody signed in, with a page of his own and the way his page asks the server. */
export type Visitor = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** @throws Error with the server's sentence when refused */
  readonly ask: <Answer>(method: 'GET' | 'POST', path: string, body?: unknown) => Promise<Answer>;
};

type Arrival = { readonly address: string; readonly login: string; readonly size: { width: number; height: number } };

/** What a browser complained of while somebody worked: faults, though nobody sees them. */
const complaints: string[] = [];

/** The complaints since the last time they were asked for. */
export const takeComplaints = (): string[] => complaints.splice(0);

function listen(page: Page, login: string): void {
  const note = (text: string): void => {
    complaints.push(`${login} at ${new URL(page.url()).pathname}: ${text}`);
  };
  page.on('pageerror', (error) => note(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.text());
  });
}

/** Opens a browser of its own for one person and signs in with the form, as a person does. */
export async function arrive(browser: Browser, { address, login, size }: Arrival): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: size,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  listen(page, login);
  await page.goto('/sign-in');
  await page.getByRole('textbox', { name: identityZhCn.login }).fill(login);
  await page.getByLabel(new RegExp(`^${identityZhCn.password}`)).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: identityZhCn.signIn, exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  return { page, context, ask: asker(context) };
}

function asker(context: BrowserContext): Visitor['ask'] {
  return async <Answer>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Answer> => {
    const answer = await context.request.fetch(`/api${path}`, {
      method,
      headers: { 'x-renda': '1' },
      ...(body === undefined ? {} : { data: body }),
    });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as Answer;
  };
}

/** Signs in without a page, for the people in the background of a journey. */
export async function arriveQuietly(browser: Browser, { address, login }: Pick<Arrival, 'address' | 'login'>): Promise<Visitor['ask']> {
  const context = await browser.newContext({ baseURL: address });
  const ask = asker(context);
  await ask('POST', '/session', { login, password: DEMO_PASSWORD });
  return ask;
}

type Aim = { readonly of?: 'tasks' | 'promises'; readonly targetId?: string };

/** Performs an act on a matter as it now stands. */
export async function act(
  ask: Visitor['ask'],
  id: string,
  action: string,
  { form = {}, of, targetId }: Aim & { readonly form?: unknown } = {},
): Promise<SuggestionView> {
  const { version } = await ask<SuggestionView>('GET', `/suggestions/${id}`);
  const place = of === undefined ? '' : `/${of}/${targetId ?? ''}`;
  return ask('POST', `/suggestions/${id}${place}/acts/${action}`, { commandId: crypto.randomUUID(), version, form });
}
