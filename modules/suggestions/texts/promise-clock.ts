/** How the deadline of a promise explains itself: kept with the clock, in both tongues. */
export const promiseClockTexts = {
  made: { zh: '{on} 承诺，完成日期由承办单位写明', en: 'Promised on {on}; the unit named the day' },
  moved: { zh: '{on} 由 {from} 改到 {to}', en: 'Moved on {on} from {from} to {to}' },
} as const;
