import type { Browser } from 'playwright-core';
import type { SuggestionView } from '#modules/suggestions/server/module.ts';
import { act, arriveQuietly, type Visitor } from './visitor.ts';
import type { Unit } from './offices-handle.ts';

type Ask = Visitor['ask'];

const REPLY = {
  body: '您提出的关于消除茶坪村手机信号盲区的建议收悉。经会同有关单位研究，现答复如下。',
  answers: ['2026年12月20日前在茶坪村建成基站3座，四个自然村全部覆盖。'],
  publicity: 'full',
  contactName: '经办科',
  contactPhone: '0512-53520000',
  class: 'solved',
  promises: [],
};

const taskOf = (view: SuggestionView, unit: Unit): string =>
  view.tasks.findLast(({ organisationId, state }) => organisationId === unit.id && state !== 'returned')?.id ?? '';

/** The second round in the background: log, draft, check, sign, approve, send, by the people whose posts they are. */
export async function answerAgain(
  browser: Browser,
  address: string,
  { id, unit }: { readonly id: string; readonly unit: Unit },
): Promise<void> {
  const quiet = (login: string) => arriveQuietly(browser, { address, login });
  const [clerk, checker, head, government] = await Promise.all([
    quiet('housing-clerk'),
    quiet('housing-checker'),
    quiet('housing-head'),
    quiet('zhengfuban'),
  ]);
  const at = async (ask: Ask) => ({ of: 'tasks' as const, targetId: taskOf(await ask<SuggestionView>('GET', `/suggestions/${id}`), unit) });
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  await act(clerk, id, 'log-contact', {
    ...(await at(clerk)),
    form: { way: 'visit', on: today, summary: '登门听取意见，一起到茶坪村看了三处现场。' },
  });
  await act(clerk, id, 'draft-reply', { ...(await at(clerk)), form: REPLY });
  await act(checker, id, 'check-reply', await at(checker));
  await act(head, id, 'sign-reply', await at(head));
  await act(government, id, 'approve-reply', await at(government));
  await act(clerk, id, 'send-reply', { ...(await at(clerk)), form: { way: 'face-to-face' } });
}
