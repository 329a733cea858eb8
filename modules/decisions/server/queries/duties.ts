import { actionsFor } from '#platform/domain/lifecycle.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { DutyRow, DutyView } from '../../contract/views.ts';
import { dutyLifecycle } from '../../domain/decision-lifecycle.ts';
import { relationsTo, seesDrafts, seesEvidence, unitsOf } from '../policy.ts';
import type { DutyRecord } from '../store.ts';
import type { Reader } from '../reader.ts';

const day = (value: unknown): string | null => (value === null ? null : String(value));

/** Duties as a reader may see them: what may be done by him now, evidence where it is for him. */
export async function dutyViews(db: Queryable, duties: readonly DutyRecord[], { actor, today }: Reader): Promise<DutyView[]> {
  const ids = duties.filter((duty) => seesEvidence(actor, duty.organisation_id)).flatMap((duty) => duty.file_ids);
  const names = new Map(
    (ids.length === 0
      ? []
      : await db.query<{ id: string; name: string }>('select id, name from platform_files where id = any($1::uuid[])', [ids])
    ).map(({ id, name }) => [id, name]),
  );
  return duties.map((duty) => ({
    id: duty.id,
    organisationId: duty.organisation_id,
    unitName: duty.unit_name,
    text: duty.text,
    laidOn: day(duty.laid_on),
    dueOn: String(duty.due_on),
    state: duty.state,
    isOverdue: duty.state === 'open' && String(duty.due_on) < today,
    report: duty.report,
    reportedOn: day(duty.reported_on),
    acceptedOn: day(duty.accepted_on),
    finding: duty.finding,
    files: duty.file_ids.flatMap((id) => {
      const name = names.get(id);
      return name === undefined ? [] : [{ id, name }];
    }),
    actions: actionsFor(dutyLifecycle, duty.state, relationsTo(actor, duty.organisation_id)).map(({ action, primary = false, rules }) => ({
      of: 'duty',
      action,
      targetId: duty.id,
      primary,
      rules: [...rules],
    })),
  }));
}

const SETS = {
  open: `u.state = 'open'`,
  overdue: `u.state = 'open' and u.due_on < $1`,
  reported: `u.state = 'reported'`,
  all: 'true',
} as const;
const MOST = 500;

/** Duties of the reader's units, or of every unit for the house, those due first. */
export async function listDuties(db: Queryable, set: keyof typeof SETS, reader: Reader): Promise<DutyRow[]> {
  const rows = await db.query<DutyRecord & { title: string; version: number }>(
    `
    select u.*, d.title, d.version from decisions_duties u join decisions_decisions d on d.id = u.decision_id
    where $1::date is not null and ${SETS[set]} and d.state <> 'draft' and ($2 or u.organisation_id = any($3::uuid[])) order by u.due_on, u.id limit ${MOST}`,
    [reader.today, seesDrafts(reader.actor), unitsOf(reader.actor)],
  );
  const views = await dutyViews(db, rows, reader);
  return views.flatMap((view, at) => {
    const row = rows[at];
    return row ? [{ ...view, decisionId: row.decision_id, decisionTitle: row.title, version: row.version }] : [];
  });
}
