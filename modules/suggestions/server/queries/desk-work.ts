import type { Queryable } from '#platform/server/db/queryable.ts';
import { hasRole } from '#platform/domain/actor.ts';
import type { WaitingSet } from '#platform/contract/waiting.ts';
import type { DeskWork } from '#platform/server/desk/desk-work.ts';
import type { DeskGroup } from '../../contract/desk-views.ts';
import { runningClocks } from './deadlines.ts';
import { promisesAsked } from './promise-ledger.ts';
import { listToday } from './today.ts';
import { nameOf, newAsked, place, ROW_COLUMNS, shownTo, visibility, type Asked, type Reader, type VisibleRow } from './visible-rows.ts';
import { isFor, watchesDeadlines, watchSets, workSets, type WorkSet } from './work-sets.ts';

export type DeskCounts = { readonly counts: Record<string, number>; readonly late: string[] };

/** Deadlines within this many days stand in the desk's menu. */
const SOON_DAYS = 14;
const FIRST_ROWS = 5;

const ofSet = (asked: Asked, reader: Reader, set: WorkSet): string => `${visibility(reader.actor, asked)} and (${set.test(asked, reader)})`;
const isLate = (asked: Asked, { today }: Reader): string =>
  `exists (select from suggestions_clocks l where l.suggestion_id = s.id and l.state = 'running' and l.kind <> 'promise' and l.due_on < ${place(asked, today)}::date)`;

type Counted = { readonly count: number; readonly late: boolean };

async function count(
  db: Queryable,
  asked: Asked,
  { from, where, late }: { readonly from: string; readonly where: string; readonly late: string },
): Promise<Counted> {
  const text = `select count(*)::int as count, coalesce(bool_or(${late}), false) as late from ${from} where ${where}`;
  const [row] = await db.query<Counted>(text, asked.values, nameOf(text));
  return row ?? { count: 0, late: false };
}

async function countSet(db: Queryable, reader: Reader, set: WorkSet): Promise<Counted> {
  const asked = newAsked();
  return count(db, asked, { from: 'suggestions_suggestions s', where: ofSet(asked, reader, set), late: isLate(asked, reader) });
}

async function countClocks(db: Queryable, reader: Reader): Promise<Counted> {
  const asked = newAsked();
  const where = runningClocks(asked, reader, { within: SOON_DAYS });
  return count(db, asked, {
    from: 'suggestions_clocks c join suggestions_suggestions s on s.id = c.suggestion_id',
    where,
    late: `c.due_on < ${place(asked, reader.today)}::date`,
  });
}

async function countPromises(db: Queryable, reader: Reader): Promise<Counted> {
  const asked = newAsked();
  const where = `p.state in ('open', 'reported') and ${promisesAsked(asked, reader, {})}`;
  return count(db, asked, {
    from: 'suggestions_promises p join suggestions_suggestions s on s.id = p.suggestion_id',
    where,
    late: `p.due_on < ${place(asked, reader.today)}::date`,
  });
}

/** What waits at the reader's desk from other modules. */
export async function waitingElsewhere(db: Queryable, reader: Reader, others: readonly DeskWork[]): Promise<WaitingSet[]> {
  const found: WaitingSet[] = [];
  // One after another: a connection does one query at a time.
  for (const work of others) found.push(...(await work(db, reader)));
  return found;
}

/** How much waits under each entry of the reader's desk, and under which something is late; `others` are what waits from other modules. */
export async function deskCounts(db: Queryable, reader: Reader, others: readonly DeskWork[] = []): Promise<DeskCounts> {
  const found: [string, Counted][] = [];
  const work = workSets.filter((set) => isFor(set, reader.actor));
  for (const set of [...work, ...watchSets.filter((each) => isFor(each, reader.actor))])
    found.push([set.key, await countSet(db, reader, set)]);
  if (watchesDeadlines(reader.actor))
    found.push(['deadlines', await countClocks(db, reader)], ['promises', await countPromises(db, reader)]);
  const own = hasRole(reader.actor, 'deputy') ? (await listToday(db, reader)).length : 0;
  const waiting = found.filter(([key]) => work.some((set) => set.key === key));
  const elsewhere = await waitingElsewhere(db, reader, others);
  const today: Counted = {
    count: own + [...waiting.map(([, each]) => each), ...elsewhere].reduce((sum, each) => sum + each.count, 0),
    late: waiting.some(([, each]) => each.late) || elsewhere.some(({ isLate: late }) => late),
  };
  const all: [string, Counted][] = [['today', today], ...found];
  return {
    counts: Object.fromEntries(all.map(([key, each]) => [key, each.count])),
    late: all.filter(([, each]) => each.late).map(([key]) => key),
  };
}

/** What waits at the desk, kind by kind, what is due first on top. */
export async function deskToday(db: Queryable, reader: Reader): Promise<DeskGroup[]> {
  const groups: DeskGroup[] = [];
  for (const set of workSets.filter((each) => isFor(each, reader.actor))) {
    const asked = newAsked();
    const text = `select ${ROW_COLUMNS}, count(*) over ()::int as count from suggestions_suggestions s where ${ofSet(asked, reader, set)} order by s.due_on nulls last, s.id limit ${FIRST_ROWS}`;
    const rows = await db.query<VisibleRow & { readonly count: number }>(text, asked.values, nameOf(text));
    if (rows[0]) groups.push({ key: set.key, count: rows[0].count, rows: rows.map(shownTo(reader.actor)) });
  }
  return groups;
}
