import type { Selectable } from 'kysely';
import type { DB } from '#db/types.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { tableWriter } from '#platform/server/db/table-writer.ts';
import { timelineWriter } from '#platform/server/db/timeline-writer.ts';

export type SupervisionTable = Extract<keyof DB, `supervision_${string}`>;
type RecordOf<Table extends keyof DB> = Readonly<Selectable<DB[Table]>>;
export type PlanRecord = RecordOf<'supervision_plans'>;
export type MatterRecord = RecordOf<'supervision_matters'>;
export type PointRecord = RecordOf<'supervision_points'>;
export type QuestionRecord = RecordOf<'supervision_questions'>;
export type ReferralRecord = RecordOf<'supervision_referrals'>;

export const { insertRow, changeRow } = tableWriter<SupervisionTable>();
/** Adds to the timeline of a plan, a matter or a referral. */
export const appendEvent = timelineWriter('supervision_events');

async function one<Row>(db: Queryable, text: string, id: string): Promise<Row | undefined> {
  const [row] = await db.query<Row>(text, [id]);
  return row;
}

export const findPlan = (db: Queryable, id: string) => one<PlanRecord>(db, 'select * from supervision_plans where id = $1', id);
export const findMatter = (db: Queryable, id: string) => one<MatterRecord>(db, 'select * from supervision_matters where id = $1', id);
export const findReferral = (db: Queryable, id: string) => one<ReferralRecord>(db, 'select * from supervision_referrals where id = $1', id);
/** Kept from others until the transaction ends. */
export const lockPlan = (tx: Queryable, id: string) => one<PlanRecord>(tx, 'select * from supervision_plans where id = $1 for update', id);
export const lockMatter = (tx: Queryable, id: string) =>
  one<MatterRecord>(tx, 'select * from supervision_matters where id = $1 for update', id);
export const lockReferral = (tx: Queryable, id: string) =>
  one<ReferralRecord>(tx, 'select * from supervision_referrals where id = $1 for update', id);

export const pointsOf = (db: Queryable, matterId: string): Promise<PointRecord[]> =>
  db.query('select * from supervision_points where matter_id = $1 order by number', [matterId]);

/** A JSON column that holds a list of objects of one shape, as this module wrote it. */
export const listIn = <Item>(value: unknown): readonly Item[] => (Array.isArray(value) ? (value as Item[]) : []);
export type NamedUnit = { readonly id: string; readonly name: string };
export type Signer = { readonly personId: string; readonly name: string; readonly judged?: boolean };
