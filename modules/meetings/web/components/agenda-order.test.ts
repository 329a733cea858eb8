import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveLine, type OrderLine, shiftLine } from './agenda-order.ts';

const tree = (...lines: readonly string[]): readonly OrderLine[] => {
  const above: string[] = [];
  return lines.map((text) => {
    const id = text.trim();
    const depth = (text.length - text.trimStart().length) / 2;
    above.length = depth;
    const parentId = above.at(-1) ?? null;
    above.push(id);
    return { id, parentId, depth };
  });
};
const drawn = (lines: readonly OrderLine[]) => lines.map(({ id, depth }) => `${'  '.repeat(depth)}${id}`);

describe('arranging an agenda', () => {
  const lines = tree('a', '  a1', '  a2', 'b', 'c');
  it('an item moves among its sisters and takes what is below it along', () => {
    expect(drawn(moveLine(lines, 'b', -1))).toEqual(['b', 'a', '  a1', '  a2', 'c']);
    expect(drawn(moveLine(lines, 'a', 1))).toEqual(['b', 'a', '  a1', '  a2', 'c']);
    expect(drawn(moveLine(lines, 'a2', -1))).toEqual(['a', '  a2', '  a1', 'b', 'c']);
    expect(moveLine(lines, 'a', -1)).toBe(lines);
    expect(moveLine(lines, 'c', 1)).toBe(lines);
  });

  it('an item goes into the one above it, and out again', () => {
    const inside = shiftLine(lines, 'b', 1);
    expect(drawn(inside)).toEqual(['a', '  a1', '  a2', '  b', 'c']);
    expect(inside.find(({ id }) => id === 'b')?.parentId).toBe('a');
    expect(drawn(shiftLine(inside, 'b', -1))).toEqual(drawn(lines));
    expect(drawn(shiftLine(lines, 'a1', -1))).toEqual(['a', '  a2', 'a1', 'b', 'c']);
    expect(shiftLine(lines, 'a', 1)).toBe(lines);
  });

  it('no move loses an item, makes a gap in the levels, or puts a child before its parent', () => {
    const acts = fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.constantFrom('up', 'down', 'in', 'out')), { maxLength: 60 });
    fc.assert(
      fc.property(acts, (moves) => {
        const start = tree('0', '  1', '    2', '  3', '4', '5', '  6', '7');
        const end = moves.reduce<readonly OrderLine[]>(
          (now, [id, act]) =>
            act === 'up' || act === 'down'
              ? moveLine(now, String(id), act === 'up' ? -1 : 1)
              : shiftLine(now, String(id), act === 'in' ? 1 : -1),
          start,
        );
        expect(end.map(({ id }) => id).toSorted()).toEqual(start.map(({ id }) => id).toSorted());
        end.forEach(({ parentId, depth }, at) => {
          const parent = end.findIndex(({ id }) => id === parentId);
          expect(depth).toBe(parentId === null ? 0 : (end[parent]?.depth ?? 9) + 1);
          expect(parent).toBeLessThan(at);
          expect(depth).toBeLessThanOrEqual(2);
        });
      }),
    );
  });
});
