import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sentences } from '#apps/server/sentences.ts';
import { StartUpError } from '#apps/server/start-up-error.ts';
import type { Grid } from '#platform/domain/sheets/grid.ts';
import { readSpreadsheet } from '#platform/server/spreadsheets/read-spreadsheet.ts';
import { textOf, type Command } from '../command.ts';
import { importers } from '../importers.ts';

async function readSheets(name: string): Promise<Grid[]> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(name));
  } catch (error) {
    throw new StartUpError(`${name} cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : String(error)})`, { cause: error });
  }
  return readSpreadsheet(bytes);
}

export const importSheets: Command = {
  summary: 'reads an office\'s spreadsheet and says, by row and column, what is wrong in it',
  usage: `${Object.keys(importers).join('|')} FILE [--json]`,
  help: ['FILE       .xlsx or CSV, as offices have it', '--json     prints {"rows","importable","errors":[{"row","column","why"}]}', 'Nothing is written. Row numbers are the sheet\'s own.'],
  options: { json: { type: 'boolean' }, congress: { type: 'string' }, session: { type: 'string' } },
  takes: [2, 2],
  run: async ({ values, positionals: [kind = '', file = ''], settings, print }) => {
    const importer = Object.hasOwn(importers, kind) ? importers[kind] : undefined;
    if (!importer) throw new StartUpError(`import what? one of ${Object.keys(importers).join(', ')}, not "${kind}"`);
    const session = textOf(values, 'session');
    if (session !== undefined && !/^\d{1,2}$/.test(session)) throw new StartUpError(`--session must be a number, not "${session}"`);
    const result = await importer({ grids: await readSheets(file), settings, congress: textOf(values, 'congress'), session: session === undefined ? undefined : Number(session) });
    const errors = result.errors.map(({ row, column, why, params }) => ({ row, column, why: sentences(why, params, 'en') }));
    if (values['json'] === true) {
      print(JSON.stringify({ rows: result.rows, importable: result.importable, errors }));
      return 0;
    }
    for (const { row, column, why } of errors) print(`row ${row}, ${column}: ${why}`);
    print(`${result.rows} rows, ${result.importable} of them can go in, ${errors.length} errors`);
    return 0;
  },
};
