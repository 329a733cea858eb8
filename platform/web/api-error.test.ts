import { expect, test } from 'vitest';
import { kitZhCn } from '#platform/texts/kit-zh-cn.ts';
import { ApiError, fieldErrors, problemOf, problemOfBody, problemSentence } from './api-error.ts';

test('the sentence of the server is shown for what a person can mend', () => {
  expect(problemSentence(problemOfBody(422, { code: 'x.y', detail: '请写明理由。' }), kitZhCn)).toBe('请写明理由。');
});

test('a fault of the system never shows the words of the machine', () => {
  expect(problemSentence(problemOfBody(500, { detail: 'null pointer' }), kitZhCn)).toBe(kitZhCn.serverFault);
  expect(problemSentence(problemOf(new TypeError('x is undefined')), kitZhCn)).toBe(kitZhCn.serverFault);
});

test('a body that is no problem document still makes one', () => {
  expect(problemOfBody(502, '<html>')).toMatchObject({ status: 502, code: 'server.fault' });
  expect(problemSentence(problemOfBody(403, undefined), kitZhCn)).toBe(kitZhCn.forbiddenHint);
});

test('every wrong field is found by its path', () => {
  const problem = new ApiError(
    problemOfBody(422, { code: 'x', field: 'title', detail: '太短', fields: [{ path: 'points.0', message: '空' }] }),
  ).problem;
  expect(fieldErrors(problem)).toEqual({ title: '太短', 'points.0': '空' });
});
