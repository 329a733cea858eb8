import { paperDamaged, pictureTooLarge } from '../../domain/errors.ts';
import { drawMark } from './mark-pdf.ts';
import { pdfLibrary } from './pdf-library.ts';
import { pictureFacts } from './picture-facts.ts';

const A4 = { short: 595.28, long: 841.89, edge: 28 };
// A picture is unpacked to be put on a page; 20 MB can hold one that would take all memory.
const MOST_PIXELS = 60_000_000;

/** Refuses a picture that cannot be put on a page. @throws AppError `meetings.picture_too_large`, `meetings.paper_damaged` */
export function requirePicture(bytes: Uint8Array): NonNullable<ReturnType<typeof pictureFacts>> {
  const facts = pictureFacts(bytes);
  if (!facts) throw paperDamaged();
  if (facts.width * facts.height > MOST_PIXELS) throw pictureTooLarge(MOST_PIXELS / 1_000_000);
  return facts;
}

/** A PNG or JPEG as one sheet of A4 with its reader's mark across it, standing as it was taken. @throws AppError */
export async function markedPicture(bytes: Uint8Array, mark: string): Promise<Uint8Array> {
  const { kind, turned } = requirePicture(bytes);
  const library = await pdfLibrary();
  const document = await library.PDFDocument.create();
  try {
    const picture = await (kind === 'png' ? document.embedPng(bytes) : document.embedJpg(bytes));
    const isWide = picture.width > picture.height;
    const [width, height] = isWide ? [A4.long, A4.short] : [A4.short, A4.long];
    const fitted = picture.scaleToFit(width - 2 * A4.edge, height - 2 * A4.edge);
    const page = document.addPage([width, height]);
    page.drawImage(picture, { x: (width - fitted.width) / 2, y: (height - fitted.height) / 2, width: fitted.width, height: fitted.height });
    page.setRotation(library.degrees(turned));
    drawMark(library, document, mark);
    return await document.save();
  } catch {
    throw paperDamaged();
  }
}
