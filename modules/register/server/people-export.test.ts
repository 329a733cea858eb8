import Fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerRefusals } from '#platform/server/http/mount-api.ts';
import { readSpreadsheet } from '#platform/server/spreadsheets/read-spreadsheet.ts';
import { importRoster } from '../domain/import-roster.ts';
import { registerPeopleExport } from './people-export.ts';
import { openTestRegister } from './test-register.ts';

let register: Awaited<ReturnType<typeof openTestRegister>>;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.close());

function serverFor(isSignedIn: boolean) {
  const server = Fastify();
  answerRefusals(server, (code) => code);
  registerPeopleExport(server, {
    db: register.db,
    clock: register.deps.clock,
    law: register.law,
    contextOf: async () => ({
      actor: isSignedIn ? register.office.actor : null,
      publicCongressId: null,
      requestId: 'r',
      address: '127.0.0.1',
      device: 'test',
      sessionToken: null,
      setCookie: () => undefined,
    }),
  });
  return server;
}

test('the list goes out in its order, and an import reads it back without an error', async () => {
  const answer = await serverFor(true).inject('/api/register/people.xlsx?order=strokes');
  expect(answer.statusCode).toBe(200);
  const read = importRoster(await readSpreadsheet(new Uint8Array(answer.rawPayload)), {});
  expect(read).toMatchObject({ rows: 4, importable: 4, errors: [] });
  expect(read.records.map(({ name }) => name)).toEqual(['丁一', '田大利', '田富', '诸葛𬭎']);
  expect(await register.journalOf('register.people.export')).toMatchObject([{ result: 'done', after: { order: 'strokes', rows: 4 } }]);
});

test('a stranger gets no list, and a question of the wrong shape is refused', async () => {
  expect((await serverFor(false).inject('/api/register/people.xlsx')).statusCode).toBe(401);
  expect((await serverFor(true).inject('/api/register/people.xlsx?order=merit')).statusCode).toBe(422);
});
