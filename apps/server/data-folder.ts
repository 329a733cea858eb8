import { accessSync, constants, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { StartUpError } from './start-up-error.ts';

const MARK = 'renda.json';
/** Grows when an older program could no longer read the folder. */
const LAYOUT = 1;
const Mark = z.object({ program: z.literal('renda'), layout: z.number().int() });
/** What a disk or a checkout puts into a folder that is otherwise empty. */
const NOTHING = new Set(['lost+found', '.gitkeep', '.DS_Store']);

/** Where everything lies in a data folder. */
export type DataFolder = {
  readonly path: string;
  /** Of the private database. */
  readonly database: string;
  readonly files: string;
};

const reason = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error));

/**
 * Opens the data folder, made and marked the first time. A folder that is somebody else's is
 * refused and left as it is.
 * @throws StartUpError
 */
export function openDataFolder(path: string): DataFolder {
  makeFolder(path);
  const mark = join(path, MARK);
  if (existsSync(mark)) checkMark(mark, path);
  else claim(mark, path);
  return { path, database: join(path, 'database'), files: join(path, 'files') };
}

/** Folder by folder: Node's own way of making all of them never ends where the system makes none, as under /proc. */
function makeWay(path: string): void {
  if (existsSync(path)) return;
  makeWay(dirname(path));
  try {
    mkdirSync(path, { mode: 0o755 });
  } catch (error) {
    // Another process of the same installation was first.
    if (reason(error) !== 'EEXIST') throw error;
  }
}

function makeFolder(path: string): void {
  try {
    if (existsSync(path) && !statSync(path).isDirectory())
      throw new StartUpError(`the data folder ${path} is a file; set DATA_DIR to a folder`);
    // The database may run as another user, who must be able to walk in; what is secret has its own mode.
    makeWay(path);
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    if (error instanceof StartUpError) throw error;
    throw new StartUpError(
      `the data folder ${path} cannot be written by this user (${reason(error)}); set DATA_DIR to a folder of its own`,
      { cause: error },
    );
  }
}

function checkMark(mark: string, path: string): void {
  const read = Mark.safeParse(parse(mark));
  if (!read.success)
    throw new StartUpError(
      `the data folder ${path} is not one of this program: its ${MARK} is something else; set DATA_DIR to another folder`,
    );
  if (read.data.layout > LAYOUT)
    throw new StartUpError(
      `the data folder ${path} was made by a newer version of this program (layout ${read.data.layout}, known: ${LAYOUT})`,
    );
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function claim(mark: string, path: string): void {
  const others = readdirSync(path).filter((name) => !NOTHING.has(name));
  if (others.length > 0)
    throw new StartUpError(
      `the data folder ${path} is not empty and not one of this program (it holds ${others.slice(0, 3).join(', ')}); set DATA_DIR to an empty folder`,
    );
  try {
    writeFileSync(mark, `${JSON.stringify({ program: 'renda', layout: LAYOUT })}\n`, { flag: 'wx' });
  } catch (error) {
    // Another process of the same installation was first.
    if (reason(error) !== 'EEXIST')
      throw new StartUpError(`the data folder ${path} cannot be written (${reason(error)})`, { cause: error });
  }
}
