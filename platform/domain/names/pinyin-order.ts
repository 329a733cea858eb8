import { pinyin } from 'pinyin-pro';
import { surnameReadings } from './surname-readings.ts';

const SYLLABLE = /^([a-z]+)([0-5])$/u;
const NOT_A_CHARACTER = /[^\p{L}\p{N}]/gu;
const MIDDLE_DOT = '·';

type Syllable = { readonly letters: string; readonly tone: number };

const bareName = (name: string): string => name.replace(NOT_A_CHARACTER, '');

/** Readings of the surname where our own table has it; minority names (with a dot) have no surname. */
function surnameSyllables(name: string): string[] {
  if (name.includes(MIDDLE_DOT)) return [];
  const characters = [...bareName(name)];
  const compound = characters.length > 2 ? surnameReadings[characters.slice(0, 2).join('')] : undefined;
  return (compound ?? surnameReadings[characters[0] ?? ''])?.split(' ') ?? [];
}

/** One entry a character: `zeng1`, `lv3`; a character without a reading stands as itself. */
export function nameReadings(name: string): string[] {
  const surname = name.includes(MIDDLE_DOT) ? 'off' : 'head';
  const readings = pinyin(bareName(name), { surname, toneType: 'num', type: 'array', v: true });
  return [...surnameSyllables(name), ...readings.slice(surnameSyllables(name).length)];
}

const syllables = (name: string): Syllable[] =>
  nameReadings(name).map((reading) => {
    const [, letters, tone] = SYLLABLE.exec(reading) ?? [];
    return letters === undefined ? { letters: `~${reading.toLowerCase()}`, tone: 0 } : { letters, tone: Number(tone) };
  });

// A sort compares a name a dozen times, and an office sorts the same people all day: reading one takes a tenth of a millisecond.
const MOST_KEPT = 50_000;
const kept = new Map<string, string>();

/** A text that sorts by plain comparison: letters of each syllable, then the tones. Unreadable characters last. */
export function pinyinSortKey(name: string): string {
  const known = kept.get(name);
  if (known !== undefined) return known;
  const parts = syllables(name);
  const key = `${parts.map((part) => part.letters).join(' ')}\u0000${parts.map((part) => part.tone).join('')}`;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(name, key);
  return key;
}

/** Pinyin order of two names; the same reading goes by code point, so that the order is total. */
export function compareByPinyin(a: string, b: string): number {
  const first = pinyinSortKey(a);
  const second = pinyinSortKey(b);
  if (first !== second) return first < second ? -1 : 1;
  return a < b ? -1 : Number(a > b);
}

/** First letters for search: 尉迟恭 is `ycg`; a Latin word gives all its letters. */
export function pinyinInitials(name: string): string {
  return nameReadings(name)
    .map((reading) => (SYLLABLE.test(reading) ? reading.charAt(0) : reading.toLowerCase()))
    .join('');
}
