import { daysBetween, localDate, type LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { visibleMatters } from '../policy.ts';
import type { Reader } from './matter-rows.ts';

/** A row behind a question: what it is about, where it opens, whose turn it is, since when. */
export type QuestionRow = {
  readonly matterId: string;
  readonly title: string;
  readonly unit: string;
  readonly dueOn: LocalDate | null;
  readonly days: number | null;
  readonly text: string;
};
export type Question = { readonly key: 'opinions-unanswered' | 'plan-not-begun'; readonly rows: readonly QuestionRow[] };

const MOST = 2000;

/** Opinions and problems that nobody answered sixty days after they were handed over, the oldest first. */
async function unanswered(db: Queryable, { actor, today }: Reader): Promise<Question> {
  const asked = { values: [today] as unknown[] };
  const rows = await db.query<{
    matter_id: string;
    subject: string;
    unit_name: string;
    due_on: string | null;
    handed_over_on: string;
    text: string;
  }>(
    `
    select p.matter_id, m.subject, p.unit_name, p.due_on, p.handed_over_on, p.text from supervision_points p join supervision_matters m on m.id = p.matter_id
    where p.state = 'handed-over' and p.handed_over_on <= $1::date - 60 and ${visibleMatters(actor, asked)} order by p.handed_over_on, p.id limit ${MOST}`,
    asked.values,
  );
  return {
    key: 'opinions-unanswered',
    rows: rows.map((row) => ({
      matterId: row.matter_id,
      title: row.subject,
      unit: row.unit_name,
      dueOn: row.due_on === null ? null : localDate(row.due_on),
      days: daysBetween(localDate(row.handed_over_on), today),
      text: row.text,
    })),
  };
}

/** Items of the plan that have not begun though their quarter, or the year where none is named, is over. */
async function notBegun(db: Queryable, { actor, today }: Reader): Promise<Question> {
  const asked = { values: [today] as unknown[] };
  const rows = await db.query<{ id: string; subject: string; owner_name: string; due: string; sentence: string }>(
    `
    select m.id, m.subject, m.owner_name, m.sentence, (make_date(m.year, coalesce(m.quarter, 4) * 3, 1) + interval '1 month' - interval '1 day')::date as due
    from supervision_matters m join supervision_plans p on p.id = m.plan_id and p.state in ('adopted', 'published')
    where m.state = 'planned' and (make_date(m.year, coalesce(m.quarter, 4) * 3, 1) + interval '1 month' - interval '1 day')::date < $1::date and ${visibleMatters(actor, asked)} order by due, m.id limit ${MOST}`,
    asked.values,
  );
  return {
    key: 'plan-not-begun',
    rows: rows.map((row) => ({
      matterId: row.id,
      title: row.subject,
      unit: row.owner_name,
      dueOn: localDate(row.due),
      days: daysBetween(localDate(row.due), today),
      text: row.sentence,
    })),
  };
}

/** What leaders ask of supervision, each answered by rows. */
export const askSupervision = async (db: Queryable, reader: Reader): Promise<readonly Question[]> => [
  await unanswered(db, reader),
  await notBegun(db, reader),
];
