import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  importOrganisations,
  importRoster,
  initCongress,
  levelOfCongress,
  listSessions,
  type ImportRequest,
} from '#modules/register/server/module.ts';
import type { CongressId } from '#platform/domain/ids.ts';
import { localDate } from '#platform/domain/local-date.ts';
import { makeLawSource } from '#platform/server/law/law-source.ts';
import { readSpreadsheet } from '#platform/server/spreadsheets/read-spreadsheet.ts';
import { openTestDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts';
import { importLedger } from './commands/import-ledger.ts';
import { suggestionFigures } from './queries/statistics.ts';

let test: TestDatabase;
let congressId: CongressId;
const clock = () => new Date('2026-01-13T02:00:00Z');
beforeAll(async () => {
  test = await openTestDatabase();
  congressId = await initCongress(test.db, { name: '澜溪市', level: 'county', term: 17, startsOn: localDate('2022-01-05') });
}, 60_000);
afterAll(async () => {
  await test.close();
});

const sheet = async (name: string, commit: boolean): Promise<ImportRequest> => ({
  congressId,
  by: null,
  grids: await readSpreadsheet(await readFile(new URL(`../../../demo/inputs/${name}`, import.meta.url))),
  commit,
});
const deps = () => ({ db: test.db, clock, law: makeLawSource(levelOfCongress) });
const ledger = async (commit: boolean) => importLedger(deps(), { ...(await sheet('suggestions-ledger.xlsx', commit)), session: 2 });
const count = async (table: string) =>
  (await test.db.read(congressId, (db) => db.query<{ count: number }>(`select count(*)::int as count from ${table}`)))[0]?.count;

it('a congress is founded once', async () => {
  await expect(initCongress(test.db, { name: '澜溪市', level: 'county', term: 17 })).rejects.toMatchObject({
    code: 'register.congress_exists',
  });
  await expect(initCongress(test.db, { name: '甲市', level: 'village', term: 1 })).rejects.toMatchObject({
    code: 'register.unknown_level',
  });
});

it('units and roster go in, and the same files again change nothing', async () => {
  expect((await importOrganisations({ db: test.db }, await sheet('organisations.xlsx', false))).added).toBe(0);
  expect(await count('register_organisations')).toBe(0);
  expect(await importOrganisations({ db: test.db }, await sheet('organisations.xlsx', true))).toMatchObject({
    added: 25,
    changed: 0,
    unchanged: 0,
  });
  expect(await importOrganisations({ db: test.db }, await sheet('organisations.xlsx', true))).toMatchObject({
    added: 0,
    changed: 0,
    unchanged: 25,
  });
  await expect(ledger(true)).rejects.toMatchObject({ code: 'suggestions.import_needs_roster' });
  expect(await importRoster({ db: test.db }, await sheet('deputies-roster.xlsx', true))).toMatchObject({
    added: 119,
    changed: 0,
    result: { importable: 119 },
  });
  expect(await importRoster({ db: test.db }, await sheet('deputies-roster.xlsx', true))).toMatchObject({
    added: 0,
    changed: 0,
    unchanged: 119,
  });
  expect(await count('register_mandates')).toBe(119);
  const [rare] = await test.db.read(congressId, (db) =>
    db.query<{ stroke_key: string; pinyin_key: string }>(`select stroke_key, pinyin_key from register_people where name = '吕𣸣'`),
  );
  expect(rare?.stroke_key).not.toBe('');
});

it('the ledger becomes 81 suggestions with their history, and figures count them', async () => {
  expect(await ledger(false)).toMatchObject({ added: 0, result: { rows: 85, importable: 81 } });
  expect(await count('suggestions_suggestions')).toBe(0);
  expect(await ledger(true)).toMatchObject({ added: 81, unchanged: 0 });
  expect(await ledger(true)).toMatchObject({ added: 0, unchanged: 81 });
  expect(await count('suggestions_suggestions')).toBe(81);
  expect(await count('suggestions_events')).toBe(81 * 5);
  expect((await test.db.read(congressId, listSessions)).map(({ term, session }) => [term, session])).toEqual([[17, 2]]);
  const figures = new Map(
    (await test.db.read(congressId, (db) => suggestionFigures(db, { year: 2023, today: localDate('2026-01-13') }))).map(({ id, value }) => [
      id,
      value,
    ]),
  );
  const value = (...ids: string[]) => ids.map((id) => figures.get(id));
  expect(value('accepted', 'answered', 'class-solved', 'class-in-progress', 'class-not-now')).toEqual([81, 81, 47, 30, 4]);
  expect(value('last-satisfied', 'last-basically', 'last-dissatisfied', 'last-unrated')).toEqual([66, 12, 0, 3]);
  expect(value('first-satisfied', 'first-basically', 'first-dissatisfied', 'first-unrated')).toEqual([66, 12, 0, 3]);
});
