import { addDays, addMonths, daysBetween, localDate, type LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { PromiseRow } from '../../contract/desk-views.ts';
import { newAsked, place, visibility, type Asked, type Reader } from './visible-rows.ts';
import { concerns } from './work-sets.ts';

export type LedgerRequest = {
  readonly state?: string | undefined;
  readonly unitId?: string | undefined;
  readonly quarter?: string | undefined;
  readonly late?: boolean | undefined;
};

const MOST = 1000;

/** First and last day of a quarter written 2026Q4. */
export function daysOfQuarter(quarter: string): { readonly from: LocalDate; readonly to: LocalDate } {
  const [year = '', number = '1'] = quarter.split('Q');
  const from = localDate(`${year}-${String(Number(number) * 3 - 2).padStart(2, '0')}-01`);
  return { from, to: addDays(addMonths(from, 3), -1) };
}

export const quarterOf = (day: LocalDate): string => `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** Promises that concern the reader, as a condition on `p` joined with `s`. */
export function promisesAsked(asked: Asked, reader: Reader, request: LedgerRequest): string {
  const texts = [visibility(reader.actor, asked), concerns(asked, reader, 'p')];
  if (request.state !== undefined) texts.push(`p.state = ${place(asked, request.state)}`);
  if (request.unitId !== undefined) texts.push(`p.organisation_id = ${place(asked, request.unitId)}::uuid`);
  if (request.late !== undefined)
    texts.push(`${request.late ? '' : 'not '}(p.state in ('open', 'reported') and p.due_on < ${place(asked, reader.today)}::date)`);
  if (request.quarter !== undefined) {
    const { from, to } = daysOfQuarter(request.quarter);
    texts.push(`p.due_on between ${place(asked, from)}::date and ${place(asked, to)}::date`);
  }
  return texts.join(' and ');
}

type Row = Omit<PromiseRow, 'isLate' | 'distance' | 'next'>;

const NEXT: Readonly<Record<string, PromiseRow['next']>> = { open: 'unit', reported: 'deputy' };

/** The ledger of promises: what was promised, how far it is, by when, and who is to act. The nearest day first. */
export async function listPromises(db: Queryable, request: LedgerRequest, reader: Reader): Promise<PromiseRow[]> {
  const asked = newAsked();
  return readPromises(db, { asked, where: promisesAsked(asked, reader, request) }, reader.today);
}

/** Promises by a condition on `p` joined with `s`. */
export async function readPromises(
  db: Queryable,
  { asked, where }: { readonly asked: Asked; readonly where: string },
  today: LocalDate,
): Promise<PromiseRow[]> {
  const rows = await db.query<Row>(
    `select p.id, s.id as "suggestionId", s.number_text as "numberText", s.title, p.organisation_id as "organisationId", p.unit_name as "unitName", p.state, p.text,
      p.target, p.unit_of_measure as "unitOfMeasure", p.achieved, p.responsible, p.due_on as "dueOn", p.first_due_on as "firstDueOn", p.kept_on as "keptOn", p.confirmed_on as "confirmedOn"
    from suggestions_promises p join suggestions_suggestions s on s.id = p.suggestion_id
    where ${where} order by p.due_on, p.id limit ${MOST}`,
    asked.values,
  );
  return rows.map((row) => {
    const isOpen = row.state === 'open' || row.state === 'reported';
    return {
      ...row,
      isLate: isOpen && row.dueOn < today,
      distance: daysBetween(today, localDate(row.dueOn)),
      next: NEXT[row.state] ?? 'nobody',
    };
  });
}
