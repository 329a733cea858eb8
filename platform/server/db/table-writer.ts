import type { DB } from '#db/types.ts';
import type { Queryable } from './queryable.ts';

export type Columns = Readonly<Record<string, unknown>>;

const quoted = (column: string): string => `"${column}"`;

/**
 * Plain writes into the tables of one module: `tableWriter<'decisions_decisions' | 'decisions_duties'>()`. The type
 * parameter is the wall: a module names its own tables and can write no others. Values of JSON columns come as text.
 */
export function tableWriter<Table extends keyof DB>() {
  return {
    /** Inserts one row. */
    async insertRow(tx: Queryable, table: Table, row: Columns): Promise<void> {
      const columns = Object.keys(row);
      await tx.query(
        `insert into ${table} (${columns.map(quoted).join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
        Object.values(row),
      );
    },
    /** Changes the row that has this id; no columns, no statement. */
    async changeRow(tx: Queryable, table: Table, id: string, change: Columns): Promise<void> {
      const columns = Object.keys(change);
      if (columns.length === 0) return;
      await tx.query(
        `update ${table} set ${columns.map((column, index) => `${quoted(column)} = $${index + 2}`).join(', ')} where id = $1`,
        [id, ...Object.values(change)],
      );
    },
    /** Inserts many rows at once; `shape` names columns and their types. */
    async insertRows(tx: Queryable, table: Table, shape: Readonly<Record<string, string>>, rows: readonly Columns[]): Promise<void> {
      if (rows.length === 0) return;
      const columns = Object.keys(shape).map(quoted);
      const typed = Object.entries(shape)
        .map(([column, type]) => `${quoted(column)} ${type}`)
        .join(', ');
      await tx.query(
        `insert into ${table} (${columns.join(', ')}) select ${columns.map((column) => `r.${column}`).join(', ')} from jsonb_to_recordset($1::jsonb) as r(${typed})`,
        [JSON.stringify(rows)],
      );
    },
  };
}
