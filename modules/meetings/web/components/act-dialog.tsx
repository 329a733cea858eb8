import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fill } from '#platform/web/fill.ts';
import { AskForm } from '#platform/web/kit/ask-form.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { findPersonChoices, unitChoices, unitsQuery } from '#platform/web/people-and-units.ts';
import type { ActDone, ActionView } from '../../contract/views.ts';
import { findOnList, keepFile, listsQuery, meetingsQuery } from '../api.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';
import { actForm, type FormContext } from './act-forms.ts';
import { useActing } from './use-acting.ts';

/** An act somebody is about to do, with what its form must know. */
export type Asked = {
  readonly act: ActionView;
  readonly context?: Omit<FormContext, 'texts'>;
  /** Who or what it is done to, in words. */ readonly about?: string;
};

type Props = {
  readonly meetingId: string;
  /** The meeting's version as it was seen; left out where the state alone decides. */
  readonly version?: number | undefined;
  readonly asked: Asked | undefined;
  readonly onClose: () => void;
  readonly onDone?: (done: ActDone) => void;
};

/** The form of an act in front of the page. What was typed stays when it was refused. */
export function ActDialog({ meetingId, version, asked, onClose, onDone }: Props) {
  const { words } = useMeetingTexts();
  const wide = asked?.act.action === 'edit-document' || asked?.act.action === 'write-record';
  return (
    <Dialog title={asked === undefined ? '' : wordOf(words.act, asked.act.action)} open={asked !== undefined} onClose={onClose} wide={wide}>
      {asked === undefined ? null : (
        <Body
          key={`${asked.act.action}${asked.act.targetId ?? ''}`}
          meetingId={meetingId}
          version={version}
          asked={asked}
          onClose={onClose}
          {...(onDone ? { onDone } : {})}
        />
      )}
    </Dialog>
  );
}

const VERSIONED = ['change-meeting', 'edit-item', 'approve-agenda', 're-open-agenda'];

function Body({
  meetingId,
  version,
  asked: { act, context = {}, about },
  onClose,
  onDone,
}: Omit<Props, 'asked'> & { readonly asked: Asked }) {
  const texts = useMeetingTexts();
  const { pages, words, forms } = texts;
  const perform = useActing(meetingId);
  const units = useQuery(unitsQuery);
  const lists = useQuery({ ...listsQuery, enabled: act.action === 'deliver-document' });
  const coming = useQuery({ ...meetingsQuery({ set: 'coming', limit: 30 }), enabled: act.action === 'put-off-item' });
  // The questions stay those of the opening, so that nothing typed moves when the page becomes fresh.
  const [opened] = useState(context);
  const [seen] = useState(version);
  const isReady = !(lists.isLoading || coming.isLoading);
  const form = actForm(act, { ...opened, texts, lists: lists.data?.rows, coming: coming.data?.rows.filter(({ id }) => id !== meetingId) });
  const explain: Readonly<Record<string, string>> = forms.explain;
  const submit = async (answers: Readonly<Record<string, unknown>>): Promise<void> => {
    const { fileId } = answers;
    const kept = fileId instanceof File ? { ...answers, fileId: await keepFile(meetingId, fileId) } : answers;
    const done = await perform(act, form.toForm(kept), VERSIONED.includes(act.action) ? seen : undefined);
    onClose();
    onDone?.(done);
  };
  if (!isReady) return null;
  return (
    <div className="stack">
      {about === undefined ? null : <p className="small faint">{about}</p>}
      {explain[act.action] ? <p className="muted">{explain[act.action]}</p> : null}
      <AskForm
        fields={form.fields}
        {...(form.initial ? { initial: form.initial } : {})}
        submitLabel={fill(pages.common.confirm, { action: wordOf(words.act, act.action) })}
        onSubmit={submit}
        onCancel={onClose}
        finders={{
          person: act.action === 'enter-speaker' ? async (text, signal) => findOnList(meetingId, text, signal) : findPersonChoices,
          organisation: async (text) => unitChoices(units.data, text),
        }}
      />
    </div>
  );
}
