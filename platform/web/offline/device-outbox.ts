import { useSyncExternalStore } from 'react';
import { callJson } from '../api-client.ts';
import { ApiError, problemSentence } from '../api-error.ts';
import { kitTexts } from '../kit-texts.ts';
import { readAll, removeOne, writeOne } from './device-store.ts';
import { dropDraft } from './draft-box.ts';
import { type Parcel, type ParcelStore, type SendResult, flushOutbox, newParcel, wakeUp } from './outbox.ts';

const isParcel = (value: unknown): value is Parcel => typeof value === 'object' && value !== null && 'commandId' in value && 'path' in value && 'state' in value;

let parcels: readonly Parcel[] = [];
const listeners = new Set<() => void>();

async function refresh(): Promise<readonly Parcel[]> {
  parcels = (await readAll('parcels')).filter(isParcel);
  for (const listener of listeners) listener();
  return parcels;
}

const store: ParcelStore = {
  all: refresh,
  put: (parcel) => writeOne('parcels', parcel),
  remove: (commandId) => removeOne('parcels', commandId),
};

async function send(parcel: Parcel): Promise<SendResult> {
  try {
    await callJson(parcel.path, { method: 'POST', body: parcel.body });
    if (parcel.draftId !== undefined) await dropDraft(parcel.draftId);
    return { kind: 'sent' };
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
  const flush = async (): Promise<void> => { await flushOutbox(store, send, Date.now); await refresh(); };
  if (navigator.locks) await navigator.locks.request('renda.outbox', { ifAvailable: true }, async (lock) => { if (lock) await flush(); });
  else await flush();
}

/** Puts a command into the outbox and tries at once. The page says 已存，等待送出 until it is gone from the list. */
export async function sendWhenPossible(fields: Pick<Parcel, 'commandId' | 'what' | 'path' | 'body' | 'draftId'>): Promise<void> {
  await writeOne('parcels', newParcel(fields, Date.now()));
  await refresh();
  void flushDeviceOutbox();
}

export async function dropParcel(commandId: string): Promise<void> {
  await removeOne('parcels', commandId);
  await refresh();
}

/** Starts sending by itself: when the signal comes back, when the page is looked at again, and once a minute. */
export function keepOutboxMoving(): () => void {
  const wake = async (): Promise<void> => {
    for (const parcel of await refresh()) await writeOne('parcels', wakeUp(parcel, Date.now()));
    await flushDeviceOutbox();
  };
  const onWake = (): void => { void wake(); };
  const timer = setInterval(() => { void flushDeviceOutbox(); }, 60_000);
  globalThis.addEventListener('online', onWake);
  onWake();
  return () => { clearInterval(timer); globalThis.removeEventListener('online', onWake); };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
}

export function useOutbox(): readonly Parcel[] {
  return useSyncExternalStore(subscribe, () => parcels, () => parcels);
}
