import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError, problemOf } from '#platform/web/api-error.ts';
import { dropDraft, findDraft, keepWhileLeaving, saveDraft } from '#platform/web/offline/draft-box.ts';
import { suggestionQuery } from '../../api.ts';
import { EMPTY_VALUES, isBlank, valuesOfDraft, valuesOfView, type WriteValues } from '../../phone-write-values.ts';
import { DRAFT_KIND } from './phone-drafts.ts';

/** A pause in writing after which everything stands on the device. */
const PAUSE_MS = 600;

export type Saved = { readonly state: 'none' | 'saving' | 'failed' } | { readonly state: 'saved'; readonly at: number };
type Loaded = { readonly phase: 'loading' | 'gone' } | { readonly phase: 'failed'; readonly error: unknown } | { readonly phase: 'open' };

const MAY_WRITE = ['save-draft', 'change-text'];

/** The draft of this id: from the device, else begun anew, else as the server has it. */
async function readDraft(
  ask: { readonly draftId: string; readonly accountId: string; readonly isNew: boolean },
  fromServer: () => Promise<WriteValues | undefined>,
): Promise<{ readonly values: WriteValues; readonly savedAt?: number } | undefined> {
  const kept = await findDraft(ask.draftId, ask.accountId).catch(() => undefined);
  if (kept) return { values: valuesOfDraft(kept), savedAt: kept.savedAt };
  if (ask.isNew) return { values: EMPTY_VALUES };
  const values = await fromServer();
  return values && { values };
}

/** Reads a draft and keeps it on the device at every pause, and at once when the page is put away. */
export function useDraft(draftId: string, accountId: string | undefined, isNew: boolean) {
  const queries = useQueryClient();
  const [loaded, setLoaded] = useState<Loaded>({ phase: 'loading' });
  const [values, setValues] = useState<WriteValues>(EMPTY_VALUES);
  const [saved, setSaved] = useState<Saved>({ state: 'none' });
  const waiting = useRef<WriteValues | undefined>(undefined);

  useEffect(() => {
    if (accountId === undefined) return;
    const fromServer = async (): Promise<WriteValues | undefined> => {
      const view = await queries.fetchQuery({ ...suggestionQuery(draftId), staleTime: 0 });
      return view.actions.some(({ action }) => MAY_WRITE.includes(action)) ? valuesOfView(view) : undefined;
    };
    readDraft({ draftId, accountId, isNew }, fromServer).then(
      (read) => {
        if (read) setValues(read.values);
        if (read?.savedAt !== undefined) setSaved({ state: 'saved', at: read.savedAt });
        setLoaded({ phase: read ? 'open' : 'gone' });
      },
      (error: unknown) =>
        setLoaded(error instanceof ApiError && problemOf(error).status === 404 ? { phase: 'gone' } : { phase: 'failed', error }),
    );
  }, [draftId, accountId, isNew, queries]);

  const flush = useCallback(async (): Promise<void> => {
    const now = waiting.current;
    if (now === undefined || accountId === undefined) return;
    waiting.current = undefined;
    if (isBlank(now)) return setSaved({ state: 'none' });
    const savedAt = Date.now();
    await saveDraft({ draftId, accountId, kind: DRAFT_KIND, title: now.title, values: now, savedAt }).then(
      () => setSaved({ state: 'saved', at: savedAt }),
      () => setSaved({ state: 'failed' }),
    );
  }, [accountId, draftId]);

  const put = useCallback((change: Partial<WriteValues>): void => {
    setValues((old) => {
      const next = { ...old, ...change };
      waiting.current = next;
      return next;
    });
    setSaved((old) => (old.state === 'failed' ? old : { state: 'saving' }));
  }, []);

  useEffect(() => {
    if (waiting.current === undefined) return undefined;
    const timer = setTimeout(() => {
      void flush();
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [values, flush]);

  useEffect(() => {
    const onHide = (): void => {
      const now = waiting.current;
      if (now !== undefined && accountId !== undefined && !isBlank(now))
        keepWhileLeaving({ draftId, accountId, kind: DRAFT_KIND, title: now.title, values: now, savedAt: Date.now() });
      void flush();
    };
    document.addEventListener('visibilitychange', onHide);
    globalThis.addEventListener('pagehide', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      globalThis.removeEventListener('pagehide', onHide);
      void flush();
    };
  }, [accountId, draftId, flush]);

  const drop = async (): Promise<void> => {
    waiting.current = undefined;
    await dropDraft(draftId);
  };
  return { loaded, values, saved, put, flush, drop };
}
