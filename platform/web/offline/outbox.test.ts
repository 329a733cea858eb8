import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  MOST_TRIES,
  type Parcel,
  type ParcelStore,
  type SendResult,
  afterTry,
  flushOutbox,
  newParcel,
  parcelsDue,
  pauseAfter,
  released,
  wakeUp,
  withFollowers,
} from './outbox.ts';

const parcel = (commandId: string, writtenAt: number): Parcel =>
  newParcel({ commandId, accountId: 'me', what: '建议', path: '/api/x', body: {} }, writtenAt);

function memoryStore(parcels: readonly Parcel[]): ParcelStore & { readonly kept: Map<string, Parcel> } {
  const kept = new Map(parcels.map((one) => [one.commandId, one]));
  return {
    kept,
    all: () => Promise.resolve([...kept.values()]),
    put: (one) => {
      kept.set(one.commandId, one);
      return Promise.resolve();
    },
    remove: (id) => {
      kept.delete(id);
      return Promise.resolve();
    },
  };
}

test('what was written first is sent first, and what has arrived is gone', async () => {
  const store = memoryStore([parcel('b', 2), parcel('a', 1)]);
  const order: string[] = [];
  const arrived = await flushOutbox(
    store,
    {
      accountId: 'me',
      send: (one) => {
        order.push(one.commandId);
        return Promise.resolve<SendResult>({ kind: 'sent' });
      },
    },
    () => 10,
  );
  expect([arrived, order, store.kept.size]).toEqual([2, ['a', 'b'], 0]);
});

test('no signal stops the round and keeps everything', async () => {
  const store = memoryStore([parcel('a', 1), parcel('b', 2)]);
  let calls = 0;
  await flushOutbox(
    store,
    {
      accountId: 'me',
      send: () => {
        calls += 1;
        return Promise.resolve<SendResult>({ kind: 'unreachable' });
      },
    },
    () => 10,
  );
  expect([calls, store.kept.size, store.kept.get('b')?.tries]).toEqual([1, 2, 0]);
});

test('a conflict is kept with its sentence for the person and does not hold up the others', async () => {
  const store = memoryStore([parcel('a', 1), parcel('b', 2)]);
  const send = (one: Parcel): Promise<SendResult> =>
    Promise.resolve(one.commandId === 'a' ? { kind: 'conflict', why: '已有改动' } : { kind: 'sent' });
  expect(await flushOutbox(store, { accountId: 'me', send }, () => 10)).toBe(1);
  expect([...store.kept.values()]).toMatchObject([{ commandId: 'a', state: 'conflict', why: '已有改动' }]);
  expect(parcelsDue([...store.kept.values()], 'me', 1e12)).toEqual([]);
});

test('tries are bounded, and the person or the signal can start them anew', () => {
  let now = 0;
  let one = parcel('a', 0);
  for (let round = 0; round < MOST_TRIES; round += 1) one = afterTry(one, { kind: 'unreachable' }, (now += 1)) ?? one;
  expect(one).toMatchObject({ state: 'given-up', tries: MOST_TRIES });
  expect(parcelsDue([one], 'me', 1e12)).toEqual([]);
  expect(wakeUp(one, 99)).toMatchObject({ state: 'waiting', tries: 0, nextAt: 99 });
});

test('being signed out uses up no try', () => {
  expect(afterTry(parcel('a', 0), { kind: 'signed-out' }, 10)).toMatchObject({ state: 'waiting', tries: 0 });
});

test('a parcel the server refused is not sent again by itself', () => {
  const refused = afterTry(parcel('a', 0), { kind: 'refused', why: '标题太短' }, 1) ?? parcel('x', 0);
  expect(wakeUp(refused, 50)).toEqual(refused);
});

test('pauses never shrink and never pass a quarter of an hour', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), (tries) => {
      expect(pauseAfter(tries + 1)).toBeGreaterThanOrEqual(pauseAfter(tries));
      expect(pauseAfter(tries)).toBeLessThanOrEqual(900_000);
    }),
  );
});

test('what one person wrote never goes out in the name of another', async () => {
  const store = memoryStore([parcel('a', 1)]);
  expect(
    await flushOutbox(store, { accountId: 'somebody-else', send: () => Promise.resolve<SendResult>({ kind: 'sent' }) }, () => 10),
  ).toBe(0);
  expect(store.kept.size).toBe(1);
});

const chain = (): readonly Parcel[] => [
  { ...parcel('create', 1), path: '/api/suggestions' },
  { ...parcel('invite', 2), path: '/api/suggestions/{id}/acts/invite', body: { version: 0, form: {} }, follows: 'create' },
  { ...parcel('file', 3), path: '/api/suggestions/{id}/acts/file', body: { version: 0, form: {} }, follows: 'invite' },
];

test('a parcel that needs the answer of another goes after it, with its id and its newest version, in one round', async () => {
  const store = memoryStore([...chain()].reverse());
  const sent: unknown[] = [];
  let version = 0;
  const arrived = await flushOutbox(
    store,
    {
      accountId: 'me',
      send: (one) => {
        sent.push([one.path, one.body]);
        return Promise.resolve<SendResult>({ kind: 'sent', answer: { id: 's1', version: (version += 1) } });
      },
    },
    () => 10,
  );
  expect([arrived, store.kept.size]).toEqual([3, 0]);
  expect(sent).toEqual([
    ['/api/suggestions', {}],
    ['/api/suggestions/s1/acts/invite', { version: 1, form: {} }],
    ['/api/suggestions/s1/acts/file', { version: 2, form: {} }],
  ]);
});

test('while the first has not arrived, or was refused, what follows it is not sent', async () => {
  for (const result of [{ kind: 'unreachable' }, { kind: 'refused', why: '缺内容' }] as const) {
    const store = memoryStore(chain());
    const sent: string[] = [];
    await flushOutbox(
      store,
      {
        accountId: 'me',
        send: (one) => {
          sent.push(one.commandId);
          return Promise.resolve<SendResult>(result);
        },
      },
      () => 10,
    );
    expect([sent, store.kept.size]).toEqual([['create'], 3]);
  }
});

test('who takes a parcel back takes back what waits for it, and nothing else', () => {
  expect(withFollowers([...chain(), parcel('other', 4)], 'create')).toEqual(['create', 'invite', 'file']);
  expect(withFollowers(chain(), 'file')).toEqual(['file']);
});

test('an answer that is no record still lets the follower go', () => {
  expect(released({ ...parcel('b', 1), follows: 'a' }, undefined)).toEqual(parcel('b', 1));
});
