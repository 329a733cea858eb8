import { useEffect, useSyncExternalStore } from 'react';
import { ApiError, problemOf } from '#platform/web/api-error.ts';
import { ballotsApi } from '../api.ts';
import { type CastAnswer, type CastKeeper, type CastState, makeCastKeeper } from './cast-keeper.ts';
import { type DeviceStorage, type PendingCast, sweepMarks } from './pending-cast.ts';

async function send({ contestId: id, castId, paper }: PendingCast): Promise<CastAnswer> {
  try {
    return { kind: 'receipt', receipt: await ballotsApi.cast({ id, castId, paper }) };
  } catch (error) {
    const { status } = problemOf(error);
    if (!(error instanceof ApiError) || status === 0 || status === 429 || status >= 500) return { kind: 'no-answer' };
    return status === 401 ? { kind: 'signed-out' } : { kind: 'refused', error };
  }
}

/** Ends early when the device says that the signal is back. */
const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      globalThis.removeEventListener('online', done);
      resolve();
    }
    globalThis.addEventListener('online', done);
  });

/** Where storage is switched off a paper lives as long as the page. */
function memoryStorage(): DeviceStorage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

function ownStorage(): DeviceStorage {
  try {
    globalThis.localStorage.getItem('renda');
    return globalThis.localStorage;
  } catch {
    return memoryStorage();
  }
}

export const paperStorage: DeviceStorage = ownStorage();
let one: CastKeeper | undefined;
/** One for the whole page: a paper goes on being sent wherever its writer looks meanwhile. */
export const castKeeper = (): CastKeeper => (one ??= makeCastKeeper({ storage: paperStorage, send, wait, random: Math.random }));

export const useCastState = (contestId: string): CastState | undefined =>
  useSyncExternalStore(
    (listener) => castKeeper().subscribe(listener),
    () => castKeeper().stateOf(contestId),
    () => undefined,
  );

/** Marks of votes that are over without having been handed in leave the device. */
export function useSweptMarks(openIds: readonly string[] | undefined): void {
  const known = openIds?.join(' ');
  useEffect(() => {
    if (known !== undefined) sweepMarks(paperStorage, known.split(' '));
  }, [known]);
}

/** Goes on sending what this person handed in before the page was lost. */
export function useResumedCasts(accountId: string | undefined): void {
  useEffect(() => {
    if (accountId !== undefined) castKeeper().resume(accountId);
  }, [accountId]);
}
