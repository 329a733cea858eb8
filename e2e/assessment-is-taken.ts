import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { holdContest, openHeldContests, type BallotsDeps } from '#modules/ballots/server/module.ts';
import { levelOfCongress } from '#modules/register/server/module.ts';
import type { MatterView } from '#modules/supervision/contract/views.ts';
import { supervisionFormsZhCn as forms } from '#modules/supervision/texts/forms-zh-cn.ts';
import { supervisionPagesZhCn as pages } from '#modules/supervision/texts/pages-zh-cn.ts';
import { supervisionWordsZhCn as words } from '#modules/supervision/texts/words-zh-cn.ts';
import type { Actor } from '#platform/domain/actor.ts';
import type { AccountId, CongressId, PersonId } from '#platform/domain/ids.ts';
import { openLogKey } from '#platform/server/journal/journal-key.ts';
import { makeLawSource } from '#platform/server/law/law-source.ts';
import { expectAccessible } from './accessible-page.ts';
import type { RunningApp } from './running-app.ts';
import { arrive, OFFICE, type Visitor } from './visitor.ts';

const MEMBERS = 29;
const ITEM = '听取农田水利建设情况的报告';

/** A sitting of the standing committee with an item, and its satisfaction ballot: 10, 4 and 15 of 29. */
async function voteOnItem(app: RunningApp, congressId: CongressId): Promise<void> {
  const [meetingId, itemId] = [randomUUID(), randomUUID()];
  await app.db.write(congressId, async (tx) => {
    await tx.query(
      `insert into meetings_meetings (congress_id, id, kind, state, series, year, title, starts_at) values ($1, $2, 'standing-committee', 'under-way', 'standing-committee', extract(year from now())::int, '测评用的常委会会议', now())`,
      [congressId, meetingId],
    );
    await tx.query(
      `insert into meetings_items (congress_id, id, meeting_id, place, verb, title, state, needs_vote) values ($1, $2, $3, 1, 'hear', $4, 'listed', true)`,
      [congressId, itemId, meetingId, ITEM],
    );
    await tx.query(
      `insert into meetings_attendees (congress_id, id, meeting_id, person_id, name, capacity, is_entitled, is_in_base, is_present) select $1, gen_random_uuid(), $2, gen_random_uuid(), '委员' || n, 'member', true, true, true from generate_series(1, ${MEMBERS}) n`,
      [congressId, meetingId],
    );
  });
  const folder = mkdtempSync(join(tmpdir(), 'renda-assess-'));
  const deps: BallotsDeps = {
    db: app.db,
    clock: () => new Date(),
    law: makeLawSource(levelOfCongress),
    logKey: openLogKey(folder, 'ballots'),
    boxFolder: join(folder, 'boxes'),
    onTrouble: (error) => {
      throw error;
    },
  };
  const actor: Actor = {
    accountId: randomUUID() as AccountId,
    congressId,
    personId: randomUUID() as PersonId,
    name: '会务组',
    posts: [{ role: 'congress-office', organisationId: null, title: '会务组' }],
  };
  const definition = {
    kind: 'assessment' as const,
    title: '对农田水利建设情况报告的满意度测评',
    body: 'standing-committee' as const,
    options: [{ key: 'a', label: '农田水利建设情况' }],
    seats: 1,
    occasion: 'regular' as const,
  };
  const paperAt = (place: number) => ({
    marks: { a: place < 10 ? ('satisfied' as const) : place < 14 ? ('basically-satisfied' as const) : ('dissatisfied' as const) },
    writeIns: [],
  });
  await holdContest(
    deps,
    { office: { actor, address: '127.0.0.1', device: 'e2e' }, sequencer: openHeldContests(deps) },
    { meetingId, itemId, definition, paperAt },
  );
  rmSync(folder, { recursive: true, force: true });
}

