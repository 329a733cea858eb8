import type { Database } from '#platform/server/db/database.ts';
import { sealJournal } from './seal-journal.ts';
import type { JournalLog, SealResult } from './seal-journal.ts';

export type SealerOptions = {
  /** Pause between two rounds in ms; one second unless told. */
  readonly everyMs?: number;
  /** Told of every failed round. Entries go on being written; the next round tries again. */
  readonly onError: (error: unknown) => void;
};

export type JournalSealer = {
  /** Seals now, for instance before a proof is printed. */
  readonly sealNow: () => Promise<SealResult>;
  /** Seals what waits a last time and ends. */
  readonly stop: () => Promise<void>;
};

/** Starts the sealer of this process: a round every second, never two at once. */
export function startJournalSealer(db: Pick<Database, 'system'>, log: JournalLog, options: SealerOptions): JournalSealer {
  const pause = options.everyMs ?? 1000;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let current: Promise<unknown> = Promise.resolve();
  const sealNow = (): Promise<SealResult> => {
    const round = current.then(() => sealJournal(db, log));
    current = round.catch(() => undefined);
    return round;
  };
  const next = (): void => {
    if (stopped) return;
    timer = setTimeout(() => void sealNow().catch(options.onError).finally(next), pause);
    timer.unref();
  };
  next();
  const stop = async (): Promise<void> => {
    stopped = true;
    clearTimeout(timer);
    await sealNow().catch(options.onError);
  };
  return { sealNow, stop };
}
