import { paperDamaged, paperLocked } from '../../domain/errors.ts';
import { pdfLibrary, type PdfFile, type PdfLibrary, type PdfObject, type PdfPage } from './pdf-library.ts';

type PageBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise by which the page is shown turned. */ readonly turned: number;
};

// What came to Unicode after the font's collection was closed: readers draw boxes for it, or lose their place.
const OUTSIDE = /[\u9fa6-\u9fff]|[\u{10000}-\u{10ffff}]/gu;
/** The mark as a PDF can write it: a sign that no reader's font has stands as 〓 with its number, as registers do. */
export const writable = (mark: string): string =>
  mark.toWellFormed().replace(OUTSIDE, (sign) => `〓(U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()})`);

const utf16Hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');
/** Width in ems, near enough to keep neighbours apart. */
export const emsOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign <= '~' ? 0.56 : 1), 0);
/** Shows a text at the place that was set, Latin signs by a font every reader has. */
export const shown = (text: string, size: string): string =>
  (text.match(/[ -~]+|[^ -~]+/gu) ?? [])
    .map((run) =>
      run <= '~'
        ? `/RendaMarkLatin ${size} Tf <${Buffer.from(run, 'latin1').toString('hex')}> Tj`
        : `/RendaMark ${size} Tf <${utf16Hex(run)}> Tj`,
    )
    .join(' ');

const [SLANT, LINES] = [32, 7];

/** Operators that write the mark all over a page, slantwise as its reader holds it. */
export function markOperators(given: string, { x, y, width, height, turned }: PageBox): string {
  const mark = writable(given);
  const size = Math.min(width, height) / 26;
  const angle = ((SLANT + turned) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const reach = Math.hypot(width, height) / 2;
  const [step, apart] = [(emsOf(mark) + 5) * size, (2 * reach) / LINES];
  const text = shown(mark, size.toFixed(2));
  const places: string[] = [];
  for (let line = 0; line <= LINES; line += 1) {
    const across = (line - LINES / 2) * apart;
    // Every second line stands half a step aside, so that no part of a page is without a name.
    for (let along = -reach - (line % 2) * (step / 2); along < reach; along += step) {
      const place = [cos, sin, -sin, cos, x + width / 2 + along * cos - across * sin, y + height / 2 + along * sin + across * cos];
      places.push(`${place.map((each) => each.toFixed(3)).join(' ')} Tm ${text}`);
    }
  }
  return `/Artifact <</Type /Pagination /Subtype /Watermark>> BDC q /RendaMark gs 0.45 g BT ${places.join(' ')} ET Q EMC`;
}

/** The Chinese font every reader of PDF knows by its name; nothing is embedded. */
function chineseFont({ PDFString }: PdfLibrary, { context }: PdfFile): PdfObject {
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: 'STSong-Light',
      Flags: 6,
      FontBBox: [-25, -254, 1000, 880],
      ItalicAngle: 0,
      Ascent: 880,
      Descent: -120,
      CapHeight: 880,
      StemV: 93,
    }),
  );
  const collection = { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('GB1'), Supplement: 4 };
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType0',
      BaseFont: 'STSong-Light',
      FontDescriptor: descriptor,
      DW: 1000,
      CIDSystemInfo: collection,
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: 'STSong-Light-UniGB-UCS2-H',
      Encoding: 'UniGB-UCS2-H',
      DescendantFonts: [descendant],
    }),
  );
}

export const boxOf = (page: PdfPage): PageBox => ({ ...page.getCropBox(), turned: page.getRotation().angle });

/** Makes the two fonts known to pages, by the names `shown` calls them. */
export function useMarkFonts(library: PdfLibrary, document: PdfFile, pages: readonly PdfPage[]): void {
  const { context } = document;
  const [name, latinName] = [library.PDFName.of('RendaMark'), library.PDFName.of('RendaMarkLatin')];
  const font = chineseFont(library, document);
  const latin = context.register(context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' }));
  for (const page of pages) {
    page.node.setFontDictionary(name, font);
    page.node.setFontDictionary(latinName, latin);
  }
}

/** Writes the mark over every page, above what stands there. */
export function drawMark(library: PdfLibrary, document: PdfFile, mark: string): void {
  const { context } = document;
  const name = library.PDFName.of('RendaMark');
  const shade = context.register(context.obj({ Type: 'ExtGState', ca: 0.34 }));
  const pages = document.getPages();
  useMarkFonts(library, document, pages);
  for (const page of pages) {
    page.node.setExtGState(name, shade);
    // What was there stands between q and Q already; the mark brings its own.
    page.node.addContentStream(context.register(context.flateStream(markOperators(mark, boxOf(page)))));
  }
}

/** Opens a PDF to write in it. @throws AppError `meetings.paper_locked` with a password, `meetings.paper_damaged` */
export async function openPdf({ PDFDocument }: PdfLibrary, bytes: Uint8Array): Promise<PdfFile> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    // What has a head and no catalogue throws only here.
    if (document.getPageCount() > 0) return document;
  } catch {
    // Said below in a sentence.
  }
  // Its key is named outside of everything that is packed or locked.
  throw Buffer.from(bytes).includes('/Encrypt') ? paperLocked() : paperDamaged();
}

/** The same PDF with its reader's mark across every page. @throws AppError `meetings.paper_locked`, `meetings.paper_damaged` */
export async function markedPdf(bytes: Uint8Array, mark: string): Promise<Uint8Array> {
  const library = await pdfLibrary();
  const document = await openPdf(library, bytes);
  try {
    drawMark(library, document, mark);
    return await document.save({ updateFieldAppearances: false });
  } catch {
    // What reads as a whole may still lack a page's box or its resources.
    throw paperDamaged();
  }
}
