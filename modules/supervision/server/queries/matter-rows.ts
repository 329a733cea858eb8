import type { z } from 'zod';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Actor } from '#platform/domain/actor.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { MatterFilter } from '../../contract/endpoints.ts';
import type { MatterRow } from '../../contract/views.ts';
import { bodiesOf, unitsOf, visibleMatters } from '../policy.ts';
import { listIn, type MatterRecord, type NamedUnit } from '../store.ts';

export type Reader = { readonly actor: Actor; readonly today: LocalDate };
type Counted = { readonly points_all: number; readonly points_open: number; readonly next_due: string | null };
export type CountedMatter = MatterRecord & Counted;

export const COUNTED = `m.*,
  (select count(*)::int from supervision_points p where p.matter_id = m.id and p.state <> 'dropped') as points_all,
  (select count(*)::int from supervision_points p where p.matter_id = m.id and p.state in ('noted', 'handed-over', 'answered', 'rectifying')) as points_open,
  (select min(c.due_on) from supervision_clocks c where c.matter_id = m.id and c.state = 'running') as next_due`;

/** A line of a list. */
export function rowOf(matter: CountedMatter, today: LocalDate): MatterRow {
  return {
    id: matter.id,
    year: matter.year,
    kind: matter.kind,
    fiscalTopic: matter.fiscal_topic,
    state: matter.state,
    subject: matter.subject,
    ownerName: matter.owner_name,
    quarter: matter.quarter,
    hearingOn: matter.hearing_on as string | null,
    heldOn: matter.held_on as string | null,
    units: listIn<NamedUnit>(matter.addressees).map(({ id, name }) => ({ id, name })),
    points: matter.points_all,
    openPoints: matter.points_open,
    nextDue: matter.next_due,
    isOverdue: matter.next_due !== null && matter.next_due < today,
    isAdjustment: matter.is_adjustment,
    planId: matter.plan_id,
  };
}

type Filter = z.infer<typeof MatterFilter> & { readonly after?: string | undefined; readonly limit: number };
const SETS = {
  'not-begun': () => `m.state = 'planned'`,
  open: () => `m.state not in ('closed', 'published', 'archived', 'cancelled', 'withdrawn', 'refused')`,
  overdue: (today: string) =>
    `exists (select from supervision_clocks c where c.matter_id = m.id and c.state = 'running' and c.due_on < ${today}::date)`,
  'outside-plan': () => 'm.plan_id is null',
  // Nobody's work yet: the office is asked to say whose. What members bring in is the chairs' council's.
  'without-owner': () =>
    `m.owner_body_id is null and m.kind not in ('interpellation', 'special-investigation', 'dismissal') and m.state not in ('closed', 'published', 'archived', 'cancelled', 'withdrawn', 'refused')`,
} as const;

/** The conditions of a list on `m`, with the values they refer to. */
function conditions(filter: Filter, { actor, today }: Reader): { readonly texts: string[]; readonly values: unknown[] } {
  const asked = { values: [] as unknown[] };
  const place = (value: unknown): string => `$${asked.values.push(value)}`;
  const texts = [visibleMatters(actor, asked)];
  const equal = [
    ['year', filter.year],
    ['kind', filter.kind],
    ['state', filter.state],
    ['owner_body_id', filter.ownerBodyId],
    ['quarter', filter.quarter],
  ] as const;
  for (const [column, value] of equal) if (value !== undefined) texts.push(`m.${column} = ${place(value)}`);
  if (filter.unitId !== undefined)
    texts.push(`exists (select from jsonb_array_elements(m.addressees) u where u->>'id' = ${place(filter.unitId)})`);
  if (filter.search !== undefined && filter.search.trim() !== '') texts.push(`position(${place(filter.search.trim())} in m.subject) > 0`);
  if (filter.set === 'mine')
    texts.push(
      `(exists (select from jsonb_array_elements(m.addressees) u where u->>'id' = any(${place(unitsOf(actor))}::text[])) or m.owner_body_id = any(${place(bodiesOf(actor))}::uuid[]))`,
    );
  else if (filter.set !== undefined) texts.push(SETS[filter.set](filter.set === 'overdue' ? place(today) : ''));
  if (filter.after !== undefined && /^[0-9a-f-]{36}$/i.test(filter.after)) texts.push(`m.id < ${place(filter.after)}::uuid`);
  return { texts, values: asked.values };
}

/** A page of the matters the reader may know of, newest first. */
export async function listMatters(
  db: Queryable,
  filter: Filter,
  reader: Reader,
): Promise<{ rows: MatterRow[]; next: string | null; total: number | null }> {
  const { texts, values } = conditions(filter, reader);
  const rows = await db.query<CountedMatter>(
    `select ${COUNTED} from supervision_matters m where ${texts.join(' and ')} order by m.id desc limit $${values.length + 1}`,
    [...values, filter.limit + 1],
  );
  const page = rows.slice(0, filter.limit);
  return {
    rows: page.map((row) => rowOf(row, reader.today)),
    next: rows.length > filter.limit ? (page.at(-1)?.id ?? null) : null,
    total: null,
  };
}
