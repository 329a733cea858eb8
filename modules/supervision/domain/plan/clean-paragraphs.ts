/** The number a paragraph begins with: 一、 is level 1, （一） 2, 1． 3, （1） 4, ① 5. */
export type ParagraphNumber = { readonly level: number; readonly value: number };

/**
 * A paragraph with its wrapped lines joined, spaces between characters gone and punctuation in full width.
 * `at[i]` is where character i stands in the raw text (UTF-16); the number in front is cut off.
 */
export type Paragraph = { readonly text: string; readonly at: readonly number[]; readonly number?: ParagraphNumber };

type Line = { readonly text: string; readonly at: readonly number[]; readonly width: number; readonly indent: number; readonly blankBefore: boolean; readonly number?: ParagraphNumber };

const CHINESE_DIGITS = '〇一二三四五六七八九十';
const CJK = /[\u3400-\u9fff\u3007”’》）〉】]/u;
const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）', '!': '！', '?': '？', '<': '《', '>': '》', '｡': '。', '､': '、', '〈': '《', '〉': '》', '﹑': '、', '「': '“', '」': '”', '『': '“', '』': '”' };

/** 十二 is 12; at most two digits, as numbers of points go. */
function chineseNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text];
  const digit = (part: string | undefined, empty: number): number => (part === undefined || part === '' ? empty : part === '0' ? 0 : CHINESE_DIGITS.indexOf(part));
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
  { level: 3, form: /^(\d{1,2})(?:[.](?!\d)|[、)])/ },
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

function readLine(raw: string, offset: number, blankBefore: boolean): Line {
  const indent = /^\s*/.exec(raw)?.[0].length ?? 0;
  const shown = raw.trim();
  let text = '';
  const at: number[] = [];
  let width = 0;
  for (let index = 0; index < shown.length; index += 1) {
    const character = narrow(shown.charAt(index));
    width += shown.charCodeAt(index) > 0x7f ? 2 : 1;
    text += character;
    at.push(offset + indent + index);
  }
  const numbered = numberOf(text);
  const cut = numbered?.length ?? 0;
  return { text: text.slice(cut), at: at.slice(cut), width, indent, blankBefore, ...(numbered === undefined ? {} : { number: numbered.number }) };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  let blankBefore = true;
  for (const raw of text.split('\n')) {
    if (raw.trim() === '') blankBefore = true;
    else {
      lines.push(readLine(raw, offset, blankBefore));
      blankBefore = false;
    }
    offset += raw.length + 1;
  }
  return lines;
}

const ENDS = /[。！？!?；;：:.]["”’）)]?$/;

/** The width lines go up to: papers are wrapped by columns or by characters. */
type Wrap = { readonly columns: number; readonly characters: number; readonly isWrapped: boolean };

const ninetieth = (sizes: readonly number[]): number => sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length * 0.9)] ?? 0;

const isFull = (line: Line, { columns, characters }: Pick<Wrap, 'columns' | 'characters'>): boolean => line.width >= columns - 6 || line.at.length >= characters - 2;

/** Wrapped is a paper most of whose longer lines break off in the middle of a sentence at one width. */
function wrapOf(lines: readonly Line[]): Wrap {
  const size = { columns: ninetieth(lines.map(({ width }) => width)), characters: ninetieth(lines.map(({ at }) => at.length)) };
  const broken = lines.filter((line) => !ENDS.test(line.text) && line.width >= size.columns * 0.4);
  return { ...size, isWrapped: broken.filter((line) => isFull(line, size)).length >= broken.length * 0.6 };
}

/** Lines of a list without punctuation: one ends like a subject, the next begins like an item. */
const PHRASE_ENDS = /(?:情况|报告|汇报|工作|》|[)）]|检查|视察|调研|询问|评议|测评)$/;
const ITEM_BEGINS = /^(?:关于|听取|审查|视察|调研|检查《)/;
const MAY_BEGIN = /^(?:开展|审议|组织|检查|对|围绕|专题|专项|《|“)/;

/** Does `next` go on with the paragraph of `line`? In doubt yes: a heading glued to a sentence does less harm than a torn sentence. */
function goesOn(line: Line, next: Line, wrap: Wrap): boolean {
  if (next.number !== undefined || ENDS.test(line.text)) return false;
  if (/^[，、。；,;]/.test(next.text)) return true;
  if (!isFull(line, wrap) || (PHRASE_ENDS.test(line.text) && (ITEM_BEGINS.test(next.text) || (!wrap.isWrapped && MAY_BEGIN.test(next.text))))) return false;
  if (next.blankBefore) return wrap.isWrapped && wrap.columns <= 160;
  return !(next.indent > line.indent && next.indent >= 2);
}

/** One character in full width, by what stands on both sides of it. */
function widened(character: string, before: string, after: string): string {
  const digits = /\d/.test(before) && /\d/.test(after);
  if (character === '.') return CJK.test(before) && !/[\dA-Za-z]/.test(after) ? '。' : '.';
  if ((character === ',' || character === ':') && digits) return character;
  return FULL[character] ?? character;
}

function joined(lines: readonly Line[]): Paragraph {
  const source = lines.map(({ text }) => text).join('');
  const places = lines.flatMap(({ at }) => at);
  let text = '';
  const at: number[] = [];
  let open = false;
  for (let index = 0; index < source.length; index += 1) {
    const character = source.charAt(index);
    const after = source.charAt(index + 1);
    if (/\s/.test(character) && !(/[A-Za-z]/.test(text.slice(-1)) && /[A-Za-z]/.test(after))) continue;
    if ((character === '<' && text.endsWith('《')) || (character === '>' && text.endsWith('》'))) continue;
    if (character === '"') open = !open;
    text += character === '"' ? (open ? '“' : '”') : widened(character, text.slice(-1), after);
    at.push(places[index] ?? 0);
  }
  const number = lines[0]?.number;
  return { text, at, ...(number === undefined ? {} : { number }) };
}

/** Cuts a paper into paragraphs, joining hard-wrapped lines; positions lead back into the raw text. */
export function cleanParagraphs(text: string): readonly Paragraph[] {
  const lines = linesOf(text);
  const wrap = wrapOf(lines);
  const groups: Line[][] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && last !== undefined && goesOn(last, line, wrap)) group.push(line);
    else groups.push([line]);
    last = line;
  }
  return groups.map(joined);
}
