import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaDifferences, type AgendaSnapshot } from './agenda-differences.ts';
import { isWholeOrder, placeItems, plannedMinutes } from './agenda-tree.ts';
import { packetChanges, type PacketEntry } from './packet-changes.ts';
import { presentDuring, type Passing } from './presence-spans.ts';
import { seatsFor } from './seat-plan.ts';

const item = (id: string, parentId: string | null, place: number, more: { state?: string; plannedMinutes?: number } = {}) => ({
  id,
  parentId,
  place,
  state: more.state ?? 'listed',
  plannedMinutes: more.plannedMinutes ?? null,
});

describe('the tree of an agenda', () => {
  it('is numbered as papers are, and what was withdrawn has no number', () => {
    const placed = placeItems([
      item('b', null, 2),
      item('a', null, 1),
      item('gone', null, 3, { state: 'withdrawn' }),
      item('c', null, 4),
      item('a1', 'a', 1),
      item('a2', 'a', 2),
      item('a21', 'a2', 1),
      item('a211', 'a21', 1),
    ]);
    expect(placed.map(({ item: { id }, number }) => [id, number])).toEqual([
      ['a', '一、'],
      ['a1', '（一）'],
      ['a2', '（二）'],
      ['a21', '1.'],
      ['a211', '（1）'],
      ['b', '二、'],
      ['gone', ''],
      ['c', '三、'],
    ]);
  });
  it('takes the minutes of its children where they are more than its own', () => {
    const placed = placeItems([
      item('a', null, 1, { plannedMinutes: 30 }),
      item('a1', 'a', 1, { plannedMinutes: 25 }),
      item('a2', 'a', 2, { plannedMinutes: 20 }),
      item('b', null, 2, { plannedMinutes: 10 }),
      item('c', null, 3, { plannedMinutes: 99, state: 'moved' }),
    ]);
    expect(plannedMinutes(placed)).toBe(55);
  });
  it('an order is whole only when it names every item once and no child before its parent', () => {
    expect(
      isWholeOrder(
        [
          { id: 'a', parentId: null },
          { id: 'b', parentId: 'a' },
        ],
        ['b', 'a'],
      ),
    ).toBe(true);
    expect(
      isWholeOrder(
        [
          { id: 'b', parentId: 'a' },
          { id: 'a', parentId: null },
        ],
        ['b', 'a'],
      ),
    ).toBe(false);
    expect(isWholeOrder([{ id: 'a', parentId: null }], ['b', 'a'])).toBe(false);
    expect(
      isWholeOrder(
        [
          { id: 'a', parentId: null },
          { id: 'a', parentId: null },
        ],
        ['a'],
      ),
    ).toBe(false);
  });
});

const snapshot = (id: string, fields: Record<string, string> = {}): AgendaSnapshot => ({ id, number: '', title: id, fields });

describe('what an agenda changes', () => {
  it('names only the item that was moved, not all that gave way to it', () => {
    const changes = agendaDifferences(
      ['a', 'b', 'c', 'd'].map((id) => snapshot(id)),
      ['d', 'a', 'b', 'c'].map((id) => snapshot(id)),
    );
    expect(changes.map(({ change, itemId }) => [change, itemId])).toEqual([['moved', 'd']]);
  });
  it('says of a changed item which fields, with both values', () => {
    expect(
      agendaDifferences([snapshot('a', { verb: 'hear', minutes: '20' })], [snapshot('a', { verb: 'review', minutes: '20' })])[0]?.fields,
    ).toEqual([{ name: 'verb', before: 'hear', after: 'review' }]);
  });
  it('nothing differs from itself, and what is added one way is removed the other', () => {
    const agendas = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 }).map((ids) => ids.map((id) => snapshot(id)));
    fc.assert(fc.property(agendas, (agenda) => agendaDifferences(agenda, agenda).length === 0));
    fc.assert(
      fc.property(agendas, agendas, (before, after) => {
        const there = agendaDifferences(before, after);
        const back = agendaDifferences(after, before);
        const count = (changes: typeof there, change: string) =>
          changes
            .filter((each) => each.change === change)
            .map(({ itemId }) => itemId)
            .toSorted()
            .join();
        return count(there, 'added') === count(back, 'removed') && count(there, 'removed') === count(back, 'added');
      }),
    );
  });
});

