import { strFromU8, unzipSync } from 'fflate';
import {
  GRID,
  LETTER,
  LINE_PT,
  MARGIN,
  MARGIN_TOLERANCE_MM,
  PAGE,
  ptToTwips,
  SIZE_PT,
  twipsToMm,
} from '#platform/domain/papers/measures.ts';
import type { PaperLayout } from '#platform/domain/papers/paper.ts';
import { PAPER_FONTS } from './paper-fonts.ts';

/** One thing on which a file departs from GB/T 9704. Lengths are in millimetres. */
export type PaperFault = { readonly what: string; readonly found: string; readonly expected: string };

type Parts = Readonly<Record<string, string>>;

const LARGEST_PART = 8 * 1_048_576;
const WANTED = /^word\/(?:document|styles|settings|header\d+|footer\d+)\.xml$/;
/** Settings of the law of paper turned a quarter: top of the table at the binding edge. */
const ACROSS = { topMm: MARGIN.leftMm, rightMm: MARGIN.topMm, bottomMm: MARGIN.rightMm, leftMm: MARGIN.bottomMm } as const;

/** Reads a DOCX and lists what its layout does not keep of GB/T 9704; an empty list is a sound paper. */
export function checkPaper(bytes: Uint8Array, layout: PaperLayout): readonly PaperFault[] {
  const parts = readParts(bytes);
  const document = parts?.['word/document.xml'];
  if (parts === undefined || document === undefined) return [{ what: 'file', found: 'no Word document', expected: 'a DOCX' }];
  return [
    ...checkPage(document, layout),
    ...checkGrid(document),
    ...checkFonts(parts),
    ...checkText(document, layout),
    ...checkEdges(parts, layout),
  ];
}

function readParts(bytes: Uint8Array): Parts | undefined {
  try {
    const files = unzipSync(bytes, { filter: (file) => WANTED.test(file.name) && file.originalSize <= LARGEST_PART });
    return Object.fromEntries(Object.entries(files).map(([name, part]) => [name, strFromU8(part)]));
  } catch {
    return undefined;
  }
}

/** The value of an attribute of the first element of a name, as a number; NaN when absent. */
function attribute(xml: string, element: string, name: string): number {
  const tag = new RegExp(`<w:${element}\\b[^>]*>`).exec(xml)?.[0] ?? '';
  return Number(new RegExp(`\\bw:${name}="(-?\\d+)"`).exec(tag)?.[1] ?? Number.NaN);
}

function compareMm(what: string, twips: number, wanted: { readonly mm: number; readonly within: number }): readonly PaperFault[] {
  const found = twipsToMm(twips);
  if (Math.abs(found - wanted.mm) <= wanted.within) return [];
  return [{ what, found: found.toFixed(2), expected: `${wanted.mm} ± ${wanted.within}` }];
}

function checkPage(document: string, layout: PaperLayout): readonly PaperFault[] {
  const across = layout === 'table';
  const margin = across ? ACROSS : MARGIN;
  const at = (name: string) => attribute(document, 'pgMar', name);
  const side = { within: MARGIN_TOLERANCE_MM };
  return [
    ...compareMm('page width', attribute(document, 'pgSz', 'w'), { mm: across ? PAGE.heightMm : PAGE.widthMm, within: 0.1 }),
    ...compareMm('page height', attribute(document, 'pgSz', 'h'), { mm: across ? PAGE.widthMm : PAGE.heightMm, within: 0.1 }),
    ...compareMm('top margin', at('top'), { mm: margin.topMm, ...side }),
    ...compareMm('left margin', at('left'), { mm: margin.leftMm, ...side }),
    ...compareMm('right margin', at('right'), { mm: margin.rightMm, ...side }),
    ...compareMm('bottom margin', at('bottom'), { mm: margin.bottomMm, ...side }),
  ];
}

