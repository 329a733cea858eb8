import { useQueryClient } from '@tanstack/react-query';
import { problemOf } from '#platform/web/api-error.ts';
import { useCommandId } from '#platform/web/command-id.ts';
import { fill } from '#platform/web/fill.ts';
import { asFormRefusal } from '#platform/web/form-refusal.ts';
import { sayDone } from '#platform/web/kit/toast-list.ts';
import type { ActDone, ActionView } from '../../contract/views.ts';
import { performAct } from '../api.ts';
import { useSupervisionTexts, wordOf } from '../use-supervision-texts.ts';

type Acting = {
  readonly id: string;
  readonly version: number;
  readonly act: Pick<ActionView, 'of' | 'action' | 'targetId'>;
  readonly form?: Readonly<Record<string, unknown>>;
};

/** Performs an act and makes every page of supervision fresh. A try without an answer keeps its command id. */
export function useActing(): (acting: Acting) => Promise<ActDone> {
  const client = useQueryClient();
  const command = useCommandId();
  const { words, pages } = useSupervisionTexts();
  return async ({ id, version, act, form = {} }) => {
    try {
      const done = await performAct({ id, version, act, form, commandId: command.current() });
      command.renew();
      sayDone(fill(pages.common.done, { action: wordOf(words.act, act.action) }));
      await Promise.all([client.invalidateQueries({ queryKey: ['supervision'] }), client.invalidateQueries({ queryKey: ['desk-counts'] })]);
      return done;
    } catch (error) {
      const { status } = problemOf(error);
      if (status !== 0) command.renew();
      if (status === 409) void client.invalidateQueries({ queryKey: ['supervision'] });
      throw asFormRefusal(error);
    }
  };
}
