import { bareCode } from '#platform/domain/formats/full-width.ts';

/** `number` is stored: eleven digits of a mobile, or area code, dash, number and, where given, dash and extension. */
export type PhoneResult =
  | { readonly ok: true; readonly kind: 'mobile' | 'landline'; readonly number: string }
  | { readonly ok: false; readonly why: 'not-a-phone-number' };

const MOBILE = /^1[3-9]\d{9}$/u;
/** Area codes: 010, 02x with eight digits; the others four digits with seven or eight. */
const LANDLINE = /^(010|02\d)(\d{8})(?:-(\d{1,6}))?$|^(0[3-9]\d{2})(\d{7,8})(?:-(\d{1,6}))?$/u;
const COUNTRY = /^(?:\+|00)86-?/u;
const EXTENSION = /(?:转|ext\.?|x|\*)(\d{1,6})$/iu;

const digitsOf = (typed: string): string => {
  const bare = bareCode(typed).replace(/[()[\]]/gu, '');
  const national = COUNTRY.test(bare) ? bare.replace(COUNTRY, '').replace(/^(?=[2-9]|10)/u, '0') : bare;
  return national.replace(EXTENSION, '-$1');
};

function landline(text: string): string | null {
  const [, area, number, extension] = /^(010|02\d|0[3-9]\d{2})-?(\d{3,4}-?\d{4})(?:-(\d{1,6}))?$/u.exec(text) ?? [];
  if (area === undefined || number === undefined) return null;
  const joined = `${area}${number.replace('-', '')}`;
  if (!LANDLINE.test(joined)) return null;
  return `${area}-${number.replace('-', '')}${extension === undefined ? '' : `-${extension}`}`;
}

/** Reads a mobile or landline number with spaces, dashes, brackets, full-width digits or +86. */
export function parsePhone(typed: string): PhoneResult {
  const text = digitsOf(typed);
  const mobile = text.replaceAll('-', '');
  if (MOBILE.test(mobile)) return { ok: true, kind: 'mobile', number: mobile };
  const number = landline(text);
  return number === null ? { ok: false, why: 'not-a-phone-number' } : { ok: true, kind: 'landline', number };
}

/** 138****5678; of a landline only the area code and the last two digits stay. */
export function maskPhone(number: string): string {
  if (MOBILE.test(number)) return `${number.slice(0, 3)}****${number.slice(7)}`;
  return number.replace(/\d(?=\d{2})/gu, (digit, at: number) => (at < number.indexOf('-') ? digit : '*'));
}
