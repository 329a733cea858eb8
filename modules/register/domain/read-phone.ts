import type { RowReader } from '#platform/domain/sheets/read-row.ts';

const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^(?:0\d{2,3})?[2-9]\d{6,7}(?:(?:转|x|ext)\d{1,6})?$/i;

/** Digits of a mobile number, or a landline as 0599-8200000; null when the text is neither. */
export function phoneNumber(text: string): string | null {
  const folded = text.normalize('NFKC').replace(/[\s()\-—–_.]/gu, '').replace(/^(?:\+|00)?86(?=1[3-9]\d{9}$)/u, '');
  if (MOBILE.test(folded)) return folded;
  if (!LANDLINE.test(folded)) return null;
  return text.normalize('NFKC').trim().replace(/[\s—–_]+/gu, '-');
}

/** The number in a cell, null when empty; a text that is no number becomes an error of the row. */
export function readPhone(reader: RowReader, key: string): string | null {
  const text = reader.text(key);
  if (text === '' || /^[-—/无]+$/u.test(text)) return null;
  const numbers = text.split(/[、,，;；/\n]+/u).filter((part) => part.trim() !== '').map(phoneNumber);
  const first = numbers[0] ?? null;
  if (numbers.some((each) => each === null)) reader.fail(key, 'register.import_not_a_phone', { value: text });
  return first;
}
