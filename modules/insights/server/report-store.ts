import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { FrozenFigure, ReportSection } from '../contract/views.ts';
import { noReport } from '../domain/errors.ts';

export type ReportRow = {
  readonly id: string;
  readonly year: number;
  readonly state: 'draft' | 'adopted';
  readonly version: number;
  readonly title: string;
  readonly sections: ReportSection[];
  readonly adoptedOn: LocalDate | null;
  readonly changedBy: string;
  readonly changedAt: string;
};

const COLUMNS = `r.id, r.year, r.state, r.version, r.title, r.sections, r.adopted_on as "adoptedOn", r.changed_by as "changedBy", to_json(r.changed_at)#>>'{}' as "changedAt"`;

/** @throws AppError `insights.no_report` */
export async function requireReport(db: Queryable, year: number, { lock = false } = {}): Promise<ReportRow> {
  const [row] = await db.query<ReportRow>(`select ${COLUMNS} from insights_reports r where r.year = $1${lock ? ' for update' : ''}`, [
    year,
  ]);
  if (row === undefined) throw noReport(year);
  return row;
}

export const listReports = (db: Queryable): Promise<ReportRow[]> =>
  db.query<ReportRow>(`select ${COLUMNS} from insights_reports r order by r.year desc`);

export const listFrozen = (db: Queryable, reportId: string): Promise<FrozenFigure[]> =>
  db.query<FrozenFigure>(
    'select f.figure_id as id, f.label, f.unit, f.value, f.phrase, f.by_hand as "byHand", f.from_day as "from", f.to_day as "to", f.rows from insights_frozen_figures f where f.report_id = $1 order by f.figure_id',
    [reportId],
  );
