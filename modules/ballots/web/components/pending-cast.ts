import { z } from 'zod';
import { Paper } from '../../domain/paper.ts';

/**
 * A paper that was handed in and has no answer yet. It lies on the voter's own device until the receipt or a refusal
 * comes, and not a moment longer; whose it is stands with it, so that it never goes out in the name of another.
 */
export const PendingCast = z.object({ contestId: z.string(), accountId: z.string(), castId: z.uuid(), paper: Paper });
export type PendingCast = z.infer<typeof PendingCast>;

/** What is written of a paper before it is handed in, for the case that the page is lost. */
const KeptMarks = z.object({ accountId: z.string(), marks: Paper.shape.marks, writeIns: z.array(z.string()) });
export type KeptMarks = z.infer<typeof KeptMarks>;

export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
const PENDING = 'renda.cast.';
const MARKS = 'renda.marks.';

const read = <T>(schema: z.ZodType<T>, text: string | null): T | undefined => {
  if (text === null) return undefined;
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** Random without a time in it, unlike the ids of commands: nothing of it may tell when a paper was marked. */
export function newCastId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export const keepPending = (storage: DeviceStorage, pending: PendingCast): void =>
  storage.setItem(PENDING + pending.contestId, JSON.stringify(pending));

export const pendingOf = (storage: DeviceStorage): readonly PendingCast[] =>
  Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '')
    .filter((key) => key.startsWith(PENDING))
    .flatMap((key) => read(PendingCast, storage.getItem(key)) ?? []);

export const keepMarks = (storage: DeviceStorage, contestId: string, marks: KeptMarks): void =>
  storage.setItem(MARKS + contestId, JSON.stringify(marks));
export function keptMarks(storage: DeviceStorage, contestId: string, accountId: string): Pick<KeptMarks, 'marks' | 'writeIns'> | undefined {
  const kept = read(KeptMarks, storage.getItem(MARKS + contestId));
  return kept?.accountId === accountId ? { marks: kept.marks, writeIns: kept.writeIns } : undefined;
}

/** Marks of papers that can no longer be handed in; what was handed in and waits for its answer stays until it has one. */
export function sweepMarks(storage: DeviceStorage, openIds: readonly string[]): void {
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter((key) => key.startsWith(MARKS));
  for (const key of keys) if (!openIds.includes(key.slice(MARKS.length))) storage.removeItem(key);
}

/** Nothing of a paper stays on the device: after the receipt, after a refusal, and when the contest is over. */
export function forgetPaper(storage: DeviceStorage, contestId: string): void {
  storage.removeItem(PENDING + contestId);
  storage.removeItem(MARKS + contestId);
}
