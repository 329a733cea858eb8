/** idle log-out, an end in any case, and how many at once. */
export type SessionRules = {
  readonly idleMinutes: number;
  readonly officerIdleMinutes: number;
  /** Tablets lie open on the desks of a meeting. */
  readonly tabletIdleMinutes: number;
  readonly lifeHours: number;
  readonly most: number;
};

export const SESSION_RULES: SessionRules = { idleMinutes: 15, officerIdleMinutes: 10, tabletIdleMinutes: 60, lifeHours: 12, most: 3 };

export type SessionTimes = { readonly createdAt: Date; readonly lastSeenAt: Date };

/** Minutes a session may rest. An officer's stays short on a tablet too. */
export function idleMinutesOf(
  holder: { readonly isOfficer: boolean; readonly isTablet: boolean },
  rules: SessionRules = SESSION_RULES,
): number {
  if (holder.isOfficer) return rules.officerIdleMinutes;
  return holder.isTablet ? rules.tabletIdleMinutes : rules.idleMinutes;
}

export function hasSessionEnded(
  times: SessionTimes,
  idleMinutes: number,
  at: { readonly now: Date; readonly rules?: SessionRules },
): boolean {
  const { now, rules = SESSION_RULES } = at;
  const idle = now.getTime() - times.lastSeenAt.getTime();
  const age = now.getTime() - times.createdAt.getTime();
  return idle >= idleMinutes * 60_000 || age >= rules.lifeHours * 3_600_000;
}

/** The sessions that end because a new one begins: the longest unused ones beyond the limit. */
export function sessionsToEnd<Session extends SessionTimes>(open: readonly Session[], rules: SessionRules = SESSION_RULES): Session[] {
  const byUse = open.toSorted((one, other) => other.lastSeenAt.getTime() - one.lastSeenAt.getTime());
  return byUse.slice(Math.max(rules.most - 1, 0));
}
