/** A title stands in the middle, the signature and its day at the right end. */
export type WordSide = 'start' | 'center' | 'end';
export type WordBlock =
  | {
      readonly kind: 'line';
      readonly text: string;
      readonly isHeading: boolean;
      readonly side: WordSide;
      /** Characters left free at the right end, as a signature has them. */ readonly endCells: number;
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };
/** What of a Word paper can be read on a page, and what only the file itself shows. */
export type WordPaper = { readonly blocks: readonly WordBlock[]; readonly hasPictures: boolean; readonly hasNumbering: boolean };

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function charOf(code: string): string {
  const point = code.startsWith('#x') ? Number.parseInt(code.slice(2), 16) : code.startsWith('#') ? Number(code.slice(1)) : Number.NaN;
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : (ENTITIES[code] ?? '');
}
const plain = (text: string): string => text.replaceAll(/&(#x?[0-9a-f]+|[a-z]+);/giu, (_, code: string) => charOf(code.toLowerCase()));

type Reading = {
  blocks: WordBlock[];
  line: string;
  isHeading: boolean;
  side: WordSide;
  endCells: number;
  rows: string[][];
  cell: string[] | null;
  depth: number;
  skipped: number;
  hasPictures: boolean;
  hasNumbering: boolean;
};

/** 一、… and （一）… alone on a line: headings of official papers, which bear no style as often as not. */
const HEADING = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)[^。；]{1,40}$/u;

function endParagraph(state: Reading): void {
  if (state.cell) state.cell.push(state.line);
  else if (state.line.trim() !== '')
    state.blocks.push({
      kind: 'line',
      text: state.line,
      isHeading: state.isHeading || HEADING.test(state.line.trim()),
      side: state.side,
      endCells: state.endCells,
    });
  state.line = '';
}

function endTable(state: Reading): void {
  state.depth -= 1;
  if (state.depth > 0) return;
  if (state.rows.length > 0) state.blocks.push({ kind: 'table', rows: state.rows });
  state.rows = [];
}

const SIDES: Readonly<Record<string, WordSide>> = { center: 'center', right: 'end', end: 'end' };
/** A character of size 3, 16 points, as official papers are written. */
const TWIPS_OF_A_CELL = 320;
/** More would push a signature off a narrow page. */
const MOST_CELLS = 6;

const ON: Readonly<Record<string, (state: Reading, tag: string) => void>> = {
  'w:p': (state) => {
    state.line = '';
    state.isHeading = false;
    state.side = 'start';
    state.endCells = 0;
  },
  '/w:p': endParagraph,
  'w:pStyle': (state, tag) => {
    state.isHeading ||= /w:val="(?:Heading|heading|[1-3]"|Title)/u.test(tag);
  },
  'w:outlineLvl': (state) => {
    state.isHeading = true;
  },
  'w:jc': (state, tag) => {
    state.side = SIDES[/w:val="(\w+)"/u.exec(tag)?.[1] ?? ''] ?? 'start';
  },
  'w:ind': (state, tag) => {
    const twips = Number(/w:(?:right|end)="(\d+)"/u.exec(tag)?.[1] ?? 0);
    state.endCells = Math.min(MOST_CELLS, Math.round(twips / TWIPS_OF_A_CELL));
  },
  'w:numPr': (state) => {
    state.hasNumbering = true;
  },
  'w:drawing': (state) => {
    state.hasPictures = true;
  },
  'w:object': (state) => {
    state.hasPictures = true;
  },
  'w:tab': (state) => {
    state.line += '　';
  },
  'w:br': (state) => {
    state.line += '\n';
  },
  'w:tbl': (state) => {
    state.depth += 1;
  },
  '/w:tbl': endTable,
  'w:tr': (state) => {
    if (state.depth === 1) state.rows.push([]);
  },
  'w:tc': (state) => {
    if (state.depth === 1) state.cell = [];
  },
  '/w:tc': (state) => {
    if (state.depth !== 1) return;
    state.rows.at(-1)?.push((state.cell ?? []).join('\n').trim());
    state.cell = null;
  },
};

/**
 * Reads `word/document.xml` into lines and tables, as the text stands there. Text struck out by a tracked change is left
 * out; automatic numbers and pictures are not in the text, and the answer says that they exist.
 */
export function wordBlocks(xml: string): WordPaper {
  const state: Reading = {
    blocks: [],
    line: '',
    isHeading: false,
    side: 'start',
    endCells: 0,
    rows: [],
    cell: null,
    depth: 0,
    skipped: 0,
    hasPictures: false,
    hasNumbering: false,
  };
  let isText = false;
  for (const [part, name = ''] of xml.matchAll(/<(\/?[\w:]+)[^>]*>|[^<]+/gu)) {
    // What older programs see instead of a drawing says the same once more.
    if (name === 'mc:Fallback') state.skipped += part.endsWith('/>') ? 0 : 1;
    else if (name === '/mc:Fallback') state.skipped -= 1;
    else if (state.skipped > 0) continue;
    else if (name === 'w:t') isText = !part.endsWith('/>');
    else if (name === '/w:t') isText = false;
    else if (name === '') state.line += isText ? plain(part) : '';
    else if (Object.hasOwn(ON, name)) ON[name]?.(state, part);
  }
  return { blocks: state.blocks, hasPictures: state.hasPictures, hasNumbering: state.hasNumbering };
}
