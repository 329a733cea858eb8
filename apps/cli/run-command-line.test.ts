import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStorage } from '#apps/server/open-storage.ts';
import type { OptionValues } from './command.ts';
import { commandsByName } from './commands-by-name.ts';
import { runCommandLine } from './run-command-line.ts';

let place = '';
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'renda-cli-'));
  chmodSync(place, 0o755); // the database may run as another user
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

type Outcome = { code: number; out: string; err: string };
async function renda(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommandLine(commandsByName, args, {
    env: { DATA_DIR: join(place, 'data'), ...env },
    cwd: place,
    print: (line) => out.push(line),
    say: (line) => err.push(line),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test('help lists every command, and every command has its own help', async () => {
  const { code, out } = await renda(['--help']);
  expect(code).toBe(0);
  for (const name of Object.keys(commandsByName)) {
    expect(out).toContain(`\n  ${name} `);
    const own = await renda([name, '--help']);
    expect({ name, code: own.code, starts: own.out.startsWith(`renda ${name}`) }).toEqual({ name, code: 0, starts: true });
  }
});

test.each([
  [['nonsense'], 2, 'renda: there is no command "nonsense"; renda --help lists them'],
  [['verify', 'extra'], 1, 'renda: verify: usage: renda verify [--json]'],
  [['backup'], 1, 'renda: backup: usage: renda backup FILE [--without-keys]'],
  [['rules', '--colour'], 1, "renda: rules: Unknown option '--colour'"],
  [['rules', 'no-such-word'], 1, 'renda: no rule has the id or the word "no-such-word"; renda rules lists all'],
  [['import', 'cats', 'x.xlsx'], 1, 'renda: import what? one of organisations, roster, suggestions'],
  [['figures', '--year', 'soon'], 1, 'renda: --year must be a year like 2023'],
  [['plan', 'write', 'x.txt'], 1, 'renda: plan: there is only "renda plan read FILE", not "write"'],
  [['plan', 'read', 'absent.txt'], 1, 'renda: absent.txt cannot be read (ENOENT)'],
  [['remind'], 1, 'renda: there is no installation in'],
  [['init', '--congress', '澜溪市', '--level', 'county', '--term', 'xvii'], 1, 'renda: --term must be the number of the term'],
  [['tally', 'absent.pb'], 1, 'renda: absent.pb cannot be read (ENOENT)'],
  [['import', 'roster', 'absent.xlsx'], 1, 'renda: absent.xlsx cannot be read (ENOENT)'],
])('%j fails with one clear line', async (args, code, line) => {
  const outcome = await renda(args);
  expect(outcome.code).toBe(code);
  expect(outcome.err.split('\n')).toHaveLength(1);
  expect(outcome.err).toContain(line);
  expect(outcome.out).toBe('');
});

test('tally counts a file of approval votes and says what is tied', async () => {
  const file = join(place, 'town.pb');
  writeFileSync(
    file,
    'META\nkey;value\nbudget;100\nvote_type;approval\nPROJECTS\nproject_id;cost;name\n1;60;Path\n2;50;Bridge\n3;10;Bench\nVOTES\nvoter_id;vote\n1;1,2\n2;1,2\n3;3\n',
  );
  const { code, out } = await renda(['tally', file]);
  expect({ code, lines: out.split('\n').map((line) => line.replaceAll(/ +/g, ' ').trim()) }).toEqual({
    code: 0,
    lines: [
      '3 papers; rule greedy, budget 100',
      'TIED 2 60 1 Path',
      'TIED 2 50 2 Bridge',
      'won 1 10 3 Bench',
      '1 won, cost 10',
      '2 depend on equal votes: to be decided by people, never by order',
    ],
  });
  const counted: unknown = JSON.parse((await renda(['tally', file, '--rule', 'choose', '--seats', '1', '--json'])).out);
  expect(counted).toMatchObject({ rule: 'choose', void: 2, needed: 2, verdict: 'decided' });
  expect(await renda(['tally', file, '--rule', 'coin'])).toMatchObject({
    code: 1,
    err: 'renda: --rule must be one of greedy, choose, equal-shares, not "coin"',
  });
});

test('a plan is read without an installation, and its JSON says where each item stands', async () => {
  const text = '县人大常委会2031年工作要点\n1．听取和审议养老服务情况的报告，视察水库。';
  const file = join(place, 'plan.txt');
  writeFileSync(file, text);
  const { code, out } = await renda(['plan', 'read', file, '--json'], { DATA_DIR: join(place, 'nowhere') });
  expect(code).toBe(0);
  const sentence = '听取和审议养老服务情况的报告，视察水库。';
  const start = text.indexOf(sentence);
  const where = { point: 1, sentence, start, end: start + sentence.length };
  expect(JSON.parse(out)).toEqual({
    paper: 'plan',
    items: [
      { kind: 'report-deliberation', subject: '养老服务情况', ...where },
      { kind: 'inspection-visit', subject: '水库', ...where },
    ],
  });
  expect(existsSync(join(place, 'nowhere'))).toBe(false);
});

test('a command that only looks makes no data folder', async () => {
  const outcome = await renda(['verify'], { DATA_DIR: join(place, 'nowhere') });
  expect(outcome).toMatchObject({ code: 1, out: '' });
  expect(outcome.err).toContain('there is no installation in');
  expect(existsSync(join(place, 'nowhere'))).toBe(false);
});

test('a command that takes its time says that it still works, and a quick one does not', async () => {
  const slow = {
    summary: 'waits',
    usage: '',
    help: [],
    options: { long: { type: 'boolean' as const } },
    takes: [0, 0] as const,
    run: ({ values }: { values: OptionValues }) =>
      new Promise<number>((done) => setTimeout(() => done(0), values['long'] === true ? 600 : 1)),
  };
  const said: string[] = [];
  const terminal = { env: {}, cwd: place, print: () => undefined, say: (line: string) => said.push(line), patience: 100 };
  expect(await runCommandLine({ slow }, ['slow'], terminal)).toBe(0);
  expect(said).toEqual([]);
  expect(await runCommandLine({ slow }, ['slow', '--long'], terminal)).toBe(0);
  expect(said).toEqual(['renda: still working, 0 s']);
});

test('a rule is explained with its article and the value of the level', async () => {
  const { out } = await renda(['rules', 'mot-02', '--level', 'township', '--locale', 'en']);
  expect(out).toContain('signers: 5 persons');
  expect((await renda(['rules'])).out).toContain('MOT-02');
  const { out: json } = await renda(['rules', 'MOT-02', '--json']);
  expect(JSON.parse(json)).toMatchObject([{ id: 'MOT-02', values: [{ parameter: 'signers', value: 10 }] }]);
});

test('a sheet is read, and what is wrong is said with row and column', async () => {
  writeFileSync(
    join(place, 'units.csv'),
    '序号,单位名称,简称,联系电话\n1,澜溪市民政局,民政局,0512-3000001\n2,澜溪市民政局,民政局,0512-3000002\n',
  );
  const { code, out } = await renda(['import', 'organisations', join(place, 'units.csv'), '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ rows: 2, importable: 1, errors: [{ row: 3, column: '单位名称' }] });
});

test('verify, back up, restore elsewhere, and refuse what is damaged or not empty', async () => {
  const storage = await openStorage({ dataDir: join(place, 'data'), databaseUrl: undefined });
  try {
    expect(await renda(['verify'])).toMatchObject({ code: 0, out: expect.stringContaining('the journal is whole: 0 entries') });
    const file = join(place, 'county.renda');
    expect(await renda(['backup', file])).toMatchObject({ code: 0, out: expect.stringContaining('keys are in it') });
    expect(await renda(['backup', file])).toMatchObject({ code: 1, err: expect.stringContaining('exists already') });
    const drill = { DATA_DIR: join(place, 'drill') };
    expect(await renda(['restore', file], drill)).toMatchObject({ code: 0, out: expect.stringContaining('restored and equal:') });
    expect(await renda(['verify'], drill)).toMatchObject({ code: 0 });
    expect(await renda(['restore', file], drill)).toMatchObject({ code: 1, err: expect.stringContaining('the database is not empty') });
    truncateSync(file, readFileSync(file).length - 20);
    expect(await renda(['restore', file, '--force'], drill)).toMatchObject({
      code: 1,
      err: expect.stringContaining('the backup is damaged'),
    });
  } finally {
    await storage.close();
  }
}, 60_000);

test('the program itself starts from any folder and hands its exit code on', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'renda.mjs'), ...args], { cwd: place, encoding: 'utf8' });
  expect(run('--help').stdout).toContain('Usage: renda COMMAND');
  expect(run('nonsense').status).toBe(2);
});
