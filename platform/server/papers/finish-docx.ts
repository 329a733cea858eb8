import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { SIZE_PT } from '#platform/domain/papers/measures.ts';
import { OFF_GRID_STYLE, PAPER_FONTS } from './paper-fonts.ts';

/**
 * Paragraph defaults the `docx` package cannot say: no mark hangs over the margin and nothing is
 * added between Chinese and digits, or a line would not hold 28 characters; no widow control,
 * or a page would not hold 22 lines.
 */
const PARAGRAPH_DEFAULTS =
  '<w:pPrDefault><w:pPr><w:widowControl w:val="0"/><w:kinsoku/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/></w:pPr></w:pPrDefault>';

/** The grid of characters counts from the size of the Normal style; text of another size and cells leave the grid. */
const STYLES = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:rPr><w:sz w:val="${SIZE_PT.no3 * 2}"/><w:szCs w:val="${SIZE_PT.no3 * 2}"/></w:rPr></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="${OFF_GRID_STYLE}"><w:name w:val="Off grid"/><w:basedOn w:val="Normal"/><w:pPr><w:snapToGrid w:val="0"/></w:pPr></w:style></w:styles>`;

const FONT_TABLE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.values(
  PAPER_FONTS,
)
  .map(
    ({ name, instead }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
  )
  .join('')}</w:fonts>`;

/** A zip cannot say an earlier day than this; one fixed day makes the same paper the same bytes. */
const FIXED_DAY = new Date(1980, 0, 1, 12);

/** Names the substitutes of the fonts, sets the paragraph defaults, and takes the time of making out of the file. */
export function finishDocx(bytes: Uint8Array): Uint8Array {
  const parts: Zippable = {};
  for (const [name, part] of Object.entries(unzipSync(bytes))) parts[name] = [finishPart(name, part), { mtime: FIXED_DAY }];
  return zipSync(parts, { level: 6 });
}

function finishPart(name: string, part: Uint8Array): Uint8Array {
  if (name === 'word/fontTable.xml') return strToU8(FONT_TABLE);
  if (name === 'word/styles.xml') {
    return strToU8(
      strFromU8(part)
        .replace(/<w:pPrDefault\s*\/>|<w:pPrDefault>.*?<\/w:pPrDefault>/s, PARAGRAPH_DEFAULTS)
        .replace('</w:styles>', STYLES),
    );
  }
  if (name === 'docProps/core.xml') return strToU8(strFromU8(part).replaceAll(/<dcterms:(created|modified)[^>]*>.*?<\/dcterms:\1>/gs, ''));
  return part;
}
