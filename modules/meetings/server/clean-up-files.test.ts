import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHash } from 'node:crypto';
import { placeOf } from '#platform/server/files/file-store.ts';
import { sweepMeetingFiles } from './clean-up-files.ts';
import { openMeetingWorld, type MeetingWorld } from './test-world.ts';

let world: MeetingWorld;
beforeAll(async () => {
  world = await openMeetingWorld();
});
afterAll(async () => {
  await world.close();
});

const lies = (text: string): boolean => existsSync(placeOf(world.fileFolder, createHash('sha256').update(Buffer.from(text)).digest('hex')));
const gone = () =>
  world.db.read(world.congressId, (tx) =>
    tx.query<{ name: string; outcome: string | null }>('select name, outcome from platform_files_gone order by name'),
  );

/** A meeting of the committee that is over, with papers by title, level and text. */
async function endedMeeting(startsAt: string, papers: readonly (readonly [title: string, level: string, text: string])[]): Promise<string> {
  world.setNow(new Date(Date.parse(startsAt) - 8 * 86_400_000).toISOString());
  const { id } = await world.plan({ kind: 'standing-committee', startsAt });
  for (const [title, level, text] of papers)
    await world.act('office', 'meeting', 'ask-paper', { id }, { title, level, fileId: await world.file(id, `${title}.txt`, text) });
  await world.act('office', 'agenda', 'add-item', { id }, { verb: 'review', title: '年度工作要点' });
  await world.act('office', 'meeting', 'convene', { id });
  world.setNow(startsAt);
  await world.comes(id, 'chair', 'vice', 'member');
  await world.act('office', 'meeting', 'open-meeting', { id });
  await world.act('office', 'meeting', 'end-meeting', { id });
  return id;
}

it('a clean-up takes restricted papers off the disk, those never attached too, and keeps who they were', async () => {
  const other = await endedMeeting('2026-02-20T01:00:00Z', [['同一份材料', 'internal', '两处都有']]);
  const id = await endedMeeting('2026-03-20T01:00:00Z', [
    ['线索', 'participants', '只给参会人员'],
    ['同一份', 'work-secret', '两处都有'],
    ['公开报告', 'public', '谁都能看'],
  ]);
  await world.file(id, '没有挂上的.txt', '传错了的一份');
  await world.act('office', 'meeting', 'clean-up', { id });
  expect([lies('只给参会人员'), lies('传错了的一份'), lies('两处都有'), lies('谁都能看')]).toEqual([false, false, true, true]);
  expect(await gone()).toEqual([
    { name: '同一份.txt', outcome: 'needed' },
    { name: '没有挂上的.txt', outcome: 'removed' },
    { name: '线索.txt', outcome: 'removed' },
  ]);
  expect((await world.view('office', id)).timeline.find(({ action }) => action === 'clean-up')?.data).toMatchObject({
    versions: 2,
    files: 3,
  });
  // The last that held the content lets it go.
  await world.db.write(world.congressId, (tx) =>
    tx.query(`update meetings_papers set level = 'participants' where meeting_id = $1`, [other]),
  );
  await world.act('office', 'meeting', 'clean-up', { id: other });
  expect(lies('两处都有')).toBe(false);
});

it('a clean-up that was broken off before the bytes were gone is finished by the next round, once', async () => {
  const id = await endedMeeting('2026-04-20T01:00:00Z', [['谈话记录', 'participants', '断电以前']]);
  const { fileFolder } = world.deps;
  Object.assign(world.deps, { fileFolder: undefined });
  await world.act('office', 'meeting', 'clean-up', { id });
  expect([lies('断电以前'), (await gone()).filter(({ outcome }) => outcome === null)]).toEqual([
    true,
    [{ name: '谈话记录.txt', outcome: null }],
  ]);
  Object.assign(world.deps, { fileFolder });
  await Promise.all([sweepMeetingFiles(world.deps), sweepMeetingFiles(world.deps)]);
  expect([lies('断电以前'), (await gone()).filter(({ outcome }) => outcome === null)]).toEqual([false, []]);
  // The same text handed in again lies there again.
  await world.file(id, '重新上传.txt', '断电以前');
  expect(lies('断电以前')).toBe(true);
});
