import type { Browser } from 'playwright-core';
import type { SuggestionView } from '#modules/suggestions/server/module.ts';
import { phoneZhCn } from '#modules/suggestions/texts/phone-zh-cn.ts';
import { expectAccessible } from './accessible-page.ts';
import { until } from './until.ts';
import { act, arrive, arriveQuietly, PHONE } from './visitor.ts';

const { one } = phoneZhCn;
const TITLE = '关于增设河西早市遮雨棚的建议';

type Notices = { readonly rows: readonly { readonly kind: string; readonly params: Readonly<Record<string, unknown>> }[] };

/** The lead deputy withdraws by clicking, with a reason; the work ends and who signed with him is told. */
export async function deputyWithdraws(browser: Browser, address: string): Promise<void> {
  const { page, context, ask } = await arrive(browser, { address, login: 'daibiao004', size: PHONE });
  const second = await arriveQuietly(browser, { address, login: 'daibiao005' });
  try {
    const { name } = await second<{ name: string }>('GET', '/session');
    const { rows } = await ask<{ rows: readonly { readonly personId: string; readonly name: string }[] }>(
      'GET',
      `/register/deputies?search=${encodeURIComponent(name)}`,
    );
    const personId = rows.find((row) => row.name === name)?.personId;
    const text = {
      title: TITLE,
      situation: '河西早市有摊位六十多个，没有遮雨的地方，下雨天只能停市。',
      analysis: '地面归街道管，棚架没有单位立项。',
      points: ['2026年汛期前在河西早市搭建遮雨棚。'],
    };
    const { id } = await ask<SuggestionView>('POST', '/suggestions', { commandId: crypto.randomUUID(), kind: 'suggestion', form: text });
    await act(ask, id, 'invite-co-signers', { form: { personIds: [personId] } });
    await act(second, id, 'answer-invitation', { form: { answer: 'confirmed', textVersion: 1 } });
    await act(ask, id, 'file');
    await page.goto(`/phone/suggestions/${id}`);
    await page.getByRole('button', { name: one.withdraw, exact: true }).click();
    const asked = page.getByRole('region', { name: one.withdraw });
    await asked.getByRole('textbox').fill('街道已经立项，这件不用再办。');
    await expectAccessible(page, 'withdrawing on the phone');
    await asked.getByRole('button', { name: one.withdraw, exact: true }).click();
    await until(
      'the withdrawal',
      () => ask<SuggestionView>('GET', `/suggestions/${id}`),
      ({ state }) => state === 'withdrawn',
    );
    await page.getByText(one.status.withdrawn, { exact: true }).waitFor();
    await until(
      'the co-signer told',
      () => second<Notices>('GET', '/notices?limit=20'),
      ({ rows }) => rows.some(({ kind, params }) => kind === 'suggestions.withdrawn' && params['title'] === TITLE),
    );
  } finally {
    await context.close();
  }
}
