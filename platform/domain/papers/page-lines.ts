/** How wide a line is and how far its first one is moved in, in character cells. */
export type LineRoom = { readonly cells: number; readonly firstIndent?: number };

const NOT_AT_START = '。，、；：？！）》〉」』”’〕】］｝…—～·％‰℃.,;:?!)]}%';
const NOT_AT_END = '（《〈「『“‘〔【［｛([{';
const WORD = /[0-9A-Za-z]/;
const JOINS_WORD = /[0-9A-Za-z.,:/%+\-_@#&=]/;
const AFTER_NUMBER = '年%％‰';
const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
const HALF_WIDTH = /[\u0020-\u007e\u00a0-\u00ff\uff61-\uff9f]/;
/** These are drawn a full cell wide in a Chinese line, though Latin-1 has them. */
const FULL_WIDTH = '·×÷°±§';

/** The width of one code point: half a cell for Latin, nothing for marks on the character before. */
export function cellsOf(char: string): number {
  if (char === '\n' || ZERO_WIDTH.test(char)) return 0;
  return HALF_WIDTH.test(char) && !FULL_WIDTH.includes(char) ? 0.5 : 1;
}

export function textCells(text: string): number {
  let cells = 0;
  for (const char of text) cells += cellsOf(char);
  return cells;
}

/**
 * Breaks one paragraph into lines as a Chinese page does: no closing mark begins a line, no opening
 * one ends it, numbers, years and Latin words stay whole. The lines joined are the text.
 */
export function breakLines(text: string, { cells, firstIndent = 0 }: LineRoom): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let left = cells - firstIndent;
  const close = () => {
    lines.push(line);
    line = '';
    left = cells;
  };
  for (const piece of unbreakablePieces(text, cells - firstIndent)) {
    const width = textCells(piece);
    if (width > left && line !== '') close();
    line += piece;
    left -= width;
  }
  close();
  return lines;
}

/** The smallest runs that stay on one line, none wider than `cells`. */
export function unbreakablePieces(text: string, cells: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let before = '';
  for (const char of text) {
    if (before !== '' && mayBreak(before, char)) {
      pieces.push(...cutTooWide(piece, cells));
      piece = '';
    }
    piece += char;
    before = ZERO_WIDTH.test(char) ? before : char;
  }
  return piece === '' ? pieces : [...pieces, ...cutTooWide(piece, cells)];
}

function mayBreak(before: string, next: string): boolean {
  if (ZERO_WIDTH.test(next) || NOT_AT_START.includes(next) || NOT_AT_END.includes(before)) return false;
  if (JOINS_WORD.test(before) && WORD.test(next)) return false;
  if (WORD.test(before) && JOINS_WORD.test(next)) return false;
  return !(/[0-9]/.test(before) && AFTER_NUMBER.includes(next));
}

/** A run with no place to break (a long address of a web page) is cut where the line ends. */
function cutTooWide(piece: string, cells: number): readonly string[] {
  if (textCells(piece) <= cells) return [piece];
  const cuts: string[] = [''];
  let width = 0;
  for (const char of piece) {
    const own = cellsOf(char);
    if (width + own > cells) {
      cuts.push('');
      width = 0;
    }
    cuts[cuts.length - 1] += char;
    width += own;
  }
  return cuts;
}
