import { z } from 'zod';
import { dropDraft, findDraft, saveDraft } from '#platform/web/offline/draft-box.ts';
import { dropGroup, findKept, keepOnDevice } from '#platform/web/offline/kept-files.ts';
import { Packet, type PaperView } from '../../contract/papers-views.ts';
import { hasPages } from '../../domain/papers/paper-pages.ts';
import { readPaper } from '../api.ts';

/** Levels that may lie on a member's own device; restricted papers are read on the server alone (MTG-04). */
const KEEPABLE: readonly string[] = ['public', 'internal'];

const Kept = z.object({ packet: Packet, title: z.string(), endsAt: z.string() });
export type KeptPacket = z.infer<typeof Kept> & { readonly keptAt: number };

const groupOf = (meetingId: string): string => `packet:${meetingId}`;
const keyOf = (paperId: string): string => `paper:${paperId}`;
const lastOf = (paper: PaperView) => paper.versions.at(-1);

/** Papers of the packet that can be kept: readable, with a file, and of a level that may leave the house. */
export const keepablePapers = (packet: Packet): readonly PaperView[] =>
  packet.papers.filter(
    (paper) => paper.mayRead && KEEPABLE.includes(paper.level) && paper.state === 'accepted' && lastOf(paper)?.isGone === false,
  );

/** Whether a paper can be bound with others in one PDF for its reader. */
export const canBeBound = ({ mayDownload, state, versions }: PaperView): boolean =>
  mayDownload && state === 'accepted' && hasPages(versions.at(-1)?.mediaType ?? '');

/** Long enough after its meeting a kept packet is let go, whether or not somebody thinks of it. */
const DAYS_AFTER = 3;
export const isOutlived = (endsAt: string, now: number): boolean => now > Date.parse(endsAt) + DAYS_AFTER * 86_400_000;

/**
 * Keeps the packet with its papers on this device. A paper kept in the same version is not fetched again.
 * @throws ApiError where the signal is lost on the way; what was kept so far stays
 */
export async function keepPacket(
  at: { readonly accountId: string; readonly packet: Packet; readonly title: string; readonly endsAt: string },
  onKept: (done: number, of: number) => void,
): Promise<void> {
  const { accountId, packet, title, endsAt } = at;
  const papers = keepablePapers(packet);
  let done = 0;
  for (const paper of papers) {
    const mark = lastOf(paper)?.sha256 ?? '';
    const known = await findKept(keyOf(paper.id), accountId);
    if (known?.mark !== mark)
      await keepOnDevice({
        key: keyOf(paper.id),
        accountId,
        group: groupOf(packet.meetingId),
        name: lastOf(paper)?.name ?? paper.title,
        mark,
        bytes: await readPaper(paper.id),
        keptAt: Date.now(),
      });
    done += 1;
    onKept(done, papers.length);
  }
  await saveDraft({
    draftId: groupOf(packet.meetingId),
    accountId,
    kind: 'packet',
    title,
    values: { packet, title, endsAt },
    savedAt: Date.now(),
  });
}

/** The kept packet of a meeting; one that outlived its meeting, or was cleaned up, is let go instead. */
export async function findKeptPacket(meetingId: string, accountId: string, now: number = Date.now()): Promise<KeptPacket | undefined> {
  const draft = await findDraft(groupOf(meetingId), accountId);
  const read = Kept.safeParse(draft?.values);
  if (!draft || !read.success) return undefined;
  if (isOutlived(read.data.endsAt, now)) {
    await dropPacket(meetingId);
    return undefined;
  }
  return { ...read.data, keptAt: draft.savedAt };
}

export const keptPaper = (paperId: string, accountId: string): ReturnType<typeof findKept> => findKept(keyOf(paperId), accountId);

/** Lets go of everything kept of a meeting's packet. */
export async function dropPacket(meetingId: string): Promise<void> {
  await dropGroup(groupOf(meetingId));
  await dropDraft(groupOf(meetingId));
}
