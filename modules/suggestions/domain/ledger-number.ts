/** 届-次-序: term, session of the term, running number. */
export type LedgerNumber = { readonly term: number; readonly session: number; readonly serial: number };

/** What a short number belongs to: the term and session that the sheet is imported for. */
export type NumberContext = { readonly term: number | null; readonly session: number | null };

const CHINESE = '零一二三四五六七八九';

/** 十七, 二十, 二 or digits as a number; null for anything else. */
export function chineseNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/u.exec(text);
  if (!match || text === '') return null;
  const [, tens = '', ten = '', ones = ''] = match;
  if (ten === '') return tens !== '' && ones !== '' ? null : CHINESE.indexOf(tens || ones);
  return (tens === '' ? 1 : CHINESE.indexOf(tens)) * 10 + (ones === '' ? 0 : CHINESE.indexOf(ones));
}

/** Term and session as a title line says them: 第十七届人民代表大会第二次会议, 十七届二次. */
export function contextOfTitle(text: string): NumberContext {
  const folded = text.normalize('NFKC').replace(/\s+/gu, '');
  const term = /第?([一二三四五六七八九十]+|\d+)届/u.exec(folded)?.[1];
  const session = /届.*?第?([一二三四五六七八九十]+|\d+)次/u.exec(folded)?.[1];
  return { term: term ? chineseNumber(term) : null, session: session ? chineseNumber(session) : null };
}

/**
 * 1702001, 17-2-001, 十七届二次001号, or a bare 001 / 第12号 of the session the sheet is about.
 * Null when it is no number, or a bare one and the session is not known.
 */
export function ledgerNumber(text: string, context: NumberContext): LedgerNumber | null {
  const folded = text.normalize('NFKC').replace(/\s+/gu, '');
  const packed = /^\D{0,4}(\d{2})(\d{2})(\d{3,4})号?$/u.exec(folded);
  if (packed) return { term: Number(packed[1]), session: Number(packed[2]), serial: Number(packed[3]) };
  const inWords = /([一二三四五六七八九十]+|\d+)届([一二三四五六七八九十]+|\d+)次(?:会议)?\D{0,6}?(\d+)号?$/u.exec(folded);
  if (inWords) return inParts(inWords);
  const dashed = /^\D{0,4}(\d{1,2})[-/.—](\d{1,2})[-/.—](\d{1,4})号?$/u.exec(folded);
  if (dashed) return inParts(dashed);
  const bare = /^\D{0,6}(\d{1,4})号?(?:建议)?$/u.exec(folded);
  if (!bare || context.term === null || context.session === null) return null;
  return { term: context.term, session: context.session, serial: Number(bare[1]) };
}

function inParts([, term = '', session = '', serial = '']: RegExpExecArray): LedgerNumber | null {
  const [first, second] = [chineseNumber(term), chineseNumber(session)];
  return first === null || second === null ? null : { term: first, session: second, serial: Number(serial) };
}

/** 17-2-001 */
export const printedNumber = ({ term, session, serial }: LedgerNumber): string =>
  `${term}-${session}-${String(serial).padStart(3, '0')}`;
