import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useAccountId } from '#platform/web/offline/use-account-id.ts';
import { meetingQuery, meetingsApi } from '../api.ts';
import { dropPacket, findKeptPacket, keepPacket, type KeptPacket } from './packet-keeping.ts';

/**
 * The packet as its reader opens it. Asked once a visit: the server notes the opening, and the next one tells what
 * changed since. Without a signal the packet kept on this device is shown.
 */
export function usePacket(meetingId: string) {
  const accountId = useAccountId();
  const meeting = useQuery(meetingQuery(meetingId));
  const packet = useQuery({
    queryKey: ['meeting-packet', meetingId],
    staleTime: Infinity,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    queryFn: ({ signal }) => meetingsApi.packet({ id: meetingId }, { signal }),
  });
  const [kept, setKept] = useState<KeptPacket>();
  const [progress, setProgress] = useState<{ readonly done: number; readonly of: number }>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    if (accountId !== undefined) void findKeptPacket(meetingId, accountId).then(setKept, () => undefined);
  }, [accountId, meetingId]);
  const cleanedAt = packet.data?.cleanedAt ?? null;
  useEffect(() => {
    // Cleaned up on the server: nothing of it stays here either.
    if (cleanedAt !== null) void dropPacket(meetingId).then(() => setKept(undefined));
  }, [cleanedAt, meetingId]);
  const keep = async (): Promise<void> => {
    if (accountId === undefined || packet.data === undefined) return;
    setError(undefined);
    setProgress({ done: 0, of: packet.data.papers.length });
    try {
      await keepPacket(
        {
          accountId,
          packet: packet.data,
          title: meeting.data?.title ?? '',
          endsAt: meeting.data?.endsAt ?? meeting.data?.startsAt ?? new Date().toISOString(),
        },
        (done, of) => setProgress({ done, of }),
      );
      setKept(await findKeptPacket(meetingId, accountId));
    } catch (thrown) {
      setError(thrown);
    } finally {
      setProgress(undefined);
    }
  };
  const drop = async (): Promise<void> => {
    await dropPacket(meetingId);
    setKept(undefined);
  };
  return {
    accountId,
    packet,
    kept,
    title: meeting.data?.title ?? kept?.title ?? '',
    keep,
    drop,
    progress,
    error,
    shown: packet.data ?? kept?.packet,
    isFromDevice: packet.data === undefined && kept !== undefined,
  };
}
