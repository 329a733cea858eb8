import { listHostedCongresses } from '#modules/register/server/module.ts';
import type { CongressId } from '#platform/domain/ids.ts';
import { addDays, localDate, type LocalDate } from '#platform/domain/local-date.ts';
import { daysAhead, reminderDays, reminderStages, type ReminderDays, type ReminderStage } from '#platform/domain/reminder-stages.ts';
import type { Database, Tx } from '#platform/server/db/database.ts';
import type { LawSource } from '#platform/server/law/law-source.ts';
import { appendNotices, type Notice } from '#platform/server/notices/append-notices.ts';
import { noticesTo } from './notices.ts';

type Owed = {
  readonly dutyId: string;
  readonly unitId: string;
  readonly unit: string;
  readonly laidOn: string;
  readonly dueOn: string;
  readonly id: string;
  readonly title: string;
};
const OWED = `
  select u.id as "dutyId", u.organisation_id as "unitId", u.unit_name as unit, coalesce(u.laid_on, (u.created_at at time zone 'Asia/Shanghai')::date) as "laidOn", u.due_on as "dueOn", d.id, d.title
  from decisions_duties u join decisions_decisions d on d.id = u.decision_id where u.state = 'open' and d.state in ('passed', 'published') and u.due_on <= $1 order by u.due_on`;

/** Whoever reports is told first; then the head of the unit; then those who laid it on and the government's office. */
const TO: Readonly<Record<ReminderStage, { readonly kind: string; readonly unit: readonly string[]; readonly house: readonly string[] }>> =
  {
    before: { kind: 'decisions.duty-before', unit: ['unit-clerk'], house: [] },
    on: { kind: 'decisions.duty-on', unit: ['unit-clerk'], house: [] },
    after: { kind: 'decisions.duty-after', unit: ['unit-clerk'], house: [] },
    upward: { kind: 'decisions.duty-upward', unit: ['unit-head'], house: [] },
    'further-upward': { kind: 'decisions.duty-upward', unit: [], house: ['government-office', 'congress-office'] },
  };

async function noticesOf(tx: Tx, today: LocalDate, told: ReminderDays): Promise<Notice[]> {
  const notices: Notice[] = [];
  for (const { dutyId, unitId, unit, laidOn, dueOn, ...decision } of await tx.query<Owed>(OWED, [addDays(today, daysAhead(told))])) {
    for (const { stage, mark, days } of reminderStages({ fromOn: localDate(laidOn), dueOn: localDate(dueOn) }, today, told)) {
      const { kind, ...to } = TO[stage];
      const notice = { kind, decision, params: { due: dueOn, days, unit }, onceKey: `duty:${dutyId}:${dueOn}:${mark}` };
      if (to.unit.length > 0) notices.push(...(await noticesTo(tx, { roles: to.unit, on: today, unitId }, notice)));
      if (to.house.length > 0) notices.push(...(await noticesTo(tx, { roles: to.house, on: today }, notice)));
    }
  }
  return notices;
}

const countTold = async (tx: Tx): Promise<number> =>
  (await tx.query<{ count: number }>(`select count(*)::int as count from platform_notices where once_key like 'duty:%'`))[0]?.count ?? 0;

async function remindCongress(
  tx: Tx,
  congressId: CongressId,
  { law, today }: { readonly law: LawSource; readonly today: LocalDate },
): Promise<number> {
  const before = await countTold(tx);
  const days = reminderDays((await law.of(tx, today)).book);
  await appendNotices(tx, congressId, await noticesOf(tx, today, days));
  return (await countTold(tx)) - before;
}

/**
 * Tells of every report that is near or past its day (REM-01), once for each stage and person, in every congress of this installation.
 * @returns how many were told now
 */
export async function sendDutyReminders(
  { db, law }: { readonly db: Database; readonly law: LawSource },
  today: LocalDate,
): Promise<number> {
  let count = 0;
  for (const { id } of await db.system(listHostedCongresses))
    count += await db.write(id as CongressId, (tx) => remindCongress(tx, id as CongressId, { law, today }));
  return count;
}
