import { strokeCorrections } from './stroke-corrections.ts';
import { strokeTable } from './stroke-table.ts';

/**
 * How a two-character name is compared with longer ones. People's congress lists commonly let the
 * given name take part as the second character; other bodies put an empty place in the middle, so
 * that 田富 stands before 田大利. Sources disagree, so every list carries its own setting.
 */
export type TwoCharacterNames = 'second-character' | 'empty-middle';

export type StrokeOrderOptions = { readonly twoCharacterNames: TwoCharacterNames };

/** `place` breaks ties between characters with the same strokes: the table is in that order. */
type StrokeEntry = { readonly strokes: string; readonly place: number };

const ENTRY = /([^\s1-5])([1-5]+)/gu;
const NOT_A_CHARACTER = /[^\p{L}\p{N}]/gu;
const EMPTY = '';

function readEntries(): ReadonlyMap<string, StrokeEntry> {
  const entries = new Map<string, StrokeEntry>();
  for (const text of [strokeTable, strokeCorrections]) {
    for (const [, character = '', strokes = ''] of text.matchAll(ENTRY)) {
      entries.set(character, { strokes, place: entries.get(character)?.place ?? entries.size });
    }
  }
  return entries;
}

let entries: ReadonlyMap<string, StrokeEntry> | undefined;
/** Read at the first use: a process that sorts no names pays nothing. */
const entryOf = (character: string): StrokeEntry | undefined => (entries ??= readEntries()).get(character);

/** Strokes in writing order, 横 1 竖 2 撇 3 点 4 折 5; undefined where the table does not hold the character. */
export function strokesOf(character: string): string | undefined {
  return entryOf(character)?.strokes;
}

const charactersOf = (name: string): string[] => [...name.replace(NOT_A_CHARACTER, '')];

/** False where a character of the name is not in the table, so that its place in a list needs a look. */
export function strokesKnown(name: string): boolean {
  return charactersOf(name).every((character) => entryOf(character) !== undefined);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const compareCodePoints = (a: string, b: string): number => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0);

/** Number of strokes, then their shapes from the first on, then the table's place; unknown ones last. */
export function compareCharactersByStrokes(a: string, b: string): number {
  if (a === b) return 0;
  const first = entryOf(a);
  const second = entryOf(b);
  if (!first || !second) return Number(!first) - Number(!second) || compareCodePoints(a, b);
  return (
    first.strokes.length - second.strokes.length ||
    compareText(first.strokes, second.strokes) ||
    first.place - second.place
  );
}

function places(name: string, mode: TwoCharacterNames): string[] {
  const characters = charactersOf(name);
  const [first, second] = characters;
  if (mode === 'second-character' || characters.length !== 2 || first === undefined || second === undefined) {
    return characters;
  }
  return [first, EMPTY, second];
}

/**
 * 姓名笔画 order of two names, character by character; compound surnames go by their first character.
 * Not what `Intl.Collator` with `co-stroke` gives: that one goes by radical after the count.
 */
export function compareByStrokes(a: string, b: string, options: StrokeOrderOptions): number {
  const first = places(a, options.twoCharacterNames);
  const second = places(b, options.twoCharacterNames);
  for (let at = 0; at < Math.max(first.length, second.length); at += 1) {
    const order = comparePlace(first[at], second[at]);
    if (order !== 0) return order;
  }
  return 0;
}

/** A name that has ended stands first, then an empty middle, then characters. */
function comparePlace(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  if (a === EMPTY || b === EMPTY) return Number(a !== EMPTY) - Number(b !== EMPTY);
  return compareCharactersByStrokes(a, b);
}
