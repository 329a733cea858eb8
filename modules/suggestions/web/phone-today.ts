import type { TodayItem } from '../contract/desk-views.ts';

export type TodayKind = TodayItem['kind'];

/** No more than this is asked of anybody at a glance; the rest is one tap away. */
export const MOST_CARDS = 3;

// What holds up somebody else comes first, then what has a day, then what is only the reader's own.
const ORDER: readonly TodayKind[] = ['revise', 'sign', 'confirm-contact', 'rate-reply', 'confirm-promise', 'rate-result', 'continue-draft'];

export const keyOf = ({ kind, suggestionId, targetId }: Pick<TodayItem, 'kind' | 'suggestionId' | 'targetId'>): string =>
  `${kind}:${suggestionId}:${targetId ?? ''}`;

export type Today = { readonly cards: readonly TodayItem[]; readonly rest: readonly TodayItem[] };

/** The three to begin with, and the rest. What was put off today waits behind everything else. */
export function arrangeToday(items: readonly TodayItem[], later: readonly string[]): Today {
  const ordered = items.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.since ?? '').localeCompare(b.since ?? ''));
  const now = ordered.filter((item) => !later.includes(keyOf(item)));
  const putOff = ordered.filter((item) => later.includes(keyOf(item)));
  return { cards: now.slice(0, MOST_CARDS), rest: [...now.slice(MOST_CARDS), ...putOff] };
}

export type DayTime = 'morning' | 'noon' | 'afternoon' | 'evening';

/** How one greets at an hour of the county's clock. */
export function dayTime(hour: number): DayTime {
  if (hour < 11) return 'morning';
  if (hour < 14) return 'noon';
  return hour < 18 ? 'afternoon' : 'evening';
}
