import { randomUUID } from 'node:crypto';
import { createDecision, performDecisionAct } from '#modules/decisions/server/module.ts';
import type { CommandId, CongressId } from '#platform/domain/ids.ts';
import { addDays, localDate, type LocalDate } from '#platform/domain/local-date.ts';
import type { Database } from '#platform/server/db/database.ts';
import type { SeededCounty } from './seed-register.ts';

type Play = { readonly db: Database; readonly seeded: SeededCounty };
type Issued = { readonly kind: 'resolution' | 'decision'; readonly title: string; readonly body: string; readonly issued_on: string; readonly meeting_id: string; readonly meeting_kind: string; readonly members: number; readonly present: number };

const ISSUED = `
  select d.kind, d.title, d.body, d.issued_on, d.meeting_id, m.kind as meeting_kind, (select count(*)::int from meetings_attendees a where a.meeting_id = m.id and a.is_in_base) as members,
    (select count(*)::int from meetings_attendees a where a.meeting_id = m.id and a.is_entitled and a.is_present) as present
  from meetings_documents d join meetings_meetings m on m.id = d.meeting_id where d.kind in ('resolution', 'decision') and d.state = 'issued' order by d.issued_on, d.id`;
const newCommand = (): CommandId => randomUUID() as string as CommandId;

/** What the meetings issued as resolutions and decisions, kept as such; every third obliges a unit to report. */
export async function playDecisions({ db, seeded }: Play, until: LocalDate): Promise<void> {
  const actor = seeded.officers.get('congress-office-head');
  const [unit] = [...seeded.units.entries()];
  const clerk = seeded.officers.get(`${unit?.[0] ?? ''}/clerk`);
  if (!actor) return;
  let today = until;
  const deps = { db, clock: () => new Date(`${today}T09:00:00+08:00`) };
  const office = { actor, address: '127.0.0.1', device: 'demo' };
  const issued = await db.read(seeded.congressId as CongressId, (tx) => tx.query<Issued>(ISSUED));
  for (const [index, one] of issued.entries()) {
    if (one.present <= one.members / 2) continue;
    const day = localDate(one.issued_on);
    const isCongress = one.meeting_kind === 'congress-session';
    today = day;
    let at = await createDecision(deps, office, { commandId: newCommand(), form: { kind: one.kind, body: isCongress ? 'congress' : 'standing-committee', source: 'chairs-council', title: one.title, text: one.body === '' ? one.title : one.body, meetingId: one.meeting_id } });
    const go = async (action: string, form: object, targetId?: string, who = office): Promise<void> => { at = await performDecisionAct(deps, who, { of: targetId === undefined ? 'decision' : 'duty', action, request: { id: at.id, version: at.version, targetId, commandId: newCommand(), form } }); };
    await go('record-vote', { on: day, members: one.members, votesFor: one.present, votesAgainst: 0, abstained: 0 });
    await go('publish-decision', {});
    if (index % 3 !== 0 || !unit || !clerk) continue;
    const dueOn = addDays(day, 180);
    await go('name-duty', { addresseeId: String(unit[1]), text: '落实有关事项，到期书面报告执行情况', dueOn });
    if (dueOn > until) continue;
    const [duty] = await db.read(seeded.congressId as CongressId, (tx) => tx.query<{ id: string }>('select id from decisions_duties where decision_id = $1', [at.id]));
    today = addDays(dueOn, -5);
    await go('report-duty', { text: '有关事项已经安排，资金和人员已经落实，按季通报进展。' }, duty?.id, { ...office, actor: clerk });
    await go('accept-report', { finding: '核对了台账，属实。' }, duty?.id);
  }
}
