import { bareCode } from '#platform/domain/formats/full-width.ts';
import type { SuggestionNumber } from '#platform/domain/formats/session-names.ts';
import { parseSessionName, parseSuggestionNumber } from '#platform/domain/formats/session-names.ts';

/** What a short number belongs to: the term and session that the sheet is imported for. */
export type NumberContext = { readonly term: number | null; readonly session: number | null };

/** Where a session's name ends inside a longer title. */
const SESSION_IN_TITLE = /^.*?(?:届人民代表大会第?[^届次]{1,5}次会议|届(?:人大)?第?[^届次]{1,5}次(?:会议)?)/u;
const TERM_IN_TITLE = /第([^第届]{1,5})届/u;

/** Term and session as a title line says them: 第十七届人民代表大会第二次会议, 十七届二次. */
export function contextOfTitle(text: string): NumberContext {
  const bare = bareCode(text);
  const named = SESSION_IN_TITLE.exec(bare)?.[0];
  const session = named === undefined ? null : parseSessionName(named);
  if (session !== null) return session;
  // 第十七届 without a session: the numeral is read as any session name's is.
  const term = TERM_IN_TITLE.exec(bare)?.[1];
  return { term: term === undefined ? null : (parseSessionName(`${term}届一次`)?.term ?? null), session: null };
}

/**
 * 1702001, 17-2-001, 十七届二次第001号, or a bare 001 / 第12号 of the session the sheet is about.
 * Null when it is no number, or a bare one and the session is not known.
 */
export function ledgerNumber(text: string, context: NumberContext): SuggestionNumber | null {
  const bare = bareCode(text).replace(/(?<=次会议)(?:代表)?建议/u, '');
  const whole = parseSuggestionNumber(bare) ?? parseSuggestionNumber(bare.replace(/^\D{1,6}(?=\d{7}号?$)|号$/gu, ''));
  if (whole !== null) return whole;
  const dashed = /^\D{0,4}(\d{1,2})[-/.—](\d{1,2})[-/.—](\d{1,4})号?$/u.exec(bare);
  if (dashed) return numbered(Number(dashed[1]), Number(dashed[2]), dashed[3]);
  const short = /^\D{0,6}(\d{1,4})号?(?:建议)?$/u.exec(bare);
  if (!short || context.term === null || context.session === null) return null;
  return numbered(context.term, context.session, short[1]);
}

function numbered(term: number, session: number, digits = ''): SuggestionNumber | null {
  const number = Number(digits);
  return term > 0 && session > 0 && number > 0 ? { term, session, number } : null;
}

/** 17-2-001 */
export const printedNumber = ({ term, session, number }: SuggestionNumber): string =>
  `${term}-${session}-${String(number).padStart(3, '0')}`;
