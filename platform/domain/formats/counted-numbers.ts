/**
 * How a number is meant: 12件 exactly, 12余件 and 逾12件 more, 近12件 and 不到12件 fewer, 约12件 about as many; `rounded` is a
 * number said in 万 with its decimals (1.2万人次).
 */
export type NumberBound = 'exact' | 'above' | 'below' | 'about' | 'rounded';

/**
 * A number with its counting unit in a clean text. `about`: its words make it a bound, not a value. `upTo`: the end of a
 * range (3至5次). `step`: the place of its last figure, which a bound may not go beyond (600余 is below 700).
 */
export type CountedNumber = {
  readonly from: number;
  readonly to: number;
  readonly phrase: string;
  readonly value: number;
  readonly unit: string;
  readonly about: boolean;
  readonly bound: NumberBound;
  readonly step: number;
  readonly upTo?: number;
};

const UNITS =
  '人次|场次|批次|户次|件次|个百分点|亿元|万元|元|公里|平方米|亩|次|项|件|条|名|位|人|家|个|篇|期|场|户|份|部|起|所|处|批|天|%|％';
const BEFORE = '近|不到|不足|约|大约|超过?|逾|达|共';
const ARABIC = new RegExp(`(${BEFORE})?(\\d[\\d,，]*(?:\\.\\d+)?)(万|亿|千|百)?(多|余)?(万|亿)?(?:余|多)?(${UNITS})(以上|左右)?`, 'g');
const ARABIC_RANGE = new RegExp(`(\\d+)(?:${UNITS})?(?:至|到|—|－|–|~|～|-)(\\d+)(${UNITS})`, 'g');
const CHINESE_UNITS = '人次|场次|批次|次|项|件|条|名|位|人|家|篇|场|户|部|期|份|起|个';
const CHINESE = new RegExp(
  `(${BEFORE})?([〇零一二两三四五六七八九十百千万]+)(多|余)?(${CHINESE_UNITS})(以上|左右)?(?!性|会议|全会|会|大|以来|方|届|户)`,
  'g',
);
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

/** Not a count: 第8次会议, 第3至5项, and a year or a day before a mark. */
const isOrdinal = (text: string, from: number): boolean => /第$|[\d.]$|第\d+[至到—－–~～-]$/.test(text.slice(Math.max(0, from - 6), from));

function boundOf(before: string, more: string, after: string): NumberBound {
  if (more !== '' || /^(?:超|逾)/.test(before) || after === '以上') return 'above';
  if (/^(?:近|不)/.test(before)) return 'below';
  return /约/.test(before) || after === '左右' ? 'about' : 'exact';
}

/** The place of the last figure that is not nought: 100 of 600, 10 of 40, 1 of 83. */
function lastPlace(value: number): number {
  let place = 1;
  while (value >= place * 10 && value % (place * 10) === 0) place *= 10;
  return place;
}

type Made = Pick<CountedNumber, 'from' | 'phrase' | 'value' | 'unit' | 'bound' | 'step'>;
const counted = (made: Made, rest: { readonly upTo?: number } = {}): CountedNumber => ({
  ...made,
  ...rest,
  to: made.from + made.phrase.length,
  about: made.bound !== 'exact' && made.bound !== 'rounded',
});

const ranges = (text: string): readonly CountedNumber[] =>
  [...text.matchAll(ARABIC_RANGE)].flatMap((match) => {
    const [phrase, low = '', high = '', unit = ''] = match;
    return isOrdinal(text, match.index) || Number(high) <= Number(low)
      ? []
      : [counted({ from: match.index, phrase, value: Number(low), unit, bound: 'exact', step: 1 }, { upTo: Number(high) })];
  });

const arabic = (text: string): readonly CountedNumber[] =>
  [...text.matchAll(ARABIC)].flatMap((match) => {
    const [phrase, before = '', digits = '', scale = '', more = '', scaleAfter = '', unit = '', after = ''] = match;
    const times = (SCALE[scale] ?? 1) * (SCALE[scaleAfter] ?? 1);
    const value = Math.round(Number(digits.replace(/[,，]/g, '')) * times * 1e6) / 1e6;
    const bound = boundOf(before, more !== '' || /[余多]/.test(phrase) ? '余' : '', after);
    const step = times > 1 ? times * 10 ** -(digits.split('.')[1]?.length ?? 0) : lastPlace(value);
    return isOrdinal(text, match.index)
      ? []
      : [
          counted({
            from: match.index,
            phrase,
            value,
            unit: unit === '％' ? '%' : unit,
            bound: bound === 'exact' && times >= 10_000 ? 'rounded' : bound,
            step,
          }),
        ];
  });

/** 二三十件 is 20 to 30, 三五件 3 to 5; undefined where the words are one number. */
function spoken(digits: string): { readonly low: number; readonly high: number } | undefined {
  const [, first = '', second = '', scale = ''] = /^([一二三四五六七八])([二三四五六七八九])([十百千万]?)$/.exec(digits) ?? [];
  const [low, high] = [DIGIT[first] ?? 0, DIGIT[second] ?? 0];
  const times = scale === '' ? 1 : chineseValue(scale);
  return low > 0 && (high === low + 1 || (low === 3 && high === 5)) ? { low: low * times, high: high * times } : undefined;
}

const chinese = (text: string, small: boolean): readonly CountedNumber[] =>
  [...text.matchAll(CHINESE)].flatMap((match) => {
    const [phrase, before = '', digits = '', more = '', unit = '', after = ''] = match;
    const range = spoken(digits);
    const value = range?.low ?? chineseValue(digits);
    const bound = boundOf(before, more, after);
    const telling = bound !== 'exact' || (value > 1 && (small ? unit !== '' : /人次|场次|[次项件条名家篇]/.test(unit)));
    return isOrdinal(text, match.index) || !telling || (/^[百千万]+$/.test(digits) && bound === 'exact')
      ? []
      : [
          counted(
            { from: match.index, phrase, value, unit, bound, step: lastPlace(value) },
            range === undefined ? {} : { upTo: range.high },
          ),
        ];
  });

/**
 * The figures of a text in their order: 10名, 400多人次, 千余人, 三十五项, 3至5次. Dates and ordinals are none. With `small`
 * also what is a figure only beside its words: 四个部门, 七位负责人.
 */
export function countedNumbers(text: string, { small = false }: { readonly small?: boolean } = {}): readonly CountedNumber[] {
  const found = [...ranges(text), ...arabic(text), ...chinese(text, small)].toSorted((a, b) => a.from - b.from || b.to - a.to);
  return found.filter(
    (one, index) => !found.slice(Math.max(0, index - 3), index).some(({ to, from }) => from <= one.from && to > one.from),
  );
}

/** Is what was said true of the exact number? 600余 holds for 601 to 699, 近80 for 72 to 79, 约80 within a twentieth. */
export function numberHolds({ value, upTo, bound, step, phrase }: CountedNumber, exact: number): boolean {
  if (upTo !== undefined) return exact >= value && exact <= upTo;
  if (bound === 'above')
    return phrase.endsWith('以上')
      ? exact >= value
      : exact > value && exact < value + (/^(?:超|逾)/.test(phrase) ? Math.max(step, value * 0.2) : step);
  if (bound === 'below') return exact < value && exact >= value * 0.9;
  if (bound === 'about') return Math.abs(exact - value) <= Math.max(value * 0.05, 1);
  return bound === 'rounded' ? Math.abs(exact - value) <= step / 2 : exact === value;
}
