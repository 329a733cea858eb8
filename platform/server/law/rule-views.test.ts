import { expect, test } from 'vitest';
import { localDate } from '#platform/domain/local-date.ts';
import { touchedView } from './rule-views.ts';

const deadline = (id: string, before: string, after: string) => ({
  objectType: 'suggestion',
  id,
  title: id,
  href: `/desk/suggestions/${id}`,
  rule: 'SUG-05',
  parameter: 'period',
  before: localDate(before),
  after: localDate(after),
});

test('a matter stands in the preview once, however many units work on it, and its deadlines beside it', () => {
  const parallel = [
    deadline('a', '2026-04-27', '2026-03-26'),
    deadline('a', '2026-04-27', '2026-03-26'),
    deadline('a', '2026-05-27', '2026-05-27'),
  ];
  const shown = touchedView([deadline('b', '2026-04-20', '2026-04-20'), ...parallel], localDate('2026-04-01'));
  expect(shown).toMatchObject({ count: 2, deadlines: 4, moved: 1, overdueNow: 1 });
  expect(shown.rows.map(({ id, deadlines }) => [id, deadlines.map(({ before, times }) => [before, times])])).toEqual([
    [
      'a',
      [
        ['2026-04-27', 2],
        ['2026-05-27', 1],
      ],
    ],
    ['b', [['2026-04-20', 1]]],
  ]);
});
