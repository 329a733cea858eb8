/** A number with its counting unit in a clean text. `about`: 余、多、近、约 make it a bound, not a value. */
export type CountedNumber = { readonly from: number; readonly to: number; readonly phrase: string; readonly value: number; readonly unit: string; readonly about: boolean };

const UNITS = '人次|场次|批次|户次|件次|个百分点|亿元|万元|元|公里|平方米|亩|次|项|件|条|名|位|人|家|个|篇|期|场|户|份|部|起|所|处|批|天|%';
const ARABIC = new RegExp(`(近|约|超过?|逾|达|共)?(\\d[\\d,，]*(?:\\.\\d+)?)(万|亿|千|百)?(多|余)?(万|亿)?(?:余|多)?(${UNITS})`, 'g');
const CHINESE = new RegExp(`(近|约|超过?|逾)?([一二两三四五六七八九十百千万]+)(多|余)?(人次|场次|批次|次|项|件|条|名|位|人|家|篇|场|户)(?!性|会议|全会|会|大|以来|方|届)`, 'g');
const SCALE: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };
const DIGIT: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

/** 三百二十 is 320, 千 alone 1000. */
export function chineseValue(text: string): number {
  let sum = 0;
  let below = 0;
  let digit = 0;
  for (const character of text) {
    const step = character === '十' ? 10 : SCALE[character];
    if (step === undefined) digit = DIGIT[character] ?? 0;
    else if (step >= 10_000) {
      sum += Math.max(below + digit, 1) * step;
      below = 0;
      digit = 0;
    } else {
      below += Math.max(digit, 1) * step;
      digit = 0;
    }
  }
  return sum + below + digit;
}

/** Not a count: 第8次会议, 8月11日, the date's own numbers. */
const isOrdinal = (text: string, from: number): boolean => text.charAt(from - 1) === '第';

/** The figures of a text in their order: 10名, 400多人次, 千余人. Dates and ordinals are none. */
export function countedNumbers(text: string): readonly CountedNumber[] {
  const arabic = [...text.matchAll(ARABIC)].flatMap((match): CountedNumber[] => {
    const [phrase, bound = '', digits = '', scale = '', more = '', scaleAfter = '', unit = ''] = match;
    const value = Number(digits.replace(/[,，]/g, '')) * (SCALE[scale] ?? 1) * (SCALE[scaleAfter] ?? 1);
    const about = (bound !== '' && bound !== '达' && bound !== '共') || more !== '' || /[余多]/.test(phrase);
    return isOrdinal(text, match.index) ? [] : [{ from: match.index, to: match.index + phrase.length, phrase, value, unit, about }];
  });
  const chinese = [...text.matchAll(CHINESE)].flatMap((match): CountedNumber[] => {
    const [phrase, bound = '', digits = '', more = '', unit = ''] = match;
    const about = bound !== '' || more !== '';
    const telling = about || (chineseValue(digits) > 1 && /人次|场次|[次项件条名家篇]/.test(unit));
    return isOrdinal(text, match.index) || !telling || /^[百千万]+$/.test(digits) && !about ? [] : [{ from: match.index, to: match.index + phrase.length, phrase, value: chineseValue(digits), unit, about }];
  });
  return [...arabic, ...chinese].toSorted((a, b) => a.from - b.from);
}
