import { useQuery, useQueryClient } from '@tanstack/react-query';
import { problemOf } from '#platform/web/api-error.ts';
import { useCommandId } from '#platform/web/command-id.ts';
import { fill } from '#platform/web/fill.ts';
import { asFormRefusal } from '#platform/web/form-refusal.ts';
import { AskForm } from '#platform/web/kit/ask-form.tsx';
import type { AskValues } from '#platform/web/kit/ask-form-values.ts';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { sayDone } from '#platform/web/kit/toast-list.ts';
import { unitChoices, unitsQuery } from '#platform/web/people-and-units.ts';
import { useDecisionTexts, wordOf } from '../use-decision-texts.ts';
import { actFields, type Offered } from './act-fields.ts';

export type Asked = {
  readonly action: string;
  readonly about?: string;
  readonly initial?: AskValues;
  readonly offered?: Offered;
  readonly send: (commandId: string, form: Readonly<Record<string, unknown>>) => Promise<unknown>;
};

/** The form of an act in front of the page. What was typed stays when it was refused. */
export function ActDialog({ asked, onClose }: { readonly asked: Asked | undefined; readonly onClose: () => void }) {
  const texts = useDecisionTexts();
  const client = useQueryClient();
  const command = useCommandId();
  const units = useQuery(unitsQuery);
  const word = asked === undefined ? '' : wordOf(texts.act, asked.action);
  const submit = async (form: Readonly<Record<string, unknown>>): Promise<void> => {
    try {
      await asked?.send(command.current(), form);
      command.renew();
    } catch (error) {
      if (problemOf(error).status !== 0) command.renew();
      throw asFormRefusal(error);
    }
    sayDone(fill(texts.page.done, { action: word }));
    await client.invalidateQueries({ queryKey: ['decisions'] });
    onClose();
  };
  return (
    <Dialog title={word} open={asked !== undefined} onClose={onClose}>
      {asked === undefined ? null : (
        <div className="stack">
          {asked.about === undefined ? null : <p className="small muted">{asked.about}</p>}
          <AskForm
            fields={actFields(asked.action, texts, asked.offered)}
            {...(asked.initial ? { initial: asked.initial } : {})}
            submitLabel={fill(texts.page.confirm, { action: word })}
            onSubmit={submit}
            onCancel={onClose}
            finders={{
              organisation: async (text) => unitChoices(units.data, text),
            }}
          />
        </div>
      )}
    </Dialog>
  );
}
