import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CongressId } from '#platform/domain/ids.ts';
import type { SuggestionView } from '../../contract/views.ts';
import { openTestWorld, type Player, type TestWorld } from '../test-world.ts';
import { listSuggestions } from './list.ts';
import type { ListRequest } from './narrow-list.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const search = async (player: Player, text: string, more: Partial<ListRequest> = {}): Promise<string[]> => {
  const actor = await world.actorOf(player);
  const { rows } = await world.deps.db.read(world.congressId, (db) =>
    listSuggestions(db, { search: text, limit: 25, ...more }, { actor, today: world.today() }),
  );
  return rows.map(({ title }) => title);
};

const filed = async (title: string, points: string[]): Promise<void> => {
  const draft = await world.draft('lead', { title, points });
  await world.act('lead', 'suggestion', 'file', draft);
};

test('a search puts matches in the title first and then the newest, whenever they were begun', async () => {
  await filed('关于渡口加装护栏的建议', ['为候船的人加装护栏']);
  world.setDay('2026-06-13');
  await filed('关于修缮候船棚的建议', ['修缮渡口的候船棚']);
  await filed('关于更换渡口跳板的建议', ['更换跳板']);
  expect(await search('office', '渡口')).toEqual(['关于更换渡口跳板的建议', '关于渡口加装护栏的建议', '关于修缮候船棚的建议']);
  expect(await search('office', '渡口', { limit: 1, after: '1' })).toEqual(['关于渡口加装护栏的建议']);
  expect(await search('office', '渡口 护栏')).toEqual(['关于渡口加装护栏的建议']);
  expect(await search('office', '龙卷风')).toEqual([]);
});

test('a search shows a draft to its author only, and nothing to another congress', async () => {
  await world.draft('lead', { title: '关于灯塔照明的建议' });
  expect(await search('lead', '灯塔')).toEqual(['关于灯塔照明的建议']);
  for (const player of ['office', 'government', 'leadClerk', 'committee', 'second'] as const)
    expect(await search(player, '灯塔')).toEqual([]);
  const actor = await world.actorOf('office');
  const elsewhere = await world.deps.db.read(randomUUID() as CongressId, (db) =>
    listSuggestions(db, { search: '渡口', limit: 25 }, { actor, today: world.today() }),
  );
  expect(elsewhere.rows).toEqual([]);
});

test('a place to go on that nobody gave begins at the start', async () => {
  expect(await search('office', '渡口', { after: '-5' })).toHaveLength(3);
  const actor = await world.actorOf('office');
  const { rows } = await world.deps.db.read(world.congressId, (db) =>
    listSuggestions(db, { after: 'x', limit: 25 }, { actor, today: world.today() }),
  );
  expect(rows).toHaveLength(3);
});

test('where no matter has every word, nothing is shown until those that have some of them are asked for', async () => {
  expect(await search('office', '渡口 龙卷风')).toEqual([]);
  expect(await search('office', '渡口 龙卷风', { anyWord: true })).toContain('关于更换渡口跳板的建议');
  expect(await search('office', '渡口 护栏')).toEqual(['关于渡口加装护栏的建议']);
});

/** A matter that has its number and its units. */
async function handedOver(title: string): Promise<SuggestionView> {
  const draft = await world.draft('lead', { title });
  let at = await world.act('office', 'suggestion', 'accept', await world.act('lead', 'suggestion', 'file', draft), {});
  at = await world.act('office', 'suggestion', 'hand-over', at, {
    direct: true,
    units: [{ organisationId: world.units.lead, role: 'lead' }],
  });
  return at;
}

test('the name of a deputy or of a unit finds what they lead, but never a name that is hidden', async () => {
  const one = await handedOver('关于加固海塘的建议');
  const { title } = one;
  expect(await search('office', one.leadName)).toContain(title);
  expect(await search('office', one.leadUnitName ?? '')).toContain(title);
  await world.deps.db.write(world.congressId, (tx) =>
    tx.query('update suggestions_suggestions set is_confidential = true where lead_person_id = $1', [one.leadPersonId]),
  );
  expect(await search('office', one.leadName)).toContain(title);
  expect(await search('government', one.leadName)).toEqual([]);
});

test('a number finds its one matter, however it is written; the serial alone finds it in every session', async () => {
  const { numberText, title } = await handedOver('关于疏浚内港的建议');
  const serial = /第(\d+)号/.exec(numberText ?? '')?.[1] ?? '';
  expect(await search('office', numberText ?? '')).toEqual([title]);
  expect(await search('office', serial)).toContain(title);
  expect(await search('office', `第${serial}号`)).toContain(title);
  expect(await search('office', '十六届一次第001号')).toEqual([]);
  await filed('关于把12345热线接到村的建议', ['每村一部990电话']);
  expect(await search('office', '990')).toEqual(['关于把12345热线接到村的建议']);
});

test('what newer drafts of others would push out of sight is found all the same', async () => {
  await filed('关于风车广场的建议', ['修风车']);
  for (let n = 0; n < 45; n += 1) await world.draft('lead', { title: `关于风车的想法之${n}` });
  expect(await search('office', '风车')).toEqual(['关于风车广场的建议']);
});

test('pages of a search follow each other: nothing comes twice and nothing is left out', async () => {
  const titles = Array.from({ length: 48 }, (_, n) => (n < 5 ? `关于驿站之${n}的建议` : `关于茶摊之${n}的建议`));
  for (const title of titles) await filed(title, ['在驿站旁增设']);
  const seen: string[] = [];
  for (let page = 0; page < 5; page += 1)
    seen.push(...(await search('office', '驿站', { limit: 10, ...(page > 0 ? { after: String(page * 10) } : {}) })));
  expect(seen.toSorted()).toEqual(titles.toSorted());
});

test('a rare sign finds its place, and what is no word finds the titles that have it', async () => {
  await filed('关于在𬭎山村口设站的建议', ['设站']);
  expect(await search('office', '𬭎山')).toEqual(['关于在𬭎山村口设站的建议']);
  expect(await search('office', '的')).toHaveLength(25);
});
