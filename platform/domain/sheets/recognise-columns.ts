import type { Certainty, ColumnCorrection, ColumnDefinition, RecognisedColumn, RecognisedColumns } from './column-definition.ts';
import type { Grid } from './grid.ts';
import { cellText } from './grid.ts';
import { findHeader } from './find-header.ts';
import type { HeaderColumn } from './score-column.ts';
import { scoreColumn } from './score-column.ts';

const SAMPLE_ROWS = 60;
const SHOWN_SAMPLES = 3;
const SURE = 90;
const ACCEPTED = 45;

type Candidate = { readonly index: number; readonly key: string; readonly score: number };
type Assigned = Map<number, { readonly key: string; readonly certainty: Certainty }>;

/**
 * Finds the header under the title rows and says which column is which: by the heading, then by
 * what stands in the cells. A correction for the same headings wins over both.
 */
export function recogniseColumns(
  grid: Grid,
  definitions: readonly ColumnDefinition[],
  corrections: readonly ColumnCorrection[] = [],
): RecognisedColumns {
  const header = findHeader(grid, definitions, corrections);
  const samples = header.columns.map((column) => samplesOf(grid, header.lastRow, column.index));
  const correction = corrections.find((each) => each.signature === header.signature);
  const assigned = correction ? applyCorrection(header.columns, definitions, correction) : assign(header.columns, samples, definitions);
  const columns = header.columns.map((column, at): RecognisedColumn => {
    const found = assigned.get(column.index);
    return {
      index: column.index,
      heading: column.printed,
      key: found?.key ?? null,
      certainty: found?.certainty ?? 'unknown',
      samples: (samples[at] ?? []).slice(0, SHOWN_SAMPLES),
    };
  });
  const present = new Set(columns.map((column) => column.key));
  const missing = definitions.filter((each) => each.required === true && !present.has(each.key));
  return {
    sheet: grid.sheet,
    headerRows: header.rows,
    signature: header.signature,
    columns,
    missing: missing.map((each) => each.key),
  };
}

/** The sheet of a workbook that looks most like the wanted table; covers and notes lose. */
export function chooseSheet(
  grids: readonly Grid[],
  wanted: { readonly definitions: readonly ColumnDefinition[]; readonly corrections: readonly ColumnCorrection[] },
): Grid {
  const [single, another] = grids;
  if (single && !another) return single;
  const known = (grid: Grid): number => {
    const { columns, missing } = recogniseColumns(grid, wanted.definitions, wanted.corrections);
    return columns.filter((column) => column.key !== null).length - 10 * missing.length;
  };
  const ranked = grids.map((grid) => ({ grid, known: known(grid) })).sort((a, b) => b.known - a.known);
  return ranked[0]?.grid ?? { sheet: '', rows: [] };
}

function samplesOf(grid: Grid, headerRow: number, index: number): string[] {
  const texts: string[] = [];
  for (const row of grid.rows) {
    if (row.row <= headerRow) continue;
    const text = cellText(row.cells[index]);
    if (text !== '') texts.push(text);
    if (texts.length === SAMPLE_ROWS) break;
  }
  return texts;
}

function applyCorrection(
  columns: readonly HeaderColumn[],
  definitions: readonly ColumnDefinition[],
  correction: ColumnCorrection,
): Assigned {
  const known = new Set(definitions.map((each) => each.key));
  const assigned: Assigned = new Map();
  for (const column of columns) {
    const key = correction.keys[column.index];
    if (key && known.has(key)) assigned.set(column.index, { key, certainty: 'corrected' });
  }
  return assigned;
}

function assign(
  columns: readonly HeaderColumn[],
  samples: readonly (readonly string[])[],
  definitions: readonly ColumnDefinition[],
): Assigned {
  const candidates: Candidate[] = [];
  for (const [at, column] of columns.entries()) {
    for (const definition of definitions) {
      const score = scoreColumn(column, samples[at] ?? [], definition);
      if (score >= ACCEPTED) candidates.push({ index: column.index, key: definition.key, score });
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.index - b.index);
  const assigned: Assigned = new Map();
  const taken = new Set<string>();
  for (const { index, key, score } of candidates) {
    if (assigned.has(index) || taken.has(key)) continue;
    assigned.set(index, { key, certainty: score >= SURE ? 'recognised' : 'uncertain' });
    taken.add(key);
  }
  giveUp(assigned, taken, { candidates, definitions });
  return assigned;
}

/** 「序号」 is the suggestion's number where no other column is. */
function giveUp(
  assigned: Assigned,
  taken: ReadonlySet<string>,
  from: { readonly candidates: readonly Candidate[]; readonly definitions: readonly ColumnDefinition[] },
): void {
  const yielding = new Set(from.definitions.filter((each) => each.yields === true).map((each) => each.key));
  for (const definition of from.definitions) {
    if (definition.required !== true || taken.has(definition.key)) continue;
    const offer = from.candidates.find((each) => each.key === definition.key && yielding.has(assigned.get(each.index)?.key ?? ''));
    if (offer) assigned.set(offer.index, { key: definition.key, certainty: 'uncertain' });
  }
}
