import pg from 'pg';
import { openFields } from '#apps/server/open-sealed-database.ts';
import { fillDemo } from '#demo/fill-demo.ts';
import { BATCH, FILL_POOL, LOOSE_INDEXES, POOL_TABLE } from './load-sql.ts';
import { textPool } from './text-pool.ts';

const BATCH_ROWS = 25_000;
const TEN_YEARS_MS = 315_000_000_000;
/** Below this many missing rows the indexes stay. */
const WORTH_DROPPING = 40_000;

export type Load = {
  readonly ownerUrl: string;
  /** Where the program that is measured finds its keys. */ readonly dataDir: string;
  readonly rows: number;
  readonly say: (line: string) => void;
};

/** The two counties that are loaded: the second with a tenth. */
export async function findCounties(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(`select id from register_congresses where is_hosted order by place = '澜溪市' desc`);
  return rows.map(({ id }) => id);
}

/**
 * Brings the database to `rows` suggestions in the first county and a tenth of it in the second,
 * each with its signers, tasks, reply, clocks and eight events. What is there already stays; a load
 * that was cut off goes on where it stopped.
 */
export async function loadSuggestions({ ownerUrl, dataDir, rows, say }: Load): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    if ((await findCounties(client)).length === 0) await fillDemo({ ownerUrl, fields: openFields(dataDir), say, most: 0 });
    await fillPool(client, say);
    // The load is ours from its first row to its last: references hold by how it is made.
    await client.query(
      `set session_replication_role = replica; set synchronous_commit = off; set work_mem = '256MB'; set maintenance_work_mem = '1GB'`,
    );
    const [first = '', second = ''] = await findCounties(client);
    const open = [
      { congress: first, to: rows },
      { congress: second, to: Math.floor(rows / 10) },
    ];
    await dropIndexes(client, open);
    const grown = [
      await loadCounty(client, { congress: first, to: rows, say }),
      await loadCounty(client, { congress: second, to: Math.floor(rows / 10), say }),
    ];
    const rebuilt = await restoreIndexes(client, say);
    if (grown.includes(true) || rebuilt) {
      say('load: counting what the planner wants to know');
      await client.query('vacuum analyze');
      await client.query('checkpoint');
    }
  } finally {
    await client.end();
  }
}

async function fillPool(client: pg.Client, say: Load['say']): Promise<void> {
  const { rows } = await client.query<{ made: string | null }>(`select to_regclass('bench_pool') as made`);
  if (rows[0]?.made === null) await client.query(POOL_TABLE);
  const { rows: filled } = await client.query<{ count: number }>('select count(*)::int as count from bench_pool');
  if ((filled[0]?.count ?? 0) > 0) return;
  say('load: cutting the words of the texts');
  await client.query(FILL_POOL, [JSON.stringify(textPool())]);
}

async function lastOf(client: pg.Client, congress: string): Promise<number> {
  const { rows } = await client.query<{ last: string | null }>('select max(last) as last from bench_loaded where congress_id = $1', [
    congress,
  ]);
  return Number(rows[0]?.last ?? 0);
}

async function loadCounty(client: pg.Client, { congress, to, say }: { congress: string; to: number; say: Load['say'] }): Promise<boolean> {
  const from = await lastOf(client, congress);
  for (let at = from + 1; at <= to; at += BATCH_ROWS) {
    const end = Math.min(to, at + BATCH_ROWS - 1);
    await client.query('begin');
    for (const statement of BATCH) await client.query(statement, [congress, at, end, Math.floor(TEN_YEARS_MS / to)]);
    await client.query('insert into bench_loaded values ($1, $2)', [congress, end]);
    await client.query('commit');
    say(`load: ${end} of ${to} suggestions`);
  }
  return from < to;
}

async function dropIndexes(client: pg.Client, open: readonly { congress: string; to: number }[]): Promise<void> {
  const missing = await Promise.all(open.map(async ({ congress, to }) => to - (await lastOf(client, congress))));
  if (Math.max(...missing) < WORTH_DROPPING) return;
  await client.query(LOOSE_INDEXES);
  const { rows } = await client.query<{ name: string }>('select name from bench_indexes');
  for (const { name } of rows) await client.query(`drop index if exists ${client.escapeIdentifier(name)}`);
}

async function restoreIndexes(client: pg.Client, say: Load['say']): Promise<boolean> {
  const { rows } = await client.query<{ name: string; definition: string }>('select name, definition from bench_indexes order by name');
  for (const { name, definition } of rows) {
    say(`load: index ${name}`);
    await client.query(definition.replace(/ INDEX /, ' INDEX IF NOT EXISTS '));
    await client.query('delete from bench_indexes where name = $1', [name]);
  }
  return rows.length > 0;
}