function checkGrid(document: string): readonly PaperFault[] {
  const faults: PaperFault[] = [];
  const tag = /<w:docGrid\b[^>]*>/.exec(document)?.[0] ?? '';
  if (!tag.includes('w:type="linesAndChars"')) faults.push({ what: 'grid', found: tag, expected: 'lines and characters' });
  const pitch = attribute(document, 'docGrid', 'linePitch');
  if (pitch !== ptToTwips(LINE_PT)) faults.push({ what: 'line pitch', found: String(pitch), expected: String(ptToTwips(LINE_PT)) });
  const height = attribute(document, 'pgSz', 'h') - attribute(document, 'pgMar', 'top') - attribute(document, 'pgMar', 'bottom');
  const width = attribute(document, 'pgSz', 'w') - attribute(document, 'pgMar', 'left') - attribute(document, 'pgMar', 'right');
  const cell = (SIZE_PT.no3 + attribute(document, 'docGrid', 'charSpace') / 4096) * 20;
  const portrait = height > width;
  const lines = Math.floor(height / pitch);
  const cells = Math.floor(width / cell + 0.01);
  if (portrait && lines !== GRID.lines) faults.push({ what: 'lines on a page', found: String(lines), expected: String(GRID.lines) });
  if (portrait && cells !== GRID.cells) faults.push({ what: 'characters on a line', found: String(cells), expected: String(GRID.cells) });
  return faults;
}

function checkFonts(parts: Parts): readonly PaperFault[] {
  const known = new Set(Object.values(PAPER_FONTS).map(({ name }) => name));
  const all = Object.values(parts).join('');
  const strange = new Set(
    [...all.matchAll(/w:eastAsia="([^"]+)"/g)].map((match) => match[1] ?? '').filter((name) => name !== 'zh-CN' && !known.has(name)),
  );
  return [...strange].map((found) => ({ what: 'font', found, expected: [...known].join(' ') }));
}

function checkText(document: string, layout: PaperLayout): readonly PaperFault[] {
  const faults: PaperFault[] = [];
  const paragraphs = document.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs) ?? [];
  const loose = paragraphs.filter((text) => !text.includes('w:lineRule="exact"')).length;
  if (loose > 0) faults.push({ what: 'line height', found: `${loose} paragraphs without an exact one`, expected: 'exact' });
  const runs = [...document.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map((match) => match[1] ?? '');
  const has = (font: string, halfPoints: number) =>
    runs.some((run) => run.includes(`w:eastAsia="${font}"`) && run.includes(`<w:sz w:val="${halfPoints}"`));
  if (!has(PAPER_FONTS.title.name, SIZE_PT.no2 * 2)) faults.push({ what: 'title', found: 'none', expected: '小标宋, size 2' });
  const body = layout !== 'table' && layout !== 'form';
  if (body && !has(PAPER_FONTS.fangsong.name, SIZE_PT.no3 * 2)) faults.push({ what: 'body', found: 'none', expected: '仿宋, size 3' });
  return faults;
}

function checkEdges(parts: Parts, layout: PaperLayout): readonly PaperFault[] {
  const document = parts['word/document.xml'] ?? '';
  const faults: PaperFault[] = [];
  if (layout !== 'form' && !(parts['word/settings.xml'] ?? '').includes('<w:evenAndOddHeaders'))
    faults.push({ what: 'page numbers', found: 'one side', expected: 'odd right, even left' });
  if (layout !== 'letter') return faults;
  if (!document.includes('<w:titlePg')) faults.push({ what: 'first page', found: 'as the others', expected: 'without a number' });
  const edges = Object.entries(parts)
    .filter(([name]) => /header|footer/.test(name))
    .map(([, xml]) => xml);
  const head = edges.find((xml) => xml.includes('w:val="thickThinSmallGap"'));
  const foot = edges.find((xml) => xml.includes('w:val="thinThickSmallGap"'));
  if (head === undefined) return [...faults, { what: 'upper rule', found: 'none', expected: 'thick above thin' }];
  if (foot === undefined) return [...faults, { what: 'lower rule', found: 'none', expected: 'thin above thick' }];
  const text = attribute(document, 'pgSz', 'w') - attribute(document, 'pgMar', 'left') - attribute(document, 'pgMar', 'right');
  const ruled = /<w:p>(?:(?!<\/w:p>).)*thickThinSmallGap.*?<\/w:p>/s.exec(head)?.[0] ?? '';
  const above = /w:line="(\d+)"/.exec(head)?.[1] ?? Number.NaN;
  return [
    ...faults,
    ...compareMm('rule width', text - attribute(ruled, 'ind', 'left') - attribute(ruled, 'ind', 'right'), {
      mm: LETTER.ruleWidthMm,
      within: 0.2,
    }),
    ...compareMm('top of the name', attribute(document, 'pgMar', 'header') + Number(above), { mm: LETTER.markTopMm, within: 0.2 }),
    ...compareMm('lower rule from the edge', attribute(document, 'pgMar', 'footer'), { mm: LETTER.bottomRuleMm, within: 0.2 }),
  ];
}
