import type pg from 'pg';

/** A table and how its rows are put in one order on every machine. */
export type Table = { readonly schema: string; readonly name: string; readonly columns: readonly string[]; readonly order: string };
export type Sequence = { readonly schema: string; readonly name: string; readonly value: string; readonly isCalled: boolean };

const SCHEMAS = ['public'];
const TABLES = `
  select n.nspname as schema, c.relname as name,
    (select coalesce(array_agg(a.attname::text order by a.attnum), '{}') from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
    (select coalesce(string_agg(quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end, ', ' order by array_position(i.indkey::int2[], a.attnum)), 't::text collate "C"')
      from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey::int2[])
      where i.indrelid = c.oid and i.indisprimary) as "order"
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any($1) and c.relkind = 'r'
    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
  order by 1, 2`;
const SEQUENCES = `
  select n.nspname as schema, c.relname as name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any($1) and c.relkind = 'S' order by 1, 2`;

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const tableName = ({ schema, name }: { readonly schema: string; readonly name: string }): string =>
  `${quoted(schema)}.${quoted(name)}`;

export async function listTables(client: pg.Client): Promise<Table[]> {
  return (await client.query<Table>(TABLES, [SCHEMAS])).rows;
}

export async function readSequences(client: pg.Client): Promise<Sequence[]> {
  const { rows } = await client.query<{ schema: string; name: string }>(SEQUENCES, [SCHEMAS]);
  const read: Sequence[] = [];
  for (const sequence of rows) {
    const {
      rows: [state],
    } = await client.query<{ value: string; called: boolean }>(
      `select last_value::text as value, is_called as called from ${tableName(sequence)}`,
    );
    if (state) read.push({ ...sequence, value: state.value, isCalled: state.called });
  }
  return read;
}
