/** Seconds the hall has left once the chair counts down. */
export const COUNTDOWN_S = 10;

/** Whole seconds until a vote closes by its countdown; 0 once it is over, null where nobody counts down. Instants in ms since 1970. */
export const secondsLeft = (closesAt: string | null, now: number): number | null =>
  closesAt === null ? null : Math.max(0, Math.ceil((Date.parse(closesAt) - now) / 1000));
