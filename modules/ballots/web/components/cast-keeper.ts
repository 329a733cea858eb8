import type { ReceiptView } from '../../contract/views.ts';
import { type DeviceStorage, forgetPaper, keepPending, type PendingCast, pendingOf } from './pending-cast.ts';

/** What came of a try: an answer ends it, everything else is tried again. */
export type CastAnswer =
  | { readonly kind: 'receipt'; readonly receipt: ReceiptView }
  | { readonly kind: 'refused'; readonly error: unknown }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'no-answer' };

/** sending: the first try; waiting: no signal, tried again by itself; signed-out: waits until the same person signs in. */
export type CastState =
  | { readonly kind: 'sending' | 'waiting' | 'signed-out' }
  | { readonly kind: 'receipt'; readonly receipt: ReceiptView }
  | { readonly kind: 'refused'; readonly error: unknown };

export type CastKeeperDeps = {
  readonly storage: DeviceStorage;
  readonly send: (pending: PendingCast) => Promise<CastAnswer>;
  /** Resolves after so many milliseconds, or earlier when the signal comes back. */
  readonly wait: (ms: number) => Promise<void>;
  readonly random: () => number;
};

const LONGEST_PAUSE = 3000;
/** Half a second, one, two, three, three …; spread, so that a hall does not come back all at once. */
export const pauseAfter = (tries: number, random: number): number => Math.min(LONGEST_PAUSE, 500 * 2 ** tries) * (0.7 + random * 0.6);

export type CastKeeper = {
  /** Hands a paper in: it is on the device before it is sent, and sent until there is an answer. */
  readonly cast: (pending: PendingCast) => void;
  /** Goes on with what lay on the device when the page was opened. */
  readonly resume: (accountId: string) => void;
  readonly stateOf: (contestId: string) => CastState | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  readonly forget: (contestId: string) => void;
};

/** Sends papers until each has a receipt or a refusal. The same paper with the same id twice has one effect. */
export function makeCastKeeper({ storage, send, wait, random }: CastKeeperDeps): CastKeeper {
  const states = new Map<string, CastState>();
  const running = new Set<string>();
  const listeners = new Set<() => void>();
  const tell = (contestId: string, state: CastState): void => {
    states.set(contestId, state);
    for (const listener of listeners) listener();
  };
  const run = async (pending: PendingCast): Promise<void> => {
    const { contestId } = pending;
    if (running.has(contestId)) return;
    running.add(contestId);
    tell(contestId, { kind: 'sending' });
    for (let tries = 0; ; tries += 1) {
      const answer = await send(pending);
      if (answer.kind === 'receipt' || answer.kind === 'refused') {
        forgetPaper(storage, contestId);
        tell(contestId, answer);
        break;
      }
      tell(contestId, { kind: answer.kind === 'signed-out' ? 'signed-out' : 'waiting' });
      if (answer.kind === 'signed-out') break;
      await wait(pauseAfter(tries, random()));
    }
    running.delete(contestId);
  };
  return {
    cast: (pending) => {
      keepPending(storage, pending);
      void run(pending);
    },
    resume: (accountId) => {
      for (const pending of pendingOf(storage)) if (pending.accountId === accountId) void run(pending);
    },
    stateOf: (contestId) => states.get(contestId),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    forget: (contestId) => {
      forgetPaper(storage, contestId);
      states.delete(contestId);
    },
  };
}
