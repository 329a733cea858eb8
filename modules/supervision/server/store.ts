import type { Selectable } from 'kysely';
import type { DB } from '#db/types.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';

export type SupervisionTable = Extract<keyof DB, `supervision_${string}`>;
type RecordOf<Table extends keyof DB> = Readonly<Selectable<DB[Table]>>;
export type PlanRecord = RecordOf<'supervision_plans'>;
export type MatterRecord = RecordOf<'supervision_matters'>;
export type PointRecord = RecordOf<'supervision_points'>;
export type QuestionRecord = RecordOf<'supervision_questions'>;
export type ReferralRecord = RecordOf<'supervision_referrals'>;
export type Columns = Readonly<Record<string, unknown>>;

/** Inserts one row into a table of this module. Values of JSON columns come as text. */
export async function insertRow(tx: Queryable, table: SupervisionTable, row: Columns): Promise<void> {
  const columns = Object.keys(row);
  await tx.query(`insert into ${table} (${columns.map((column) => `"${column}"`).join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`, Object.values(row));
}

/** Changes the row of a table of this module that has this id. */
export async function changeRow(tx: Queryable, table: SupervisionTable, id: string, change: Columns): Promise<void> {
  const columns = Object.keys(change);
  if (columns.length === 0) return;
  await tx.query(`update ${table} set ${columns.map((column, index) => `"${column}" = $${index + 2}`).join(', ')} where id = $1`, [id, ...Object.values(change)]);
}

async function one<Row>(db: Queryable, text: string, id: string): Promise<Row | undefined> {
  const [row] = await db.query<Row>(text, [id]);
  return row;
}

export const findPlan = (db: Queryable, id: string) => one<PlanRecord>(db, 'select * from supervision_plans where id = $1', id);
export const findMatter = (db: Queryable, id: string) => one<MatterRecord>(db, 'select * from supervision_matters where id = $1', id);
export const findReferral = (db: Queryable, id: string) => one<ReferralRecord>(db, 'select * from supervision_referrals where id = $1', id);
/** Kept from others until the transaction ends. */
export const lockPlan = (tx: Queryable, id: string) => one<PlanRecord>(tx, 'select * from supervision_plans where id = $1 for update', id);
export const lockMatter = (tx: Queryable, id: string) => one<MatterRecord>(tx, 'select * from supervision_matters where id = $1 for update', id);
export const lockReferral = (tx: Queryable, id: string) => one<ReferralRecord>(tx, 'select * from supervision_referrals where id = $1 for update', id);

export const pointsOf = (db: Queryable, matterId: string): Promise<PointRecord[]> => db.query('select * from supervision_points where matter_id = $1 order by number', [matterId]);

const APPEND = `
  insert into supervision_events (congress_id, of_id, seq, at, on_day, action, from_state, to_state, person_id, person_name, data, rules)
  select platform_congress(), $1, coalesce(max(seq), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10 from supervision_events where of_id = $1`;
export type EventRow = { readonly action: string; readonly fromState: string | null; readonly toState: string | null; readonly at: Date; readonly onDay: string; readonly personId: string; readonly personName: string; readonly data: object; readonly rules: readonly string[] };

/** Adds to the timeline of a plan, a matter or a referral; its row is locked, so numbers cannot collide. */
export async function appendEvent(tx: Queryable, ofId: string, event: EventRow): Promise<void> {
  await tx.query(APPEND, [ofId, event.at, event.onDay, event.action, event.fromState, event.toState, event.personId, event.personName, JSON.stringify(event.data), [...event.rules]]);
}

/** A JSON column that holds a list of objects of one shape, as this module wrote it. */
export const listIn = <Item>(value: unknown): readonly Item[] => (Array.isArray(value) ? (value as Item[]) : []);
export type NamedUnit = { readonly id: string; readonly name: string };
export type Signer = { readonly personId: string; readonly name: string; readonly judged?: boolean };
