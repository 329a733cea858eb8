import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  importOrganisations,
  importRoster,
  initCongress,
  listOrganisations,
  searchPeople,
  findPersonFacts,
  type ImportRequest,
} from '#modules/register/server/module.ts';
import type { CongressId } from '#platform/domain/ids.ts';
import { localDate } from '#platform/domain/local-date.ts';
import { openDatabase, type Database } from '#platform/server/db/database.ts';
import { type FieldCipher, openFieldCipher } from '#platform/server/fields/field-cipher.ts';
import { readSpreadsheet } from '#platform/server/spreadsheets/read-spreadsheet.ts';
import { openTestDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts';
import { sealAll } from './open-sealed-database.ts';
import pg from 'pg';

const OLD = { id: '00000000', secret: Buffer.alloc(32, 7) };
const NEW = { id: '11111111', secret: Buffer.alloc(32, 9) };

let house: TestDatabase;
let owner: pg.Client;
let congressId: CongressId;
beforeAll(async () => {
  house = await openTestDatabase();
  owner = new pg.Client({ connectionString: house.ownerUrl });
  await owner.connect();
  congressId = await initCongress(house.db, { name: '澜溪市', level: 'county', term: 17, startsOn: localDate('2022-01-05') });
}, 60_000);
afterAll(async () => {
  await owner.end();
  await house.close();
});

const sheet = async (name: string): Promise<ImportRequest> => ({
  congressId,
  by: null,
  grids: await readSpreadsheet(await readFile(new URL(`../../demo/inputs/${name}`, import.meta.url))),
  commit: true,
});

/** Every row of every table as text, as a dump has it. */
async function dump(): Promise<string> {
  const { rows } = await owner.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const texts: string[] = [];
  for (const { name } of rows)
    texts.push(...(await owner.query<{ text: string }>(`select t::text as text from ${name} t`)).rows.map(({ text }) => text));
  return texts.join('\n');
}

const withKeys = async <T>(fields: FieldCipher, work: (db: Database) => Promise<T>): Promise<T> => {
  const db = openDatabase({ url: house.ownerUrl, connections: 1, fields });
  return work(db).finally(() => db.close());
};

let numbers: string[] = [];

test('a dump of the database holds no telephone number of anybody who was imported, and the same files again change nothing', async () => {
  const people = await importRoster({ db: house.db }, await sheet('deputies-roster.xlsx'));
  const units = await importOrganisations({ db: house.db }, await sheet('organisations.xlsx'));
  numbers = [...people.result.records, ...units.result.records].flatMap(({ phone }) => phone ?? []);
  expect(numbers.length).toBeGreaterThan(100);
  const dumped = await dump();
  expect(dumped).toContain('吕𣸣');
  expect(numbers.filter((number) => dumped.includes(number) || dumped.includes(number.replace('-', '')))).toEqual([]);
  expect(await importRoster({ db: house.db }, await sheet('deputies-roster.xlsx'))).toMatchObject({ added: 0, changed: 0 });
  expect(await importOrganisations({ db: house.db }, await sheet('organisations.xlsx'))).toMatchObject({ added: 0, changed: 0 });
});

test('who may read a number reads it, and a sealed one does not open in another row', async () => {
  const units = await house.db.read(congressId, listOrganisations);
  expect(numbers).toEqual(expect.arrayContaining(units.flatMap(({ phone }) => phone ?? [])));
  await owner.query(`update register_organisations t set phone = o.phone from register_organisations o where t.id = $1 and o.id = $2`, [
    units[0]?.id,
    units[1]?.id,
  ]);
  await expect(house.db.read(congressId, listOrganisations)).rejects.toThrow();
  await importOrganisations({ db: house.db }, await sheet('organisations.xlsx'));
  await owner.query('update register_organisations set phone = $2 where id = $1', [units[0]?.id, units[0]?.phone]);
});

test('what an earlier version stored in the open is sealed at the next start, the key of people without a birth month too', async () => {
  await owner.query(
    `insert into register_people (congress_id, name, phone, natural_key) values ($1, '甲某', '13912345678', '甲某|13912345678')`,
    [congressId],
  );
  expect(await sealAll(house.db)).toBe(2);
  expect(await sealAll(house.db)).toBe(0);
  expect(await dump()).not.toContain('13912345678');
  const [found] = await house.db.read(congressId, (db) => searchPeople(db, '甲某'));
  expect(found && (await house.db.read(congressId, (db) => findPersonFacts(db, found.personId)))).toMatchObject({ phone: '13912345678' });
});

test('a new key seals everything anew; then the old one is needed no more, and without any key nothing starts', async () => {
  const before = await owner.query<{ n: number }>(`select count(*)::int as n from register_people where phone is not null`);
  expect(await withKeys(openFieldCipher([NEW, OLD]), sealAll)).toBeGreaterThanOrEqual(before.rows[0]?.n ?? 0);
  expect(await dump()).not.toContain(`sealed:${OLD.id}`);
  await withKeys(openFieldCipher([NEW]), async (db) => {
    expect(await importRoster({ db }, await sheet('deputies-roster.xlsx'))).toMatchObject({ added: 0, changed: 0 });
    const [found] = await db.read(congressId, (tx) => searchPeople(tx, '甲某'));
    expect(found && (await db.read(congressId, (tx) => findPersonFacts(tx, found.personId)))).toMatchObject({ phone: '13912345678' });
  });
  await expect(sealAll(house.db)).rejects.toThrow(NEW.id);
});
