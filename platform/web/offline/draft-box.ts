import { z } from 'zod';
import { readAll, readOne, removeOne, writeOne } from './device-store.ts';

/** Something being written, kept on this device until the server has it. */
export const Draft = z.object({
  draftId: z.string(),
  /** Whose it is: a shared phone shows nobody the drafts of another. */
  accountId: z.string(),
  /** What sort of page can open it, e.g. `suggestion`. */
  kind: z.string(),
  title: z.string(),
  values: z.record(z.string(), z.unknown()),
  savedAt: z.number(),
});
export type Draft = z.infer<typeof Draft>;

const LEFT_BEHIND = 'renda.draft.';

/**
 * Keeps a draft while the page is being left: a reload does not wait for the store of drafts, this one is written at
 * once. It is taken over into the store by whoever reads drafts next.
 */
export function keepWhileLeaving(draft: Draft): void {
  try {
    globalThis.localStorage?.setItem(`${LEFT_BEHIND}${draft.draftId}`, JSON.stringify(draft));
  } catch {
    // full or switched off: then the last words typed before leaving are those of the store
  }
}

const letGo = (draftId: string): void => globalThis.localStorage?.removeItem(`${LEFT_BEHIND}${draftId}`);

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function takeOverLeftBehind(): Promise<void> {
  const keys = Object.keys(globalThis.localStorage ?? {}).filter((key) => key.startsWith(LEFT_BEHIND));
  for (const key of keys) {
    const left = Draft.safeParse(parsed(globalThis.localStorage.getItem(key)));
    const kept = left.success ? Draft.safeParse(await readOne('drafts', left.data.draftId)) : undefined;
    if (left.success && !(kept?.success && kept.data.savedAt > left.data.savedAt)) await writeOne('drafts', left.data);
    globalThis.localStorage.removeItem(key);
  }
}

/** Parts of an older release that no longer read are left out rather than break the page. */
export async function listDrafts(accountId: string, kind: string): Promise<readonly Draft[]> {
  await takeOverLeftBehind();
  const read = (await readAll('drafts')).map((one) => Draft.safeParse(one)).flatMap((result) => (result.success ? [result.data] : []));
  return read.filter((draft) => draft.accountId === accountId && draft.kind === kind).toSorted((a, b) => b.savedAt - a.savedAt);
}

export async function findDraft(draftId: string, accountId: string): Promise<Draft | undefined> {
  await takeOverLeftBehind();
  const read = Draft.safeParse(await readOne('drafts', draftId));
  return read.success && read.data.accountId === accountId ? read.data : undefined;
}

export async function saveDraft(draft: Draft): Promise<void> {
  await writeOne('drafts', draft);
  letGo(draft.draftId);
}

export async function dropDraft(draftId: string): Promise<void> {
  letGo(draftId);
  await removeOne('drafts', draftId);
}
