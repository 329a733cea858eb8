import { paperLines, type Line } from './paper-lines.ts';
import type { Paragraph } from './paragraph.ts';
import { headerOf, rowOf, type Header } from './table-rows.ts';

const CJK = /[\u3400-\u9fff\u3007”’》）〉】]/u;
const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
  '<': '《',
  '>': '》',
  '｡': '。',
  '､': '、',
  '〈': '《',
  '〉': '》',
  '﹑': '、',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
};

const ENDS = /[。！？!?；;：:.]["”’）)]?$/;

/** The width lines go up to: papers are wrapped by columns or by characters. */
type Wrap = { readonly columns: number; readonly characters: number; readonly isWrapped: boolean };

const ninetieth = (sizes: readonly number[]): number => sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length * 0.9)] ?? 0;

const isFull = (line: Line, { columns, characters }: Pick<Wrap, 'columns' | 'characters'>): boolean =>
  line.width >= columns - 6 || line.at.length >= characters - 2;

/** Wrapped is a paper most of whose longer lines break off in the middle of a sentence at one width. */
function wrapOf(lines: readonly Line[]): Wrap {
  const size = { columns: ninetieth(lines.map(({ width }) => width)), characters: ninetieth(lines.map(({ at }) => at.length)) };
  const broken = lines.filter((line) => !ENDS.test(line.text) && line.width >= size.columns * 0.4);
  return { ...size, isWrapped: broken.filter((line) => isFull(line, size)).length >= broken.length * 0.6 };
}

/** Lines of a list without punctuation: one ends like a subject, the next begins like an item. */
const PHRASE_ENDS = /(?:情况|报告|汇报|工作|》|[)）]|检查|视察|调研|询问|评议|测评)$/;
const ITEM_BEGINS = /^(?:关于|听取|审查|(?:视察|调研)(?![；。，])..|检查《)/;
const MAY_BEGIN = /^(?:开展|审议|组织|检查|对|围绕|专题|专项|《|“)/;

/** Words such papers are made of: a line break inside one of them is never the end of a line of a list. */
const TORN =
  /^(?:情况|报告|汇报|通报|工作|检查|调研|调查|视察|询问|评议|测评|条例|审议|听取|审查|批准|开展|组织|专题|专项|执法|实施|建设|发展|管理|治理|代表|政府|委员|人民|监督|落实|推进|保护|保障|问题|项目|服务|体系|改革|安全|社会|经济|教育|财政|预算|决算|执行|整改|办理|建议|意见|常委|主任|会议|法院|检察|关于|中华|共和|国家)$/;

/** Is the sentence plainly not over at the end of this line? */
function breaksOff(line: Line, next: Line): boolean {
  if (/^(?:[，、。；,;》）)”的]|并[且开进])/.test(next.text) || /[、，,《（(“]$/.test(line.text)) return true;
  if (/《[^》]*$/.test(line.text.slice(-60)) && /^[^《]*》/.test(next.text)) return true;
  if (/(?:视察|检查)$/.test(line.text) && next.text.startsWith('调研')) return true;
  return TORN.test(line.text.slice(-1) + next.text.charAt(0)) && !PHRASE_ENDS.test(line.text);
}

/** A sentence has begun that says what shall be done, and no subject has ended yet. */
const BEGUN = /听取|审议|审查|视察|调研|检查|询问|评议|测评|关于|组织|开展|进行|围绕|(?:^|[，、])[就对]/;

/**
 * Is this line the middle of a sentence, whatever its width? It is where a sentence behind a full stop never ended, where
 * it is too long for a heading, or where it announces something and has not said yet what.
 */
function isUnfinished(line: Line, next: Line): boolean {
  const last = line.text.split(/[。；：！？]/).at(-1) ?? '';
  if (ITEM_BEGINS.test(next.text) && PHRASE_ENDS.test(line.text)) return false;
  if (last.length < line.text.length || line.at.length >= 40) return true;
  if (/听取|审议/.test(last) && !PHRASE_ENDS.test(line.text) && next.text.startsWith('关于')) return true;
  if (/^(?:就|对|围绕|针对)/.test(last) && /^(?:开展|进行|组织)/.test(next.text)) return true;
  return (
    line.number?.level !== 1 &&
    BEGUN.test(last) &&
    !PHRASE_ENDS.test(line.text) &&
    !MAY_BEGIN.test(next.text) &&
    !ITEM_BEGINS.test(next.text)
  );
}

/** Does `next` go on with the paragraph of `line`? In doubt yes: a heading glued to a sentence does less harm than a torn sentence. */
function goesOn(line: Line, next: Line, wrap: Wrap): boolean {
  if (next.number !== undefined || ENDS.test(line.text)) return false;
  if (breaksOff(line, next)) return true;
  const isIndented = next.indent > line.indent && next.indent >= 2;
  if (!next.blankBefore && !isIndented && isUnfinished(line, next)) return true;
  const isList = PHRASE_ENDS.test(line.text) && (ITEM_BEGINS.test(next.text) || (!wrap.isWrapped && MAY_BEGIN.test(next.text)));
  if (isList || !isFull(line, wrap)) return false;
  return next.blankBefore ? wrap.isWrapped && wrap.columns <= 160 : !isIndented;
}

/** One character in full width, by what stands on both sides of it. */
function widened(character: string, before: string, after: string): string {
  const digits = /\d/.test(before) && /\d/.test(after);
  if (character === '.') return CJK.test(before) && !/[A-Za-z]/.test(after) ? '。' : '.';
  if ((character === ',' || character === ':') && digits) return character;
  return FULL[character] ?? character;
}

function joined(lines: readonly Line[]): Paragraph {
  const source = lines.map(({ text }) => text).join('');
  const places = lines.flatMap(({ at }) => at);
  let text = '';
  // The last sign of `text`: asking the text itself while it grows would copy it each time.
  let before = '';
  const at: number[] = [];
  let open = false;
  for (let index = 0; index < source.length; index += 1) {
    const character = source.charAt(index) === '\t' ? '；' : source.charAt(index);
    const after = source.charAt(index + 1);
    if (/\s/.test(character) && !(/[A-Za-z]/.test(before) && /[A-Za-z]/.test(after))) continue;
    if ((character === '<' && before === '《') || (character === '>' && before === '》')) continue;
    if (character === '"') open = !open;
    before = character === '"' ? (open ? '“' : '”') : widened(character, before, after);
    text += before;
    at.push(places[index] ?? 0);
  }
  const number = lines[0]?.number;
  return { text, at, ...(number === undefined ? {} : { number }) };
}

const isRow = ({ text }: Line): boolean => text.includes('\t');

/** Cuts a paper into paragraphs, joining hard-wrapped lines; positions lead back into the raw text. */
export function cleanParagraphs(text: string): readonly Paragraph[] {
  const lines = paperLines(text);
  const wrap = wrapOf(lines.filter((line) => !isRow(line)));
  const groups: Line[][] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && last !== undefined && !isRow(line) && !isRow(last) && goesOn(last, line, wrap)) group.push(line);
    else groups.push([line]);
    last = line;
  }
  let header: Header | undefined;
  return groups.flatMap((group): Paragraph[] => {
    const [first] = group;
    const paragraph = joined(group);
    if (first === undefined || !isRow(first)) {
      header = undefined;
      return [paragraph];
    }
    const found = headerOf(first.text);
    header = found ?? header;
    if (found !== undefined) return [];
    const row = header === undefined ? undefined : rowOf(first, header, paragraph);
    return [row === undefined ? paragraph : { ...paragraph, row }];
  });
}
