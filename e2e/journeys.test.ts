import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { deputyRates } from './deputy-rates.ts';
import { deputyWrites } from './deputy-writes.ts';
import { deputyWithdraws } from './deputy-withdraws.ts';
import { foreignSheetIsRead } from './foreign-sheet.ts';
import { keyboardOnly } from './keyboard-only.ts';
import { leaderAsks } from './leader-asks.ts';
import { officesHandle } from './offices-handle.ts';
import { openBrowser } from './open-browser.ts';
import { residentReads } from './resident-reads.ts';
import { anotherHouseSignsIn, passkeySignsIn } from './signs-in-otherwise.ts';
import { startRunningApp, type RunningApp } from './running-app.ts';
import { takeComplaints } from './visitor.ts';

let app: RunningApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([startRunningApp(), openBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

// A refusal nobody asked for, a script that failed: told to nobody but the browser.
afterEach(() => expect(takeComplaints()).toEqual([]));

test('a resident with JavaScript off reads the list, one suggestion and the promises', { timeout: 60_000 }, () =>
  residentReads(browser, app.address),
);

/** One suggestion goes through all of them, in this order. */
test(
  'a deputy writes on the phone, two colleagues co-sign, the offices handle it, two ratings, a second round and a kept promise',
  { timeout: 240_000 },
  async () => {
    const id = await deputyWrites(browser, app.address);
    const unit = await officesHandle(browser, app.address, id);
    await deputyRates(browser, app.address, { id, unit });
    await keyboardOnly(browser, app.address, id);
  },
);

test('a leader opens a question, its rows, and the letter behind a row', { timeout: 60_000 }, () => leaderAsks(browser, app.address));

test(
  'a sheet of another office: its columns are corrected once and remembered, and the same file again changes nothing',
  { timeout: 60_000 },
  () => foreignSheetIsRead(browser, app.address),
);

test('a deputy withdraws on the phone with a reason, and who signed with him is told', { timeout: 60_000 }, () =>
  deputyWithdraws(browser, app.address),
);

test('a deputy adds a passkey and signs in with nothing else', { timeout: 60_000 }, () => passkeySignsIn(browser, app.address));

test('the system officer names another house, and a deputy signs in there', { timeout: 60_000 }, () =>
  anotherHouseSignsIn(browser, app.address),
);
