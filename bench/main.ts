import { benchHall } from './hall/run.ts';
import { benchLists } from './lists/run.ts';
import { benchSuggestions } from './suggestions/run.ts';
import { benchYear } from './year/run.ts';

const BENCHES: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  suggestions: benchSuggestions,
  hall: benchHall,
  year: benchYear,
  lists: benchLists,
};

const [name = '', ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) await bench(args);
else {
  console.error(
    `usage: npm run bench -- ${Object.keys(BENCHES).join(' | ')} [--sizes=100000,1000000] [--seconds=5] [--rounds=3] [--seats=3000] [--write]`,
  );
  process.exitCode = 2;
}
