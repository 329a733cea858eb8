import { expect, test } from 'vitest';
import { waitingSet } from './waiting-set.ts';

const row = (id: string, dueOn: string | null, isLate = false) => ({ id, openId: id, title: id, note: '', dueOn, isLate });

test('nothing waiting is no set', () => {
  expect(waitingSet('duties', [])).toEqual([]);
});

test('all are counted, the five due first are shown, what has no day comes last', () => {
  const [set] = waitingSet('duties', [
    row('f', null),
    row('e', '2026-05-05'),
    row('a', '2026-01-01', true),
    row('c', '2026-03-03'),
    row('b', '2026-02-02'),
    row('d', '2026-04-04'),
  ]);
  expect(set?.count).toBe(6);
  expect(set?.isLate).toBe(true);
  expect(set?.rows.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
});
