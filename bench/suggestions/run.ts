import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { benchFolder } from './bench-storage.ts';
import { measureSize, type SizeReport } from './measure-size.ts';
import { deskScript } from './page-sizes.ts';
import { reportText } from './report.ts';
import { startServer } from './server-process.ts';

const DOCUMENT = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));
const BEGIN = '<!-- figures of `npm run bench -- suggestions --write` -->';
const END = '<!-- end of figures -->';
const SIZES = [100_000, 1_000_000];

const optionOf = (args: readonly string[], name: string): string | undefined =>
  args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);

function writeInto(document: string, text: string): void {
  const known = readFileSync(document, 'utf8');
  const [from, to] = [known.indexOf(BEGIN), known.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${document} has no place for the figures: ${BEGIN}`);
  writeFileSync(document, `${known.slice(0, from)}${BEGIN}\n\n${text}\n${known.slice(to)}`);
}

/** `--sizes=100000,1000000 --seconds=5 --rounds=3 --only=search --write` */
export async function benchSuggestions(args: readonly string[]): Promise<void> {
  const sizes = optionOf(args, 'sizes')?.split(',').map(Number) ?? SIZES;
  const load = loadavg()[0] ?? 0;
  const reports: SizeReport[] = [];
  for (const rows of sizes)
    reports.push(
      await measureSize({
        rows,
        seconds: Number(optionOf(args, 'seconds') ?? 5),
        rounds: Number(optionOf(args, 'rounds') ?? 3),
        only: optionOf(args, 'only') ?? '',
        say: (line) => console.error(`bench: ${line}`),
      }),
    );
  const cold = await startServer(benchFolder(sizes[0] ?? 0));
  await cold.stop();
  const text = reportText({ on: new Date().toISOString().slice(0, 10), load, sizes: reports, coldMs: cold.readyMs, script: deskScript() });
  console.log(text);
  if (args.includes('--write')) writeInto(DOCUMENT, text);
}
