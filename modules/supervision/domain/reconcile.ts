import type { LocalDate } from '#platform/domain/local-date.ts';

/** What is known of a planned matter when the year is looked back on. */
export type Reconciled = {
  readonly state: string;
  readonly quarter: number | null;
  readonly heldOn: string | null;
  readonly points: number;
  readonly closedPoints: number;
};

const quarterEnd = (year: number, quarter: number): string => `${year}-${['03-31', '06-30', '09-30', '12-31'][quarter - 1] ?? '12-31'}`;
const STOPPED = ['cancelled', 'withdrawn', 'refused'];
const SETTLED = ['closed', 'published', 'archived'];

/**
 * Why a line of the plan is red on a day; null where it is as it should be. A cancelled matter says why itself, and one
 * whose quarter is not over yet is not late.
 */
export function whyRed(matter: Reconciled, year: number, today: LocalDate): 'not-begun' | 'not-held' | 'points-open' | null {
  if (STOPPED.includes(matter.state)) return null;
  const isDue = today > quarterEnd(year, matter.quarter ?? 4);
  if (!isDue) return null;
  if (matter.state === 'planned') return 'not-begun';
  if (matter.heldOn === null) return 'not-held';
  return matter.closedPoints < matter.points && !SETTLED.includes(matter.state) && today > `${year}-12-31` ? 'points-open' : null;
}
