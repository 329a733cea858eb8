import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CongressId } from '#platform/domain/ids.ts';
import { openTestDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts';

let world: TestDatabase;
const [here, there] = [randomUUID() as CongressId, randomUUID() as CongressId];

beforeAll(async () => {
  world = await openTestDatabase();
});
afterAll(async () => world.close());

const REMEMBER = `insert into platform_commands (congress_id, command_id, name, request_hash) values ($1, $2, 'test', '')`;
const remembered = (congressId: CongressId): Promise<{ command_id: string }[]> =>
  world.db.read(congressId, (db) => db.query('select command_id from platform_commands'));

test('whoever shares a connection sees through his own congress only, however they mix', async () => {
  const asked = Array.from({ length: 200 }, (_, i) => (i % 3 === 0 ? here : there));
  const seen = await Promise.all(
    asked.map((congressId) =>
      world.db.glance(congressId, (db) => db.query<{ id: string }>('select platform_congress() as id', [], 'test-congress')),
    ),
  );
  expect(seen.map(([row]) => row?.id)).toEqual(asked);
});

test('a question that fails on a shared connection is its own asker’s failure and nobody else’s', async () => {
  const good = (): Promise<unknown[]> => world.db.glance(here, (db) => db.query('select $1::int as n', [1]));
  const told = await Promise.allSettled([good(), world.db.glance(here, (db) => db.query('select 1 / $1::int as n', [0])), good()]);
  expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('outside a transaction nothing can be written, neither on a connection of one’s own nor on a shared one', async () => {
  await expect(world.db.read(here, (db) => db.query(REMEMBER, [here, randomUUID()]))).rejects.toThrow(/read-only/);
  await expect(world.db.glance(here, (db) => db.query(REMEMBER, [here, randomUUID()]))).rejects.toThrow(/read-only/);
  expect(await remembered(here)).toEqual([]);
});

test('what was sent without waiting is done when the transaction is, before what was asked after it', async () => {
  const id = randomUUID();
  const within = await world.db.write(here, async (tx) => {
    tx.send(REMEMBER, [here, id]);
    return tx.query('select command_id from platform_commands');
  });
  expect(within).toEqual([{ command_id: id }]);
  expect(await remembered(here)).toEqual(within);
});

test('a statement that fails unwaited for undoes the whole transaction, and its error is the one that is told', async () => {
  const id = randomUUID();
  const doing = world.db.write(there, async (tx) => {
    tx.send(REMEMBER, [there, id]);
    tx.send(REMEMBER, [there, id]);
    return tx.query('select 1 as n');
  });
  await expect(doing).rejects.toThrow(/platform_commands_pkey/);
  expect(await remembered(there)).toEqual([]);
});

test('a failure that the work kept to itself is not answered as done', async () => {
  const doing = world.db.write(there, async (tx) => {
    tx.send(REMEMBER, [there, randomUUID()]);
    await tx.query('select 1 / $1::int as n', [0]).catch(() => undefined);
  });
  await expect(doing).rejects.toThrow(/undone/);
  expect(await remembered(there)).toEqual([]);
});
