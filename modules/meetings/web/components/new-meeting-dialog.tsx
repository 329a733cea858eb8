import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCommandId } from '#platform/web/command-id.ts';
import { AskForm } from '#platform/web/kit/ask-form.tsx';
import type { AskField } from '#platform/web/kit/ask-form-values.ts';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { findPersonChoices } from '#platform/web/people-and-units.ts';
import { MEETING_KINDS, meetingKinds } from '../../domain/meeting-kinds.ts';
import type { MeetingKind } from '../../domain/meeting-kinds.ts';
import { bodiesQuery, meetingsApi } from '../api.ts';
import { useMeetingTexts, wordOf } from '../use-meeting-texts.ts';
import { instantOf } from './meeting-time.ts';

type Props = {
  readonly open: boolean;
  /** Makes a sitting of this meeting. */ readonly parent?: { readonly id: string; readonly title: string };
  readonly onClose: () => void;
  readonly onMade: (id: string) => void;
};

const isKind = (kind: unknown): kind is MeetingKind => MEETING_KINDS.some((one) => one === kind);
/** Kinds held by one of several bodies, which must be named. */
const OF_A_BODY: readonly MeetingKind[] = ['committee', 'delegation', 'joint-zone', 'town-presidium', 'party-group'];

/** Plans one meeting, or one sitting of a meeting. */
export function NewMeetingDialog({ open, parent, onClose, onMade }: Props) {
  const { forms, pages } = useMeetingTexts();
  const title = parent === undefined ? pages.list.create : pages.open.addSitting;
  return (
    <Dialog title={title} open={open} onClose={onClose}>
      {open ? <Body {...(parent ? { parent } : {})} onClose={onClose} onMade={onMade} label={title} hint={forms.hint.title} /> : null}
    </Dialog>
  );
}

function Body({ parent, label, hint, onClose, onMade }: Omit<Props, 'open'> & { readonly label: string; readonly hint: string }) {
  const { forms, words } = useMeetingTexts();
  const client = useQueryClient();
  const command = useCommandId();
  const bodies = useQuery(bodiesQuery);
  const { ask } = forms;
  const kinds = MEETING_KINDS.filter((kind) => meetingKinds[kind].isSitting === (parent !== undefined));
  const fields: readonly AskField[] = [
    {
      name: 'kind',
      label: ask.kind,
      kind: 'choice',
      required: true,
      options: kinds.map((value) => ({ value, label: wordOf(words.kind, value) })),
    },
    { name: 'bodyId', label: ask.bodyId, kind: 'organisation', when: { field: 'kind', is: OF_A_BODY } },
    { name: 'title', label: ask.title, kind: 'text', max: 100, hint },
    { name: 'date', label: ask.date, kind: 'date', required: true },
    { name: 'time', label: ask.time, kind: 'text', required: true, max: 5, hint: forms.hint.time },
    { name: 'endTime', label: ask.endTime, kind: 'text', max: 5 },
    { name: 'place', label: ask.place, kind: 'text', max: 80 },
    { name: 'chairPersonId', label: ask.chair, kind: 'person' },
    { name: 'isExtraordinary', label: ask.isExtraordinary, kind: 'yes-no' },
  ];
  return (
    <AskForm
      fields={fields}
      initial={{ time: '09:00', isExtraordinary: 'no' }}
      submitLabel={label}
      onCancel={onClose}
      finders={{
        person: findPersonChoices,
        organisation: async (text) =>
          (bodies.data ?? []).filter(({ name }) => name.includes(text.trim())).map(({ id, name }) => ({ value: id, label: name })),
      }}
      onSubmit={async ({ date, time, endTime, kind, ...rest }) => {
        if (!isKind(kind)) return;
        const done = await meetingsApi.create({
          commandId: command.current(),
          form: {
            ...rest,
            kind,
            ...(parent ? { parentId: parent.id } : {}),
            startsAt: instantOf(String(date), String(time)),
            ...(endTime === undefined ? {} : { endsAt: instantOf(String(date), String(endTime)) }),
          },
        });
        command.renew();
        await client.invalidateQueries({ queryKey: ['meetings'] });
        onClose();
        onMade(done.id);
      }}
    />
  );
}
