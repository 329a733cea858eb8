import { createHash } from 'node:crypto';
import type pg from 'pg';
import { to } from 'pg-copy-streams';
import type { BackupTable } from './backup-manifest.ts';
import { quoted, tableName, type Table } from './list-tables.ts';

const NEW_LINE = 10;

/** Reads the same text on every server, whatever its own settings are. */
export const PLAIN_TEXT = `
  set local timezone = 'UTC'; set local datestyle = 'ISO, MDY'; set local intervalstyle = 'postgres';
  set local extra_float_digits = 1; set local bytea_output = 'hex'; set local row_security = off`;

function linesIn(chunk: Buffer): number {
  let lines = 0;
  for (let at = chunk.indexOf(NEW_LINE); at >= 0; at = chunk.indexOf(NEW_LINE, at + 1)) lines += 1;
  return lines;
}

/** Counts and hashes COPY text as it passes. */
export function makeTally(): { add: (chunk: Buffer) => void; result: () => { rows: number; sha256: string } } {
  const hash = createHash('sha256');
  let rows = 0;
  return {
    add: (chunk) => {
      hash.update(chunk);
      rows += linesIn(chunk); // COPY writes a line break inside a value as \n
    },
    result: () => ({ rows, sha256: hash.digest('hex') }),
  };
}

/** Streams a table's rows in the order of its key and says what went by. */
export async function copyOut(client: pg.Client, table: Table, take: (chunk: Buffer) => Promise<void>): Promise<BackupTable> {
  const { schema, name, columns, order } = table;
  const tally = makeTally();
  const stream = client.query(to(`copy (select ${columns.map(quoted).join(', ')} from ${tableName(table)} t order by ${order}) to stdout`));
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    tally.add(bytes);
    await take(bytes);
  }
  return { schema, name, columns: [...columns], ...tally.result() };
}
