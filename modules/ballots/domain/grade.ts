import type { OptionOutcome, Step } from './outcome.ts';

/** 满意 when enough are satisfied; 基本满意 when enough are at least that; otherwise 不满意 (SUP-35). */
export function gradeOf(option: OptionOutcome, needed: number): { readonly option: OptionOutcome; readonly steps: readonly Step[] } {
  const { label, satisfied = 0, basicallySatisfied = 0 } = option;
  const upper = satisfied + basicallySatisfied;
  const first: Step = { code: 'satisfied', rule: 'SUP-35', params: { label, votes: satisfied, needed }, holds: satisfied >= needed };
  if (first.holds) return { option: { ...option, verdict: 'satisfied' }, steps: [first] };
  const second: Step = {
    code: 'basically-satisfied',
    rule: 'SUP-35',
    params: { label, votes: upper, satisfied, basically: basicallySatisfied, needed },
    holds: upper >= needed,
  };
  return { option: { ...option, verdict: second.holds ? 'basically-satisfied' : 'dissatisfied' }, steps: [first, second] };
}
