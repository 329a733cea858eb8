import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { residentReads } from './resident-reads.ts';
import { startRunningApp, type RunningApp } from './running-app.ts';

let app: RunningApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([startRunningApp(), openBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

test('a resident with JavaScript off reads the list, one suggestion and the promises', { timeout: 60_000 }, () => residentReads(browser, app.address));
