import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '#platform/web/api-error.ts';
import { useCommandId } from '#platform/web/command-id.ts';
import { fill } from '#platform/web/fill.ts';
import { asFormRefusal } from '#platform/web/form-refusal.ts';
import { sayDone } from '#platform/web/kit/toast-list.ts';
import type { ActDone, ActionView } from '../../contract/views.ts';
import { performAct } from '../api.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';

type Target = Pick<ActionView, 'of' | 'action' | 'targetId'>;
type Form = Readonly<Record<string, unknown>>;
/** Silent where the page itself shows at once that it was done, as the consoles do. */
type ActingOptions = { readonly isSilent?: boolean };

/**
 * Performs acts of one meeting and makes everything that shows meetings fresh. A try without an answer keeps its
 * command id, so that pressing again has one effect.
 */
export function useActing(meetingId: string, { isSilent = false }: ActingOptions = {}) {
  const client = useQueryClient();
  const command = useCommandId();
  const { words, pages } = useMeetingTexts();
  return async (act: Target, form: Form = {}, version?: number): Promise<ActDone> => {
    try {
      const done = await performAct({ meetingId, act, form, commandId: command.current(), ...(version === undefined ? {} : { version }) });
      command.renew();
      if (!isSilent) sayDone(fill(pages.common.done, { action: wordOf(words.act, act.action) }));
      await Promise.all([client.invalidateQueries({ queryKey: ['meetings'] }), client.invalidateQueries({ queryKey: ['desk-counts'] })]);
      return done;
    } catch (error) {
      const { status } = problemOf(error);
      if (status !== 0) command.renew();
      if (status === 409) void client.invalidateQueries({ queryKey: ['meetings'] });
      throw asFormRefusal(error);
    }
  };
}

/** Acts that ask nothing, with their failure kept for the place they were pressed in. */
export function useQuickAct(meetingId: string, options: ActingOptions = {}) {
  const perform = useActing(meetingId, options);
  const [busy, setBusy] = useState<string>();
  const [error, setError] = useState<unknown>();
  const run = async (act: Target, form: Form = {}): Promise<boolean> => {
    setBusy(`${act.action}${act.targetId ?? ''}`);
    setError(undefined);
    try {
      await perform(act, form);
      return true;
    } catch (thrown) {
      setError(thrown);
      return false;
    } finally {
      setBusy(undefined);
    }
  };
  return { run, busy, error };
}