const entry = (paperId: string, more: Partial<PacketEntry> = {}): PacketEntry => ({
  paperId,
  title: paperId,
  version: 1,
  level: 'internal',
  at: '一、1',
  changedAt: null,
  ...more,
});

describe('what changed in a packet', () => {
  it('is told paper by paper: added, removed, a new version, another name, another level, another place', () => {
    const before = [entry('a'), entry('b'), entry('c')];
    const now = [entry('a', { version: 3 }), entry('c', { title: '改名', level: 'participants', at: '二、1' }), entry('d', { version: 2 })];
    expect(packetChanges(before, now).map(({ change, paperId, before: was, after }) => [change, paperId, was, after])).toEqual([
      ['new-version', 'a', '1', '3'],
      ['renamed', 'c', 'c', '改名'],
      ['level', 'c', 'internal', 'participants'],
      ['moved', 'c', '一、1', '二、1'],
      ['added', 'd', null, '2'],
      ['removed', 'b', '1', null],
    ]);
  });
});

const passing = (attendeeId: string, minute: number, what: 'in' | 'out'): Passing => ({
  attendeeId,
  what,
  at: new Date(Date.UTC(2026, 0, 5, 9, minute)).toISOString(),
});
const span = { from: new Date(Date.UTC(2026, 0, 5, 9, 10)).toISOString(), until: new Date(Date.UTC(2026, 0, 5, 9, 20)).toISOString() };

describe('who was there for an item', () => {
  it('whoever was in the hall at some moment of it', () => {
    const log = [
      passing('before', 0, 'in'),
      passing('before', 9, 'out'),
      passing('stays', 0, 'in'),
      passing('leaves', 1, 'in'),
      passing('leaves', 12, 'out'),
      passing('comes', 15, 'in'),
      passing('later', 25, 'in'),
    ];
    expect([...presentDuring(log, span)].toSorted()).toEqual(['comes', 'leaves', 'stays']);
  });
  it('does not depend on the order in which the log is read', () => {
    const log = fc
      .array(
        fc.record({
          attendeeId: fc.constantFrom('a', 'b', 'c'),
          what: fc.constantFrom<'in' | 'out'>('in', 'out'),
          minute: fc.integer({ min: 0, max: 30 }),
        }),
        { maxLength: 12 },
      )
      .map((rows) =>
        [...new Map(rows.map((row) => [`${row.attendeeId}${row.minute}`, row])).values()].map(({ attendeeId, minute, what }) =>
          passing(attendeeId, minute, what),
        ),
      );
    fc.assert(
      fc.property(
        log,
        (rows) => [...presentDuring(rows, span)].toSorted().join() === [...presentDuring(rows.toReversed(), span)].toSorted().join(),
      ),
    );
  });
});

it('nobody shares a seat, and rows fill from the front', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 500 }),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 30 }),
      fc.constantFrom<'rows' | 'middle-first'>('rows', 'middle-first'),
      (count, rows, columns, way) => {
        const seats = seatsFor(count, { rows, columns }, way);
        return (
          seats.length === Math.min(count, rows * columns) &&
          new Set(seats.map(({ row, column }) => `${row}-${column}`)).size === seats.length &&
          seats.every(({ row, column }) => row <= rows && column <= columns)
        );
      },
    ),
  );
  expect(seatsFor(3, { rows: 2, columns: 5 }, 'middle-first')).toEqual([
    { row: 1, column: 3 },
    { row: 1, column: 2 },
    { row: 1, column: 4 },
  ]);
});
