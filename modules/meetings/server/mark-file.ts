import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const HEADER = 'word/renda-mark.xml';
const NAMESPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A header with the reader's name across the page. */
const headerOf = (mark: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr ${NAMESPACES}><w:p><w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" path="m@7,l@8,m@5,21600l@6,21600e"><v:path textpathok="t"/><v:textpath on="t" fitshape="t"/></v:shapetype><v:shape id="RendaMark" type="#_x0000_t136" style="position:absolute;margin-left:0;margin-top:0;width:420pt;height:70pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" fillcolor="#c8c8c8" stroked="f"><v:fill opacity=".4"/><v:textpath string="${escaped(mark)}"/></v:shape></w:pict></w:r></w:p></w:hdr>`;

function markedDocx(bytes: Uint8Array, mark: string): Uint8Array {
  const parts = unzipSync(bytes);
  const [document, types] = [parts['word/document.xml'], parts['[Content_Types].xml']];
  if (!document || !types) return bytes;
  const relations = parts['word/_rels/document.xml.rels'];
  const known = relations ? strFromU8(relations) : '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const link = '<Relationship Id="rIdRendaMark" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="renda-mark.xml"/>';
  // Every kind of page of every section gets the header; one of its own gives way to it.
  const references = ['default', 'first', 'even'].map((type) => `<w:headerReference w:type="${type}" r:id="rIdRendaMark"/>`).join('');
  const body = strFromU8(document).replaceAll(/<w:headerReference\b[^>]*\/>/gu, '').replaceAll(/<w:sectPr\b([^>]*)\/>/gu, `<w:sectPr$1>${references}</w:sectPr>`).replaceAll(/<w:sectPr\b([^>]*[^/])?>(?!<w:headerReference)/gu, `<w:sectPr$1>${references}`);
  const bound = /xmlns:r=/u.test(body) ? body : body.replace('<w:document ', '<w:document xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ');
  return zipSync({
    ...parts, 'word/document.xml': strToU8(bound), [HEADER]: strToU8(headerOf(mark)), 'word/_rels/document.xml.rels': strToU8(known.replace('</Relationships>', `${link}</Relationships>`)),
    '[Content_Types].xml': strToU8(strFromU8(types).replace('</Types>', `<Override PartName="/${HEADER}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>`)),
  });
}

/**
 * A file with its reader's mark in it, where its kind lets us: across every page of a Word paper, above and below a plain
 * text. Other kinds (PDF, pictures) are marked by the reading page, over what is shown.
 */
export function markedFile(bytes: Uint8Array, mediaType: string, mark: string): Uint8Array {
  if (mediaType === DOCX) return markedDocx(bytes, mark);
  if (mediaType.startsWith('text/plain')) return Buffer.concat([Buffer.from(`${mark}\n\n`), bytes, Buffer.from(`\n\n${mark}\n`)]);
  return bytes;
}
