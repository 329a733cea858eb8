import { isWeakPassword } from './weak-password.ts';

/** Numbers of R-01; a congress or an installation may be stricter. */
export type PasswordRules = {
  readonly length: number;
  readonly officerLength: number;
  /** Of capital, small, digit, sign. */
  readonly classes: number;
  /** How many former passwords may not come back. */
  readonly history: number;
  readonly days: number;
  readonly officerDays: number;
};

export const PASSWORD_RULES: PasswordRules = { length: 8, officerLength: 12, classes: 3, history: 5, days: 180, officerDays: 90 };
/** A bound on work, not on people: scrypt must not be fed megabytes. */
export const LONGEST_PASSWORD = 256;

export type PasswordHolder = {
  readonly isOfficer: boolean;
  /** Account name, person's name and its spellings, phone: nothing of it may be in the password. */
  readonly names: readonly string[];
};

export type PasswordFault = {
  readonly reason: 'short' | 'long' | 'classes' | 'personal' | 'weak' | 'used';
  readonly params: Readonly<Record<string, string | number>>;
};

const CLASSES = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u];
export const countClasses = (password: string): number => CLASSES.filter((pattern) => pattern.test(password)).length;

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');

function holdsName(password: string, names: readonly string[]): boolean {
  const folded = fold(password);
  return names.map(fold).some((name) => {
    const shortest = /^[\u0020-\u007e]*$/.test(name) ? 3 : 2; // two Chinese characters make a whole name
    return [...name].length >= shortest && folded.includes(name);
  });
}

/** The first rule a new password breaks, or null. Former passwords are compared by the server. */
export function findPasswordFault(password: string, holder: PasswordHolder, rules: PasswordRules = PASSWORD_RULES): PasswordFault | null {
  const least = holder.isOfficer ? rules.officerLength : rules.length;
  const length = [...password].length;
  if (length < least) return { reason: 'short', params: { least, length } };
  if (length > LONGEST_PASSWORD) return { reason: 'long', params: { most: LONGEST_PASSWORD } };
  if (countClasses(password) < rules.classes) return { reason: 'classes', params: { classes: rules.classes } };
  if (holdsName(password, holder.names)) return { reason: 'personal', params: {} };
  if (isWeakPassword(password)) return { reason: 'weak', params: {} };
  return null;
}

/** When a password ends; R-01: 90 days for officers, 180 for others. */
export function passwordEnd(changedAt: Date, isOfficer: boolean, rules: PasswordRules = PASSWORD_RULES): Date {
  return new Date(changedAt.getTime() + (isOfficer ? rules.officerDays : rules.days) * 86_400_000);
}
