import { strFromU8, strToU8, zipSync } from 'fflate';
import { AppError } from '#platform/domain/errors.ts';
import { unpackParts } from '#platform/server/files/unpack-parts.ts';
import { paperDamaged, pictureKind } from '../domain/errors.ts';
import { markedPdf } from './papers/mark-pdf.ts';
import { markedPicture } from './papers/mark-picture.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const HEADER = 'word/renda-mark.xml';
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const LIMITS = { unpackedBytes: 100 * 1_048_576, ratio: 200, parts: 5000 };
const REFUSALS = { damaged: () => paperDamaged(), tooLarge: () => paperDamaged(), tooManyParts: () => paperDamaged() };
const partsOf = (bytes: Uint8Array): Record<string, Uint8Array> =>
  Object.fromEntries(unpackParts(bytes, { wanted: /./su, limits: LIMITS, refuse: REFUSALS }).parts);

/** A header with the reader's name across the page. */
const headerOf = (mark: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr ${NAMESPACES}><w:p><w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" path="m@7,l@8,m@5,21600l@6,21600e"><v:path textpathok="t"/><v:textpath on="t" fitshape="t"/></v:shapetype><v:shape id="RendaMark" type="#_x0000_t136" style="position:absolute;margin-left:0;margin-top:0;width:420pt;height:70pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" fillcolor="#c8c8c8" stroked="f"><v:fill opacity=".4"/><v:textpath string="${escaped(mark)}"/></v:shape></w:pict></w:r></w:p></w:hdr>`;

function markedDocx(bytes: Uint8Array, mark: string): Uint8Array {
  const parts = partsOf(bytes);
  const [document, types] = [parts['word/document.xml'], parts['[Content_Types].xml']];
  if (!document || !types) throw paperDamaged();
  const relations = parts['word/_rels/document.xml.rels'];
  const known = relations
    ? strFromU8(relations)
    : '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const link =
    '<Relationship Id="rIdRendaMark" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="renda-mark.xml"/>';
  // Every kind of page of every section gets the header; one of its own gives way to it.
  const references = ['default', 'first', 'even'].map((type) => `<w:headerReference w:type="${type}" r:id="rIdRendaMark"/>`).join('');
  const body = strFromU8(document)
    .replaceAll(/<w:headerReference\b[^<>]*\/>/gu, '')
    .replaceAll(/<w:sectPr\b([^<>]*)\/>/gu, `<w:sectPr$1>${references}</w:sectPr>`)
    .replaceAll(/<w:sectPr\b([^<>]*[^/<>])?>(?!<w:headerReference)/gu, `<w:sectPr$1>${references}`);
  const bound = /xmlns:r=/u.test(body)
    ? body
    : body.replace('<w:document ', '<w:document xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ');
  return zipSync({
    ...parts,
    'word/document.xml': strToU8(bound),
    [HEADER]: strToU8(headerOf(mark)),
    'word/_rels/document.xml.rels': strToU8(known.replace('</Relationships>', `${link}</Relationships>`)),
    '[Content_Types].xml': strToU8(
      strFromU8(types).replace(
        '</Types>',
        `<Override PartName="/${HEADER}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>`,
      ),
    ),
  });
}

// What follows the header of a sheet in the order its schema prescribes.
const AFTER_HEADER =
  /<(?:rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/u;

// At most so long, and never past the next one: a sheet of thousands that do not end must not keep us busy.
const OWN_HEADER = /<headerFooter\b[^<>]{0,500}(?:\/>|>(?:(?!<headerFooter)[\s\S]){0,4000}?<\/headerFooter>)/u;

/** A workbook whose every sheet bears the mark above and below what is printed; a cell is not touched. */
function markedSheets(bytes: Uint8Array, mark: string): Uint8Array {
  const parts = partsOf(bytes);
  const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/[^/]+\.xml$/u.test(name));
  if (sheets.length === 0) throw paperDamaged();
  const line = `&amp;C&amp;14${escaped(mark.replaceAll('&', '&&'))}`;
  const header = `<headerFooter><oddHeader>${line}</oddHeader><oddFooter>${line}</oddFooter></headerFooter>`;
  const marked = sheets.map(
    (name) =>
      [
        name,
        strToU8(
          strFromU8(parts[name] ?? new Uint8Array())
            .replace(OWN_HEADER, '')
            .replace(AFTER_HEADER, (next) => `${header}${next}`),
        ),
      ] as const,
  );
  return zipSync({ ...parts, ...Object.fromEntries(marked) });
}

export type MarkedFile = { readonly bytes: Uint8Array; readonly mediaType: string; readonly name: string };
type Given = MarkedFile;

async function marked({ bytes, mediaType, name }: Given, mark: string): Promise<MarkedFile> {
  if (mediaType === DOCX) return { bytes: markedDocx(bytes, mark), mediaType, name };
  if (mediaType === XLSX) return { bytes: markedSheets(bytes, mark), mediaType, name };
  if (mediaType === 'application/pdf') return { bytes: await markedPdf(bytes, mark), mediaType, name };
  if (mediaType === 'image/png' || mediaType === 'image/jpeg')
    return { bytes: await markedPicture(bytes, mark), mediaType: 'application/pdf', name: name.replace(/\.[a-z]+$/iu, '.pdf') };
  if (mediaType.startsWith('text/plain'))
    return { bytes: Buffer.concat([Buffer.from(`${mark}\n\n`), bytes, Buffer.from(`\n\n${mark}\n`)]), mediaType, name };
  throw pictureKind();
}

/**
 * A file with its reader's mark in it: across every page of a PDF or Word paper, over a picture (which leaves as a sheet
 * of PDF), on every printed page of a workbook, above and below a plain text. What cannot bear it does not leave.
 * @throws AppError `meetings.paper_damaged`, `meetings.paper_locked`, `meetings.picture_kind`, `meetings.picture_too_large`
 */
export async function markedFile(given: Given, mark: string): Promise<MarkedFile> {
  try {
    return await marked(given, mark);
  } catch (error) {
    // Packed files that cannot be unpacked throw errors of their library.
    throw error instanceof AppError ? error : paperDamaged();
  }
}

/** Refuses at the door what could not be given to a reader later: the mark is drawn once for trial. @throws as `markedFile` */
export async function requireMarkable(bytes: Uint8Array, mediaType: string): Promise<void> {
  await markedFile({ bytes, mediaType, name: '' }, '\u8bd5');
}
