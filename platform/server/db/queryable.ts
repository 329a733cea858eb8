import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, DummyDriver, type Compilable } from 'kysely';
import type { FieldCipher } from '../fields/field-cipher.ts';
import type { DB } from '#db/types.ts';

export type SqlValue = unknown;
export type SqlRow = Record<string, unknown>;

/** Something SQL can be sent to. */
export type Queryable = {
  /** Seals and opens what is not stored in the open. */
  readonly fields: FieldCipher;
  /** Sends text with `$1`…; `name` makes it a prepared statement of the connection. */
  query<Row = SqlRow>(text: string, values?: readonly SqlValue[], name?: string): Promise<Row[]>;
  /** Runs a statement built with `sqlOf`. */
  all<Row>(statement: Compilable<Row>): Promise<Row[]>;
  /** The first row, or undefined. */
  first<Row>(statement: Compilable<Row>): Promise<Row | undefined>;
};

/**
 * Builds statements and cannot send them: it holds no connection, so nothing below a command can
 * reach the pool past its transaction. Give what it builds to `tx.all` or `tx.first`.
 */
export const sqlOf = new Kysely<DB>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});
