import { expect, test } from 'vitest';
import { z } from 'zod';
import { newCommandId } from './command-id.ts';

test('a command id is a UUID of version 7 that sorts by time', () => {
  const early = newCommandId(1_700_000_000_000);
  expect(z.uuidv7().safeParse(early).success).toBe(true);
  expect(early < newCommandId(1_700_000_000_001)).toBe(true);
  expect(newCommandId()).not.toBe(newCommandId());
});
