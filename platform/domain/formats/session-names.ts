import { chineseNumber, parseChineseNumber } from './chinese-number.ts';
import { bareCode } from './full-width.ts';

/** A session of a congress: the third session of the seventeenth congress is { term: 17, session: 3 }. */
export type SessionNumber = { readonly term: number; readonly session: number };
export type SuggestionNumber = SessionNumber & { readonly number: number };

const NUMERAL = '[0-9零〇一二三四五六七八九十百]{1,5}';
const LONG = new RegExp(`第?(${NUMERAL})届人民代表大会第?(${NUMERAL})次会议$`, 'u');
const SHORT = new RegExp(`第?(${NUMERAL})届(?:人大)?(?:第)?(${NUMERAL})次(?:会议)?$`, 'u');
const SUGGESTION = new RegExp(`第?(${NUMERAL})届(?:人大)?第?(${NUMERAL})次(?:会议)?[-—]?第?(\\d{1,4})号?$`, 'u');
const SUGGESTION_COMPACT = /^(\d{2})(\d{2})(\d{3})$/u;
const SUGGESTION_DASHED = /^(\d{1,2})[-‐–—－](\d{1,2})[-‐–—－](\d{1,4})$/u;
const DIGITS_OF_NUMBER = 3;

/** 第十七届人民代表大会第三次会议, after the place where one is given: 太平县第十七届…. */
export function longSessionName(of: SessionNumber, place = ''): string {
  return `${place}第${chineseNumber(of.term)}届人民代表大会第${chineseNumber(of.session)}次会议`;
}

/** 十七届人大三次会议, or 市十七届人大三次会议 with a place. */
export function shortSessionName(of: SessionNumber, place = ''): string {
  return `${place}${chineseNumber(of.term)}届人大${chineseNumber(of.session)}次会议`;
}

/** 十七届三次: as in suggestion numbers and column headings. */
export function briefSessionName(of: SessionNumber): string {
  return `${chineseNumber(of.term)}届${chineseNumber(of.session)}次`;
}

const numeral = (text: string): number => (/^\d+$/u.test(text) ? Number(text) : (parseChineseNumber(text) ?? 0));

function sessionOf(term: string, session: string): SessionNumber | null {
  const read = { term: numeral(term), session: numeral(session) };
  return read.term > 0 && read.session > 0 ? read : null;
}

/** Reads 十七届二次, 市十七届人大二次会议, 17届2次 and the long form; null for anything else. */
export function parseSessionName(text: string): SessionNumber | null {
  const bare = bareCode(text);
  const [, term, session] = LONG.exec(bare) ?? SHORT.exec(bare) ?? [];
  return term === undefined || session === undefined ? null : sessionOf(term, session);
}

/** 十七届二次第023号; numbers above 999 take the digits they need. */
export function suggestionNumber(of: SuggestionNumber): string {
  return `${briefSessionName(of)}第${String(of.number).padStart(DIGITS_OF_NUMBER, '0')}号`;
}

/**
 * Reads a suggestion number as offices write it: 十七届二次第023号, with full-width digits or spaces,
 * 17届2次023, 17-2-023, or the seven digits 1702023 (term, session, number). Null for anything else or number 0.
 */
export function parseSuggestionNumber(text: string): SuggestionNumber | null {
  const bare = bareCode(text);
  const [, term, session, number] = SUGGESTION_COMPACT.exec(bare) ?? SUGGESTION_DASHED.exec(bare) ?? SUGGESTION.exec(bare) ?? [];
  if (term === undefined || session === undefined || number === undefined) return null;
  const of = sessionOf(term, session);
  return of !== null && Number(number) > 0 ? { ...of, number: Number(number) } : null;
}

const SERIAL = /^第?0*(\d{1,4})号?(?:建议|议案)?$/u;

/** The serial alone, as one says it within a session: 023, 第023号, 23号建议. Null for anything else or 0. */
export function parseSuggestionSerial(text: string): number | null {
  const [, digits] = SERIAL.exec(bareCode(text)) ?? [];
  const serial = Number(digits ?? 0);
  return serial > 0 ? serial : null;
}
