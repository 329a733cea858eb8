import { parseArgs } from 'node:util';
import { sentences } from '#apps/server/sentences.ts';
import { readSettings } from '#apps/server/settings.ts';
import { StartUpError, startUpLine } from '#apps/server/start-up-error.ts';
import { AppError } from '#platform/domain/errors.ts';
import { BackupError } from '#platform/server/backup/backup-error.ts';
import type { Command, OptionValues } from './command.ts';

export type Terminal = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly print: (line: string) => void;
  readonly say: (line: string) => void;
  /** After so many milliseconds without a word a command says that it still works; never when left out. */
  readonly patience?: number;
};

type Commands = Readonly<Record<string, Command>>;

function overview(commands: Commands): string {
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`);
  return [
    "renda — the platform of a people's congress",
    '',
    'Usage: renda COMMAND [options]',
    '',
    ...lines,
    '',
    'renda COMMAND --help says more. DATA_DIR, DATABASE_URL and PORT are read from the environment.',
  ].join('\n');
}

const helpOf = (name: string, { summary, usage, help }: Command): string =>
  [`renda ${name} ${usage}`.trim(), '', summary, ...(help.length > 0 ? ['', ...help.map((line) => `  ${line}`)] : [])].join('\n');

function parse(name: string, command: Command, args: readonly string[]): { values: OptionValues; positionals: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...command.options, help: { type: 'boolean' } },
      allowPositionals: true,
      strict: true,
    });
    const [least, most] = command.takes;
    if (values['help'] !== true && (positionals.length < least || positionals.length > most))
      throw new Error(`usage: renda ${name} ${command.usage}`);
    return { values: values as OptionValues, positionals };
  } catch (error) {
    throw new StartUpError(`${name}: ${(error instanceof Error ? error.message : String(error)).split('. ')[0]}`, { cause: error });
  }
}

/** One line for whatever went wrong, in words where we have them. */
function lineOf(error: unknown): string {
  if (error instanceof AppError) return `renda: ${sentences(error.code, error.params, 'en')}`;
  return error instanceof BackupError ? `renda: ${error.message}` : startUpLine(error);
}

const BEAT_MS = 5000;

/** A sign of life on the side channel while nothing else is said. */
async function withBeat<T>({ say, patience }: Terminal, work: (say: Terminal['say']) => Promise<T>): Promise<T> {
  if (patience === undefined) return work(say);
  const since = Date.now();
  let next = since + patience;
  const timer = setInterval(() => {
    if (Date.now() < next) return;
    next = Date.now() + BEAT_MS;
    say(`renda: still working, ${Math.round((Date.now() - since) / 1000)} s`);
  }, 200);
  try {
    return await work((line) => {
      next = Date.now() + BEAT_MS;
      say(line);
    });
  } finally {
    clearInterval(timer);
  }
}

/** Runs `renda` with its arguments. @returns the exit code: 0 done, 1 could not, 2 wrong use */
export async function runCommandLine(commands: Commands, args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '--help', ...rest] = args;
  if (['--help', '-h', 'help'].includes(name)) return (terminal.print(overview(commands)), 0);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return (terminal.say(`renda: there is no command "${name}"; renda --help lists them`), 2);
  try {
    const { values, positionals } = parse(name, command, rest);
    if (values['help'] === true) return (terminal.print(helpOf(name, command)), 0);
    const settings = readSettings(terminal.env, terminal.cwd);
    return await withBeat(terminal, (say) =>
      command.run({ values, positionals, settings, print: terminal.print, say, now: () => new Date() }),
    );
  } catch (error) {
    terminal.say(lineOf(error));
    if (terminal.env['RENDA_DEBUG'] === '1') terminal.say(error instanceof Error ? (error.stack ?? '') : '');
    return 1;
  }
}
