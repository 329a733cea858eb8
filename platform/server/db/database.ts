import { availableParallelism } from 'node:os';
import pg from 'pg';
import { gatheringSocket } from './gathering-socket.ts';
import type { CongressId } from '#platform/domain/ids.ts';
import type { Compilable } from 'kysely';
import { type FieldCipher, noFields } from '../fields/field-cipher.ts';
import { listenChannel, type Listening } from './listen-channel.ts';
import type { Queryable, SqlRow, SqlValue } from './queryable.ts';
import { openSharedLanes } from './shared-lanes.ts';

/** A transaction that may write. */
export type Tx = Queryable & {
  readonly congressId: CongressId | null;
  /**
   * Sends a statement whose rows nobody needs and goes on. It is done before any statement asked after
   * it; should it fail, so does the transaction, with its error.
   */
  readonly send: (text: string, values: readonly SqlValue[], name?: string) => void;
};

export type Database = {
  /** Reads rows of one congress. Row-level security hides every other. */
  read<T>(congressId: CongressId, work: (db: Queryable) => Promise<T>): Promise<T>;
  /** The same for what asks something short (by key, or a page along an index): on connections it shares with others. */
  glance<T>(congressId: CongressId, work: (db: Queryable) => Promise<T>): Promise<T>;
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

type Ask = (statement: pg.QueryConfig) => Promise<pg.QueryResult<SqlRow>>;

const queryableOn = (client: pg.PoolClient, fields: FieldCipher): Queryable =>
  queryableBy((statement) => client.query<SqlRow>(statement), fields);

function queryableBy(ask: Ask, fields: FieldCipher): Queryable {
  const query = async <Row = SqlRow>(text: string, values: readonly SqlValue[] = [], given?: string): Promise<Row[]> => {
    const name = given ?? nameOf(text, values);
    const result = await ask({ text, values: [...values], ...(name === undefined ? {} : { name }) });
    return result.rows as Row[];
  };
  const all = async <Row>(statement: Compilable<Row>): Promise<Row[]> => {
    const { sql, parameters } = statement.compile();
    return query<Row>(sql, parameters);
  };
  return { fields, query, all, first: async (statement) => (await all(statement))[0] };
}

// Sent with the first statement and not waited for: a connection does not write outside a transaction
// that says so (`default_transaction_read_only`), so a beginning that failed lets nothing through.
const BEGIN = { name: 'begin', text: 'begin read write' };
const COMMIT = { name: 'commit', text: 'commit' };
const ROLLBACK = { name: 'rollback', text: 'rollback' };

/** What was sent without waiting. `settled` throws the failure of one of them that was not the consequence of another statement's. */
type Sent = { readonly send: Tx['send']; readonly settled: () => Promise<void> };

const IN_FAILED_TRANSACTION = '25P02';
const isConsequence = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === IN_FAILED_TRANSACTION;

function sendingOn(queryable: Queryable, begun: Promise<unknown>): Sent {
  const open: Promise<void>[] = [];
  const keep = (sent: Promise<unknown>): void => {
    const settling = sent.then(
      () => undefined,
      (error: unknown) => {
        if (!isConsequence(error)) throw error;
      },
    );
    settling.catch(() => undefined); // told when all are settled
    open.push(settling);
  };
  keep(begun);
  return { send: (text, values, name) => keep(queryable.query(text, values, name)), settled: async () => void (await Promise.all(open)) };
}

type Held = { readonly client: pg.PoolClient; readonly fields: FieldCipher; readonly congressId: CongressId | null };

async function inTransaction<T>({ client, fields, congressId }: Held, work: (tx: Tx) => Promise<T>): Promise<T> {
  const queryable = queryableOn(client, fields);
  const { send, settled } = sendingOn(queryable, client.query(BEGIN));
  try {
    const result = await work({ ...queryable, congressId, send });
    const committed = client.query(COMMIT);
    committed.catch(() => undefined);
    await settled();
    // The database ends a transaction in which something failed by undoing it, and calls that no error.
    if ((await committed).command !== 'COMMIT') throw new Error('the transaction was undone');
    return result;
  } catch (error) {
    await client.query(ROLLBACK).catch(() => undefined);
    await settled();
    throw error;
  }
}

export type DatabaseOptions = {
  readonly url: string;
  readonly connections?: number;
  /** Without it nothing sealed can be read or written. */ readonly fields?: FieldCipher;
};

/**
 * Opens the pool. Every connection acts as `renda_app`, a role that owns nothing and is bound by
 * row-level security.
 */
export function openDatabase({ url, connections = 10, fields = noFields }: DatabaseOptions): Database {
  const each = {
    connectionString: url,
    options: '-c role=renda_app -c timezone=UTC -c plan_cache_mode=force_generic_plan -c default_transaction_read_only=on',
    pipeline: true,
    connectionTimeoutMillis: 10_000,
  };
  const pool = new pg.Pool({ ...each, stream: () => gatheringSocket(process.nextTick), max: connections, idleTimeoutMillis: 60_000 });
  const lanes = openSharedLanes((atEnd) => new pg.Client({ ...each, stream: () => gatheringSocket(atEnd) }), availableParallelism());
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
      if (
        error instanceof Error &&
        !('severity' in error) &&
        'code' in error &&
        typeof error.code === 'string' &&
        error.code.startsWith('E')
      )
        broken = error;
      throw error;
    } finally {
      client.release(broken);
    }
  };
  return {
    read: (congressId, work) => withClient(congressId, (client) => work(queryableOn(client, fields))),
    glance: (congressId, work) =>
      work(
        queryableBy(
          async (statement) => lanes.ask(congressId, statement) ?? withClient(congressId, (client) => client.query<SqlRow>(statement)),
          fields,
        ),
      ),
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
      await Promise.all([pool.end(), lanes.close()]);
    },
  };
}
