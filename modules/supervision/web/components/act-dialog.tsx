import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { AskForm } from '#platform/web/kit/ask-form.tsx';
import type { AskValues } from '#platform/web/kit/ask-form-values.ts';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import type { ActDone, ActionView } from '../../contract/views.ts';
import { unitsQuery } from '../api.ts';
import { useSupervisionTexts, wordOf } from '../use-supervision-texts.ts';
import { actForm } from './act-forms.ts';
import { useActing } from './use-acting.ts';

/** An act somebody is about to do: to which plan or matter, at which version, and what it is about in words. */
export type Asked = { readonly id: string; readonly version: number; readonly act: ActionView; readonly about?: string; readonly initial?: AskValues };
type Props = { readonly asked: Asked | undefined; readonly onClose: () => void; readonly onDone?: (done: ActDone) => void };

/** The form of an act in front of the page. What was typed stays when it was refused. */
export function ActDialog({ asked, onClose, onDone }: Props) {
  const { words } = useSupervisionTexts();
  const title = asked === undefined ? '' : wordOf(words.act, asked.act.action);
  return (
    <Dialog title={title} open={asked !== undefined} onClose={onClose} wide={asked?.act.action === 'draft-opinions'}>
      {asked === undefined ? null : <Body key={`${asked.act.action}${asked.act.targetId ?? ''}`} asked={asked} onClose={onClose} {...(onDone ? { onDone } : {})} />}
    </Dialog>
  );
}

function Body({ asked: { id, version, act, about, initial }, onClose, onDone }: { readonly asked: Asked; readonly onClose: () => void; readonly onDone?: (done: ActDone) => void }) {
  const texts = useSupervisionTexts();
  const { words, forms, pages: { common } } = texts;
  const perform = useActing();
  const units = useQuery(unitsQuery);
  // The questions stay those of the opening, so that nothing typed moves when the page becomes fresh.
  const [form] = useState(() => actForm(act, texts, initial));
  const explain: Readonly<Record<string, string>> = forms.explain;
  const submit = async (answers: Readonly<Record<string, unknown>>): Promise<void> => {
    const done = await perform({ id, version, act, form: form.toForm(answers) });
    onClose();
    onDone?.(done);
  };
  return (
    <div className="stack">
      {about === undefined ? null : <p className="small muted">{about}</p>}
      {explain[act.action] === undefined ? null : <p className="muted">{explain[act.action]}</p>}
      <AskForm fields={form.fields} initial={form.initial} submitLabel={fill(common.confirm, { action: wordOf(words.act, act.action) })} onSubmit={submit} onCancel={onClose}
        finders={{ organisation: async (text) => (units.data ?? []).filter((unit) => `${unit.name}${unit.shortName}`.includes(text.trim())).slice(0, 30).map((unit) => ({ value: unit.id, label: unit.shortName, hint: unit.name })) }} />
    </div>
  );
}
