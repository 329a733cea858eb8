import { AppError } from '#platform/domain/errors.ts';
import type { ErrorParams } from '#platform/domain/errors.ts';

const invalid = (reason: string, cause?: unknown): AppError =>
  new AppError({ code: `spreadsheets.${reason}`, kind: 'invalid', field: 'file' }, { cause });
const limit = (reason: string, params: ErrorParams): AppError =>
  new AppError({ code: `spreadsheets.${reason}`, kind: 'too-large', field: 'file', params });

/** Neither an .xlsx workbook nor a table of text. */
export const notASpreadsheet = (cause?: unknown): AppError => invalid('not_a_spreadsheet', cause);
/** A workbook that is cut off or changed: the zip or the XML in it cannot be read. */
export const damagedWorkbook = (cause?: unknown): AppError => invalid('damaged', cause);
/** The binary format of Excel 97–2003. */
export const oldWorkbook = (): AppError => invalid('old_format');
export const encryptedWorkbook = (): AppError => invalid('encrypted');
/** XML that declares a document type or entities; no office program writes such a sheet. */
export const entitiesInWorkbook = (): AppError => invalid('has_entities');
export const fileTooLarge = (bytes: number, most: number): AppError =>
  limit('file_too_large', { megabytes: Math.ceil(bytes / 1_048_576), most: Math.floor(most / 1_048_576) });
/** The packed file would unfold to far more than any sheet needs. */
export const unpacksTooLarge = (most: number): AppError => limit('unpacks_too_large', { most: Math.floor(most / 1_048_576) });
export const tooManyParts = (most: number): AppError => limit('too_many_parts', { most });
export const tooManyRows = (most: number): AppError => limit('too_many_rows', { most });
export const tooManyColumns = (most: number): AppError => limit('too_many_columns', { most });
export const tooManyCells = (most: number): AppError => limit('too_many_cells', { most });
