import { commandsByName } from './commands-by-name.ts';
import { runCommandLine } from './run-command-line.ts';

process.exitCode = await runCommandLine(commandsByName, process.argv.slice(2), {
  env: process.env,
  cwd: process.cwd(),
  print: (line) => console.log(line),
  say: (line) => console.error(line),
  patience: 2000,
});
