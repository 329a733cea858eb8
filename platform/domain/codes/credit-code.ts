import { bareCode } from '#platform/domain/formats/full-width.ts';

export type CreditCodeFault = 'wrong-length' | 'letter-not-used' | 'wrong-form' | 'wrong-check-character';

export type CreditCodeResult = { readonly ok: true; readonly code: string } | { readonly ok: false; readonly why: CreditCodeFault };

/** GB 32100-2015: 31 characters, without I, O, S, V and Z, which are mistaken for 1, 0, 5, U and 2. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** Powers of 3 modulo 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const LENGTH = 18;
/** Registering department and kind, six digits of region, nine of the organisation code, one check. */
const FORM = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/u;
const NOT_USED = /[IOSVZ]/u;
const wrong = (why: CreditCodeFault): CreditCodeResult => ({ ok: false, why });

/**
 * The check character for the first seventeen. The outer modulo matters: where the sum divides by 31
 * the value is 31 − 0 = 31, which stands for 0; leaving it out makes such codes unwritable.
 */
export function creditCodeCheck(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * ALPHABET.indexOf(first17.charAt(at)), 0);
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/**
 * Reads a unified social credit code; full-width and small letters and spaces are accepted. The first
 * character is not judged by a list: published lists of its meanings contradict each other.
 */
export function parseCreditCode(typed: string): CreditCodeResult {
  const code = bareCode(typed).toUpperCase();
  if (code.length !== LENGTH) return wrong('wrong-length');
  if (NOT_USED.test(code)) return wrong('letter-not-used');
  if (!FORM.test(code)) return wrong('wrong-form');
  return creditCodeCheck(code) === code.charAt(LENGTH - 1) ? { ok: true, code } : wrong('wrong-check-character');
}
