import type { ClockKind } from './lifecycles.ts';

/** How long a clock runs, by which rule, from what, and who must act before it ends. */
export type ClockRule = {
  readonly rule: string;
  readonly parameter: string;
  readonly unit: 'months' | 'workdays' | 'days';
  /** The event the period runs from, as the explanation names it. */
  readonly from: 'filed' | 'handed-over' | 'signed-for' | 'assigned' | 'answered' | 'dissatisfied' | 'return-asked' | 'opinion-sent-back';
  readonly owner: 'deputies-office' | 'government-office' | 'unit' | 'deputy';
};

/** Every computed clock. A promise's clock has the day that was promised. */
export const clockRules: Readonly<Record<Exclude<ClockKind, 'promise'> | 'outer', ClockRule>> = {
  'hand-over': { rule: 'SUG-12', parameter: 'period', unit: 'workdays', from: 'filed', owner: 'deputies-office' },
  reply: { rule: 'SUG-05', parameter: 'period', unit: 'months', from: 'handed-over', owner: 'unit' },
  outer: { rule: 'SUG-06', parameter: 'period', unit: 'months', from: 'handed-over', owner: 'unit' },
  return: { rule: 'SUG-13', parameter: 'period', unit: 'workdays', from: 'assigned', owner: 'unit' },
  'first-contact': { rule: 'SUG-16', parameter: 'period', unit: 'workdays', from: 'signed-for', owner: 'unit' },
  'co-opinion': { rule: 'SUG-14', parameter: 'period', unit: 'months', from: 'assigned', owner: 'unit' },
  reassign: { rule: 'SUG-13', parameter: 'reassign', unit: 'workdays', from: 'return-asked', owner: 'government-office' },
  'opinion-redo': { rule: 'SUG-14', parameter: 'redo', unit: 'workdays', from: 'opinion-sent-back', owner: 'unit' },
  rating: { rule: 'SUG-19', parameter: 'period', unit: 'workdays', from: 'answered', owner: 'deputy' },
  'second-reply': { rule: 'SUG-20', parameter: 'period', unit: 'months', from: 'dissatisfied', owner: 'unit' },
};
