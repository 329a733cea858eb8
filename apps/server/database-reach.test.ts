import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts';
import { databaseName, reachDatabase } from './database-reach.ts';

let bed: TestDatabase;
beforeAll(async () => {
  bed = await openTestDatabase();
});
afterAll(() => bed.close());

test('a database that answers is let through', async () => {
  await expect(reachDatabase(bed.ownerUrl)).resolves.toBeUndefined();
});

test('where nothing listens, the line names host, port and database and not the password', async () => {
  const port = await new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
  await expect(reachDatabase(`postgres://u:secret@127.0.0.1:${port}/town`)).rejects.toThrow(
    `cannot reach the database at 127.0.0.1:${port}/town: nothing listens there`,
  );
});

test('a wrong password and an absent database are told apart', async () => {
  const wrong = new URL(bed.ownerUrl);
  wrong.password = 'wrong';
  await expect(reachDatabase(wrong.href)).rejects.toThrow(/: user or password is wrong$/);
  const absent = new URL(bed.ownerUrl);
  absent.pathname = '/absent';
  await expect(reachDatabase(absent.href)).rejects.toThrow(/\/absent: there is no database of this name$/);
});

test('a name carries neither user nor password', () => {
  expect(databaseName('postgres://u:p@db.example/renda')).toBe('db.example:5432/renda');
});
