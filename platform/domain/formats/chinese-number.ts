const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];
const PLACE_VALUES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGEST = 9999;
const WRITTEN = /^[零〇一二两三四五六七八九十百千]+$/u;

const digitOf = (value: number): string => DIGITS.charAt(value);

/**
 * A whole number in Chinese numerals: 17 十七, 103 一百零三, 1010 一千零一十.
 * @throws RangeError outside 0 to 9999: larger figures stand in Arabic (GB/T 15835)
 */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > LARGEST) throw new RangeError(`not 0 to ${LARGEST}: ${value}`);
  if (value < 10) return digitOf(value);
  const digits = [...String(value)].map(Number);
  const written = digits
    .map((digit, at) => (digit === 0 ? '0' : digitOf(digit) + (PLACES[digits.length - 1 - at] ?? '')))
    .join('')
    .replace(/0+$/u, '')
    .replace(/0+/gu, '零');
  return value < 20 ? written.slice(1) : written;
}

/** 第十七. */
export function chineseOrdinal(value: number): string {
  return `第${chineseNumber(value)}`;
}

/** The value of 十七, 一百零三, 两百 or of a row of digits like 二〇二四; null for anything else. */
export function parseChineseNumber(text: string): number | null {
  if (!WRITTEN.test(text)) return null;
  const plain = text.replaceAll('〇', '零').replaceAll('两', '二');
  if (!/[十百千]/u.test(plain)) return Number([...plain].map((sign) => DIGITS.indexOf(sign)).join(''));
  return readPlaces(plain);
}

/** Places must fall: 十百 is no number. A 十 with nothing before it counts as one ten. */
function readPlaces(plain: string): number | null {
  const value = sumOfPlaces(plain);
  const short = value < 100 ? plain.replace(/^一十/u, '十') : plain;
  return value <= LARGEST && chineseNumber(value) === short ? value : null;
}

function sumOfPlaces(plain: string): number {
  let sum = 0;
  let digit: number | null = null;
  for (const sign of plain) {
    const place = PLACE_VALUES[sign];
    if (place === undefined) digit = DIGITS.indexOf(sign);
    else {
      sum += (digit === null || digit === 0 ? 1 : digit) * place;
      digit = null;
    }
  }
  return sum + (digit ?? 0);
}
