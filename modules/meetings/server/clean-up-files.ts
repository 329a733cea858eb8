import { listHostedCongresses } from '#modules/register/server/module.ts';
import type { CongressId } from '#platform/domain/ids.ts';
import type { Tx } from '#platform/server/db/database.ts';
import { letFilesGo, removeBytes } from '#platform/server/files/let-files-go.ts';
import type { MeetingDeps } from './acting.ts';

// Also what was uploaded for the meeting and never became a paper, and what a clean-up of an earlier program left.
const LEFT = `
  select f.id from platform_files f join meetings_meetings m on m.id = f.object_id
  where f.object_type = 'meeting' and ($1::uuid is null or m.id = $1) and m.cleaned_at is not null
    and not exists (select from meetings_paper_versions v where v.file_id = f.id)`;

/** Lets go what no paper of a meeting that was cleaned up names any more. */
export async function letMeetingFilesGo(tx: Tx, meetingId: string | null, now: Date): Promise<number> {
  const left = await tx.query<{ id: string }>(LEFT, [meetingId]);
  return left.length === 0
    ? 0
    : letFilesGo(
        tx,
        left.map(({ id }) => id),
        now,
      );
}

/** Takes the bytes off the disk; without a folder of files there are none. */
export async function removeCleanedBytes({ db, clock, fileFolder }: Pick<MeetingDeps, 'db' | 'clock' | 'fileFolder'>): Promise<void> {
  if (fileFolder === undefined) return;
  const congresses = (await db.system(listHostedCongresses)).map(({ id }) => id as CongressId);
  await removeBytes({ db, clock, folder: fileFolder, congresses });
}

/** After the start and every hour: whatever a broken-off clean-up or one of an earlier program left behind. */
export async function sweepMeetingFiles(deps: Pick<MeetingDeps, 'db' | 'clock' | 'fileFolder'>): Promise<void> {
  for (const { id } of await deps.db.system(listHostedCongresses))
    await deps.db.write(id as CongressId, (tx) => letMeetingFilesGo(tx, null, deps.clock()));
  await removeCleanedBytes(deps);
}
