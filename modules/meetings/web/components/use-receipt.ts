import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { meetingsApi, myMeetingsQuery } from '../api.ts';

/** Opening a document that was sent to the reader is its receipt; for everybody else nothing is sent. */
export function useReceipt(documentId: string): void {
  const client = useQueryClient();
  const { data } = useQuery(myMeetingsQuery);
  const isOwed = data?.unreadDocuments.some(({ id }) => id === documentId) === true;
  useEffect(() => {
    if (isOwed)
      void meetingsApi.readDocument({ id: documentId }).then(
        () => client.invalidateQueries({ queryKey: ['meetings'] }),
        () => undefined,
      );
  }, [client, documentId, isOwed]);
}
