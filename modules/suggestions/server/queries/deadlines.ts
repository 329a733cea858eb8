import { daysBetween, localDate, addDays } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { DeadlineRow } from '../../contract/desk-views.ts';
import { nameOf, newAsked, place, visibility, type Asked, type Reader } from './visible-rows.ts';
import { concerns } from './work-sets.ts';

export type DeadlineRequest = { readonly owner?: string | undefined; readonly within?: number | undefined };

const MOST = 500;

/** The running clocks that concern the reader, as a condition on `c` joined with `s`. */
export function runningClocks(asked: Asked, reader: Reader, { owner, within }: DeadlineRequest): string {
  // The window for a return closes by itself; nobody is late when it does.
  const texts = [`c.state = 'running' and c.kind <> 'return'`, visibility(reader.actor, asked), concerns(asked, reader, 'c')];
  if (owner !== undefined) texts.push(`c.owner = ${place(asked, owner)}`);
  if (within !== undefined) texts.push(`c.due_on <= ${place(asked, addDays(reader.today, within))}::date`);
  return texts.join(' and ');
}

type Explained = { readonly text?: string; readonly en?: string; readonly rules?: readonly string[] };
type Row = Omit<DeadlineRow, 'distance' | 'explanation' | 'explanationEn' | 'rules'> & { readonly explanation: Explained };

/** Every running deadline with the arithmetic behind its day, the nearest first. */
export async function listDeadlines(db: Queryable, request: DeadlineRequest, reader: Reader): Promise<DeadlineRow[]> {
  const asked = newAsked();
  const text = `select c.id as "clockId", s.id as "suggestionId", c.task_id as "taskId", c.promise_id as "promiseId", s.number_text as "numberText", s.title, s.state,
      coalesce(k.unit_name, p.unit_name, s.lead_unit_name) as "unitName", c.kind, c.owner, c.from_on as "fromOn", c.due_on as "dueOn", c.explanation, c.is_provisional as "isProvisional"
    from suggestions_clocks c join suggestions_suggestions s on s.id = c.suggestion_id left join suggestions_tasks k on k.id = c.task_id left join suggestions_promises p on p.id = c.promise_id
    where ${runningClocks(asked, reader, request)} order by c.due_on, c.id limit ${MOST}`;
  const rows = await db.query<Row>(text, asked.values, nameOf(text));
  return rows.map((row) => ({
    ...row,
    distance: daysBetween(reader.today, localDate(row.dueOn)),
    explanation: row.explanation.text ?? '',
    explanationEn: row.explanation.en ?? '',
    rules: [...(row.explanation.rules ?? [])],
  }));
}
