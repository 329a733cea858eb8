/** The number a paragraph begins with: 一、 is level 1, （一） 2, 1． 3, （1） 4, ① 5. */
export type ParagraphNumber = { readonly level: number; readonly value: number };

/** A line without what nobody sees; `at[i]` is where character i stands in the raw text (UTF-16). Cells of a row are parted by tabs. */
export type Line = {
  readonly text: string;
  readonly at: readonly number[];
  readonly width: number;
  readonly indent: number;
  readonly blankBefore: boolean;
  readonly number?: ParagraphNumber;
};

type Raw = { readonly text: string; readonly at: readonly number[]; readonly indent: number };

const CHINESE_DIGITS = '〇一二三四五六七八九十';
const BREAK = /\r\n|[\n\r\f\v\u2028\u2029]/g;
/** Soft hyphens, marks of byte order, joiners of no width: they lie inside words of papers copied out of other programs. */
const UNSEEN = /[\u00ad\ufeff\u2060\ufffc]|[\u200b-\u200f]/;
const PAGE = /^[—–\-─·•~]*(?:第?\d{1,3}页?(?:[/，,]?(?:共|of)?\d{1,3}页?)?)[—–\-─·•~]*$/;

/** 十二 is 12; at most two digits, as numbers of points go. */
function chineseNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text];
  const digit = (part: string | undefined, empty: number): number =>
    part === undefined || part === '' ? empty : part === '0' ? 0 : CHINESE_DIGITS.indexOf(part);
  return digit(tens, 1) * 10 + digit(ones, 0);
}

const narrow = (character: string): string => {
  if (character === '､' || character === '｡') return character === '､' ? '、' : '。';
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
};

const NUMBERS: readonly { readonly level: number; readonly form: RegExp }[] = [
  { level: 1, form: /^第?([一二三四五六七八九十]{1,3})(?:[、.,]|部分)/ },
  { level: 2, form: /^\(([一二三四五六七八九十]{1,3})\)/ },
  { level: 4, form: /^\((\d{1,2})\)/ },
  { level: 3, form: /^(\d{1,2})(?:[.](?!\d)|[、)\t])/ },
  { level: 5, form: /^([①-⑳])/ },
];

function numberOf(text: string): { readonly number: ParagraphNumber; readonly length: number } | undefined {
  for (const { level, form } of NUMBERS) {
    const [all, digits] = form.exec(text) ?? [];
    if (all === undefined || digits === undefined) continue;
    const value = level === 5 ? digits.charCodeAt(0) - 0x245f : /\d/.test(digits) ? Number(digits) : chineseNumber(digits);
    return { number: { level, value }, length: all.length };
  }
  return undefined;
}

/** A raw line without spaces around it and without unseen characters, digits and brackets in half width. A leading tab stays: it is an empty cell. */
function rawLine(source: string, from: number, to: number): Raw {
  const at: number[] = [];
  let text = '';
  for (let index = from; index < to; index += 1) {
    const character = source.charAt(index);
    if (UNSEEN.test(character)) continue;
    text += narrow(character);
    at.push(index);
  }
  const isRow = /\S\t/.test(text);
  const head = (isRow ? /^[^\S\t]*/ : /^\s*/).exec(text)?.[0].length ?? 0;
  const tail = /\s*$/.exec(text)?.[0].length ?? 0;
  const end = Math.max(head, text.length - tail);
  return { text: text.slice(head, end), at: at.slice(head, end), indent: head };
}

function rawLines(source: string): readonly Raw[] {
  const lines: Raw[] = [];
  let from = 0;
  for (const found of source.matchAll(BREAK)) {
    lines.push(rawLine(source, from, found.index));
    from = found.index + found[0].length;
  }
  lines.push(rawLine(source, from, source.length));
  return lines;
}

const MARK = /\(?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[、)]|\.(?!\d))/g;

/** Where the points of a paper begin that has lost its line breaks: numbers that count on, each behind a finished word. */
function lostBreaks(text: string): readonly number[] {
  const expected = new Map<number, number>();
  const marks = [...text.matchAll(MARK)].flatMap((match) => {
    const number = numberOf(text.slice(match.index, match.index + 12))?.number;
    const before = text.charAt(match.index - 1);
    return number === undefined || number.level > 4 || /^$|[第\d、一二三四五六七八九十(—至和]/.test(before)
      ? []
      : [{ ...number, place: match.index }];
  });
  return marks.flatMap(({ level, value, place }, index) => {
    const isNext =
      value === expected.get(level) ||
      (value === 1 && marks.slice(index + 1, index + 400).some((later) => later.level === level && later.value === 2));
    if (!isNext) return [];
    expected.set(level, value + 1);
    return [place];
  });
}

/** A paper in one line is cut where its points begin; others stay as they are. */
function withBreaks(lines: readonly Raw[]): readonly Raw[] {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  return lines.flatMap((line) => {
    if (line.text.length < 200 || line.text.length < length * 0.6) return [line];
    const places = [0, ...lostBreaks(line.text), line.text.length];
    return places
      .slice(0, -1)
      .map((from, index) => ({ text: line.text.slice(from, places[index + 1]), at: line.at.slice(from, places[index + 1]), indent: 0 }));
  });
}

const bare = (text: string): string => text.replace(/\s/g, '');

/** Lines that stand on every page: the number of the page, and a heading of the file above the text. */
function furniture(lines: readonly Raw[]): (line: Raw) => boolean {
  const times = new Map<string, number>();
  for (const { text } of lines) times.set(bare(text), (times.get(bare(text)) ?? 0) + 1);
  const seen = new Set<string>();
  return ({ text }) => {
    const words = bare(text);
    if (PAGE.test(words)) return true;
    if (
      (times.get(words) ?? 0) < 3 ||
      words.length > 40 ||
      words.length < 6 ||
      /[。；：、，]|\t/.test(text) ||
      numberOf(words) !== undefined
    )
      return false;
    return seen.has(words) || !seen.add(words);
  };
}

function lineOf({ text, at, indent }: Raw, blankBefore: boolean): Line {
  const numbered = numberOf(text);
  const cut = numbered?.length ?? 0;
  const width = [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0x7f ? 2 : 1), 0);
  return {
    text: text.slice(cut),
    at: at.slice(cut),
    width,
    indent,
    blankBefore,
    ...(numbered === undefined ? {} : { number: numbered.number }),
  };
}

/** The lines of a paper that carry words, page numbers and running heads left out. */
export function paperLines(source: string): readonly Line[] {
  const raw = withBreaks(rawLines(source));
  const isFurniture = furniture(raw);
  const lines: Line[] = [];
  let blank = true;
  let page = false;
  for (const line of raw) {
    if (line.text.trim() === '') blank = true;
    else if (isFurniture(line)) page = true;
    else {
      lines.push(lineOf(line, blank && !page));
      blank = false;
      page = false;
    }
  }
  return lines;
}
