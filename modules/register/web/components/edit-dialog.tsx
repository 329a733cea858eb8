import { useQueryClient } from '@tanstack/react-query';
import { fill } from '#platform/web/fill.ts';
import { useCommandId } from '#platform/web/command-id.ts';
import type { Finders } from '#platform/web/kit/ask-control.tsx';
import { AskForm } from '#platform/web/kit/ask-form.tsx';
import type { AskField, AskValues } from '#platform/web/kit/ask-form-values.ts';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { sayDone } from '#platform/web/kit/toast-list.ts';
import { findPeople, postEdit } from '../api.ts';
import { useRegisterTexts } from '../use-register-texts.ts';

/** One act of the office on the register: its questions, and what is sent. */
export type Edit = {
  readonly title: string;
  readonly hint?: string;
  readonly fields: readonly AskField[];
  readonly initial?: AskValues;
  /** Below `/api/register/`. */
  readonly path: string;
  readonly body: (answers: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  readonly finders?: Finders;
  readonly onDone?: (answer: unknown) => void;
};

/** The dialog of an act. What was typed stays after a refusal; a second try has the same command id. */
export function EditDialog({ edit, onClose }: { readonly edit: Edit | undefined; readonly onClose: () => void }) {
  return (
    <Dialog title={edit?.title ?? ''} open={edit !== undefined} onClose={onClose}>
      {edit ? <EditBody edit={edit} onClose={onClose} /> : null}
    </Dialog>
  );
}

function EditBody({ edit, onClose }: { readonly edit: Edit; readonly onClose: () => void }) {
  const { acts } = useRegisterTexts();
  const queries = useQueryClient();
  const commandId = useCommandId();
  const send = async (answers: Readonly<Record<string, unknown>>): Promise<void> => {
    const answer = await postEdit(edit.path, { ...edit.body(answers), commandId: commandId.current() });
    await queries.invalidateQueries({ queryKey: ['register'] });
    sayDone(fill(acts.done, { what: edit.title }));
    onClose();
    edit.onDone?.(answer);
  };
  return (
    <div className="stack">
      {edit.hint === undefined ? null : <p className="muted">{edit.hint}</p>}
      <AskForm
        fields={edit.fields}
        initial={edit.initial ?? {}}
        finders={{ person: findPeople, ...edit.finders }}
        submitLabel={acts.save}
        onSubmit={send}
        onCancel={onClose}
        onChange={commandId.renew}
      />
    </div>
  );
}
