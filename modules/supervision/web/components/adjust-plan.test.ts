import { expect, test } from 'vitest';
import { itemsOf } from './adjust-plan.tsx';

test('a line says its way of supervision before a colon, and is a report where it says none', () => {
  const kinds = { 'inspection-visit': '视察', 'law-inspection': '执法检查' };
  expect(itemsOf('视察：农村供水\n\n执法检查: 水法\n河道管护\n其他：事项', kinds)).toEqual([
    { kind: 'inspection-visit', subject: '农村供水' },
    { kind: 'law-inspection', subject: '水法' },
    { kind: 'report-deliberation', subject: '河道管护' },
    { kind: 'report-deliberation', subject: '其他：事项' },
  ]);
});
