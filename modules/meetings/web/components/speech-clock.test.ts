import { expect, it } from 'vitest';
import { clockText, speechTime } from './speech-clock.ts';

const START = Date.parse('2026-03-27T01:00:00Z');
const speech = { startedAt: '2026-03-27T01:00:00Z', endedAt: null, limitSeconds: 300 };

it('a speech has its limit less what it took, and goes on counting past it', () => {
  expect(speechTime(speech, START + 60_000)).toEqual({ spent: 60, left: 240, isOver: false, isSoon: false });
  expect(speechTime(speech, START + 275_000)).toMatchObject({ left: 25, isSoon: true });
  expect(speechTime(speech, START + 310_000)).toEqual({ spent: 310, left: -10, isOver: true, isSoon: false });
});

it('what has ended stands still, and a clock that is behind the server shows nothing negative', () => {
  expect(speechTime({ ...speech, endedAt: '2026-03-27T01:04:00Z' }, START + 900_000).spent).toBe(240);
  expect(speechTime(speech, START - 5000).spent).toBe(0);
  expect(speechTime({ ...speech, limitSeconds: null }, START + 5000)).toMatchObject({ left: null, isOver: false });
});

it('seconds are written as on a clock', () => {
  expect([clockText(0), clockText(65), clockText(3723), clockText(-10)]).toEqual(['0:00', '1:05', '1:02:03', '0:10']);
});
