import { AppError } from './errors.ts';

export const notSignedIn = () => new AppError({ code: 'platform.not_signed_in', kind: 'unauthenticated' });
export const notAllowed = (what: string) => new AppError({ code: 'platform.not_allowed', kind: 'forbidden', params: { what } });
export const notFound = (what: string) => new AppError({ code: 'platform.not_found', kind: 'not-found', params: { what } });
/** Two people at once: the second sees how the thing stands now. */
export const staleVersion = (current: unknown, seen: number, now: number) =>
  new AppError({ code: 'platform.stale_version', kind: 'conflict', params: { seen, now }, current });
export const commandReused = () => new AppError({ code: 'platform.command_reused', kind: 'conflict' });
/** `reason` is the code of a sentence, which says the `value` it names. */
export const invalidField = (field: string, reason: `platform.${string}`, value = '') =>
  new AppError({ code: 'platform.invalid_field', kind: 'invalid', params: { field, reason, value }, field });