/** A report that was heard today, by the office's own acts. */
async function heardReport(ask: Visitor['ask']): Promise<string> {
  const day = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const {
    rows: [unit],
  } = await ask<{ rows: { id: string }[] }>('GET', '/register/units');
  const { id } = await ask<{ id: string }>('POST', '/supervision/matters', {
    commandId: randomUUID(),
    form: { year: Number(day.slice(0, 4)), kind: 'report-deliberation', subject: '农田水利建设情况', addresseeIds: [unit?.id] },
  });
  for (const [action, form] of [
    ['begin', {}],
    ['set-hearing', { hearingOn: day }],
    ['ask-report', {}],
    ['deliver-report', { text: '报告。' }],
    ['send-to-members', {}],
    ['hold', { on: day }],
  ] as const) {
    const { version } = await ask<MatterView>('GET', `/supervision/matters/${id}`);
    await ask('POST', `/supervision/matters/${id}/acts/${action}`, { commandId: randomUUID(), version, form });
  }
  return id;
}

async function pressInMenu(page: Page, action: keyof typeof words.act): Promise<ReturnType<Page['getByRole']>> {
  const one = page.getByRole('button', { name: words.act[action], exact: true, includeHidden: true }).first();
  await one.waitFor({ state: 'attached' });
  if (!(await one.isVisible())) await page.locator('summary', { hasText: pages.common.more }).click();
  await one.click();
  const form = page.getByRole('dialog');
  await form.locator('form').waitFor();
  await expectAccessible(page, `the form of ${action}`);
  return form;
}

/** The office names the agenda item, takes the result of its vote, opens the report of the vote, and orders a second report. */
export async function assessmentIsTaken(
  { app, browser, congressId }: { readonly app: RunningApp; readonly browser: Browser; readonly congressId: CongressId },
  look: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  const { page, ask, context } = await arrive(browser, { address: app.address, login: 'changweiban', size: OFFICE });
  const id = await heardReport(ask);
  await voteOnItem(app, congressId);
  await page.goto(`/desk/supervision/matters/${id}`);
  const naming = await pressInMenu(page, 'name-item');
  const meeting = naming.getByLabel(new RegExp(`^${forms.ask.meetingId}`));
  await meeting.locator('option', { hasText: '测评用的常委会会议' }).waitFor({ state: 'attached' });
  await meeting.selectOption({ label: (await meeting.locator('option', { hasText: '测评用的常委会会议' }).innerText()).trim() });
  const item = naming.getByLabel(new RegExp(`^${forms.ask.itemId}`));
  await item.locator('option', { hasText: ITEM }).waitFor({ state: 'attached' });
  await item.selectOption({ index: 1 });
  await naming.locator('button[type=submit]').click();
  await naming.waitFor({ state: 'hidden' });
  const taking = await pressInMenu(page, 'take-assessment');
  await look(page, 'take-assessment');
  await taking.locator('button[type=submit]').click();
  await taking.waitFor({ state: 'hidden' });
  const report = page.getByRole('link', { name: /满意度测评/u });
  await report.waitFor();
  await expectAccessible(page, 'the assessment with its source');
  await look(page, 'assessment');
  expect((await context.request.get(`${app.address}${(await report.getAttribute('href')) ?? ''}`)).status()).toBe(200);
  expect(await page.getByRole('button', { name: words.act.assess, includeHidden: true }).count()).toBe(1);
  const ordering = await pressInMenu(page, 'order-second-report');
  await ordering.getByLabel(new RegExp(`^${forms.ask.reason}`)).fill('措施不实。');
  await ordering.locator('button[type=submit]').click();
  await ordering.waitFor({ state: 'hidden' });
  expect(await ask<MatterView>('GET', `/supervision/matters/${id}`)).toMatchObject({
    state: 'reporting',
    reportRound: 2,
    assessments: [{ source: 'contest', satisfied: 10, basically: 4, dissatisfied: 15, needed: 15, baseNumber: 29, result: 'dissatisfied' }],
  });
  await context.close();
}
