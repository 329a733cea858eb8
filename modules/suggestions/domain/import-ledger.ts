import type { SuggestionNumber } from '#platform/domain/formats/session-names.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { ColumnCorrection } from '#platform/domain/sheets/column-definition.ts';
import type { Grid } from '#platform/domain/sheets/grid.ts';
import { cellText } from '#platform/domain/sheets/grid.ts';
import type { ImportResult } from '#platform/domain/sheets/import-result.ts';
import { importSheet } from '#platform/domain/sheets/import-sheet.ts';
import type { RowReader } from '#platform/domain/sheets/read-row.ts';
import { splitNames } from '#platform/domain/sheets/split-names.ts';
import { LEDGER_COLUMNS } from './ledger-columns.ts';
import type { NumberContext } from './ledger-number.ts';
import { contextOfTitle, ledgerNumber, printedNumber } from './ledger-number.ts';
import type { LedgerUnits, ResolveUnit } from './ledger-units.ts';
import { readUnits } from './ledger-units.ts';
import type { ClassLetters, LedgerRating, ReplyClass } from './ledger-words.ts';
import { readRating, readReplyClass } from './ledger-words.ts';

export type LedgerRecord = LedgerUnits & {
  readonly row: number;
  /** 17-2-001: the same number in the next file is the same suggestion. */
  readonly naturalKey: string;
  readonly number: SuggestionNumber;
  readonly numberWritten: string;
  readonly title: string;
  readonly text: string | null;
  readonly leadDeputy: string;
  readonly coSigners: readonly string[];
  readonly delegation: string | null;
  /** 城建环资 and the like, as written. */
  readonly topic: string | null;
  readonly handedOver: LocalDate | null;
  readonly replied: LocalDate | null;
  readonly replyClass: ReplyClass | null;
  readonly rating: LedgerRating;
  readonly promise: string | null;
  readonly promiseDue: LocalDate | null;
  readonly notes: string | null;
};

export type LedgerContext = {
  readonly findUnit: ResolveUnit;
  /** Says whether a name is a deputy of the congress; left out, names are taken as written. */
  readonly knowsDeputy?: (name: string) => boolean;
  /** Term and session for numbers that do not say them; else the sheet's title line does. */
  readonly term?: number;
  readonly session?: number;
  /** Which letter this place prints for each meaning; three letters when left out. */
  readonly classLetters?: ClassLetters;
  readonly corrections?: readonly ColumnCorrection[];
};

type Sheet = {
  readonly context: LedgerContext;
  readonly numbers: NumberContext;
  readonly seen: Map<string, number>;
};

/** Reads last year's ledger of suggestions; pure, writes nothing. */
export function importLedger(grids: readonly Grid[], context: LedgerContext): ImportResult<LedgerRecord> {
  const sheet: Sheet = { context, numbers: numberContext(grids, context), seen: new Map() };
  return importSheet({
    grids,
    corrections: context.corrections ?? [],
    definitions: LEDGER_COLUMNS,
    read: (reader) => readSuggestion(reader, sheet),
  });
}

/** The title line over the table tells the session, unless the caller did. */
function numberContext(grids: readonly Grid[], { term, session }: LedgerContext): NumberContext {
  const titles = grids.flatMap((grid) => grid.rows.slice(0, 3).flatMap((row) => row.cells.map(cellText)));
  const said = titles.map(contextOfTitle).find((each) => each.term !== null);
  return { term: term ?? said?.term ?? null, session: session ?? said?.session ?? null };
}

function readSuggestion(reader: RowReader, sheet: Sheet): LedgerRecord {
  const written = reader.required('number');
  const number = readNumber(reader, written, sheet);
  const leadDeputy = readLead(reader, sheet.context);
  const dates = readDates(reader);
  const optional = (key: string): string | null => reader.text(key) || null;
  return {
    row: reader.row,
    naturalKey: printedNumber(number),
    number,
    numberWritten: written,
    title: reader.required('title').replace(/\s*\n\s*/gu, ''),
    text: optional('text'),
    leadDeputy,
    coSigners: splitNames(reader.text('coSigners')).filter((name) => name !== leadDeputy),
    delegation: optional('delegation'),
    topic: optional('topic'),
    ...readUnits(reader, sheet.context.findUnit),
    ...dates,
    replyClass: readClass(reader, sheet.context.classLetters),
    rating: rate(reader),
    promise: optional('promise'),
    promiseDue: reader.day('promiseDue'),
    notes: optional('notes'),
  };
}

function readNumber(reader: RowReader, written: string, { numbers, seen }: Sheet): SuggestionNumber {
  const number = ledgerNumber(written, numbers);
  if (number === null) {
    if (written !== '') reader.fail('number', 'suggestions.import_not_a_number', { value: written });
    return { term: 0, session: 0, number: 0 };
  }
  const key = printedNumber(number);
  const earlier = seen.get(key);
  if (earlier === undefined) seen.set(key, reader.row);
  else reader.fail('number', 'suggestions.import_number_twice', { number: written, row: earlier });
  return number;
}

/** Where several names stand in the lead's cell the first one leads. */
function readLead(reader: RowReader, { knowsDeputy }: LedgerContext): string {
  const [name = ''] = splitNames(reader.required('lead'));
  if (name !== '' && knowsDeputy && !knowsDeputy(name)) {
    reader.fail('lead', 'suggestions.import_unknown_deputy', { name });
  }
  return name;
}

function readDates(reader: RowReader): Pick<LedgerRecord, 'handedOver' | 'replied'> {
  if (reader.has('handedOver')) reader.required('handedOver');
  const handedOver = reader.day('handedOver');
  const replied = reader.day('replied');
  if (handedOver && replied && replied < handedOver) {
    reader.fail('replied', 'suggestions.import_replied_before', { handedOver, replied });
  }
  return { handedOver, replied };
}

function readClass(reader: RowReader, letters?: ClassLetters): ReplyClass | null {
  const text = reader.text('replyClass');
  if (/^[-—/]*$/u.test(text)) return null;
  const read = readReplyClass(text, letters);
  if ('value' in read) return read.value;
  reader.fail('replyClass', 'suggestions.import_class_unclear', { value: text });
  return null;
}

/** Empty is unrated, never satisfied. */
function rate(reader: RowReader): LedgerRating {
  const read = readRating(reader.text('rating'));
  if ('value' in read) return read.value;
  reader.fail('rating', 'suggestions.import_rating_unclear', { value: reader.text('rating') });
  return 'unrated';
}
