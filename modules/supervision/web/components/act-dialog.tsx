import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { AskForm } from '#platform/web/kit/ask-form.tsx';
import type { AskValues } from '#platform/web/kit/ask-form-values.ts';
import { LoadingNote } from '#platform/web/kit/loading-note.tsx';
import type { Option } from '#platform/web/kit/select-input.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import type { ActDone, ActionView, OfferedAssessment } from '../../contract/views.ts';
import { ownersQuery, withKeptFiles } from '../api.ts';
import { useSupervisionTexts, wordOf } from '../use-supervision-texts.ts';
import { actForm } from './act-forms.ts';
import { DraftOpinions } from './draft-opinions.tsx';
import { NameItem } from './name-item.tsx';
import { TakeAssessment } from './take-assessment.tsx';
import { useActing } from './use-acting.ts';
import { useFinders } from './use-finders.ts';

/** An act somebody is about to do: to which plan or matter, at which version, and what it is about in words. */
export type Asked = {
  readonly id: string;
  readonly version: number;
  readonly act: ActionView;
  readonly about?: string;
  readonly initial?: AskValues;
  readonly offered?: readonly OfferedAssessment[];
  /** What this reader is asked, where it is less than the act takes. */ readonly only?: readonly string[] | undefined;
};
// Asked by a component of their own, which makes the whole body.
const OWN_FORMS = ['draft-opinions', 'name-item', 'take-assessment'];

type Props = { readonly asked: Asked | undefined; readonly onClose: () => void; readonly onDone?: (done: ActDone) => void };

/** The form of an act in front of the page. What was typed stays when it was refused. */
export function ActDialog({ asked, onClose, onDone }: Props) {
  const { words } = useSupervisionTexts();
  const owners = useQuery(ownersQuery);
  const title = asked === undefined ? '' : wordOf(words.act, asked.act.action);
  return (
    <Dialog title={title} open={asked !== undefined} onClose={onClose} wide={asked?.act.action === 'draft-opinions'}>
      {asked === undefined ? null : owners.isPending ? (
        <LoadingNote lines={4} />
      ) : (
        <Body
          key={`${asked.act.action}${asked.act.targetId ?? ''}`}
          asked={asked}
          owners={owners.data ?? []}
          onClose={onClose}
          {...(onDone ? { onDone } : {})}
        />
      )}
    </Dialog>
  );
}

function Body({
  asked: { id, version, act, about, initial, offered = [], only },
  owners,
  onClose,
  onDone,
}: {
  readonly asked: Asked;
  readonly owners: readonly Option[];
  readonly onClose: () => void;
  readonly onDone?: (done: ActDone) => void;
}) {
  const texts = useSupervisionTexts();
  const {
    words,
    forms,
    pages: { common },
  } = texts;
  const perform = useActing();
  const finders = useFinders(act.of === 'referral' ? 'everybody' : 'deputies');
  // The questions stay those of the opening, so that nothing typed moves when the page becomes fresh.
  const [form] = useState(() => actForm(act, texts, { owners, only, ...(initial === undefined ? {} : { initial }) }));
  const explain: Readonly<Record<string, string>> = forms.explain;
  const submit = async (answers: Readonly<Record<string, unknown>>): Promise<void> => {
    const kept = await withKeptFiles(id, answers);
    const done = await perform({ id, version, act, form: OWN_FORMS.includes(act.action) ? kept : form.toForm(kept) });
    onClose();
    onDone?.(done);
  };
  return (
    <div className="stack">
      {about === undefined ? null : <p className="small muted">{about}</p>}
      {explain[act.action] === undefined ? null : <p className="muted">{explain[act.action]}</p>}
      {act.action === 'draft-opinions' ? (
        <DraftOpinions onSubmit={submit} onCancel={onClose} />
      ) : act.action === 'name-item' ? (
        <NameItem onSubmit={submit} onCancel={onClose} />
      ) : act.action === 'take-assessment' ? (
        <TakeAssessment offered={offered} onSubmit={submit} onCancel={onClose} />
      ) : (
        <AskForm
          fields={form.fields}
          initial={form.initial}
          submitLabel={fill(common.confirm, { action: wordOf(words.act, act.action) })}
          onSubmit={submit}
          onCancel={onClose}
          finders={finders}
        />
      )}
    </div>
  );
}
