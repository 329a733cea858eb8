const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': ' ', '&amp;': '&' };

/** Words of a piece of HTML, without its tags. */
const wordsOf = (html: string): string =>
  html
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|nbsp|amp|#39);/g, (entity) => ENTITIES[entity] ?? entity);

type Span = { readonly column: number; rows: number };

/** The cells of one row with empty ones where a cell above reaches down. */
function cellsOf(row: string, reaching: Span[]): readonly string[] {
  const cells: string[] = [];
  const fill = (): void => {
    for (
      let above = reaching.find(({ column, rows }) => column === cells.length && rows > 0);
      above !== undefined;
      above = reaching.find(({ column, rows }) => column === cells.length && rows > 0)
    ) {
      above.rows -= 1;
      cells.push('');
    }
  };
  const made: Span[] = [];
  for (const [, attributes = '', inside = ''] of row.matchAll(/<t[dh]([^>]*)>([\s\S]*?)<\/t[dh]>/g)) {
    fill();
    const down = Number(/rowspan="(\d+)"/.exec(attributes)?.[1] ?? 1);
    const across = Number(/colspan="(\d+)"/.exec(attributes)?.[1] ?? 1);
    if (down > 1) made.push({ column: cells.length, rows: Math.min(down, 1000) - 1 });
    cells.push(
      wordsOf(inside.replace(/<\/p>/g, ' '))
        .replace(/[ \t\r\n]+/g, ' ')
        .trim(),
      ...Array.from({ length: Math.min(across, 50) - 1 }, () => ''),
    );
  }
  fill();
  reaching.push(...made);
  return cells;
}

function tableText(table: string): string {
  const reaching: Span[] = [];
  return [...table.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = '']) => cellsOf(row, reaching).join('\t')).join('\n');
}

/** The text of a Word file's HTML: a paragraph a line, a row of a table one line with its cells parted by tabs. */
export const textWithTables = (html: string): string =>
  html
    .split(/(<table[\s\S]*?<\/table>)/)
    .map((part) => (part.startsWith('<table') ? `${tableText(part)}\n\n` : wordsOf(part.replace(/<\/(?:p|h\d|li)>/g, '\n\n'))))
    .join('');
