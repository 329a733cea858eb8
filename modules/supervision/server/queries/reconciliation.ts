import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { ReconciliationRow } from '../../contract/views.ts';
import { whyRed } from '../../domain/reconcile.ts';
import type { MatterRecord } from '../store.ts';

type Row = MatterRecord & { points: number; closed_points: number; deeds: { on: string; action: string }[] };

// A deed is a step of the matter itself; arranging and editing it is not.
const NO_DEEDS = ['create-matter', 'edit-matter', 'set-hearing', 'edit-point', 'follow-up', 'add-question'];

const READ = `
  with points as (select p.matter_id, count(*)::int as points, count(*) filter (where p.state in ('closed', 'declined', 'long-term'))::int as closed_points
      from supervision_points p join supervision_matters m on m.id = p.matter_id where m.year = $1 and p.state <> 'dropped' group by 1),
    deeds as (select e.of_id, json_agg(json_build_object('on', e.on_day, 'action', e.action) order by e.seq) as deeds
      from supervision_events e join supervision_matters m on m.id = e.of_id where m.year = $1 and not (e.action = any($2)) group by 1)
  select m.*, coalesce(p.points, 0) as points, coalesce(p.closed_points, 0) as closed_points, coalesce(d.deeds, '[]') as deeds
  from supervision_matters m left join points p on p.matter_id = m.id left join deeds d on d.of_id = m.id
  where m.year = $1 and m.plan_id is not null order by coalesce(m.start_at, 2147483647), m.id`;

/** Plan beside deed beside outcome for a year: every line of the plan, red where nothing happened. */
export async function reconcileYear(
  db: Queryable,
  year: number,
  today: LocalDate,
): Promise<{ year: number; rows: ReconciliationRow[]; red: number }> {
  const found = await db.query<Row>(READ, [year, NO_DEEDS]);
  const rows = found.map((row): ReconciliationRow => {
    const heldOn = row.held_on === null ? null : String(row.held_on);
    const why = whyRed(
      { state: row.state, quarter: row.quarter, heldOn, points: row.points, closedPoints: row.closed_points },
      year,
      today,
    );
    return {
      matterId: row.id,
      kind: row.kind,
      subject: row.subject,
      point: row.point,
      sentence: row.sentence,
      ownerName: row.owner_name,
      quarter: row.quarter,
      state: row.state,
      deeds: row.deeds,
      heldOn,
      points: row.points,
      closedPoints: row.closed_points,
      outcome: row.outcome,
      isRed: why !== null,
      why,
    };
  });
  return { year, rows, red: rows.filter(({ isRed }) => isRed).length };
}
