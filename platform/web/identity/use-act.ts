import { useState } from 'react';

export type Act = {
  readonly isBusy: boolean;
  readonly error: unknown;
  /** Runs one thing at a time; what goes wrong is kept to be shown. */
  readonly run: (work: () => Promise<void>) => void;
};

/** A button's or form's work: busy while it runs, with the error beside it afterwards. */
export function useAct(): Act {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const run = (work: () => Promise<void>): void => {
    if (isBusy) return;
    setBusy(true);
    setError(undefined);
    work()
      .catch(setError)
      .finally(() => setBusy(false));
  };
  return { isBusy, error, run };
}
