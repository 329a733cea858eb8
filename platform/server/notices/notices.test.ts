import { randomUUID } from 'node:crypto';
import { call } from '@orpc/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '#platform/domain/actor.ts';
import type { AccountId, CongressId, PersonId } from '#platform/domain/ids.ts';
import type { ApiContext } from '#platform/server/http/api-context.ts';
import { openTestDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts';
import { appendNotices, type Notice } from './append-notices.ts';
import { noticesRouter } from './notices-router.ts';

const congressId = randomUUID() as CongressId;
let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
}, 60_000);
afterAll(() => test.close());

const somebody = () => randomUUID() as PersonId;
const notice = (to: PersonId, more: Partial<Notice> = {}): Notice => ({
  to,
  kind: 'suggestions.due-soon',
  params: { title: '关于𬭎路的建议' },
  objectType: 'suggestion',
  objectId: randomUUID(),
  ...more,
});
const tell = (...notices: readonly Notice[]) => test.db.write(congressId, (tx) => appendNotices(tx, congressId, notices));

function contextOf(personId: PersonId | null, at = congressId): ApiContext {
  const actor: Actor | null =
    personId === null ? null : { accountId: randomUUID() as AccountId, congressId: at, personId, name: 'x', posts: [] };
  return { actor, publicCongressId: null, requestId: 'r', address: '', device: '', sessionToken: null, setCookie: () => undefined };
}
const list = (personId: PersonId | null, input: { after?: string; limit: number } = { limit: 20 }, at = congressId) =>
  call(noticesRouter({ db: test.db }).list, input, { context: contextOf(personId, at) });
const read = (personId: PersonId, ids?: string[]) =>
  call(noticesRouter({ db: test.db }).read, ids === undefined ? {} : { ids }, { context: contextOf(personId) });

it('nobody is told of what did not happen: a notice stands or falls with its act', async () => {
  const to = somebody();
  await expect(
    test.db.write(congressId, async (tx) => {
      await appendNotices(tx, congressId, [notice(to)]);
      throw new Error('the act was refused');
    }),
  ).rejects.toThrow('the act was refused');
  expect(await list(to)).toMatchObject({ rows: [], unread: 0 });
});

it('the same person is told the same thing once, another person and another thing as well', async () => {
  const [one, two] = [somebody(), somebody()];
  for (let round = 0; round < 3; round += 1)
    await tell(notice(one, { onceKey: 'due 2026-03-01' }), notice(two, { onceKey: 'due 2026-03-01' }), notice(one, { onceKey: 'late' }));
  expect((await list(one)).unread).toBe(2);
  expect((await list(two)).unread).toBe(1);
});

it('one reads and marks one’s own notices, and nobody else’s, in one’s own congress', async () => {
  const [mine, other] = [somebody(), somebody()];
  await tell(notice(mine), notice(mine), notice(other));
  const { rows } = await list(mine);
  expect(rows).toHaveLength(2);
  const theirs = (await list(other)).rows.map(({ id }) => id);
  expect(await read(mine, theirs)).toEqual({ unread: 2 });
  expect((await list(other)).unread).toBe(1);
  expect(
    await read(
      mine,
      rows.slice(0, 1).map(({ id }) => id),
    ),
  ).toEqual({ unread: 1 });
  expect(await read(mine)).toEqual({ unread: 0 });
  expect((await list(mine, { limit: 20 }, randomUUID() as CongressId)).rows).toEqual([]);
  await expect(list(null)).rejects.toThrow('platform.not_signed_in');
});

it('pages of notices follow each other without a gap, newest first', async () => {
  const to = somebody();
  for (let at = 0; at < 5; at += 1) await tell(notice(to, { params: { at } }));
  const seen: unknown[] = [];
  let after: string | undefined;
  do {
    const page = await list(to, { limit: 2, ...(after === undefined ? {} : { after }) });
    seen.push(...page.rows.map(({ params }) => params['at']));
    after = page.next ?? undefined;
  } while (after !== undefined);
  expect(seen).toEqual([4, 3, 2, 1, 0]);
});

it('what happened last stands first, however it came in, and pages keep that order', async () => {
  const to = somebody();
  const days = ['2026-03-02', '2026-01-02', '2026-11-21'];
  for (const day of days) await tell(notice(to, { params: { day } }));
  await test.db.write(congressId, (tx) => tx.query(`update platform_notices set at = (params ->> 'day')::date where person_id = $1`, [to]));
  const first = await list(to, { limit: 2 });
  const second = await list(to, { limit: 2, after: first.next ?? '' });
  expect([...first.rows, ...second.rows].map(({ params }) => params['day'])).toEqual(['2026-11-21', '2026-03-02', '2026-01-02']);
});
