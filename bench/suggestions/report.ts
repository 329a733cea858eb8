import { cpus, totalmem } from 'node:os';
import type { ScriptSize } from './page-sizes.ts';
import type { SizeReport } from './measure-size.ts';

export type Report = {
  readonly on: string;
  readonly load: number;
  readonly sizes: readonly SizeReport[];
  readonly coldMs: number;
  readonly script: ScriptSize | undefined;
};

const number = (value: number): string => Math.round(value).toLocaleString('en-US').replaceAll(',', ' ');
const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function linesOf({ rows, lines }: SizeReport): string[] {
  return lines.map((line) =>
    row([
      number(rows),
      line.name,
      number(line.perSecond),
      ms(line.p50),
      ms(line.p95),
      ms(line.p99),
      line.programMs.toFixed(2),
      line.databaseMs.toFixed(2),
      String(line.failures),
    ]),
  );
}

/** The figures as tables, with the machine and the date. */
export function reportText({ on, load, sizes, coldMs, script }: Report): string {
  const [first] = sizes;
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, PostgreSQL 18, ${process.platform}`;
  return [
    `Measured on ${on} with \`npm run bench -- suggestions\`. Machine: ${machine}. The load ran on the same cores; the machine's load before it began was ${load.toFixed(1)}.`,
    '',
    row(['suggestions', 'work', 'per second', 'p50 ms', 'p95 ms', 'p99 ms', 'program ms', 'database ms', 'failures']),
    row(['--:', '---', '--:', '--:', '--:', '--:', '--:', '--:', '--:']),
    ...sizes.flatMap(linesOf),
    '',
    row(['what', 'figure']),
    row(['---', '--:']),
    row(['start of an installation that is there, database at rest', `${(coldMs / 1000).toFixed(1)} s`]),
    ...(first
      ? [
          row(['memory of the idle program after its start', `${number(first.idleMb)} MB`]),
          row(['memory of the program after all of the above', `${number(first.usedMb)} MB`]),
          row(['public home page with all it loads, not compressed', `${number(first.portalKb)} KB`]),
        ]
      : []),
    ...(script
      ? [row(['script of the first page of the desk, gzip / brotli', `${number(script.gzipKb)} / ${number(script.brotliKb)} KB`])]
      : []),
    '',
  ].join('\n');
}
