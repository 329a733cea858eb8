import { findHolders, listHostedCongresses } from '#modules/register/server/module.ts';
import type { CongressId } from '#platform/domain/ids.ts';
import { addDays, localDate, type LocalDate } from '#platform/domain/local-date.ts';
import { daysAhead, reminderDays, type ReminderDays } from '#platform/domain/reminder-stages.ts';
import type { Database, Tx } from '#platform/server/db/database.ts';
import type { LawSource } from '#platform/server/law/law-source.ts';
import { appendNotices, type Notice } from '#platform/server/notices/append-notices.ts';
import { remindersOf, type Audience, type RemindedClock, type Reminder } from '../domain/reminders.ts';
import { noticeTo } from './notices.ts';

type RemindDeps = { readonly db: Database; readonly law: LawSource };

type Clock = {
  readonly clockId: string;
  readonly kind: string;
  readonly owner: RemindedClock['owner'];
  readonly fromOn: string;
  readonly dueOn: string;
  readonly organisationId: string | null;
  readonly unitName: string;
  readonly id: string;
  readonly title: string;
  readonly lead_name: string;
  readonly number_text: string | null;
  readonly lead_person_id: string;
};

// A promise reported as kept waits for the deputy, who sees it on his own page.
const CLOCKS = `
  select c.id as "clockId", c.kind, c.owner, c.from_on as "fromOn", c.due_on as "dueOn", coalesce(k.organisation_id, p.organisation_id, c.organisation_id, s.lead_unit_id) as "organisationId", coalesce(k.unit_name, p.unit_name, s.lead_unit_name, '') as "unitName",
    s.id, s.title, case when s.is_confidential then '＊＊＊' else s.lead_name end as lead_name, s.number_text, s.lead_person_id
  from suggestions_clocks c join suggestions_suggestions s on s.id = c.suggestion_id left join suggestions_tasks k on k.id = c.task_id left join suggestions_promises p on p.id = c.promise_id
  where c.state = 'running' and c.kind <> 'return' and c.due_on <= $1 and (p.id is null or p.state = 'open') order by c.due_on`;

const KINDS: Readonly<Record<Reminder['stage'], string>> = {
  before: 'suggestions.clock-before',
  on: 'suggestions.clock-on',
  after: 'suggestions.clock-after',
  upward: 'suggestions.clock-upward',
  'further-upward': 'suggestions.clock-upward',
};

async function peopleOf(tx: Tx, clock: Clock, asked: { readonly audience: Audience; readonly today: LocalDate }): Promise<string[]> {
  const { audience, today } = asked;
  if (audience === 'deputy') return [clock.lead_person_id];
  if (audience !== 'unit-clerk' && audience !== 'unit-head') return findHolders(tx, [audience], { on: today });
  // A government office that has not passed the case on has the clock of the reply itself.
  return clock.organisationId === null
    ? findHolders(tx, ['government-office'], { on: today })
    : findHolders(tx, [audience], { on: today, organisationId: clock.organisationId });
}

async function noticesOf(
  tx: Tx,
  clock: Clock,
  { today, told }: { readonly today: LocalDate; readonly told: ReminderDays },
): Promise<Notice[]> {
  const notices: Notice[] = [];
  const running = { owner: clock.owner, fromOn: localDate(clock.fromOn), dueOn: localDate(clock.dueOn) };
  for (const { stage, mark, to, days } of remindersOf(running, today, told)) {
    for (const audience of to) {
      const people = await peopleOf(tx, clock, { audience, today });
      const params = { clock: clock.kind, days, due: clock.dueOn, unit: clock.unitName };
      notices.push(
        ...people.map((person) => ({ ...noticeTo(person, KINDS[stage], clock, params), onceKey: `clock:${clock.clockId}:${mark}` })),
      );
    }
  }
  return notices;
}

async function remindCongress({ db, law }: RemindDeps, congressId: CongressId, today: LocalDate): Promise<number> {
  return db.write(congressId, async (tx) => {
    const told = reminderDays((await law.of(tx, today)).book);
    const clocks = await tx.query<Clock>(CLOCKS, [addDays(today, daysAhead(told))]);
    const notices: Notice[] = [];
    for (const clock of clocks) notices.push(...(await noticesOf(tx, clock, { today, told })));
    const before = await countTold(tx);
    await appendNotices(tx, congressId, notices);
    return (await countTold(tx)) - before;
  });
}

const countTold = async (tx: Tx): Promise<number> =>
  (await tx.query<{ count: number }>(`select count(*)::int as count from platform_notices where once_key like 'clock:%'`))[0]?.count ?? 0;

/**
 * Tells of every running clock near or past its day (REM-01), once for each stage and person, in every
 * congress of this installation. Safe to call as often as one likes.
 * @returns how many were told now
 */
export async function sendReminders(deps: RemindDeps, today: LocalDate): Promise<number> {
  const congresses = await deps.db.system(listHostedCongresses);
  let count = 0;
  for (const { id } of congresses) count += await remindCongress(deps, id, today);
  return count;
}
