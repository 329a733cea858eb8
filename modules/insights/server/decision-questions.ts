import { listOverdueDuties } from '#modules/decisions/server/module.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { QuestionGroup } from '../contract/views.ts';
import type { Reader } from './queries/figures.ts';

export const DUTIES_OVERDUE = 'duties-overdue';

/** What leaders ask of decisions: duties whose day is past without a report. */
export async function askDecisions(db: Queryable, { today }: Reader): Promise<QuestionGroup> {
  const rows = await listOverdueDuties(db, today);
  return {
    key: DUTIES_OVERDUE,
    state: 'asked',
    awaits: null,
    count: rows.length,
    rows: rows.map(({ decisionId, title, unitName, text, dueOn, days }) => ({
      title,
      href: `/desk/decisions/${decisionId}`,
      unit: unitName,
      dueOn,
      days,
      text,
    })),
  };
}
