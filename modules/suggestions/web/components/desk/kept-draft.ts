import { useEffect, useRef, useState } from 'react';
import { type ReplyDraft, ReplyDraft as Schema } from './reply-draft.ts';

// Kept for the person's own session on this machine only; an office machine has several users.
const keyOf = (personId: string, taskId: string, round: number): string => `renda.reply.${personId}.${taskId}.${round}`;

function read(key: string): ReplyDraft | undefined {
  try {
    const kept = Schema.safeParse(JSON.parse(globalThis.localStorage?.getItem(key) ?? 'null'));
    return kept.success ? kept.data : undefined;
  } catch {
    return undefined; // storage may be switched off on an office machine
  }
}

function write(key: string, draft: ReplyDraft | undefined): boolean {
  try {
    if (draft === undefined) globalThis.localStorage?.removeItem(key);
    else globalThis.localStorage?.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export type KeptDraft = {
  readonly draft: ReplyDraft;
  readonly change: (draft: Partial<ReplyDraft>) => void;
  /** When what stands here was written, if it came back from an earlier visit. */
  readonly restoredAt: number | null;
  /** Forgets what was kept and begins anew. */
  readonly discard: () => void;
  readonly drop: () => void;
};

const PAUSE_MS = 600;

/** A reply being written, kept on this machine from pause to pause until it is sent. */
export function useKeptDraft(
  owner: { readonly personId: string; readonly taskId: string; readonly round: number },
  first: ReplyDraft,
): KeptDraft {
  const key = keyOf(owner.personId, owner.taskId, owner.round);
  const [kept] = useState(() => read(key));
  const fits = kept !== undefined && kept.answers.length === first.answers.length;
  const [draft, setDraft] = useState<ReplyDraft>(fits ? kept : first);
  const [restoredAt, setRestoredAt] = useState(fits ? kept.savedAt : null);
  const [touched, setTouched] = useState(false);
  const unsaved = useRef<ReplyDraft | undefined>(undefined);
  useEffect(() => {
    unsaved.current = touched ? draft : undefined;
  }, [draft, touched]);
  useEffect(() => {
    if (!touched) return undefined;
    const timer = setTimeout(() => {
      const savedAt = Date.now();
      if (write(key, { ...draft, savedAt })) setDraft((old) => ({ ...old, savedAt }));
      setTouched(false);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, key, touched]);
  // A reload or another page does not wait for a pause.
  useEffect(() => {
    const leave = (): void => {
      if (unsaved.current !== undefined) write(key, { ...unsaved.current, savedAt: Date.now() });
    };
    globalThis.addEventListener('pagehide', leave);
    return () => {
      globalThis.removeEventListener('pagehide', leave);
      leave();
    };
  }, [key]);
  return {
    draft,
    restoredAt,
    change: (change) => {
      setDraft((old) => ({ ...old, ...change }));
      setTouched(true);
    },
    discard: () => {
      unsaved.current = undefined;
      write(key, undefined);
      setDraft(first);
      setRestoredAt(null);
      setTouched(false);
    },
    drop: () => {
      unsaved.current = undefined;
      write(key, undefined);
      setTouched(false);
    },
  };
}
