import type { CongressId } from '#platform/domain/ids.ts';
import type { Database, Tx } from '../db/database.ts';
import { SEALED } from './field-cipher.ts';

/** A column that is stored sealed. */
export type SealedColumn = {
  readonly table: string;
  readonly column: string;
  /** What tells the rows apart, a uuid; `id` when left out. */
  readonly key?: string;
  /** Never stood there in the open: nothing has to be looked for at a start. */
  readonly wasNeverOpen?: true;
  /** The column with the mark, and one whose text holds the mark behind a `|`. */
  readonly marked?: { readonly column: string; readonly within?: string };
};

type Stored = { readonly id: string; readonly value: string; readonly mark: string | null };

const AT_ONCE = 500;

async function sealSome(tx: Tx, { table, column, key = 'id', marked, wasNeverOpen }: SealedColumn): Promise<number> {
  if (wasNeverOpen && !tx.fields.hasOlder) return 0;
  // The first half is answered by a partial index of the table; the second is asked only while keys change.
  const which = tx.fields.hasOlder
    ? `${column} is not null and not starts_with(${column}, $1)`
    : `${column} is not null and ${column} not like '${SEALED}%' and $1 <> ''`;
  const rows = await tx.query<Stored>(
    `select ${key} as id, ${column} as value, ${marked ? marked.column : 'null::text'} as mark from ${table} where ${which} limit ${AT_ONCE} for update`,
    [tx.fields.current],
  );
  const sealed = rows.map(({ id, value, mark }) => {
    const text = tx.fields.open(value, { column: `${table}.${column}`, row: id });
    return {
      id,
      sealed: tx.fields.seal(text, { column: `${table}.${column}`, row: id }),
      before: mark ?? text,
      mark: tx.fields.mark(text),
    };
  });
  const marks = marked
    ? `, ${marked.column} = r.mark${marked.within === undefined ? '' : `, ${marked.within} = replace(t.${marked.within}, '|' || r.before, '|' || r.mark)`}`
    : '';
  await tx.query(
    `update ${table} t set ${column} = r.sealed${marks} from jsonb_to_recordset($1::jsonb) as r(id uuid, sealed text, before text, mark text) where t.${key} = r.id`,
    [JSON.stringify(sealed)],
  );
  return rows.length;
}

/**
 * Seals what stands open and, while there is an older key, anew what it sealed. Finished or not, every row is whole:
 * the next start goes on. @returns how many values @throws FieldKeyMissing
 */
export async function sealStored(db: Database, congresses: readonly CongressId[], columns: readonly SealedColumn[]): Promise<number> {
  let count = 0;
  for (const congressId of congresses) {
    for (const column of columns) {
      let done = 0;
      do {
        done = await db.write(congressId, (tx) => sealSome(tx, column));
        count += done;
      } while (done === AT_ONCE);
    }
  }
  return count;
}

/** Opens one value of each column, so that a missing key is told at the start and not to a reader. @throws FieldKeyMissing */
export async function tryFieldKeys(db: Database, congresses: readonly CongressId[], columns: readonly SealedColumn[]): Promise<void> {
  for (const congressId of congresses) {
    await db.read(congressId, async (tx) => {
      for (const { table, column, key = 'id' } of columns) {
        const [row] = await tx.query<{ id: string; value: string }>(
          `select ${key} as id, ${column} as value from ${table} where ${column} is not null limit 1`,
        );
        if (row) tx.fields.open(row.value, { column: `${table}.${column}`, row: row.id });
      }
    });
  }
}
