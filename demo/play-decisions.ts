import { randomUUID } from 'node:crypto';
import { createFromDocument, performDecisionAct } from '#modules/decisions/server/module.ts';
import type { Actor } from '#platform/domain/actor.ts';
import type { CommandId, CongressId } from '#platform/domain/ids.ts';
import { addDays, localDate, type LocalDate } from '#platform/domain/local-date.ts';
import type { Database } from '#platform/server/db/database.ts';
import { storeFile } from '#platform/server/files/file-store.ts';
import { dutyText } from './decision-texts.ts';
import type { SeededCounty } from './seed-register.ts';

type Play = { readonly db: Database; readonly seeded: SeededCounty; readonly fileFolder: string };
type Issued = {
  readonly id: string;
  readonly title: string;
  readonly issued_on: string;
  readonly meeting_kind: string;
  readonly unit_id: string | null;
  readonly members: number;
  readonly present: number;
};
type Kept = { readonly id: string; readonly version: number; readonly state: string };

const ISSUED = `
  select d.id, d.title, d.issued_on, m.kind as meeting_kind, i.owner_unit_id as unit_id, (select count(*)::int from meetings_attendees a where a.meeting_id = m.id and a.is_in_base) as members,
    (select count(*)::int from meetings_attendees a where a.meeting_id = m.id and a.is_entitled and a.is_present) as present
  from meetings_documents d join meetings_meetings m on m.id = d.meeting_id left join meetings_items i on i.id = d.item_id where d.kind in ('resolution', 'decision') and d.state = 'issued' order by d.issued_on, d.id`;
const newCommand = (): CommandId => randomUUID() as string as CommandId;
const REPORT_DAYS = 150;

/** How a duty fares, in turn: most are reported and found true, one is sent back first, one waits for the check, one is late. */
const FATES = ['accepted', 'evaluated', 'late', 'sent-back', 'evaluated', 'reported'] as const;
const DONE = '已经制定工作方案，明确了责任人和完成时间。到期的工作均已完成，结果在门户网站公开，台账和公开页面附后。';

type Stage = {
  readonly deps: { readonly db: Database; readonly clock: () => Date };
  readonly setDay: (day: LocalDate) => void;
  readonly office: Actor;
};
type Deed = { readonly action: string; readonly form?: object; readonly targetId?: string; readonly by?: Actor };
const callerOf = (actor: Actor) => ({ actor, address: '127.0.0.1', device: 'demo' });
const act = (stage: Stage, at: Kept, { action, form = {}, targetId, by = stage.office }: Deed): Promise<Kept> =>
  performDecisionAct(stage.deps, callerOf(by), {
    of: targetId === undefined ? 'decision' : 'duty',
    action,
    request: { id: at.id, version: at.version, targetId, commandId: newCommand(), form },
  });

/** A unit carries it out, reports with evidence, and the office checks. */
async function carryOut(
  { db, seeded, fileFolder }: Play,
  stage: Stage,
  duty: {
    readonly at: Kept;
    readonly index: number;
    readonly day: LocalDate;
    readonly unitId: string;
    readonly clerk: Actor;
    readonly title: string;
    readonly until: LocalDate;
  },
): Promise<void> {
  const congressId = seeded.congressId as CongressId;
  const dueOn = addDays(duty.day, REPORT_DAYS);
  const fate = FATES[duty.index % FATES.length];
  let at = await act(stage, duty.at, { action: 'name-duty', form: { addresseeId: duty.unitId, text: dutyText(duty.title), dueOn } });
  const reportOn = addDays(dueOn, -9);
  if (fate === 'late' || reportOn > duty.until) return;
  const [row] = await db.read(congressId, (tx) =>
    tx.query<{ id: string }>('select id from decisions_duties where decision_id = $1', [at.id]),
  );
  const targetId = row?.id ?? '';
  const by = duty.clerk;
  stage.setDay(reportOn);
  if (fate === 'sent-back') {
    at = await act(stage, at, { action: 'report-duty', form: { text: '有关工作正在推进。' }, targetId, by });
    at = await act(stage, at, { action: 'send-report-back', form: { finding: '没有写明做了什么，也没有附材料，请补充。' }, targetId });
    stage.setDay(addDays(dueOn, -2));
  }
  const file = await db.write(congressId, (tx) =>
    storeFile(tx, fileFolder, {
      name: '执行台账.txt',
      bytes: Buffer.from(`${DONE}\n`),
      objectType: 'decision',
      objectId: at.id,
      byPersonId: by.personId,
    }),
  );
  at = await act(stage, at, { action: 'report-duty', form: { text: DONE, fileIds: [file.id] }, targetId, by });
  if (fate === 'reported') return;
  stage.setDay(dueOn < duty.until ? dueOn : duty.until);
  at = await act(stage, at, { action: 'accept-report', form: { finding: '核对了台账和公开页面，属实。' }, targetId });
  if (fate === 'evaluated')
    await act(stage, at, {
      action: 'evaluate-decision',
      form: { text: '执行单位按期报告，要求的事项已经完成，结果向社会公开。今后列入每年的监督计划继续关注。' },
    });
}

/** A session decides on the reports the law has it hear; the standing committee on what government or chairs' council bring. */
const sourceOf = ({ meeting_kind, unit_id }: Issued): 'law' | 'chairs-council' | 'government' =>
  meeting_kind === 'congress-session' ? 'law' : unit_id === null ? 'chairs-council' : 'government';

/** What meetings issued as resolutions and decisions, kept as such with the vote of its contest; those whose item has a unit oblige it to report. */
export async function playDecisions(play: Play, until: LocalDate): Promise<void> {
  const { db, seeded } = play;
  const office = seeded.officers.get('congress-office-head');
  if (!office) return;
  let today = until;
  const stage: Stage = {
    deps: { db, clock: () => new Date(`${today}T09:00:00+08:00`) },
    setDay: (day) => {
      today = day;
    },
    office,
  };
  const clerkOf = new Map([...seeded.units.entries()].map(([key, id]) => [String(id), seeded.officers.get(`${key}/clerk`)]));
  let laid = 0;
  for (const one of await db.read(seeded.congressId as CongressId, (tx) => tx.query<Issued>(ISSUED))) {
    const day = localDate(one.issued_on);
    stage.setDay(day);
    let at: Kept = await createFromDocument(stage.deps, callerOf(office), {
      commandId: newCommand(),
      form: { documentId: one.id, source: sourceOf(one) },
    });
    if (at.state === 'draft')
      at = await act(stage, at, {
        action: 'record-vote',
        form: {
          on: day,
          members: one.members,
          votesFor: one.present,
          votesAgainst: 0,
          abstained: 0,
          reason: '大会全体会议举手表决，监票人现场计数，没有使用表决系统。',
        },
      });
    at = await act(stage, at, { action: 'publish-decision' });
    const clerk = one.unit_id === null ? undefined : clerkOf.get(one.unit_id);
    if (one.unit_id === null || !clerk) continue;
    await carryOut(play, stage, { at, index: laid, day, unitId: one.unit_id, clerk, title: one.title, until });
    laid += 1;
  }
}
