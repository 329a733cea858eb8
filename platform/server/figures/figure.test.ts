import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CongressId, PersonId } from '#platform/domain/ids.ts';
import { localDate } from '#platform/domain/local-date.ts';
import { appendNotices } from '#platform/server/notices/append-notices.ts';
import { openTestDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts';
import { countFigure, countFigureBy, figureRows, percentOf, phraseOf, type Figure } from './figure.ts';
import { countOffered, offeredIds, offeredRows, withinSpan, type FigureSpan, type OfferedFigure } from './offered-figure.ts';

const congressId = randomUUID() as CongressId;
let test: TestDatabase;

/** Notices stand for any records: they have a day and a kind. */
const notices = (kind?: string): OfferedFigure => ({
  id: `notices-${kind ?? 'all'}`,
  unit: '条',
  source: 'platform_notices',
  sql: (asked, span) => ({
    from: 'platform_notices n',
    where: `${withinSpan(asked, span, 'n.at::date')}${kind === undefined ? '' : ` and n.kind = $${asked.values.push(kind)}`}`,
    id: 'n.id',
  }),
  dimensions: { kind: 'n.kind', object: 'n.object_id' },
  title: 'n.kind',
  on: 'n.at',
  href: `'/n/' || n.id`,
  day: 'n.at::date',
});
const span: FigureSpan = { from: localDate('2026-01-01'), to: localDate('2026-01-31') };
const february: FigureSpan = { from: localDate('2026-02-01'), to: localDate('2026-02-28') };

beforeAll(async () => {
  test = await openTestDatabase();
  const at = (day: string, kinds: readonly string[]) =>
    test.db.write(congressId, (tx) =>
      appendNotices(
        tx,
        congressId,
        kinds.map((kind) => ({ to: randomUUID() as PersonId, kind, params: {}, objectType: 'none', objectId: null })),
        new Date(`${day}T04:00:00Z`),
      ),
    );
  await at('2026-01-01', ['due', 'due', 'late']);
  await at('2026-01-31', ['due']);
  await at('2026-02-01', ['late']);
}, 60_000);
afterAll(() => test.close());

const ask = <Answer>(work: Parameters<typeof test.db.read<Answer>>[1]) => test.db.read(congressId, work);
const rowsOf = (figure: Figure<FigureSpan>, cell?: { dimension: string; of: string }) =>
  ask((db) =>
    figureRows<{ kind: string }, FigureSpan>(db, figure, { scope: span, columns: 'n.kind', most: 100, ...(cell ? { cell } : {}) }),
  );

it('a count is the number of the rows that open, the first and the last day included', async () => {
  expect(await ask((db) => countFigure(db, notices(), { scope: span }))).toBe(4);
  expect(await rowsOf(notices())).toHaveLength(4);
});

it('each cell of a dimension opens to as many rows as it shows, and the cells add up', async () => {
  const by = await ask((db) => countFigureBy(db, notices(), { scope: span, dimension: 'kind' }));
  expect(Object.fromEntries(by)).toEqual({ due: 3, late: 1 });
  for (const [of, count] of by) expect(await rowsOf(notices(), { dimension: 'kind', of })).toHaveLength(count);
  // What has no key stands under an empty one and is not lost.
  expect(Object.fromEntries(await ask((db) => countFigureBy(db, notices(), { scope: span, dimension: 'object' })))).toEqual({ '': 4 });
});

it('a dimension the figure does not have has no rows, whatever it is called', async () => {
  for (const dimension of ['constructor', 'n.id) or (true', ''])
    expect(await ask((db) => countFigure(db, notices(), { scope: span, cell: { dimension, of: 'due' } }))).toBe(0);
  expect((await ask((db) => countFigureBy(db, notices(), { scope: span, dimension: 'unknown' }))).size).toBe(0);
});

it('many figures over many spans are counted in one question, as each alone would be', async () => {
  const figures = [notices(), notices('due'), notices('late'), notices('never')];
  expect(await ask((db) => countOffered(db, figures, [span, february]))).toEqual([
    [4, 3, 1, 0],
    [1, 0, 1, 0],
  ]);
  expect(await ask((db) => offeredIds(db, notices('due'), span))).toHaveLength(3);
  expect((await ask((db) => offeredRows(db, notices(), { span, most: 2, after: 0 }))).map(({ on }) => on)).toEqual([
    '2026-01-31',
    '2026-01-01',
  ]);
});

it('a share of nothing is no share, and is never 0 or 100', () => {
  expect(percentOf(0, 0)).toBeNull();
  expect(percentOf(1, 3)).toBe(33.33);
  expect(phraseOf(612, '件')).toContain('件');
});
