import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommandId } from '#platform/web/command-id.ts';
import { AskForm } from '#platform/web/kit/ask-form.tsx';
import { Button } from '#platform/web/kit/button.tsx';
import { Card } from '#platform/web/kit/card.tsx';
import { Dialog } from '#platform/web/kit/dialog.tsx';
import { ErrorNote } from '#platform/web/kit/error-note.tsx';
import { unitsQuery } from '#platform/web/people-and-units.ts';
import type { AttendeeRow, InvitationRule } from '../../contract/views.ts';
import { bodiesQuery, meetingKey, meetingsApi } from '../api.ts';
import { useMeetingTexts } from '../use-meeting-texts.ts';
import { AddRule } from './invitation-rules.tsx';

/** Invites somebody besides the rules, at once; he gets the notice like everybody else. */
export function InviteBesides({ meetingId }: { readonly meetingId: string }) {
  const {
    pages: { people },
  } = useMeetingTexts();
  const client = useQueryClient();
  const command = useCommandId();
  const units = useQuery(unitsQuery);
  const bodies = useQuery(bodiesQuery);
  const invite = useMutation({
    mutationFn: (rule: typeof InvitationRule._output) => meetingsApi.invite({ id: meetingId, commandId: command.current(), rule }),
    onSuccess: async () => {
      command.renew();
      await client.invalidateQueries({ queryKey: meetingKey(meetingId) });
    },
    onError: () => command.renew(),
  });
  return (
    <Card>
      {invite.error === null ? null : <ErrorNote error={invite.error} />}
      <AddRule label={people.inviteOne} units={units.data ?? []} bodies={bodies.data ?? []} onAdd={(rule) => invite.mutate(rule)} />
    </Card>
  );
}

/** Takes back the invitation of somebody without a vote, with a reason. */
export function TakeBack({ meetingId, row }: { readonly meetingId: string; readonly row: AttendeeRow }) {
  const {
    pages: { people },
  } = useMeetingTexts();
  const client = useQueryClient();
  const command = useCommandId();
  const [isOpen, setOpen] = useState(false);
  return (
    <span className="mt-acts">
      <Button kind="quiet" aria-label={`${people.takeBack}：${row.name}`} onClick={() => setOpen(true)}>
        {people.takeBack}
      </Button>
      <Dialog title={`${people.takeBack}：${row.name}`} open={isOpen} onClose={() => setOpen(false)}>
        {isOpen ? (
          <AskForm
            fields={[{ name: 'reason', label: people.reason, kind: 'text', required: true, max: 200 }]}
            submitLabel={people.takeBack}
            onCancel={() => setOpen(false)}
            onSubmit={async ({ reason }) => {
              await meetingsApi.uninvite({ id: meetingId, targetId: row.id, commandId: command.current(), reason: String(reason) });
              command.renew();
              setOpen(false);
              await client.invalidateQueries({ queryKey: meetingKey(meetingId) });
            }}
          />
        ) : null}
      </Dialog>
    </span>
  );
}
