/** Longest name of a person, in code points: the longest names of minority nations fit. */
export const LONGEST_NAME = 40;

export type NameFault = 'empty' | 'too-long' | 'control-character';

/** Dots people type between the parts of a minority name; U+00B7 is the one kept (GB/T 15834). */
const DOTS = /\s*[·•‧∙⋅・･․.。．](?:\s*[·•‧∙⋅・･․.。．])*\s*/gu;
const DOT = '·';
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]|\p{Variation_Selector}/gu;
const CONTROL = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const BLANKS = /[\s\u3000]+/gu;
const HAN = /\p{Script=Han}/u;
const WIDE_LATIN = /[Ａ-Ｚａ-ｚ]/gu;

/** Half-width form of a full-width Latin letter. */
const narrow = (letter: string): string => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0xfee0);

/**
 * The name to store for a name as an office typed it: the padding of two-character names goes, the
 * dot of minority names becomes U+00B7, Latin names keep single blanks. Control characters stay in,
 * so that `nameFault` can refuse them; line breaks and tabs at either end go with the blanks.
 */
export function cleanName(typed: string): string {
  const bare = typed.replace(INVISIBLE, '').normalize('NFC').trim().replace(WIDE_LATIN, narrow);
  if (!HAN.test(bare)) return bare.replace(/[ \u3000\u00a0]+/gu, ' ');
  const parts = bare.replace(DOTS, DOT).replace(/^·|·$/gu, '').trim();
  return parts
    .replace(/[ \u3000\u00a0\u2000-\u200a]+/gu, (blank, at: number) => (standsBetweenLatin(parts, at, blank.length) ? ' ' : ''))
    .normalize('NFC');
}

function standsBetweenLatin(text: string, at: number, length: number): boolean {
  const before = text.slice(0, at).at(-1) ?? '';
  const after = text.slice(at + length).at(0) ?? '';
  return /\p{Script=Latin}/u.test(before) && /\p{Script=Latin}/u.test(after);
}

/** Length in code points: 𬭎 and 𠮷 are one character each, though two UTF-16 units. */
export function nameLength(name: string): number {
  return [...name].length;
}

/** What is wrong with a cleaned name; null where nothing is. Angle brackets are text like any other. */
export function nameFault(name: string): NameFault | null {
  if (name.replace(BLANKS, '') === '') return 'empty';
  if (CONTROL.test(name)) return 'control-character';
  return nameLength(name) > LONGEST_NAME ? 'too-long' : null;
}

/** The form for printed lists: a name of two characters gets one full-width space between. Never stored. */
export function printName(name: string): string {
  const [first, second, third] = [...name];
  const isPair = first !== undefined && second !== undefined && third === undefined;
  return isPair && HAN.test(first) && HAN.test(second) ? `${first}\u3000${second}` : name;
}
