import { isLocalDate } from '#platform/domain/local-date.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import { bareCode } from '#platform/domain/formats/full-width.ts';

export type ResidentIdFault = 'fifteen-digits' | 'wrong-form' | 'no-such-region' | 'no-such-day' | 'wrong-check-digit';

export type ResidentId = {
  /** Eighteen characters, the last a digit or a capital X. */
  readonly number: string;
  readonly region: string;
  readonly birthDate: LocalDate;
  readonly sex: 'male' | 'female';
};

export type ResidentIdResult = { readonly ok: true; readonly id: ResidentId } | { readonly ok: false; readonly why: ResidentIdFault };

/** GB 11643-1999: weights of the first 17 digits; the sum modulo 11 picks the check character. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';
const FORM = /^[1-9]\d{16}[\dX]$/u;
const FIFTEEN = /^\d{15}$/u;
/** First two digits: the provinces of GB/T 2260, and 83 for Taiwan residents' permits. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);
const wrong = (why: ResidentIdFault): ResidentIdResult => ({ ok: false, why });

/** The eighteenth character for seventeen digits. */
export function residentIdCheck(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(first17.charAt(at)), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/** Reads an identity number; full-width digits, spaces and a small x are accepted, old 15-digit numbers refused. */
export function parseResidentId(typed: string): ResidentIdResult {
  const number = bareCode(typed).toUpperCase();
  if (FIFTEEN.test(number)) return wrong('fifteen-digits');
  if (!FORM.test(number)) return wrong('wrong-form');
  if (!PROVINCES.has(number.slice(0, 2))) return wrong('no-such-region');
  const birthDate = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isLocalDate(birthDate)) return wrong('no-such-day');
  if (residentIdCheck(number) !== number.charAt(17)) return wrong('wrong-check-digit');
  const sex = Number(number.charAt(16)) % 2 === 1 ? 'male' : 'female';
  return { ok: true, id: { number, region: number.slice(0, 6), birthDate, sex } };
}

/** 320585********1234: region and last four stay readable. A text of another length is masked whole. */
export function maskResidentId(number: string): string {
  return number.length === 18 ? `${number.slice(0, 6)}********${number.slice(14)}` : '*'.repeat(number.length);
}
