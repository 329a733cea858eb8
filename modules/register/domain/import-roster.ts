import { findEducation } from '#platform/domain/codes/education.ts';
import { findNation } from '#platform/domain/codes/nations.ts';
import { findPoliticalStatus } from '#platform/domain/codes/political-status.ts';
import { findSex } from '#platform/domain/codes/sex.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import { nameFault } from '#platform/domain/names/name-text.ts';
import type { ColumnCorrection } from '#platform/domain/sheets/column-definition.ts';
import type { Grid } from '#platform/domain/sheets/grid.ts';
import type { ImportResult } from '#platform/domain/sheets/import-result.ts';
import { importSheet } from '#platform/domain/sheets/import-sheet.ts';
import type { RowReader } from '#platform/domain/sheets/read-row.ts';
import { unpaddedName } from '#platform/domain/sheets/split-names.ts';
import { readPhone } from './read-phone.ts';
import { ROSTER_COLUMNS } from './roster-columns.ts';

export type RosterRecord = {
  readonly row: number;
  /** Name and month of birth, or name and number: the same deputy in the next file is the same. */
  readonly naturalKey: string;
  /** Without padding, code points kept as they are. */
  readonly name: string;
  readonly sex: '男' | '女' | null;
  /** YYYY-MM */
  readonly birthMonth: string | null;
  /** By GB/T 3304, 汉族; as written where the table does not have it. */
  readonly nation: string | null;
  /** As written; the code of GB/T 4762 where the text is known. */
  readonly politicalStatus: string | null;
  readonly politicalStatusCode: string | null;
  /** As written; the code of GB/T 4658 where the text is known. */
  readonly education: string | null;
  readonly educationCode: string | null;
  readonly post: string | null;
  /** As written, 城东街道代表团. */
  readonly delegation: string | null;
  readonly group: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly notes: string | null;
  readonly mandate: {
    readonly constituency: string | null;
    readonly congressPost: string | null;
    readonly level: string | null;
    readonly term: string | null;
    readonly since: LocalDate | null;
    readonly until: LocalDate | null;
  };
};

export type RosterContext = {
  readonly corrections?: readonly ColumnCorrection[];
  /** Numbers already in the register and the natural key of the person each belongs to. */
  readonly phonesInUse?: ReadonlyMap<string, { readonly naturalKey: string; readonly name: string }>;
};

type Seen = {
  readonly phones: Map<string, { readonly row: number; readonly name: string }>;
  readonly keys: Map<string, number>;
};

/** Reads a roster of deputies and checks the rows against each other; pure, writes nothing. */
export function importRoster(grids: readonly Grid[], context: RosterContext = {}): ImportResult<RosterRecord> {
  const seen: Seen = { phones: new Map(), keys: new Map() };
  return importSheet({
    grids,
    corrections: context.corrections ?? [],
    definitions: ROSTER_COLUMNS,
    read: (reader) => {
      const record = readDeputy(reader);
      checkAgainstOthers(reader, record, { seen, context });
      return record;
    },
  });
}

function readDeputy(reader: RowReader): RosterRecord {
  const name = readName(reader);
  const birthMonth = reader.month('birth');
  const phone = readPhone(reader, 'phone');
  const optional = (key: string): string | null => reader.text(key).replace(/\s*\n\s*/gu, '') || null;
  const nation = reader.text('nation');
  return {
    row: reader.row,
    naturalKey: `${name}|${birthMonth ?? phone ?? ''}`,
    name,
    sex: readSex(reader),
    birthMonth,
    nation: findNation(nation)?.name ?? (unpaddedName(nation) || null),
    politicalStatus: optional('politicalStatus'),
    politicalStatusCode: findPoliticalStatus(reader.text('politicalStatus'))?.code ?? null,
    education: optional('education'),
    educationCode: findEducation(reader.text('education'))?.code ?? null,
    post: optional('post'),
    delegation: unpaddedName(reader.text('delegation')) || null,
    group: unpaddedName(reader.text('group')) || null,
    phone,
    address: optional('address'),
    notes: optional('notes'),
    mandate: {
      constituency: optional('constituency'),
      congressPost: optional('congressPost'),
      level: optional('level'),
      term: optional('term'),
      since: reader.day('since'),
      until: reader.day('until'),
    },
  };
}

function readName(reader: RowReader): string {
  const name = unpaddedName(reader.required('name'));
  const fault = nameFault(name);
  if (fault === 'too-long' || fault === 'control-character') {
    reader.fail('name', 'register.import_not_a_name', { value: reader.text('name') });
  }
  return name;
}

function readSex(reader: RowReader): '男' | '女' | null {
  const text = reader.text('sex');
  if (text === '') return null;
  const code = findSex(text)?.code;
  if (code === '1') return '男';
  if (code === '2') return '女';
  reader.fail('sex', 'register.import_not_a_gender', { value: text });
  return null;
}

function checkAgainstOthers(
  reader: RowReader,
  { name, naturalKey, phone, mandate }: RosterRecord,
  { seen, context }: { readonly seen: Seen; readonly context: RosterContext },
): void {
  const sameRow = seen.keys.get(naturalKey);
  if (name !== '' && sameRow !== undefined) {
    reader.fail('name', 'register.import_deputy_twice', { name, row: sameRow });
    return;
  }
  seen.keys.set(naturalKey, reader.row);
  if (mandate.since && mandate.until && mandate.until < mandate.since) {
    reader.fail('until', 'register.import_mandate_ends_early', { since: mandate.since, until: mandate.until });
  }
  if (phone === null) return;
  const earlier = seen.phones.get(phone);
  const registered = context.phonesInUse?.get(phone);
  if (earlier) reader.fail('phone', 'register.import_phone_of_another', { ...earlier });
  else if (registered && registered.naturalKey !== naturalKey) {
    reader.fail('phone', 'register.import_phone_registered', { name: registered.name });
  } else seen.phones.set(phone, { row: reader.row, name });
}
