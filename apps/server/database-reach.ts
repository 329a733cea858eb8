import pg from 'pg';
import { StartUpError } from './start-up-error.ts';

const NEEDED_VERSION = 18; // uuidv7()
const TIMEOUT_MS = 8000;

/** `host:port/database`, without user and password. */
export function databaseName(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname || 'localhost'}:${port || '5432'}${decodeURIComponent(pathname)}`;
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'the host name is not known',
  EAI_AGAIN: 'the host name could not be looked up',
  EHOSTUNREACH: 'there is no way to that host',
  ENETUNREACH: 'there is no way to that network',
  ETIMEDOUT: 'no answer in time',
  '28P01': 'user or password is wrong',
  '28000': 'the server does not let this user in',
  '3D000': 'there is no database of this name',
  '53300': 'it has no connection free',
  '57P03': 'it is just starting or stopping',
};

/** Why a connection failed, in words, and never with the password. */
function reasonOf(error: unknown, url: string): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  const code = first instanceof Error && 'code' in first && typeof first.code === 'string' ? first.code : '';
  const known = REASONS[code];
  if (known !== undefined) return known;
  const message = first instanceof Error ? first.message : String(first);
  const secret = decodeURIComponent(new URL(url).password);
  const safe = secret === '' ? message : message.replaceAll(secret, '***');
  return safe.includes('timeout') ? 'no answer in time' : safe || code || 'for no reason that it gives';
}

/**
 * Makes sure that a database can be used before anything is started on it.
 * @throws StartUpError
 */
export async function reachDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: TIMEOUT_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(`select current_setting('server_version_num')::int / 10000 as version`);
    const version = rows[0]?.version ?? 0;
    if (version < NEEDED_VERSION)
      throw new StartUpError(`the database at ${databaseName(url)} is PostgreSQL ${version}; ${NEEDED_VERSION} or later is needed`);
  } catch (error) {
    if (error instanceof StartUpError) throw error;
    throw new StartUpError(`cannot reach the database at ${databaseName(url)}: ${reasonOf(error, url)}`, { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
}
