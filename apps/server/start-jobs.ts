export type JobDeps = {
  /** What is done by itself; each must be safe to do twice, and by several nodes at once. */
  readonly rounds: readonly (() => Promise<void>)[];
  readonly onError: (error: unknown) => void;
};

const HOUR_MS = 3_600_000;
const FIRST_MS = 5000;

/** Reminders and the sweeping of old sign-ins: shortly after the start, then every hour. */
export function startJobs({ rounds, onError }: JobDeps): { readonly stop: () => Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  const round = (): void => {
    for (const work of rounds) running = running.then(work).catch(onError);
  };
  const first = setTimeout(round, FIRST_MS);
  const timer = setInterval(round, HOUR_MS);
  return {
    stop: async () => {
      clearTimeout(first);
      clearInterval(timer);
      await running;
    },
  };
}
