import { useCallback, useEffect, useState } from 'react';
import { useOutbox } from '#platform/web/offline/device-outbox.ts';
import { type Draft, dropDraft, listDrafts } from '#platform/web/offline/draft-box.ts';

/** What sort of draft the writing coach keeps. */
export const DRAFT_KIND = 'suggestion';

/** The drafts of this account on this device, newest first; read anew when something was sent. */
export function useDeviceDrafts(accountId: string | undefined) {
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const parcels = useOutbox();
  const read = useCallback(() => {
    if (accountId !== undefined) void listDrafts(accountId, DRAFT_KIND).then(setDrafts, () => undefined);
  }, [accountId]);
  useEffect(read, [read, parcels.length]);
  const drop = async (draftId: string): Promise<void> => {
    await dropDraft(draftId);
    read();
  };
  return { drafts, drop };
}
