import { AppError } from '#platform/domain/errors.ts';
import { nothingToBind } from '../../domain/errors.ts';
import { packetSheet, packetTitle, type BoundEntry, type LeftOut, type PacketSheetFacts } from '../../domain/papers/packet-sheet.ts';
import { boxOf, drawMark, openPdf, shown, useMarkFonts } from './mark-pdf.ts';
import { markedPicture } from './mark-picture.ts';
import { pdfLibrary, type PdfFile, type PdfLibrary, type PdfPage } from './pdf-library.ts';
import { addTextPages, linkLines, placeLines, textPdf } from './text-pages.ts';

export type PaperToBind = {
  readonly item: string;
  readonly title: string;
  readonly level: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly isPublic: boolean;
};
export type PacketToBind = Omit<PacketSheetFacts, 'entries'> & { readonly papers: readonly PaperToBind[]; readonly mark: string };

const leftOutAs = (mediaType: string): LeftOut =>
  mediaType.includes('wordprocessingml') ? 'word' : mediaType.includes('spreadsheetml') ? 'workbook' : 'other';

/** A paper's own pages, without a mark; null for what has none. */
async function pagesOf({ bytes, mediaType }: PaperToBind): Promise<Uint8Array | null> {
  if (mediaType === 'application/pdf') return bytes;
  if (mediaType === 'image/png' || mediaType === 'image/jpeg') return markedPicture(bytes, '');
  return mediaType.startsWith('text/plain') ? textPdf(new TextDecoder().decode(bytes)) : null;
}

type Part = { readonly entry: BoundEntry; readonly file: PdfFile | null };

async function partOf(library: PdfLibrary, paper: PaperToBind, mark: string): Promise<Part> {
  const { item, title, level, name, mediaType, isPublic } = paper;
  const told = { item, title, level, name };
  try {
    const bytes = await pagesOf(paper);
    if (bytes === null) return { entry: { ...told, pages: 0, leftOut: leftOutAs(mediaType) }, file: null };
    const file = await openPdf(library, bytes);
    if (!isPublic) drawMark(library, file, mark);
    return { entry: { ...told, pages: file.getPageCount(), leftOut: null }, file };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { entry: { ...told, pages: 0, leftOut: 'damaged' }, file: null };
  }
}

/** Where each part begins, counted from 1 behind the contents; null for what lies beside. */
function firstPages(parts: readonly Part[], contents: number): (number | null)[] {
  let next = contents + 1;
  return parts.map(({ entry }) => {
    if (entry.leftOut !== null) return null;
    const first = next;
    next += entry.pages;
    return first;
  });
}

/** The number within the packet, small in the upper right corner as the reader holds the page. */
function numberPage(page: PdfPage, number: number, count: number): string {
  const { x, y, width, height, turned } = boxOf(page);
  const text = `${number} / ${count}`;
  const quarter = ((turned % 360) + 360) % 360;
  const [wide, tall] = quarter % 180 === 0 ? [width, height] : [height, width];
  const [along, up] = [wide - 24 - text.length * 4.5, tall - 18];
  const [px, py] =
    quarter === 90
      ? [width - up, along]
      : quarter === 180
        ? [width - along, height - up]
        : quarter === 270
          ? [up, height - along]
          : [along, up];
  const [cos, sin] = [Math.round(Math.cos((quarter * Math.PI) / 180)), Math.round(Math.sin((quarter * Math.PI) / 180))];
  return `q BT ${cos} ${sin} ${-sin} ${cos} ${(x + px).toFixed(2)} ${(y + py).toFixed(2)} Tm ${shown(text, '8')} ET Q`;
}

/** Numbers every page through, and names each paper in the reader's side list. */
function finish(library: PdfLibrary, document: PdfFile, named: readonly { readonly title: string; readonly page: number }[]): void {
  const { context } = document;
  const pages = document.getPages();
  useMarkFonts(library, document, pages);
  for (const [index, page] of pages.entries())
    page.node.addContentStream(context.register(context.flateStream(numberPage(page, index + 1, pages.length))));
  const [list, refs] = [context.nextRef(), named.map(() => context.nextRef())];
  for (const [index, { title, page }] of named.entries()) {
    const [own, before, after] = [refs[index], refs[index - 1], refs[index + 1]];
    if (own)
      context.assign(
        own,
        context.obj({
          Title: library.PDFHexString.fromText(title),
          Parent: list,
          Dest: [pages[page - 1]?.ref ?? null, 'Fit'],
          ...(before ? { Prev: before } : {}),
          ...(after ? { Next: after } : {}),
        }),
      );
  }
  context.assign(list, context.obj({ Type: 'Outlines', First: refs[0], Last: refs.at(-1), Count: refs.length }));
  document.catalog.set(library.PDFName.of('Outlines'), list);
}

/**
 * One PDF of a packet: contents with links in front, then every paper that has pages (PDF, pictures, plain text), each
 * page numbered through; what is not public bears its reader's mark, the contents too. What cannot be bound is named
 * in the contents with the reason.
 * @throws AppError `meetings.nothing_to_bind` when no paper has pages of its own
 */
export async function boundPacket({ papers, mark, ...facts }: PacketToBind): Promise<Uint8Array> {
  const library = await pdfLibrary();
  const parts: Part[] = [];
  for (const paper of papers) parts.push(await partOf(library, paper, mark));
  if (parts.every(({ file }) => file === null)) throw nothingToBind();
  const entries = parts.map(({ entry }) => entry);
  const linesFor = (pages: readonly (number | null)[]) => placeLines(packetSheet({ ...facts, entries }, pages));
  // How many pages the contents take does not depend on the numbers in them.
  const contents = (linesFor(entries.map(() => null)).at(-1)?.page ?? 0) + 1;
  const first = firstPages(parts, contents);
  const placed = linesFor(first);
  const document = await library.PDFDocument.create();
  document.setTitle(packetTitle(facts.meeting));
  addTextPages(library, document, placed);
  if (papers.some(({ isPublic }) => !isPublic)) drawMark(library, document, mark);
  for (const { file } of parts) if (file) for (const page of await document.copyPages(file, file.getPageIndices())) document.addPage(page);
  linkLines(document, placed, (entry) => {
    const page = first[entry] ?? null;
    return page === null ? null : page - 1;
  });
  finish(
    library,
    document,
    entries.flatMap(({ item, title }, index) => {
      const page = first[index] ?? null;
      return page === null ? [] : [{ title: `${item}${title}`, page }];
    }),
  );
  return document.save({ updateFieldAppearances: false });
}
