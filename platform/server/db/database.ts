import pg from 'pg';
import type { CongressId } from '#platform/domain/ids.ts';
import type { Compilable } from 'kysely';
import { type FieldCipher, noFields } from '../fields/field-cipher.ts';
import { listenChannel, type Listening } from './listen-channel.ts';
import type { Queryable, SqlRow, SqlValue } from './queryable.ts';

/** A transaction that may write. */
export type Tx = Queryable & { readonly congressId: CongressId | null };

export type Database = {
  /** Reads rows of one congress. Row-level security hides every other. */
  read<T>(congressId: CongressId, work: (db: Queryable) => Promise<T>): Promise<T>;
  /** One transaction in one congress: all of it, or nothing. */
  write<T>(congressId: CongressId, work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * Work of the platform itself (sign-in, the list of congresses, jobs): sees the platform's own
   * tables and no row of any congress.
   */
  system<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Hears a channel through a connection of its own, until the answer is called or the database is closed. */
  listen(listening: Listening): () => Promise<void>;
  close(): Promise<void>;
};

// Calendar days stay text (`LocalDate`), counts are numbers: they are far below 2^53.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);

const tenants = new WeakMap<pg.PoolClient, string>();

/** A connection stays tuned to a congress; it is re-tuned only when another one asks. */
async function tune(client: pg.PoolClient, congressId: CongressId | null): Promise<void> {
  const wanted = congressId ?? '';
  if (tenants.get(client) === wanted) return;
  tenants.delete(client);
  await client.query({ name: 'tune', text: `select set_config('renda.congress_id', $1, false)`, values: [wanted] });
  tenants.set(client, wanted);
}

// A text that is sent again and again is parsed and planned once a connection. Texts are ours and few;
// past the bound (somebody builds them from what is asked) they go as they are.
const MOST_NAMED = 400;
const named = new Map<string, string>();

function nameOf(text: string, values: readonly SqlValue[]): string | undefined {
  const known = named.get(text);
  if (known !== undefined || values.length === 0 || named.size >= MOST_NAMED) return known;
  const name = `text-${named.size}`;
  named.set(text, name);
  return name;
}

function queryableOn(client: pg.PoolClient, fields: FieldCipher): Queryable {
  const query = async <Row = SqlRow>(text: string, values: readonly SqlValue[] = [], given?: string): Promise<Row[]> => {
    const name = given ?? nameOf(text, values);
    const result = await client.query({ text, values: [...values], ...(name === undefined ? {} : { name }) });
    return result.rows as Row[];
  };
  const all = async <Row>(statement: Compilable<Row>): Promise<Row[]> => {
    const { sql, parameters } = statement.compile();
    return query<Row>(sql, parameters);
  };
  return { fields, query, all, first: async (statement) => (await all(statement))[0] };
}

type Held = { readonly client: pg.PoolClient; readonly fields: FieldCipher; readonly congressId: CongressId | null };

async function inTransaction<T>({ client, fields, congressId }: Held, work: (tx: Tx) => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work({ ...queryableOn(client, fields), congressId });
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

export type DatabaseOptions = { readonly url: string; readonly connections?: number; /** Without it nothing sealed can be read or written. */ readonly fields?: FieldCipher };

/**
 * Opens the pool. Every connection acts as `renda_app`, a role that owns nothing and is bound by
 * row-level security.
 */
export function openDatabase({ url, connections = 10, fields = noFields }: DatabaseOptions): Database {
  const pool = new pg.Pool({ connectionString: url, max: connections, options: '-c role=renda_app -c timezone=UTC -c plan_cache_mode=force_generic_plan', idleTimeoutMillis: 60_000, connectionTimeoutMillis: 10_000 });
  pool.on('error', () => undefined); // a broken idle connection is replaced at its next use
  const listeners = new Set<() => Promise<void>>();
  const withClient = async <T>(congressId: CongressId | null, work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await tune(client, congressId);
      return await work(client);
    } catch (error) {
      // A connection that failed on its own account must not go back into the pool.
      if (error instanceof Error && !('severity' in error) && 'code' in error && typeof error.code === 'string' && error.code.startsWith('E')) broken = error;
      throw error;
    } finally {
      client.release(broken);
    }
  };
  return {
    read: (congressId, work) => withClient(congressId, (client) => work(queryableOn(client, fields))),
    write: (congressId, work) => withClient(congressId, (client) => inTransaction({ client, fields, congressId }, work)),
    system: (work) => withClient(null, (client) => inTransaction({ client, fields, congressId: null }, work)),
    listen: (listening) => {
      const stop = listenChannel(url, listening);
      listeners.add(stop);
      return async () => {
        listeners.delete(stop);
        await stop();
      };
    },
    close: async () => {
      await Promise.all([...listeners].map((stop) => stop()));
      await pool.end();
    },
  };
}
