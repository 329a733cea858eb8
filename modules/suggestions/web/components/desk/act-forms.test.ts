import { describe, expect, test } from 'vitest';
import { keyForms, motionForms, promiseForms, suggestionForms, taskForms } from '../../../contract/forms.ts';
import { lifecycles } from '../../../domain/lifecycles.ts';
import { en } from '../../../texts/en.ts';
import { zhCn } from '../../../texts/zh-cn.ts';
import { actForm, type ActTable, hasActForm, unitsFrom } from './act-forms.ts';
import { fieldOfPath } from '../form-refusal.ts';
import { sampleView } from '../sample-view.ts';

const TABLES: readonly ActTable[] = ['suggestion', 'motion', 'task', 'promise', 'key'];
const done = TABLES.flatMap((of) =>
  lifecycles[of].transitions.filter((line) => line.who.some((who) => who !== 'matter')).map((line) => [of, line.action] as const),
);
const contracts = { suggestion: suggestionForms, motion: motionForms, task: taskForms, promise: promiseForms, key: keyForms } as const;

const context = (texts: typeof zhCn | typeof en) => ({ view: sampleView(), targetId: null, texts, today: '2026-04-16' });

describe('every act that a person may do has a form', () => {
  test.each(done)('%s %s is described', (of, action) => {
    expect(hasActForm(of, action)).toBe(true);
  });

  test.each(done)('%s %s has a name and its questions have words in both languages', (of, action) => {
    for (const texts of [zhCn, en]) {
      const names: Readonly<Record<string, string>> = texts.acts.action;
      expect(names[action]).toBeTruthy();
      for (const field of actForm({ of, action }, context(texts)).fields) {
        expect(field.label).toBeTruthy();
        for (const option of field.options ?? []) expect(option.label).toBeTruthy();
      }
    }
  });

  test.each(done)('%s %s asks for nothing the contract does not take', (of, action) => {
    const form = actForm({ of, action }, context(zhCn));
    if (form.drawnBy !== undefined) return;
    const contract = Object.entries(contracts[of]).find(([name]) => name === action)?.[1];
    const answers = Object.fromEntries(form.fields.map((field) => [field.name, field.kind === 'organisations' ? ['x'] : 'x']));
    const sent = Object.keys(form.toForm(answers));
    expect(Object.keys(contract?.shape ?? {})).toEqual(expect.arrayContaining(sent));
  });

  test('nothing is chosen beforehand in a rating', () => {
    const form = actForm({ of: 'suggestion', action: 'rate-reply' }, context(zhCn));
    expect(form.initial).toBeUndefined();
  });
});

describe('answers become what the server takes', () => {
  test('a lead and two co-handling units make three choices with their roles', () => {
    expect(unitsFrom({ lead: 'a', co: ['b', 'c'] })).toEqual([
      { organisationId: 'a', role: 'lead' },
      { organisationId: 'b', role: 'co' },
      { organisationId: 'c', role: 'co' },
    ]);
  });

  test('handing over to the government office names no units', () => {
    const form = actForm({ of: 'suggestion', action: 'hand-over' }, context(zhCn));
    expect(form.toForm({ direct: 'government' })).toEqual({ direct: false, units: [] });
    expect(form.toForm({ direct: 'units', lead: 'a', note: 'n' })).toEqual({
      direct: true,
      units: [{ organisationId: 'a', role: 'lead' }],
      note: 'n',
    });
  });

  test('a promise added later is one member of the form', () => {
    const form = actForm({ of: 'suggestion', action: 'add-promise' }, context(zhCn));
    expect(suggestionForms['add-promise'].safeParse(form.toForm({ text: '建成两处', dueOn: '2026-07-31', target: 2 })).success).toBe(true);
  });

  test('the five owners of a key suggestion go by their own names', () => {
    const form = actForm({ of: 'key', action: 'decide-key' }, context(zhCn));
    const sent = form.toForm({ decision: 'decided', 'owners.leading-mayor': '甲', 'owners.committee': '乙' });
    expect(sent).toEqual({ decision: 'decided', owners: { 'leading-mayor': '甲', committee: '乙' } });
  });
});

test('a refused field of the request finds its question', () => {
  expect(fieldOfPath('form.reason')).toBe('reason');
  expect(fieldOfPath('form.units')).toBe('lead');
  expect(fieldOfPath('form.units.0.role')).toBe('lead');
  expect(fieldOfPath('form.promise.dueOn')).toBe('dueOn');
  expect(fieldOfPath('form.owners')).toBe('decision');
  expect(fieldOfPath('form.answers.1')).toBe('answers.1');
});
