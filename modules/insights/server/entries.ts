import type { Queryable } from '#platform/server/db/queryable.ts';
import type { EntryView } from '../contract/views.ts';
import type { FigureDefinition } from '../domain/figure-catalogue.ts';
import type { FigurePeriod } from '../domain/figure-period.ts';

const COLUMNS = `e.id, e.on_day as "onDay", e.value, e.source, e.person_name as "personName", to_json(e.entered_at)#>>'{}' as "enteredAt", e.withdrawn_by as "withdrawnBy"`;

/** Typed entries that count in a period: all of its days for a flow, the last one up to its end for a stock. */
export type StandingEntry = { readonly figureId: string; readonly id: string; readonly value: number };

export async function standingEntries(
  db: Queryable,
  { definitions, period }: { readonly definitions: readonly FigureDefinition[]; readonly period: FigurePeriod },
): Promise<readonly StandingEntry[]> {
  const ids = (isStock: boolean): readonly string[] => definitions.filter((each) => each.isStock === isStock).map(({ id }) => id);
  return db.query<StandingEntry>(
    `
    select e.figure_id as "figureId", e.id, e.value from insights_entries e where e.withdrawn_at is null and e.figure_id = any ($1) and e.on_day between $3 and $4
    union all
    (select distinct on (e.figure_id) e.figure_id, e.id, e.value from insights_entries e where e.withdrawn_at is null and e.figure_id = any ($2) and e.on_day <= $4 order by e.figure_id, e.on_day desc, e.entered_at desc)`,
    [ids(false), ids(true), period.from, period.to],
  );
}

/** Typed entries of a figure, newest day first, the withdrawn ones too. */
export const listEntries = (db: Queryable, figureId: string): Promise<EntryView[]> =>
  db.query<EntryView>(`select ${COLUMNS} from insights_entries e where e.figure_id = $1 order by e.on_day desc, e.id desc limit 200`, [
    figureId,
  ]);

export async function findEntry(db: Queryable, id: string): Promise<EntryView | undefined> {
  const [row] = await db.query<EntryView>(`select ${COLUMNS} from insights_entries e where e.id = $1`, [id]);
  return row;
}
