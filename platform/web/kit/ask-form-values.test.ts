import { expect, test } from 'vitest';
import { kitZhCn } from '#platform/texts/kit-zh-cn.ts';
import { type AskField, answersToSend, askedFields, checkAnswers, errorAt, errorsElsewhere } from './ask-form-values.ts';

const FIELDS: readonly AskField[] = [
  {
    name: 'rating',
    label: '评价',
    kind: 'choice',
    required: true,
    options: [
      { value: 'yes', label: '满意' },
      { value: 'no', label: '不满意' },
    ],
  },
  { name: 'reason', label: '理由', kind: 'textarea', required: true, max: 4, when: { field: 'rating', is: ['no'] } },
  { name: 'due', label: '期限', kind: 'date' },
  { name: 'units', label: '会办', kind: 'organisations' },
  { name: 'points', label: '要点', kind: 'points', required: true },
];

test('a field is asked only while its condition holds, and only then missed or sent', () => {
  expect(askedFields(FIELDS, { rating: 'yes' }).map((field) => field.name)).not.toContain('reason');
  expect(checkAnswers(FIELDS, { rating: 'no', points: ['一'] }, kitZhCn)).toEqual({ reason: '请填写“理由”。' });
  expect(answersToSend(FIELDS, { rating: 'yes', reason: '旧字' })).toEqual({ rating: 'yes' });
});

test('an unanswered choice is missed, never taken as something', () => {
  expect(checkAnswers(FIELDS, { points: ['一'] }, kitZhCn)).toEqual({ rating: '请选择“评价”。' });
  expect(answersToSend(FIELDS, {})).toEqual({});
});

test('length counts code points, so a rare character is one', () => {
  expect(checkAnswers(FIELDS, { rating: 'no', reason: '𬭎𬭎𬭎𬭎', points: ['一'] }, kitZhCn)).toEqual({});
  expect(checkAnswers(FIELDS, { rating: 'no', reason: '𬭎𬭎𬭎𬭎𬭎', points: ['一'] }, kitZhCn)).toEqual({
    reason: '最多 4 个字，现在 5 个。',
  });
});

test('a day that does not exist is no date', () => {
  expect(checkAnswers(FIELDS, { rating: 'yes', due: '2026-02-30', points: ['一'] }, kitZhCn)).toEqual({ due: kitZhCn.notADate });
});

test('empty points are neither counted nor sent', () => {
  expect(checkAnswers(FIELDS, { rating: 'yes', points: [' ', ''] }, kitZhCn)).toEqual({ points: '请填写“要点”。' });
  expect(answersToSend(FIELDS, { points: [' 修路 ', ''], units: [{ value: 'u1', label: '市应急局' }] })).toEqual({
    points: ['修路'],
    units: ['u1'],
  });
});

test('no error of the server is lost: below a field it shows at the field, without a field above the form', () => {
  const errors = { 'points.1': '太短', version: '已有改动' };
  expect(errorAt(errors, 'points')).toBe('太短');
  expect(errorAt(errors, 'point')).toBeUndefined();
  expect(errorsElsewhere(errors, FIELDS)).toEqual(['已有改动']);
});
