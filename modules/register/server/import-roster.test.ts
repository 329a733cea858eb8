import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CongressId } from '#platform/domain/ids.ts';
import { localDate } from '#platform/domain/local-date.ts';
import { openTestDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts';
import { importRoster } from './commands/import-roster.ts';
import { initCongress } from './commands/init-congress.ts';

let test: TestDatabase;
let congressId: CongressId;
beforeAll(async () => {
  test = await openTestDatabase();
  congressId = await initCongress(test.db, { name: '河清县', level: 'county', term: 17, startsOn: localDate('2022-01-05') });
}, 60_000);
afterAll(() => test.close());

const HEAD = ['姓名', '出生年月', '代表团', '代表小组', '手机号码'];
const KE = ['𬭎丰', '1971-05', '城关镇代表团', '城关一组', '13900002201'];
const YOU = ['尤　平', '1975-03', '南河乡代表团', '', '13900002203'];

async function take(...rows: string[][]) {
  const grids = [{ sheet: '名册', rows: [HEAD, ...rows].map((cells, at) => ({ row: at + 1, cells })) }];
  const { added, changed, unchanged } = await importRoster({ db: test.db }, { congressId, by: null, grids, commit: true });
  return [added, changed, unchanged];
}
const lines = (sql: string) =>
  test.db.read(congressId, (db) => db.query<{ line: string }>(sql)).then((rows) => rows.map(({ line }) => line));
const delegations = () =>
  lines(
    `select p.name || ' ' || b.name as line from register_mandates m join register_people p on p.id = m.person_id join register_bodies b on b.id = m.delegation_id order by p.name collate "C" desc`,
  );
const imports = () => lines(`select action as line from platform_journal where action = 'register.roster.import'`);

it('a roster gives people their delegation and their group, and the same sheet again changes nothing', async () => {
  expect(await take(KE, YOU)).toEqual([2, 0, 0]);
  expect(await delegations()).toEqual(['𬭎丰 城关镇代表团', '尤平 南河乡代表团']);
  expect(
    await lines(
      `select p.name || ' ' || b.name || ' ' || o.title as line from register_posts o join register_people p on p.id = o.person_id join register_bodies b on b.id = o.body_id where b.kind = 'deputy-group'`,
    ),
  ).toEqual(['𬭎丰 城关一组 组员']);
  expect(await take(KE, YOU)).toEqual([0, 0, 2]);
  expect(await imports()).toHaveLength(1);
});

it('a delegation written shorter is the same delegation', async () => {
  expect(await take(['𬭎丰', '1971-05', '城关镇', '', ''], ['尤平', '1975-03', '南河乡团', '', ''])).toEqual([0, 0, 2]);
  expect(await lines(`select name as line from register_bodies where kind = 'delegation' order by rank_order, name`)).toHaveLength(2);
});

it('who stands in another delegation now is told as changed and journalled', async () => {
  expect(await take(['尤平', '1975-03', '城关镇', '城关一组', ''])).toEqual([0, 1, 0]);
  expect(await delegations()).toEqual(['𬭎丰 城关镇代表团', '尤平 城关镇代表团']);
  expect(await imports()).toHaveLength(2);
});
