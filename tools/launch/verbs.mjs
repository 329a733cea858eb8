import { at } from './places.mjs';

const bin = (name, file) => at('node_modules', name, file);
const check = [
  { name: 'type check', file: bin('typescript', 'bin/tsc'), args: ['--noEmit', '-p', at('tsconfig.json')] },
  { name: 'lint', file: bin('oxlint', 'bin/oxlint'), args: ['--quiet', '.'] },
  { name: 'format', file: bin('oxfmt', 'bin/oxfmt'), args: ['--check', '.'] },
];
const vitest = (args) => ({ name: 'tests', file: bin('vitest', 'vitest.mjs'), args: ['run', ...args] });

/** What each verb runs, one after the other, each in Node 24; the first failure ends it. */
const table = {
  start: (args) => [{ file: at('apps', 'server', 'main.ts'), args }],
  test: (args) => [...check, vitest(args)],
  'test:long': (args) => [{ ...vitest(args), env: { RENDA_LONG_TESTS: '1' } }],
  bench: (args) => [{ file: at('bench', 'main.ts'), args }],
  check: () => check,
  format: () => [{ file: bin('oxfmt', 'bin/oxfmt'), args: ['.'] }],
  generate: (args) => [{ file: at('tools', 'generate.ts'), args }],
};

export const verbs = Object.keys(table);
export const stepsOf = (verb, args) => table[verb](args);
export const webIsNeededBy = (verb) => ['start', 'test', 'test:long', 'bench'].includes(verb);
