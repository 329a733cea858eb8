import { expect, test } from 'vitest';
import { StartUpError, startUpLine } from './start-up-error.ts';

test('whatever was thrown becomes one line', () => {
  expect(startUpLine(new StartUpError('the port is taken\nand more'))).toBe('renda: the port is taken');
  expect(startUpLine(new Error('odd'))).toBe('renda: could not go on: odd');
  expect(startUpLine('text')).toBe('renda: could not go on: text');
});
