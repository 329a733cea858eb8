import { brokenLines, type SheetLine } from '../../domain/papers/packet-sheet.ts';
import { emsOf, shown, useMarkFonts, writable } from './mark-pdf.ts';
import { pdfLibrary, type PdfFile, type PdfLibrary } from './pdf-library.ts';

/** A4 in points and what is left free around the text. */
const SHEET = { width: 595.28, height: 841.89, edge: 68 };
const SPACING = 1.75;
/** Where a line stands on its page, for links. */
export type PlacedLine = { readonly line: SheetLine; readonly page: number; readonly y: number; readonly height: number };

/** Puts lines on pages of A4, from the top down. */
export function placeLines(lines: readonly SheetLine[]): PlacedLine[] {
  let [page, y] = [0, SHEET.height - SHEET.edge];
  return lines.map((line) => {
    const height = line.size * SPACING;
    if (y - height < SHEET.edge) {
      page += 1;
      y = SHEET.height - SHEET.edge;
    }
    y -= height;
    return { line, page, y, height };
  });
}

const at = (x: number, y: number, text: string, size: number): string =>
  `1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm ${shown(writable(text), String(size))}`;
function operatorsOf({ line, y }: PlacedLine): string {
  const { text, size, right } = line;
  const x = line.isCentred === true ? (SHEET.width - emsOf(text) * size) / 2 : SHEET.edge;
  const far = right === undefined ? '' : ` ${at(SHEET.width - SHEET.edge - emsOf(right) * size, y, right, size)}`;
  return `${text === '' ? '' : at(x, y, text, size)}${far}`;
}

/** Adds the pages of placed lines to a PDF. */
export function addTextPages(library: PdfLibrary, document: PdfFile, placed: readonly PlacedLine[]): void {
  const { context } = document;
  const count = (placed.at(-1)?.page ?? 0) + 1;
  for (let number = 0; number < count; number += 1) {
    const page = document.addPage([SHEET.width, SHEET.height]);
    useMarkFonts(library, document, [page]);
    const text = placed
      .filter((each) => each.page === number)
      .map(operatorsOf)
      .join(' ');
    page.node.addContentStream(context.register(context.flateStream(`q BT ${text} ET Q`)));
  }
}

/** Links from lines of the contents to the first page of what they name. */
export function linkLines(document: PdfFile, placed: readonly PlacedLine[], firstPage: (entry: number) => number | null): void {
  const { context } = document;
  const pages = document.getPages();
  for (const { line, page, y, height } of placed) {
    const target = line.entry === undefined ? null : firstPage(line.entry);
    const [from, to] = [pages[page], target === null ? undefined : pages[target]];
    if (!from || !to) continue;
    from.node.addAnnot(
      context.register(
        context.obj({
          Type: 'Annot',
          Subtype: 'Link',
          Rect: [SHEET.edge, y - height * 0.25, SHEET.width - SHEET.edge, y + height * 0.6],
          Border: [0, 0, 0],
          Dest: [to.ref, 'Fit'],
        }),
      ),
    );
  }
}

/** A plain text as sheets of A4. */
export async function textPdf(text: string): Promise<Uint8Array> {
  const library = await pdfLibrary();
  const document = await library.PDFDocument.create();
  const lines = text
    .split(/\r?\n/u)
    .flatMap((paragraph) => brokenLines(paragraph, 32).map((each): SheetLine => ({ text: each, size: 14 })));
  addTextPages(library, document, placeLines(lines));
  return document.save();
}
