import { spreadsheetsEn } from '#platform/texts/spreadsheets-en.ts';
import { spreadsheetsZhCn } from '#platform/texts/spreadsheets-zh-cn.ts';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { sentences } from '#apps/server/sentences.ts';
import { StartUpError } from '#apps/server/start-up-error.ts';
import { keptCorrections } from '#modules/register/server/module.ts';
import type { Grid } from '#platform/domain/sheets/grid.ts';
import type { ImportError, ImportResult } from '#platform/domain/sheets/import-result.ts';
import { writeBadRows } from '#platform/server/spreadsheets/bad-rows.ts';
import { readSpreadsheet } from '#platform/server/spreadsheets/read-spreadsheet.ts';
import { chooseCongress } from '../choose-congress.ts';
import { textOf, type Call, type Command, type OptionValues } from '../command.ts';
import { importKinds, type ImportKind } from '../import-kinds.ts';
import { requireInstallation, withInstallation } from '../with-installation.ts';

type Answer = { readonly result: ImportResult<unknown>; readonly added: number; readonly changed: number; readonly unchanged: number };
type Locale = 'zh-CN' | 'en';

const KINDS = Object.keys(importKinds);
const HEADINGS = {
  'zh-CN': { problem: spreadsheetsZhCn['spreadsheets.problem_heading'], row: spreadsheetsZhCn['spreadsheets.row_heading'] },
  en: { problem: spreadsheetsEn['spreadsheets.problem_heading'], row: spreadsheetsEn['spreadsheets.row_heading'] },
};

const reasonOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error));

async function readSheets(name: string): Promise<Grid[]> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(name));
  } catch (error) {
    throw new StartUpError(`${name} cannot be read (${reasonOf(error)})`, { cause: error });
  }
  return readSpreadsheet(bytes);
}

function readSession(values: OptionValues): { session?: number } {
  const text = textOf(values, 'session');
  if (text === undefined) return {};
  if (!/^[1-9]\d?$/.test(text)) throw new StartUpError(`--session must be the number of a session, such as 2, not "${text}"`);
  return { session: Number(text) };
}

function readLocale(values: OptionValues): Locale {
  const text = textOf(values, 'locale') ?? 'en';
  if (text !== 'en' && text !== 'zh-CN') throw new StartUpError(`--locale must be en or zh-CN, not "${text}"`);
  return text;
}

async function ask(
  { name, kind }: { readonly name: string; readonly kind: ImportKind },
  grids: readonly Grid[],
  { values, settings, now }: Call,
): Promise<Answer> {
  const commit = values['commit'] === true;
  const order = { by: null, grids, commit, ...readSession(values) };
  const isThere = settings.databaseUrl !== undefined || existsSync(join(settings.dataDir, 'renda.json'));
  // A sheet may be looked at before anything is founded, where it needs nothing of the register.
  if (!isThere && !commit && kind.look) return { result: kind.look(grids), added: 0, changed: 0, unchanged: 0 };
  requireInstallation(settings);
  return withInstallation(settings, async ({ db }) => {
    const { id: congressId } = await chooseCongress(db, textOf(values, 'congress'));
    return kind.run({ db, clock: now }, { ...order, congressId, corrections: await keptCorrections(db, congressId, name) });
  });
}

/** Before anything is written: rows that were taken in must not be told of as a failure. @throws StartUpError */
function checkPlace(bad: string): void {
  if (existsSync(resolve(bad))) throw new StartUpError(`${bad} exists already; nothing is written over`);
  try {
    accessSync(dirname(resolve(bad)), constants.W_OK);
  } catch (error) {
    throw new StartUpError(`${bad} cannot be written (${reasonOf(error)})`, { cause: error });
  }
}

type Bad = {
  readonly path: string;
  readonly grids: readonly Grid[];
  readonly result: ImportResult<unknown>;
  readonly locale: Locale;
  readonly say: (error: ImportError) => string;
};

async function handBack({ path, grids, result, locale, say }: Bad): Promise<void> {
  const bytes = await writeBadRows({ grids, result, say, headings: HEADINGS[locale] });
  try {
    writeFileSync(resolve(path), bytes, { flag: 'wx' });
  } catch (error) {
    throw new StartUpError(
      reasonOf(error) === 'EEXIST' ? `${path} exists already; nothing is written over` : `${path} cannot be written (${reasonOf(error)})`,
      { cause: error },
    );
  }
}

export const importSheets: Command = {
  summary: "reads an office's spreadsheet, says by row and column what is wrong in it, and takes the good rows in",
  usage: `${KINDS.join('|')} FILE [--session NUMBER] [--congress NAME] [--commit] [--json] [--bad FILE.xlsx]`,
  help: [
    'FILE        .xlsx or CSV, as offices have it',
    '--commit    writes the good rows; without it nothing is written. The same file a second time changes nothing',
    '--session   of a ledger whose numbers do not say theirs',
    '--congress  whose; not needed where only one works here',
    '--json      prints {"rows","importable","errors":[{"row","column","why"}]}; row numbers are the sheet\'s own',
    '--bad       hands the bad rows back as a workbook',
    '--locale    en or zh-CN, for the sentences',
    'In this order: organisations, roster, suggestions. Example: npx renda import suggestions ledger.xlsx --session 2 --commit',
  ],
  options: {
    json: { type: 'boolean' },
    commit: { type: 'boolean' },
    congress: { type: 'string' },
    session: { type: 'string' },
    bad: { type: 'string' },
    locale: { type: 'string' },
  },
  takes: [2, 2],
  run: async (call) => {
    const {
      values,
      positionals: [word = '', file = ''],
      print,
      say,
    } = call;
    const kind = Object.hasOwn(importKinds, word) ? importKinds[word] : undefined;
    if (!kind) throw new StartUpError(`import what? one of ${KINDS.join(', ')}, not "${word}"`);
    const [locale, bad] = [readLocale(values), textOf(values, 'bad')];
    if (bad !== undefined) checkPlace(bad);
    const grids = await readSheets(file);
    const { result, added, changed, unchanged } = await ask({ name: word, kind }, grids, call);
    const sentence = ({ why, params }: ImportError): string => sentences(why, params, locale);
    if (bad !== undefined && result.errors.length > 0) await handBack({ path: bad, grids, result, locale, say: sentence });
    const errors = result.errors.map((error) => ({ row: error.row, column: error.column, why: sentence(error) }));
    const written =
      values['commit'] === true
        ? `added ${added}, changed ${changed}, unchanged ${unchanged}`
        : 'nothing was written; --commit takes the good rows in';
    if (values['json'] === true) {
      print(JSON.stringify({ rows: result.rows, importable: result.importable, errors }));
      say(written);
      return 0;
    }
    for (const { row, column, why } of errors) print(`row ${row}, ${column}: ${why}`);
    print(`${result.rows} rows, ${result.importable} of them can go in, ${errors.length} errors`);
    print(written);
    return 0;
  },
};
