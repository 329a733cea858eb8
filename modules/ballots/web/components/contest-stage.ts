import type { Tone } from '#platform/web/kit/status-tag.tsx';
import { OPEN_STATES, type ContestState } from '../../domain/contest-lifecycle.ts';

type Row = { readonly state: ContestState; readonly openedAt: string | null };

export const isOpen = (state: ContestState): boolean => OPEN_STATES.some((open) => open === state);

const TONE: Readonly<Record<ContestState, Tone>> = {
  draft: 'still',
  ready: 'wait',
  open: 'go',
  closing: 'wait',
  closed: 'wait',
  decided: 'ok',
  certified: 'ok',
  published: 'ok',
  void: 'still',
};
export const toneOf = (state: ContestState): Tone => TONE[state];

/** What the hall looks at now: the open one, else the one opened last; a void one is nothing to look at. */
export function contestInView<R extends Row>(rows: readonly R[]): R | undefined {
  const opened = rows
    .filter(({ state, openedAt }) => openedAt !== null && state !== 'void')
    .toSorted((a, b) => ((a.openedAt ?? '') < (b.openedAt ?? '') ? 1 : -1));
  return opened.find(({ state }) => isOpen(state)) ?? opened[0];
}

/** How long an announced result stays before the hall's own page is shown again. */
export const SHOWN_AFTER_ANNOUNCEMENT_MS = 90_000;

/** Whether the big screen shows a contest: until the result was announced and looked at for a while. */
export const isOnScreen = (
  { state, announcedAt }: { readonly state: ContestState; readonly announcedAt: string | null },
  now: number,
): boolean => state !== 'published' || announcedAt === null || now - Date.parse(announcedAt) < SHOWN_AFTER_ANNOUNCEMENT_MS;
