import { expect, test } from 'vitest';
import { type CastAnswer, makeCastKeeper, pauseAfter } from './cast-keeper.ts';
import { type DeviceStorage, keepMarks, keepPending, keptMarks, newCastId, pendingOf, sweepMarks } from './pending-cast.ts';

function deviceStorage(): DeviceStorage & { readonly text: () => string } {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    text: () => JSON.stringify([...kept]),
  };
}

const receipt = { contestId: 'c1', leafIndex: 7, treeSize: 8, checkpoint: 'note' };
const pending = { contestId: 'c1', accountId: 'a1', castId: newCastId(), paper: { marks: { motion: 'against' as const }, writeIns: [] } };
const ends: readonly string[] = ['receipt', 'refused', 'signed-out'];

/** Casts one paper against a row of answers; resolves when there is nothing more to do. */
async function castAgainst(answers: readonly CastAnswer[], storage = deviceStorage()) {
  const sent: string[] = [];
  const seen: string[] = [];
  const keeper = makeCastKeeper({
    storage,
    random: () => 0.5,
    wait: () => Promise.resolve(),
    send: (one) => {
      sent.push(JSON.stringify(one));
      return Promise.resolve(answers[sent.length - 1] ?? { kind: 'no-answer' });
    },
  });
  await new Promise<void>((resolve) => {
    keeper.subscribe(() => {
      const kind = keeper.stateOf('c1')?.kind ?? '';
      seen.push(kind);
      if (ends.includes(kind)) resolve();
    });
    keeper.cast(pending);
  });
  return { sent, seen, storage, keeper };
}

test('a paper is sent with one and the same id until its receipt comes, and then nothing of it is on the device', async () => {
  const { sent, seen, storage } = await castAgainst([{ kind: 'no-answer' }, { kind: 'no-answer' }, { kind: 'receipt', receipt }]);
  expect(new Set(sent).size).toBe(1);
  expect(sent).toHaveLength(3);
  expect(seen).toEqual(['sending', 'waiting', 'waiting', 'receipt']);
  expect(storage.text()).toBe('[]');
});
test('a refused paper is forgotten too', async () => {
  const { storage, seen } = await castAgainst([{ kind: 'refused', error: new Error('closed') }]);
  expect(seen.at(-1)).toBe('refused');
  expect(storage.text()).toBe('[]');
});
test('who is signed out keeps his paper, and only he sends it on', async () => {
  const { storage } = await castAgainst([{ kind: 'signed-out' }]);
  expect(pendingOf(storage)).toEqual([pending]);
  let sent = 0;
  const again = makeCastKeeper({
    storage,
    random: () => 0,
    wait: () => Promise.resolve(),
    send: () => {
      sent += 1;
      return Promise.resolve({ kind: 'receipt', receipt });
    },
  });
  again.resume('somebody else');
  expect(sent).toBe(0);
  again.resume('a1');
  expect(sent).toBe(1);
});
test('marks before they are handed in are kept for their writer alone, and go with the receipt', async () => {
  const storage = deviceStorage();
  keepMarks(storage, 'c1', { accountId: 'a1', marks: { motion: 'for' }, writeIns: [] });
  expect(keptMarks(storage, 'c1', 'a1')).toEqual({ marks: { motion: 'for' }, writeIns: [] });
  expect(keptMarks(storage, 'c1', 'a2')).toBeUndefined();
  await castAgainst([{ kind: 'receipt', receipt }], storage);
  expect(storage.text()).toBe('[]');
});
test('marks of a vote that is over leave the device, a paper that waits for its answer stays', () => {
  const storage = deviceStorage();
  for (const id of ['over', 'open']) keepMarks(storage, id, { accountId: 'a1', marks: { motion: 'for' }, writeIns: [] });
  keepPending(storage, { ...pending, contestId: 'over' });
  sweepMarks(storage, ['open']);
  expect([keptMarks(storage, 'over', 'a1'), keptMarks(storage, 'open', 'a1')?.marks]).toEqual([undefined, { motion: 'for' }]);
  expect(pendingOf(storage)).toHaveLength(1);
});
test('the id of a cast tells nothing of its time, and pauses never exceed four seconds', () => {
  const ids = Array.from({ length: 50 }, newCastId);
  expect(new Set(ids.map((id) => id.slice(0, 8))).size).toBeGreaterThan(45);
  for (const id of ids) expect(id[14]).toBe('4');
  for (let tries = 0; tries < 30; tries += 1) expect(pauseAfter(tries, 1)).toBeLessThan(4000);
});
