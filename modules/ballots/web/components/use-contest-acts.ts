import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '#platform/web/api-error.ts';
import { useCommandId } from '#platform/web/command-id.ts';
import type { ContestView } from '../../contract/views.ts';
import { contestKey, performAct } from '../api.ts';

export type ContestActs = {
  readonly busy: string | undefined;
  readonly error: unknown;
  /** Performs an act against the state that is shown; the contest as it then stands, undefined when it was refused. */
  readonly run: (action: string, form?: Readonly<Record<string, unknown>>) => Promise<ContestView | undefined>;
};

/** Acts of control: compare-and-set, and a repeated press after a lost answer has one effect. The page itself shows what was done. */
export function useContestActs(view: Pick<ContestView, 'id' | 'meetingId' | 'state'>): ContestActs {
  const client = useQueryClient();
  const command = useCommandId();
  const [busy, setBusy] = useState<string>();
  const [error, setError] = useState<unknown>();
  const run = async (action: string, form: Readonly<Record<string, unknown>> = {}): Promise<ContestView | undefined> => {
    setBusy(action);
    setError(undefined);
    try {
      const done = await performAct(view.id, action, { commandId: command.current(), expected: view.state, ...form });
      command.renew();
      client.setQueryData([...contestKey(done.id), 'view'], done);
      void client.invalidateQueries({ queryKey: ['ballots'] });
      return done;
    } catch (thrown) {
      if (problemOf(thrown).status !== 0) command.renew();
      if (problemOf(thrown).status === 409) void client.invalidateQueries({ queryKey: ['ballots'] });
      setError(thrown);
      return undefined;
    } finally {
      setBusy(undefined);
    }
  };
  return { busy, error, run };
}
