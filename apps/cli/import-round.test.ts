import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { CongressId } from '#platform/domain/ids.ts';
import { openDatabase } from '#platform/server/db/database.ts';
import { verifyPassword } from '#platform/server/identity/password-hash.ts';
import { openTestDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts';
import { commandsByName } from './commands-by-name.ts';
import { runCommandLine } from './run-command-line.ts';

const INPUTS = join(import.meta.dirname, '../../demo/inputs');
const Errors = z.array(z.object({ row: z.number(), column: z.string(), why: z.string() }).strict());
const Printed = z.object({ rows: z.number(), importable: z.number(), errors: Errors }).strict();
const Expected = z.record(z.string(), z.object({ rows: z.number(), importable: z.number().optional(), errors: Errors }));
const Figures = z.array(
  z
    .object({ id: z.string(), label: z.string(), unit: z.string(), value: z.number(), phrase: z.string(), rows: z.array(z.string()) })
    .strict(),
);

const expected = Expected.parse(JSON.parse(readFileSync(join(INPUTS, 'spreadsheets.expected.json'), 'utf8')));

let place = '';
let database: TestDatabase;
beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'renda-round-'));
  chmodSync(place, 0o755);
  database = await openTestDatabase();
}, 60_000);
afterAll(async () => {
  await database.close();
  rmSync(place, { recursive: true, force: true });
});

