import { useSyncExternalStore } from 'react';
import { callJson } from '../api-client.ts';
import { ApiError, problemSentence } from '../api-error.ts';
import { kitTexts } from '../kit-texts.ts';
import { readAll, removeOne, writeOne } from './device-store.ts';
import { dropDraft } from './draft-box.ts';
import { confirmAccount, lastAccount } from './last-account.ts';
import {
  type Parcel,
  type ParcelFields,
  type ParcelStore,
  type SendResult,
  flushOutbox,
  newParcel,
  wakeUp,
  withFollowers,
} from './outbox.ts';

const isParcel = (value: unknown): value is Parcel =>
  typeof value === 'object' && value !== null && 'commandId' in value && 'path' in value && 'state' in value;

let parcels: readonly Parcel[] = [];
const listeners = new Set<() => void>();

async function readParcels(): Promise<readonly Parcel[]> {
  return (await readAll('parcels')).filter(isParcel);
}

/** Reads anew what is shown: only what this account wrote. */
async function refresh(): Promise<readonly Parcel[]> {
  const mine = lastAccount();
  parcels = (await readParcels()).filter((parcel) => parcel.accountId === mine);
  for (const listener of listeners) listener();
  return parcels;
}

const store: ParcelStore = {
  all: readParcels,
  put: (parcel) => writeOne('parcels', parcel),
  remove: (commandId) => removeOne('parcels', commandId),
};

async function send(parcel: Parcel): Promise<SendResult> {
  try {
    const answer = await callJson(parcel.path, { method: 'POST', body: parcel.body });
    if (parcel.draftId !== undefined) await dropDraft(parcel.draftId);
    return { kind: 'sent', answer };
  } catch (error) {
    if (!(error instanceof ApiError)) return { kind: 'unreachable' };
    const { status } = error.problem;
    if (status === 401) return { kind: 'signed-out' };
    if (status === 0 || status === 429 || status >= 500) return { kind: 'unreachable' };
    return { kind: status === 409 ? 'conflict' : 'refused', why: problemSentence(error.problem, kitTexts()) };
  }
}

/** Sends what is due. One page does it at a time, where the browser knows locks; the command ids make a doubling harmless anyway. */
export async function flushDeviceOutbox(): Promise<void> {
  const flush = async (): Promise<void> => {
    const accountId = (await readParcels()).length === 0 ? undefined : await confirmAccount().catch(() => undefined);
    if (accountId !== undefined) await flushOutbox(store, { accountId, send }, Date.now);
    await refresh();
  };
  if (navigator.locks)
    await navigator.locks.request('renda.outbox', { ifAvailable: true }, async (lock) => {
      if (lock) await flush();
    });
  else await flush();
}

const PATIENCE_MS = 4_000;

/**
 * Puts commands into the outbox and tries at once. The page says 已存，等待送出 until they are gone from the list.
 * @returns whether all have arrived, one still waits after some seconds, or one came back refused
 */
export async function sendWhenPossible(...inOrder: readonly ParcelFields[]): Promise<'arrived' | 'waiting' | 'back'> {
  const now = Date.now();
  for (const [place, fields] of inOrder.entries()) await writeOne('parcels', newParcel(fields, now + place));
  await refresh();
  const patience = new Promise((wake) => {
    setTimeout(wake, PATIENCE_MS);
  });
  await Promise.race([flushDeviceOutbox(), patience]);
  const left = (await readParcels()).filter((parcel) => inOrder.some(({ commandId }) => commandId === parcel.commandId));
  if (left.length === 0) return 'arrived';
  return left.some(({ state }) => state === 'conflict' || state === 'refused') ? 'back' : 'waiting';
}

/** Takes a parcel back, and with it those that wait for its answer. */
export async function dropParcel(commandId: string): Promise<void> {
  for (const id of withFollowers(await readParcels(), commandId)) await removeOne('parcels', id);
  await refresh();
}

/** Everything that only waits goes now: the signal is back, or the person asked for it. */
export async function sendNow(): Promise<void> {
  for (const parcel of await refresh()) await writeOne('parcels', wakeUp(parcel, Date.now()));
  await flushDeviceOutbox();
}

/** Starts sending by itself: when the page opens, when the signal comes back, and once a minute. */
export function keepOutboxMoving(): () => void {
  const onWake = (): void => {
    void sendNow();
  };
  const timer = setInterval(() => {
    void flushDeviceOutbox();
  }, 60_000);
  globalThis.addEventListener('online', onWake);
  onWake();
  return () => {
    clearInterval(timer);
    globalThis.removeEventListener('online', onWake);
  };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function useOutbox(): readonly Parcel[] {
  return useSyncExternalStore(
    subscribe,
    () => parcels,
    () => parcels,
  );
}
