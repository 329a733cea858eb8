import { expect, test } from 'vitest';
import type { StatisticsView } from '../../../contract/desk-views.ts';
import { statisticsIn } from './statistics-in.ts';

const VIEW = {
  asOf: '2026-11-21',
  sessionId: null,
  year: null,
  figures: [{ id: 'answered', label: '已答复', unit: '件', value: 3, phrase: '3件', source: 'SUG-05' }],
  rates: [],
  means: [{ id: 'days-to-reply', label: '平均答复天数', unit: '天', of: 'answered', count: 3, total: 30, value: 10 }],
  tables: [
    {
      dimension: 'field',
      label: '按类别',
      figures: ['answered'],
      rows: [
        { key: 'traffic', label: '交通出行', values: { answered: 3 } },
        { key: 'odd', label: '别的', values: {} },
      ],
    },
  ],
} as unknown as StatisticsView;

test('an English reader finds no Chinese label where there is an English one', () => {
  const view = statisticsIn(VIEW, 'en');
  expect(view.figures[0]).toMatchObject({ label: 'Answered', unit: '', value: 3 });
  expect(view.means[0]).toMatchObject({ label: 'Mean days to reply', unit: 'days' });
  expect(view.tables[0]?.label).toBe('By field');
  expect(view.tables[0]?.rows.map(({ label }) => label)).toEqual(['Traffic', '别的']);
  expect(statisticsIn(VIEW, 'zh-CN')).toBe(VIEW);
});
