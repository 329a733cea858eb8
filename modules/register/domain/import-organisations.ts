import type { ColumnCorrection } from '#platform/domain/sheets/column-definition.ts';
import type { Grid } from '#platform/domain/sheets/grid.ts';
import type { ImportResult } from '#platform/domain/sheets/import-result.ts';
import { importSheet } from '#platform/domain/sheets/import-sheet.ts';
import type { RowReader } from '#platform/domain/sheets/read-row.ts';
import { splitNames, unpaddedName } from '#platform/domain/sheets/split-names.ts';
import { ORGANISATION_COLUMNS } from './organisation-columns.ts';
import { readPhone } from './read-phone.ts';

/** What kind of unit it is by its name. */
export type OrganisationKind = 'department' | 'street' | 'town' | 'court' | 'procuratorate' | 'other';

export type OrganisationRecord = {
  readonly row: number;
  /** The full name without blanks: the same unit in the next file is the same unit. */
  readonly naturalKey: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly aliases: readonly string[];
  readonly kind: OrganisationKind;
  readonly leader: string | null;
  readonly contact: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly duties: string | null;
  readonly notes: string | null;
};

/** Reads a list of units; pure, writes nothing. */
export function importOrganisations(
  grids: readonly Grid[],
  corrections: readonly ColumnCorrection[] = [],
): ImportResult<OrganisationRecord> {
  const seen = new Map<string, number>();
  return importSheet({
    grids,
    corrections,
    definitions: ORGANISATION_COLUMNS,
    read: (reader) => readOrganisation(reader, seen),
  });
}

function readOrganisation(reader: RowReader, seen: Map<string, number>): OrganisationRecord {
  const name = unpaddedName(reader.required('name'));
  const earlier = seen.get(name);
  if (name !== '' && earlier !== undefined) reader.fail('name', 'register.import_unit_twice', { name, row: earlier });
  else seen.set(name, reader.row);
  // Two short names in one cell: the first is printed, the others are understood.
  const [shortName = null, ...nicknames] = splitNames(reader.text('shortName')).map(unpaddedName);
  return {
    row: reader.row,
    naturalKey: name.normalize('NFKC'),
    name,
    shortName: shortName === name ? null : shortName,
    aliases: [...nicknames, ...splitNames(reader.text('aliases'))],
    kind: kindOfUnit(name),
    leader: unpaddedName(reader.text('leader')) || null,
    contact: unpaddedName(reader.text('contact')) || null,
    phone: readPhone(reader, 'phone'),
    address: reader.text('address') || null,
    duties: reader.text('duties') || null,
    notes: reader.text('notes') || null,
  };
}

function kindOfUnit(name: string): OrganisationKind {
  if (/街道(?:办事处|办)?$/u.test(name)) return 'street';
  if (/[镇乡](?:人民政府|政府)?$/u.test(name)) return 'town';
  if (name.endsWith('检察院')) return 'procuratorate';
  if (name.endsWith('法院')) return 'court';
  return /[局委办厅]$|委员会$|办公室$/u.test(name) ? 'department' : 'other';
}
