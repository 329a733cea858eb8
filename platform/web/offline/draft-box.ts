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

/** Parts of an older release that no longer read are left out rather than break the page. */
export async function listDrafts(accountId: string, kind: string): Promise<readonly Draft[]> {
  const read = (await readAll('drafts')).map((one) => Draft.safeParse(one)).flatMap((result) => (result.success ? [result.data] : []));
  return read.filter((draft) => draft.accountId === accountId && draft.kind === kind).toSorted((a, b) => b.savedAt - a.savedAt);
}

export async function findDraft(draftId: string, accountId: string): Promise<Draft | undefined> {
  const read = Draft.safeParse(await readOne('drafts', draftId));
  return read.success && read.data.accountId === accountId ? read.data : undefined;
}

export const saveDraft = (draft: Draft): Promise<void> => writeOne('drafts', draft);
export const dropDraft = (draftId: string): Promise<void> => removeOne('drafts', draftId);