async function renda(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommandLine(commandsByName, args, {
    env: { DATA_DIR: join(place, 'data'), DATABASE_URL: database.ownerUrl },
    cwd: place,
    print: (line) => out.push(line),
    say: (line) => err.push(line),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const init = (...more: readonly string[]) => renda('init', '--congress', '澜溪市', '--level', 'county', '--term', '17', ...more);
const preview = async (kind: string, file: string) =>
  Printed.parse(JSON.parse((await renda('import', kind, join(INPUTS, file), '--session', '2', '--json')).out));
const places = (errors: z.infer<typeof Errors>) => errors.map(({ row, column }) => `${row} ${column}`);

test('before a congress is founded there is nobody to import for', async () => {
  expect(await renda('import', 'roster', join(INPUTS, 'deputies-roster.xlsx'), '--commit')).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('renda init'),
  });
});

test('a congress is founded with four accounts whose passwords are shown once', async () => {
  const { code, out } = await init('--starts', '2022-01-05', '--audit-admin', '吕𣸣');
  expect(code).toBe(0);
  const accounts = [...out.matchAll(/^ {2}(\S+)\s+(\S{4}-\S+)\s+(.+)$/gmu)].map(([, login, password, who]) => ({ login, password, who }));
  expect(accounts.map(({ login }) => login)).toEqual(['system-admin', 'security-admin', 'audit-admin', 'deputies-office']);
  expect(accounts[2]?.who).toBe('吕𣸣, 审计管理员');
  const db = openDatabase({ url: database.ownerUrl, connections: 1 });
  const stored = await db.system((tx) =>
    tx.query<{ login: string; hash: string; change: boolean }>(
      'select login, password_hash as hash, must_change_password as change from platform_accounts order by login',
    ),
  );
  await db.close();
  expect(stored.map(({ change }) => change)).toEqual([true, true, true, true]);
  expect(await verifyPassword(stored.find(({ login }) => login === 'deputies-office')?.hash, accounts[3]?.password ?? '')).toBe(true);
});

test('a second time says in one line that it is there, and a wrong founding founds nothing', async () => {
  const again = await init();
  expect(again).toMatchObject({ code: 1, out: '' });
  expect(again.err).toBe(
    'renda: 澜溪市人民代表大会 already works on this installation. There is no need to found it again; sign in or import.',
  );
  expect(await renda('init', '--congress', '甲市', '--level', 'village', '--term', '3')).toMatchObject({
    code: 1,
    err: 'renda: --level must be township, county, city or province, not "village"',
  });
  expect(await renda('init', '--congress', '甲市', '--level', 'county', '--term', '3', '--parent', '无此市')).toMatchObject({
    code: 1,
    err: expect.stringContaining('无此市'),
  });
  expect(await renda('init', '--level', 'county', '--term', '3')).toMatchObject({
    code: 1,
    err: expect.stringContaining('--congress is missing'),
  });
});

test.each([
  ['organisations', 'organisations.xlsx', 25, 0],
  ['roster', 'deputies-roster.xlsx', 119, 3],
  ['suggestions', 'suggestions-ledger.xlsx', 81, 4],
])('%s: looked at, written, and the same again changes nothing', async (kind, file, good, faults) => {
  const said = await preview(kind, file);
  expect(said).toMatchObject({ rows: expected[file]?.rows, importable: good });
  expect(places(said.errors)).toEqual(places(expected[file]?.errors ?? []));
  expect(said.errors).toHaveLength(faults);
  const bad = join(place, `bad-${kind}.xlsx`);
  const args = ['import', kind, join(INPUTS, file), '--session', '2', '--commit'] as const;
  expect((await renda(...args, '--bad', bad)).out).toContain(`added ${good}, changed 0, unchanged 0`);
  expect(existsSync(bad)).toBe(faults > 0);
  const again = await renda(...args, '--json');
  expect(again.err).toBe(`added 0, changed 0, unchanged ${good}`);
  expect(places(Printed.parse(JSON.parse(again.out)).errors)).toEqual(places(said.errors));
});

test('where the bad rows cannot be put, nothing is taken in either', async () => {
  const bad = join(place, 'no-such-folder', 'bad.xlsx');
  const { code, out, err } = await renda('import', 'roster', join(INPUTS, 'deputies-roster.xlsx'), '--commit', '--bad', bad);
  expect([code, out, err]).toEqual([1, '', `renda: ${bad} cannot be written (ENOENT)`]);
});

test('bad rows handed back are read again with the same faults, and no file is written over', async () => {
  const bad = join(place, 'bad-roster.xlsx');
  const handed = await preview('roster', 'deputies-roster.xlsx');
  const back = Printed.parse(JSON.parse((await renda('import', 'roster', bad, '--json')).out));
  expect(back.rows).toBe(handed.errors.length);
  expect(await renda('import', 'roster', join(INPUTS, 'deputies-roster.xlsx'), '--bad', bad)).toMatchObject({
    code: 1,
    err: expect.stringContaining('exists already'),
  });
});

test('the figures of that year count what the ledger told', async () => {
  const { out } = await renda('figures', '--year', '2023', '--json');
  const figures = Figures.parse(JSON.parse(out));
  expect(figures.every(({ value, rows }) => value === rows.length && new Set(rows).size === value)).toBe(true);
  const value = (...ids: readonly string[]) => ids.map((id) => figures.find((figure) => figure.id === id)?.value);
  expect(value('accepted', 'answered', 'class-solved', 'class-in-progress', 'class-not-now')).toEqual([81, 81, 47, 30, 4]);
  expect(value('last-satisfied', 'last-basically', 'last-dissatisfied', 'last-unrated')).toEqual([66, 12, 0, 3]);
  expect(await renda('verify')).toMatchObject({ code: 0, out: expect.stringContaining('the journal is whole') });
  expect(await renda('remind')).toMatchObject({ code: 0 });
});

test('a session is entered once, its days are put right, and a new term begins with its first', async () => {
  const days = ['--opens', '2026-01-12', '--closes', '2026-01-15'];
  expect(await renda('session', '5', ...days)).toMatchObject({
    code: 0,
    out: '澜溪市, term 17, session 5, 2026-01-12 to 2026-01-15: entered',
  });
  expect((await renda('session', '5', ...days)).out).toContain('it stands like this already');
  expect((await renda('session', '5', '--opens', '2026-01-13', '--closes', '2026-01-16')).out).toContain('its days were put right');
  const next = ['session', '1', '--opens', '2027-01-05', '--closes', '2027-01-08', '--term', '18'];
  expect(await renda(...next)).toMatchObject({ code: 1 });
  expect((await renda(...next, '--term-starts', '2027-01-05')).out).toContain('term 18, session 1');
  for (const wrong of [
    ['0', ...days],
    ['5', '--opens', '2026-02-30', '--closes', '2026-03-01'],
    ['5', '--opens', '2026-01-15', '--closes', '2026-01-12'],
    ['5', ...days, '--term-starts', '2027-01-05'],
  ])
    expect(await renda('session', ...wrong)).toMatchObject({ code: 1, out: '' });
  const db = openDatabase({ url: database.ownerUrl, connections: 1 });
  const [own] = await db.system((tx) => tx.query<{ id: CongressId }>('select id from register_congresses where is_hosted'));
  const entered = own
    ? await db.read(own.id, (tx) => tx.query(`select 1 from platform_journal where action = 'register.session.enter'`))
    : [];
  await db.close();
  expect(entered).toHaveLength(3);
});

test('where two congresses work, what is only read is of the first unless another is named, and says so; what is written must name it', async () => {
  expect(await renda('init', '--congress', '桐浦县', '--level', 'county', '--term', '17')).toMatchObject({
    code: 0,
    out: expect.stringContaining('system-admin-2'),
  });
  const first = await renda('figures', '--year', '2023', '--json');
  expect(first).toMatchObject({
    code: 0,
    err: expect.stringMatching(/several congresses work here \(.*桐浦县.*\), --congress names another/u),
  });
  expect(Figures.parse(JSON.parse(first.out)).find(({ id }) => id === 'accepted')?.value).toBe(81);
  const own = Figures.parse(JSON.parse((await renda('figures', '--year', '2023', '--json', '--congress', '桐浦县')).out));
  expect(own.every(({ value }) => value === 0)).toBe(true);
  expect(await renda('figures', '--year', '2023', '--congress', '无此县')).toMatchObject({
    code: 1,
    err: expect.stringContaining('no congress here is called'),
  });
});
