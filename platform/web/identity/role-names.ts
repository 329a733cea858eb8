import type { Locale } from '../locale.ts';
import type { RoleNames } from '../web-module.ts';

const named = new Map<string, Readonly<Record<Locale, string>>>();

/** Told once at the start by the app, from what its modules call their roles. */
export function nameRoles(names: RoleNames): void {
  for (const [role, name] of Object.entries(names)) named.set(role, name);
}

export const namedRole = (role: string, locale: Locale): string | undefined => named.get(role)?.[locale];
