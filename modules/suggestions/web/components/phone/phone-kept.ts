import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';
import { dropDraft, findDraft, keepWhileLeaving, saveDraft } from '#platform/web/offline/draft-box.ts';
import { useAccountId } from '#platform/web/offline/use-account-id.ts';

/**
 * Something small kept on this device only: a rating thought about, a note to the year, marks of a
 * text that was read. `undefined` until it was looked for; `null` where there is none.
 */
export function useKept<Schema extends z.ZodType<Record<string, unknown>>>(kind: string, key: string, schema: Schema) {
  const accountId = useAccountId();
  const draftId = `${kind}:${key}`;
  const [kept, setKept] = useState<z.output<Schema> | null | undefined>(undefined);
  useEffect(() => {
    if (accountId === undefined) return;
    findDraft(draftId, accountId).then(
      (draft) => {
        const read = schema.safeParse(draft?.values);
        setKept(read.success ? read.data : null);
      },
      () => setKept(null),
    );
  }, [accountId, draftId, schema]);
  const keep = useCallback(
    async (values: z.output<Schema>): Promise<void> => {
      if (accountId !== undefined) await saveDraft({ draftId, accountId, kind, title: '', values, savedAt: Date.now() });
    },
    [accountId, draftId, kind],
  );
  /** For a page that is being left: a reload does not wait. */
  const keepNow = useCallback(
    (values: z.output<Schema>): void => {
      if (accountId !== undefined) keepWhileLeaving({ draftId, accountId, kind, title: '', values, savedAt: Date.now() });
    },
    [accountId, draftId, kind],
  );
  const drop = useCallback(() => dropDraft(draftId), [draftId]);
  return { kept, keep, keepNow, drop };
}
