import { randomUUID } from 'node:crypto';
import { listSessions } from '#modules/register/server/module.ts';
import { commend, publishHandlingReport } from '#modules/suggestions/server/module.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import { localDate } from '#platform/domain/local-date.ts';
import { actorOf, instantOf, type PlayDeps } from './play-story.ts';
import type { SeededCounty } from './seed-register.ts';

/** By session: when the standing committee heard the report on its handling, and what the office added. */
const REPORTS: readonly { readonly session: number; readonly heardOn: string; readonly text: string }[] = [
  {
    session: 3,
    heardOn: '2024-12-26',
    text: '一是交办以后逐件核对承办单位，退办的十个工作日内重新交办。\n二是承诺事项全部记入账本，按季度核对一次。',
  },
  {
    session: 4,
    heardOn: '2025-12-25',
    text: '一是答复发出前由政府办公室逐件核对是否答非所问。\n二是代表不满意的全部再次办理，两家以上单位有分歧的开协调会。\n三是下一步把逾期承诺逐项列出责任人，向常委会报告。',
  },
];

const COMMENDED = 2025;
const REASONS = [
  '现场看得细，提的每一条都能办、能查，办成以后住户反映好。',
  '把几个片区的情况摸清了再提，承办单位照着清单逐项解决。',
  '写清了时间、地点和做法，承办单位照着办，代表评价满意。',
];
// Solved, rated satisfied, and asked by different deputies.
const WELL_DONE = `
  select distinct on (s.lead_person_id) s.id from suggestions_suggestions s join register_sessions e on e.id = s.session_id
  where e.number = 4 and s.kind = 'suggestion' and s.reply_class = 'solved' and s.last_rating = 'satisfied' and not s.is_confidential
    and s.state in ('closed', 'archived') order by s.lead_person_id, s.number limit ${REASONS.length}`;
const UNIT = `select id from register_organisations where short_name = '市民政局'`;

/** What follows when a year is handled: the reports of earlier sessions are public, and the last year's good work is commended. */
export async function playAfterHandling(
  deps: PlayDeps,
  seeded: SeededCounty,
  { place, today }: { readonly place: string; readonly today: string },
): Promise<void> {
  const caller = { actor: actorOf(seeded, 'officer:deputies-office-clerk'), address: '127.0.0.1', device: 'demo' };
  const newCommand = (): CommandId => randomUUID() as CommandId;
  const sessions = await deps.db.read(seeded.congressId, (db) => listSessions(db));
  for (const { session, heardOn, text } of REPORTS) {
    const sessionId = sessions.find((one) => one.session === session)?.id;
    if (sessionId === undefined) continue;
    const input = { commandId: newCommand(), sessionId, heardBy: `${place}人大常委会会议`, heardOn: localDate(heardOn), text };
    // The numbers are those of the day of publication, as the form says.
    await publishHandlingReport({ ...deps, clock: () => instantOf(today, 0) }, caller, input);
  }
  const [good, units] = await deps.db.read(seeded.congressId, async (db) => [
    await db.query<{ id: string }>(WELL_DONE),
    await db.query<{ id: string }>(UNIT),
  ]);
  const on = { ...deps, clock: () => instantOf('2026-01-08', 0) };
  for (const [index, { id }] of good.entries())
    await commend(on, caller, {
      commandId: newCommand(),
      year: COMMENDED,
      reason: REASONS[index] ?? '',
      of: { kind: 'suggestion', suggestionId: id },
    });
  for (const { id } of units)
    await commend(on, caller, {
      commandId: newCommand(),
      year: COMMENDED,
      reason: '答复前逐件与代表见面，承诺的事按季度报告进展。',
      of: { kind: 'unit', organisationId: id },
    });
}
