const OFFSET = 0xfee0;

/**
 * Codes and numbers as an office types them, in half-width: full-width digits, letters, punctuation
 * and spaces. Not for sentences: Chinese text keeps its full-width punctuation (GB/T 15834).
 */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[！-～]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - OFFSET))
    .replace(/[\u3000\u00a0]/gu, ' ')
    .replace(/[‐-―−]/gu, '-');
}

/** Half-width without any space: how codes, phone numbers and dates are read. */
export function bareCode(text: string): string {
  return toHalfWidth(text).replace(/[\s\u200b-\u200d\ufeff]+/gu, '');
}
