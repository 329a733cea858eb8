/** How large a spreadsheet may be; an office's largest ledger stays far below. */
export type SpreadsheetLimits = {
  readonly fileBytes: number;
  readonly unpackedBytes: number;
  /** Unpacked bytes for one packed byte, over the whole file. */
  readonly ratio: number;
  readonly parts: number;
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
};

export const SPREADSHEET_LIMITS: SpreadsheetLimits = {
  fileBytes: 20 * 1_048_576,
  unpackedBytes: 200 * 1_048_576,
  ratio: 200,
  parts: 2_000,
  rows: 200_000,
  columns: 500,
  cells: 5_000_000,
};
