import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '#platform/domain/actor.ts';
import { AppError } from '#platform/domain/errors.ts';
import type { AccountId, CommandId, CongressId, PersonId } from '#platform/domain/ids.ts';
import { openTestDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts';
import { runCommand, type CommandRequest } from './run-command.ts';

const congressId = randomUUID() as CongressId;
const personId = randomUUID() as PersonId;
const actor: Actor = { accountId: randomUUID() as AccountId, congressId, personId, name: '柳砚昀', posts: [] };
let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
}, 60_000);
afterAll(() => test.close());

const clock = () => new Date('2026-03-01T17:00:00Z');
const requestOf = (more: Partial<CommandRequest> = {}): CommandRequest => ({
  actor,
  address: '10.0.0.8',
  device: 'test',
  commandId: randomUUID() as CommandId,
  name: 'tests.note',
  body: { text: '𬭎' },
  ...more,
});
/** An act that leaves one journal entry and one notice, and answers with something new each time. */
const note = (request: CommandRequest, fails?: Error) =>
  runCommand({ db: test.db, clock }, request, async ({ journal, notify, today }) => {
    const objectId = randomUUID();
    await journal({ action: request.name, objectType: 'note', objectId });
    await notify([{ to: personId, kind: 'tests.noted', params: {}, objectType: 'note', objectId }]);
    if (fails) throw fails;
    return { objectId, today };
  });
const traces = async (commandId: CommandId) => {
  const rows = await test.db.read(congressId, (db) =>
    db.query<{ result: string; object: string }>('select result, object_id as object from platform_journal where command_id = $1', [
      commandId,
    ]),
  );
  const told = await test.db.read(congressId, (db) =>
    db.query('select 1 from platform_notices where object_id = any($1)', [rows.map(({ object }) => object)]),
  );
  return { journal: rows.map(({ result }) => result), notices: told.length };
};

it('the same command twice, or twelve times at once, has one effect and one answer', async () => {
  const request = requestOf();
  const answers = await Promise.all(Array.from({ length: 12 }, () => note(request)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await note(request)).toEqual(answers[0]);
  expect(await traces(request.commandId)).toEqual({ journal: ['done'], notices: 1 });
});

it('another request, another act or another account under the same id is refused and does nothing', async () => {
  const request = requestOf();
  await note(request);
  for (const other of [{ body: { text: '丰' } }, { name: 'tests.other' }, { actor: { ...actor, accountId: randomUUID() as AccountId } }])
    await expect(note({ ...request, ...other })).rejects.toMatchObject({ code: 'platform.command_reused', kind: 'conflict' });
  expect(await traces(request.commandId)).toEqual({ journal: ['done'], notices: 1 });
});

it('an act that fails leaves nothing behind, and may be sent again under its id', async () => {
  const request = requestOf();
  await expect(note(request, new Error('the disk is full'))).rejects.toThrow('the disk is full');
  expect(await traces(request.commandId)).toEqual({ journal: [], notices: 0 });
  await note(request);
  expect(await traces(request.commandId)).toEqual({ journal: ['done'], notices: 1 });
});

it('an act that somebody may not do leaves that he tried, and nothing else (R-07)', async () => {
  const request = requestOf();
  const forbidden = new AppError({ code: 'platform.not_allowed', kind: 'forbidden', rule: 'R-05' });
  await expect(note(request, forbidden)).rejects.toBe(forbidden);
  expect(await traces(request.commandId)).toEqual({ journal: ['refused'], notices: 0 });
});

it('the day of an act is the day in the county, not that of Greenwich', async () =>
  expect((await note(requestOf())).today).toBe('2026-03-02'));
