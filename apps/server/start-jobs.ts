import type { Database } from '#platform/server/db/database.ts';
import type { Identity } from '#platform/server/identity/open-identity.ts';

export type JobDeps = { readonly db: Database; readonly clock: () => Date; readonly identity: Identity; readonly onError: (error: unknown) => void };

const HOUR_MS = 3_600_000;

/** What is done by itself: reminders and the sweeping of old sign-ins, every hour and once at the start. */
export function startJobs({ identity, onError }: JobDeps): { readonly stop: () => Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  const round = (): void => {
    running = running.then(() => identity.sweep()).catch(onError);
  };
  const first = setTimeout(round, 5000);
  const timer = setInterval(round, HOUR_MS);
  return {
    stop: async () => {
      clearTimeout(first);
      clearInterval(timer);
      await running;
    },
  };
}
