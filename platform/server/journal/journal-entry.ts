/** How an act ended. `refused`: a rule or a right stood against it; `failed`: something broke. */
export type ActResult = 'done' | 'refused' | 'failed';

/** An act for the journal. Id and time are given by the database and cannot be chosen. */
export type JournalEntry = {
  /** Null for an act of the platform itself. Left out: the congress of the transaction. */
  readonly congressId?: string | null;
  readonly accountId?: string | null;
  readonly personId?: string | null;
  /** The post held at that moment, as text: later changes of the post must not change the past. */
  readonly post?: string | null;
  readonly address?: string | null;
  readonly device?: string | null;
  /** `module.act`, for instance `platform.sign-in`. */
  readonly action: string;
  readonly objectType?: string | null;
  readonly objectId?: string | null;
  readonly commandId?: string | null;
  readonly result: ActResult;
  /** Id of the rule that refused or allowed it. */
  readonly rule?: string | null;
  /** State before and after, as plain data. Never the content of a secret paper. */
  readonly before?: unknown;
  readonly after?: unknown;
  readonly note?: string | null;
};

/** Columns of a row in the order of the canonical form: sorted by name, as RFC 8785 wants. */
export const SEALED_COLUMNS = [
  'account_id',
  'action',
  'address',
  'after',
  'at',
  'before',
  'command_id',
  'congress_id',
  'device',
  'id',
  'note',
  'object_id',
  'object_type',
  'person_id',
  'post',
  'result',
  'rule',
] as const;

/** One row as the database prints it: every value text or null. */
export type SealedRow = Readonly<Record<(typeof SEALED_COLUMNS)[number], string | null>>;

/**
 * SQL for those columns as text. Times in UTC with microseconds; `jsonb` as PostgreSQL prints it,
 * which a dump and a restore reproduce.
 */
export const SEALED_SELECT = SEALED_COLUMNS.map((column) =>
  column === 'at' ? `to_char(j.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at` : `j.${column}::text as ${column}`,
).join(', ');

/**
 * The bytes a leaf is made of: RFC 8785 (JCS) JSON of the row plus `"v":"1"`, UTF-8. All values
 * are strings or null, so that no number format can matter.
 */
export function canonicalBytes(row: SealedRow): Uint8Array {
  const members = SEALED_COLUMNS.map((column) => `"${column}":${JSON.stringify(row[column])}`);
  return encoder.encode(`{${members.join(',')},"v":"1"}`);
}

const encoder = new TextEncoder();
