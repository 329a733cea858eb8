import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { newCommandId } from '#platform/web/command-id.ts';
import { dropParcel, sendWhenPossible, useOutbox } from '#platform/web/offline/device-outbox.ts';
import { findDraft, saveDraft } from '#platform/web/offline/draft-box.ts';
import { useAccountId } from '#platform/web/offline/use-account-id.ts';
import { meetingsApi } from '../api.ts';
import { KeptNotes, NO_NOTES, settled, type ShownNote, shownNotes, withEdit } from './private-notes.ts';

type Writing = {
  readonly note?: ShownNote | undefined;
  readonly paperId: string | null;
  readonly place: string;
  readonly text: string;
  readonly isDeleted?: boolean;
};

/** My notes of one meeting: written on this device first, sent when there is a signal, read by nobody else. */
export function usePrivateNotes(meetingId: string, what: string) {
  const accountId = useAccountId();
  const client = useQueryClient();
  const parcels = useOutbox();
  const [kept, setKept] = useState<KeptNotes>(NO_NOTES);
  const draftId = `notes:${meetingId}`;
  const path = `/api/meetings/${meetingId}/notes`;
  const queryKey = ['meeting-notes', meetingId];
  const server = useQuery({ queryKey, retry: false, queryFn: ({ signal }) => meetingsApi.notes({ id: meetingId }, { signal }) });
  useEffect(() => {
    if (accountId === undefined) return;
    void findDraft(draftId, accountId).then(
      (draft) => {
        const read = KeptNotes.safeParse(draft?.values);
        if (read.success) setKept((held) => (held === NO_NOTES ? read.data : held));
      },
      () => undefined,
    );
  }, [accountId, draftId]);

  const waiting = parcels
    .filter((parcel) => parcel.path === path)
    .map(({ commandId }) => commandId)
    .join();
  const { data } = server;
  useEffect(() => {
    // A parcel that has gone means newer notes on the server.
    void client.invalidateQueries({ queryKey: ['meeting-notes', meetingId] });
  }, [waiting, client, meetingId]);
  const now = useMemo(
    () => (data === undefined ? kept : settled(kept, data.rows, waiting === '' ? [] : waiting.split(','))),
    [kept, data, waiting],
  );
  useEffect(() => {
    if (accountId !== undefined && now !== NO_NOTES)
      void saveDraft({ draftId, accountId, kind: 'notes', title: '', values: now, savedAt: Date.now() });
  }, [accountId, draftId, now]);

  const write = async ({ note, paperId, place, text, isDeleted = false }: Writing): Promise<void> => {
    if (accountId === undefined) return;
    const edit = {
      noteId: note?.id ?? newCommandId(),
      paperId,
      itemId: null,
      place,
      text,
      baseVersion: note?.version ?? 0,
      isDeleted,
      commandId: newCommandId(),
      writtenAt: new Date().toISOString(),
    };
    const { notes, replaced } = withEdit(now, edit);
    if (replaced) await dropParcel(replaced.commandId);
    setKept(notes);
    const sent = notes.edits.find(({ noteId }) => noteId === edit.noteId) ?? edit;
    await sendWhenPossible({
      commandId: edit.commandId,
      accountId,
      what,
      path,
      body: { noteId: sent.noteId, paperId, place, text, baseVersion: sent.baseVersion, isDeleted },
    });
  };
  return { notes: shownNotes(now), write };
}
