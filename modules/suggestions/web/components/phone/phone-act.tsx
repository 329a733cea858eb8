import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '#platform/web/api-error.ts';
import { useCommandId } from '#platform/web/command-id.ts';
import { AskForm } from '#platform/web/kit/ask-form.tsx';
import type { AskField } from '#platform/web/kit/ask-form-values.ts';
import type { Finders } from '#platform/web/kit/ask-control.tsx';
import { sayDone } from '#platform/web/kit/toast-list.ts';
import { type ActionView, SuggestionView } from '../../../contract/views.ts';
import { performAct } from '../../api.ts';
import { usePhoneTexts } from '../../use-phone-texts.ts';
import { asFormRefusal } from '../form-refusal.ts';

/** The act of this name the reader may do now, on this target where it has one. */
export function actOf(view: Pick<SuggestionView, 'actions'>, action: string, targetId?: string): ActionView | undefined {
  return view.actions.find((one) => one.action === action && (targetId === undefined || one.targetId === targetId));
}

/**
 * Performs acts on one suggestion and shows it as it then stands. Where somebody was first, the page
 * takes on the newest state and the refusal is thrown, so that it stands beside what was asked.
 */
export function usePhoneAct(view: Pick<SuggestionView, 'id' | 'version'>) {
  const queries = useQueryClient();
  const commandId = useCommandId();
  return async (act: ActionView, form: Readonly<Record<string, unknown>>): Promise<SuggestionView> => {
    const show = (next: SuggestionView): void => {
      queries.setQueryData(['suggestions', 'one', view.id], next);
    };
    try {
      const next = await performAct({ id: view.id, act, version: view.version, commandId: commandId.current(), form });
      commandId.renew();
      show(next);
      void queries.invalidateQueries({
        queryKey: ['suggestions'],
        predicate: (query) => query.queryKey[1] !== 'one' || query.queryKey[2] !== view.id,
      });
      return next;
    } catch (error) {
      if (error instanceof ApiError && error.problem.status === 409) {
        commandId.renew();
        const now = SuggestionView.safeParse(error.problem.current);
        if (now.success) show(now.data);
        else void queries.invalidateQueries({ queryKey: ['suggestions', 'one', view.id] });
      }
      throw asFormRefusal(error);
    }
  };
}

type AskProps = {
  readonly view: Pick<SuggestionView, 'id' | 'version'>;
  readonly act: ActionView;
  readonly title: string;
  readonly hint?: string | undefined;
  readonly fields?: readonly AskField[];
  readonly label: string;
  /** Said when it is done. */
  readonly done: string;
  readonly toForm?: (answers: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  readonly finders?: Finders;
  readonly onClose: () => void;
  readonly onDone?: () => void;
};

/** An act asked for in its place on the page: what it means, its questions, yes or not now. */
export function PhoneAsk({
  view,
  act,
  title,
  hint,
  fields = [],
  label,
  done,
  toForm = (answers) => answers,
  finders,
  onClose,
  onDone,
}: AskProps) {
  const perform = usePhoneAct(view);
  return (
    <section className="card ask" aria-label={title}>
      <h3>{title}</h3>
      {hint === undefined ? null : <p>{hint}</p>}
      <AskForm
        fields={fields}
        submitLabel={label}
        onCancel={onClose}
        {...(finders ? { finders } : {})}
        onSubmit={async (answers) => {
          await perform(act, toForm(answers));
          sayDone(done);
          onClose();
          onDone?.();
        }}
      />
    </section>
  );
}

/** One act at once, with its failure kept beside the button. */
export function useQuickAct(view: Pick<SuggestionView, 'id' | 'version'>) {
  const { one } = usePhoneTexts();
  const perform = usePhoneAct(view);
  const [busy, setBusy] = useState<string>();
  const [error, setError] = useState<unknown>();
  const run = async (act: ActionView, form: Readonly<Record<string, unknown>>): Promise<boolean> => {
    setBusy(`${act.action}${act.targetId ?? ''}`);
    setError(undefined);
    try {
      await perform(act, form);
      const done: Readonly<Record<string, string>> = one.done;
      sayDone(done[act.action] ?? '');
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
