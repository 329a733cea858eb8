import type { LocalDate } from '#platform/domain/local-date.ts';

/** The quarter of a day as addresses write it: 2026Q4. */
export function quarterOf(day: LocalDate): string {
  return `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** Quarters around this one, for a choice: `before` behind it and `after` ahead. */
export function quartersAround(day: LocalDate, before = 6, after = 4): readonly string[] {
  const at = Number(day.slice(0, 4)) * 4 + Math.ceil(Number(day.slice(5, 7)) / 3) - 1;
  return Array.from({ length: before + after + 1 }, (_, place) => at + after - place).map(
    (index) => `${Math.floor(index / 4)}Q${(index % 4) + 1}`,
  );
}

export const partsOfQuarter = (quarter: string): { readonly year: string; readonly n: string } => ({
  year: quarter.slice(0, 4),
  n: quarter.slice(5),
});
