import { cleanName } from '#platform/domain/names/name-text.ts';

const SEPARATOR = /[、，,；;\n\r\t/|]+/u;
const AND_OTHERS = /等?共?\d+[人名位](?:代表)?$|等[人名位]?$/u;
const isSingle = (word: string | undefined): boolean => word !== undefined && [...word].length === 1;

/**
 * Blanks inside one piece: a two-character name is often padded (「何 豪」), but blanks may also
 * stand between names. A lone character belongs to the lone one after it, else to the word before.
 */
function splitAtBlanks(piece: string): string[] {
  const words = piece.split(/\s+/u).filter((word) => word !== '');
  if (!words.some((word) => isSingle(word))) return words;
  const names: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const last = names.at(-1);
    if (isSingle(word) && isSingle(words[at + 1])) {
      names.push(word + (words[at + 1] ?? ''));
      at += 1;
    } else if (isSingle(word) && last !== undefined) names[names.length - 1] = last + word;
    else names.push(word);
  }
  return names;
}

/** One name without its padding, on one line; see `cleanName`. */
export function unpaddedName(text: string): string {
  return cleanName(text.replace(/[\r\n\t\f\v]+/gu, ' '));
}

/** The names in one cell, whatever stands between them: 、；, line breaks or blanks. */
export function splitNames(text: string): string[] {
  const bare = text.replace(/[（(][^（）()]*[）)]/gu, '').trim();
  return bare
    .split(SEPARATOR)
    .flatMap((piece) => (/\p{Script=Latin}/u.test(piece) ? [piece] : splitAtBlanks(piece)))
    .map((name) => unpaddedName(name).replace(AND_OTHERS, ''))
    .filter((name) => name !== '' && !/^[-—无\\]+$/u.test(name));
}
