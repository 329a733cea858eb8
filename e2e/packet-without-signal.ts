import { expect } from 'vitest';
import type { Browser } from 'playwright-core';
import { meetingPagesZhCn as pages } from '#modules/meetings/texts/pages-zh-cn.ts';
import { meetingPhoneZhCn as phone } from '#modules/meetings/texts/phone-zh-cn.ts';
import { paperDocx } from '#platform/server/papers/paper-docx.ts';
import { expectAccessible } from './accessible-page.ts';
import type { Players } from './meeting-is-held.ts';
import { until } from './until.ts';
import { arrive, arriveQuietly, type Visitor } from './visitor.ts';

const TABLET = { width: 1180, height: 820 };
const { packet } = phone;
type Done = { readonly id: string; readonly targetId: string | null };

/** A report as offices hand it in. */
const wordOf = (text: string): Promise<Uint8Array> =>
  paperDocx({
    layout: 'form',
    issuer: '市人民政府',
    title: '充电设施建设情况报告',
    blocks: [
      { kind: 'paragraph', text },
      {
        kind: 'table',
        columns: [
          { heading: '镇街', share: 1 },
          { heading: '个数', share: 1 },
        ],
        rows: [['东堤镇', '十七']],
      },
    ],
  });

/** A committee meeting with an internal and a restricted paper in its packet. @returns its id, and how to replace the first paper */
async function prepare(office: Visitor) {
  const { ask, context } = office;
  const command = () => ({ commandId: crypto.randomUUID() });
  const { id } = await ask<Done>('POST', '/meetings', {
    ...command(),
    form: { kind: 'standing-committee', startsAt: new Date(Date.now() + 20 * 86_400_000).toISOString() },
  });
  const act = (path: string, form: object): Promise<Done> => ask('POST', `/meetings/${id}${path}`, { ...command(), form });
  const keep = async (name: string, file: string | Uint8Array): Promise<string> => {
    const answer = await context.request.fetch(`/api/meetings/${id}/files`, {
      method: 'POST',
      headers: { 'x-renda': '1' },
      multipart: { file: { name, mimeType: 'application/octet-stream', buffer: Buffer.from(file) } },
    });
    return ((await answer.json()) as { id: string }).id;
  };
  const item = await act('/agenda/acts/add-item', { verb: 'hear-and-review', title: '关于充电设施建设情况的报告' });
  const paper = await act('/acts/ask-paper', {
    itemId: item.targetId,
    title: '充电设施建设情况报告',
    level: 'internal',
    fileId: await keep('报告.docx', await wordOf('全市已建充电棚四十二个。')),
  });
  await act('/acts/ask-paper', {
    itemId: item.targetId,
    title: '执法检查线索',
    level: 'participants',
    fileId: await keep('线索.txt', '仅供参会人员阅读。'),
  });
  await act('/acts/convene', { missingReason: '另行通知。' });
  const replace = async (): Promise<void> => {
    await act(`/papers/${paper.targetId ?? ''}/acts/replace-paper`, {
      fileId: await keep('报告二.txt', '全市已建充电棚四十五个。'),
      note: '更正数字',
    });
  };
  return { id, replace };
}

/** A member keeps the packet, reads it and writes a note without a signal; the note goes out by itself, and the next opening says what changed. */
export async function packetWithoutSignal(browser: Browser, address: string, { office: login, members: [member] }: Players): Promise<void> {
  const office = await arrive(browser, { address, login, size: TABLET });
  const { id, replace } = await prepare(office);
  const { page, context, ask } = await arrive(browser, { address, login: member, size: TABLET });
  try {
    await page.goto(`/phone/meetings/${id}/packet`);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.getByRole('button', { name: packet.keep }).click();
    await page.getByText(/^✓ 已存 1 份/u).waitFor();
    await expectAccessible(page, 'a packet');

    await context.setOffline(true);
    await page.reload();
    await page.getByText(packet.offline).waitFor();
    await page.getByRole('link', { name: /充电设施建设情况报告/u }).click();
    await page.getByText('全市已建充电棚四十二个。').waitFor();
    await page.getByRole('cell', { name: '十七' }).waitFor();
    await page.getByText(packet.wordText).waitFor();
    await page.getByRole('button', { name: packet.add }).click();
    await page.getByLabel(new RegExp(`^${packet.write}`)).fill('问：还有几个没有建？');
    await page.getByRole('button', { name: packet.save, exact: true }).click();
    await page.getByText(packet.savedHere, { exact: false }).waitFor();
    await page.getByRole('link', { name: packet.next }).click();
    await page.getByText(packet.notKept).waitFor();

    await replace();
    await context.setOffline(false);
    const notes = await until(
      'the note on the server',
      () => ask<{ rows: { text: string }[] }>('GET', `/meetings/${id}/notes`),
      ({ rows }) => rows.length > 0,
    );
    expect(notes.rows.map(({ text }) => text)).toEqual(['问：还有几个没有建？']);
    const others = await arriveQuietly(browser, { address, login });
    expect(await others<{ rows: unknown[] }>('GET', `/meetings/${id}/notes`)).toEqual({ rows: [] });
    await page.goto(`/phone/meetings/${id}/packet`);
    await page.getByText(pages.papers.change['new-version'], { exact: true }).waitFor();
    await page.getByRole('button', { name: packet.drop }).click();
    await page.getByText(/^✓ 已存/u).waitFor({ state: 'hidden' });
  } finally {
    await context.close();
    await office.context.close();
  }
}
