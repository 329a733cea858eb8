import { parsePhone } from '#platform/domain/codes/phone.ts';
import { bareCode } from '#platform/domain/formats/full-width.ts';
import type { RowReader } from '#platform/domain/sheets/read-row.ts';

/** Offices leave out the area code of their own town. */
const LOCAL = /^[2-9]\d{2,3}-?\d{4}$/u;

/** The number as it is stored, or null when the text is none. */
export function phoneNumber(text: string): string | null {
  const parsed = parsePhone(text);
  if (parsed.ok) return parsed.number;
  const local = bareCode(text);
  return LOCAL.test(local) ? local.replace('-', '') : null;
}

/**
 * The first number in a cell, null when empty; a text that is no number becomes an error of the
 * row. Several may stand side by side: 13010000001、0599-8200000.
 */
export function readPhone(reader: RowReader, key: string): string | null {
  const text = reader.text(key);
  if (/^[-—/无]*$/u.test(text)) return null;
  const numbers = text
    .split(/[、,，;；/\n]+/u)
    .filter((part) => part.trim() !== '')
    .map(phoneNumber);
  if (numbers.includes(null)) reader.fail(key, 'register.import_not_a_phone', { value: text });
  return numbers[0] ?? null;
}
