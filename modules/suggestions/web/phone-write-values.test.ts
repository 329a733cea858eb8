import { expect, test } from 'vitest';
import { EMPTY_VALUES, isBlank, stepAfter, stepBefore, stepMark, stepsToDo, WRITE_STEPS, WriteValues } from './phone-write-values.ts';

test('in an empty draft nothing is chosen and everything is still to do', () => {
  expect(EMPTY_VALUES).toMatchObject({ kind: '', wantsPublicity: '', isConfidential: '', step: 'title' });
  expect(stepsToDo(EMPTY_VALUES)).toEqual(['title', 'situation', 'analysis', 'points']);
  expect(isBlank(EMPTY_VALUES)).toBe(true);
});

test('the first step is done only with a title and with the choice between suggestion and motion', () => {
  expect(stepMark('title', { ...EMPTY_VALUES, title: '关于修路的建议' })).toBe('open');
  expect(stepMark('title', { ...EMPTY_VALUES, title: '关于修路的建议', kind: 'motion' })).toBe('done');
});

test('looking at past years and signing keep nobody from filing', () => {
  expect(
    stepsToDo({ ...EMPTY_VALUES, kind: 'suggestion', title: '关于修路的建议', situation: '路坏了', analysis: '没人修', points: ['修好'] }),
  ).toEqual([]);
});

test('steps follow one another and end', () => {
  expect(WRITE_STEPS.map((step) => stepAfter(step))).toEqual([...WRITE_STEPS.slice(1), undefined]);
  expect(stepBefore('title')).toBeUndefined();
});

test('a draft of an older release is read as far as it goes', () => {
  expect(WriteValues.parse({ title: '路', step: 'gone', points: 3, server: { id: 1 } })).toEqual({
    ...EMPTY_VALUES,
    title: '路',
    points: [''],
  });
});
