import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CongressId } from '#platform/domain/ids.ts';
import { localDate } from '#platform/domain/local-date.ts';
import { openTestDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts';
import { makeLawSource } from './law-source.ts';
import { readProvinceFile, setProvinceValues, type ProvinceValue } from './set-province-values.ts';

const TODAY = localDate('2026-11-21');
const TWO_MONTHS: ProvinceValue = {
  rule: 'SUG-05',
  parameter: 'period',
  value: 2,
  basis: '东海省实施办法第三十条',
  validFrom: '2026-01-01',
};
const OWN = `insert into platform_rule_values (congress_id, rule_id, parameter, value, basis, valid_from) values (platform_congress(), 'SUG-05', 'period', $1, '本级办法第十二条', '2026-02-01')`;

let bed: TestDatabase;
beforeAll(async () => {
  bed = await openTestDatabase();
});
afterAll(() => bed.close());

const congress = () => randomUUID() as CongressId;
const law = () => makeLawSource(async () => 'K');
const lay = (id: CongressId, values: readonly ProvinceValue[]) =>
  bed.db.write(id, (tx) => setProvinceValues(tx, values, { level: 'K', today: TODAY, law: law() }));
const periodOf = async (id: CongressId) => (await bed.db.read(id, (db) => law().of(db, TODAY))).book.explain('SUG-05').values[0];

test('a province’s value stands above the law’s and names its provision', async () => {
  const id = congress();
  expect(await lay(id, [TWO_MONTHS])).toEqual({ added: 1, changes: [{ rule: 'SUG-05', parameter: 'period', before: 3, after: 2 }] });
  expect(await periodOf(id)).toMatchObject({
    value: 2,
    from: 'province',
    setBy: 'province',
    basis: '东海省实施办法第三十条',
    cite: { zh: '省级规定：东海省实施办法第三十条；代表法 51，最长 3 个月' },
  });
});

test('an own value that is stricter stays above the province’s, a looser one falls back to it', async () => {
  const strict = congress();
  await bed.db.write(strict, (tx) => tx.query(OWN, ['1']));
  await lay(strict, [TWO_MONTHS]);
  expect(await periodOf(strict)).toMatchObject({ value: 1, setBy: 'own' });
  const loose = congress();
  await bed.db.write(loose, (tx) => tx.query(OWN, ['3']));
  await lay(loose, [TWO_MONTHS]);
  expect(await periodOf(loose)).toMatchObject({ value: 2, setBy: 'province' });
});

test('the same file a second time adds nothing, another congress sees nothing', async () => {
  const id = congress();
  await lay(id, [TWO_MONTHS]);
  expect(await lay(id, [TWO_MONTHS])).toEqual({ added: 0, changes: [] });
  expect(await periodOf(congress())).toMatchObject({ value: 3, setBy: null });
});

test('a value beyond the law’s limit is refused and nothing is written', async () => {
  const id = congress();
  await expect(lay(id, [{ ...TWO_MONTHS, value: 4 }])).rejects.toMatchObject({ code: 'law.value_too_large', rule: 'SUG-05' });
  expect(await periodOf(id)).toMatchObject({ value: 3, setBy: null });
});

test('a file that is no list of values is refused with the place that is wrong', () => {
  expect(() => readProvinceFile('no json')).toThrow('law.province_file');
  expect(() => readProvinceFile('[{"rule":"SUG-05"}]')).toThrow('law.province_file');
  expect(readProvinceFile(JSON.stringify([TWO_MONTHS]))).toEqual([TWO_MONTHS]);
});
