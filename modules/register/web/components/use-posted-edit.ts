import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommandId } from '#platform/web/command-id.ts';
import { sayDone } from '#platform/web/kit/toast-list.ts';
import { postEdit } from '../api.ts';

/** Sends an edit of the register: busy while it travels; a refusal stays beside what caused it, with what was typed. */
export function usePostedEdit(onDone: () => void) {
  const queries = useQueryClient();
  const commandId = useCommandId();
  const [thrown, setThrown] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const post = async (path: string, body: Readonly<Record<string, unknown>>, said: string): Promise<void> => {
    setBusy(true);
    try {
      await postEdit(path, { ...body, commandId: commandId.current() });
      await queries.invalidateQueries({ queryKey: ['register'] });
      sayDone(said);
      onDone();
    } catch (error) {
      setThrown(error);
      setBusy(false);
    }
  };
  return { busy, thrown, post, renew: commandId.renew };
}
