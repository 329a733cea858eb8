import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startJobs } from './start-jobs.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const HOUR = 3_600_000;

it('the rounds run shortly after the start and then every hour, one after the other', async () => {
  const done: string[] = [];
  const jobs = startJobs({
    rounds: [
      async () => {
        done.push('sweep begins');
        await new Promise((wake) => setTimeout(wake, 1000));
        done.push('sweep ends');
      },
      async () => void done.push('remind'),
    ],
    onError: (error) => done.push(String(error)),
  });
  await vi.advanceTimersByTimeAsync(4000);
  expect(done).toEqual([]);
  await vi.advanceTimersByTimeAsync(3000);
  expect(done).toEqual(['sweep begins', 'sweep ends', 'remind']);
  await vi.advanceTimersByTimeAsync(2 * HOUR);
  expect(done.filter((what) => what === 'remind')).toHaveLength(3);
  await jobs.stop();
});

it('a round that fails is told and stops neither the next one nor the next hour', async () => {
  const told: string[] = [];
  let reminded = 0;
  const jobs = startJobs({
    rounds: [() => Promise.reject(new Error('no room on the disk')), async () => void (reminded += 1)],
    onError: (error) => told.push(error instanceof Error ? error.message : ''),
  });
  await vi.advanceTimersByTimeAsync(HOUR + 10_000);
  expect([reminded, told]).toEqual([2, ['no room on the disk', 'no room on the disk']]);
  await jobs.stop();
});

it('stopping waits for the round that is under way, and no other begins', async () => {
  let ended = 0;
  const jobs = startJobs({
    rounds: [
      async () => {
        await new Promise((wake) => setTimeout(wake, 20_000));
        ended += 1;
      },
    ],
    onError: () => undefined,
  });
  await vi.advanceTimersByTimeAsync(6000);
  const stopped = jobs.stop();
  await vi.advanceTimersByTimeAsync(30_000);
  await stopped;
  await vi.advanceTimersByTimeAsync(3 * HOUR);
  expect(ended).toBe(1);
});
