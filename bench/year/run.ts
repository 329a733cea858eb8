import { randomUUID } from 'node:crypto';
import { cpus, loadavg } from 'node:os';
import { openFigure, listFigures } from '#modules/insights/server/queries/figures.ts';
import { reconcileYear } from '#modules/supervision/server/module.ts';
import { readPaper } from '#modules/supervision/domain/plan/read-paper.ts';
import { samplePlans } from '#modules/supervision/domain/plan/sample-plans.ts';
import type { Actor } from '#platform/domain/actor.ts';
import type { AccountId, CongressId, PersonId } from '#platform/domain/ids.ts';
import { localDate } from '#platform/domain/local-date.ts';
import { openTestDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts';
import { LOAD } from './load-year-sql.ts';

const TODAY = localDate('2031-12-20');
const ROUNDS = 15;

type Line = { readonly work: string; readonly limit: number; readonly p50: number; readonly most: number };

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

async function measure(work: string, limit: number, run: () => Promise<unknown>): Promise<Line> {
  await run();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    await run();
    times.push(performance.now() - began);
  }
  const sorted = times.toSorted((a, b) => a - b);
  return { work, limit, p50: at(sorted, 0.5), most: sorted.at(-1) ?? 0 };
}

async function load(bed: TestDatabase, congressId: CongressId, personId: PersonId): Promise<number> {
  await bed.db.system((tx) =>
    tx.query(
      `insert into register_congresses (id, name, short_name, place, level, is_hosted) values ($1, 'Bench', 'Bench', 'Bench', 'K', true)`,
      [congressId],
    ),
  );
  await bed.db.write(congressId, async (tx) => {
    const term = randomUUID();
    await tx.query(`insert into register_people (congress_id, id, name) values ($1, $2, 'deputy')`, [congressId, personId]);
    await tx.query(`insert into register_terms (congress_id, id, number, starts_on) values ($1, $2, 17, '2022-01-05')`, [congressId, term]);
    await tx.query(
      `insert into register_sessions (congress_id, term_id, number, opens_on, closes_on) values ($1, $2, 5, '2031-01-08', '2031-01-11')`,
      [congressId, term],
    );
  });
  let rows = 0;
  for (const [table, sql] of LOAD) {
    await bed.db.write(congressId, (tx) => tx.query(sql, [congressId, personId]));
    console.error(`bench: ${table} loaded`);
  }
  for (const table of [
    'meetings_meetings',
    'meetings_attendees',
    'meetings_items',
    'meetings_documents',
    'suggestions_suggestions',
    'supervision_matters',
    'supervision_points',
    'insights_entries',
  ]) {
    const [count] = await bed.db.read(congressId, (tx) => tx.query<{ n: number }>(`select count(*)::int as n from ${table}`));
    rows += count?.n ?? 0;
  }
  return rows;
}

/** A paper as long as a county's plan: the made-up ones one after another. */
const PAPER = samplePlans.map(({ text }) => text).join('\n');

/** Figures, one figure with its rows, the reconciliation page and the reading of a plan, over a million records. */
export async function benchYear(): Promise<void> {
  const bed = await openTestDatabase();
  try {
    const [congressId, personId] = [randomUUID() as CongressId, randomUUID() as PersonId];
    const load1 = loadavg()[0] ?? 0;
    const rows = await load(bed, congressId, personId);
    const owner = new (await import('pg')).default.Client({ connectionString: bed.ownerUrl });
    await owner.connect();
    await owner.query('vacuum analyze');
    await owner.end();
    const actor: Actor = {
      accountId: randomUUID() as AccountId,
      congressId,
      personId,
      name: 'leader',
      posts: [{ role: 'chairs-council', organisationId: null, title: 'chair' }],
    };
    const reader = { actor, today: TODAY };
    const lines = [
      await measure('all figures of a year, with the year before', 300, () =>
        bed.db.read(congressId, (db) => listFigures(db, { year: 2030 }, reader)),
      ),
      await measure('one figure with 100 of its rows and five years', 50, () =>
        bed.db.read(congressId, (db) => openFigure(db, { id: 'reports-heard', year: 2030, after: 0 }, reader)),
      ),
      await measure('one figure with 100 of its rows (suggestions)', 50, () =>
        bed.db.read(congressId, (db) => openFigure(db, { id: 'suggestions-received', year: 2030, after: 0 }, reader)),
      ),
      await measure('reconciliation of a year', 200, () => bed.db.read(congressId, (db) => reconcileYear(db, 2030, TODAY))),
      await measure(`reading a plan of ${PAPER.length} characters`, 200, async () => readPaper(PAPER)),
    ];
    console.log(`${rows} records, ${cpus().length} cores, load before it began ${load1.toFixed(1)}, Node ${process.versions.node}`);
    console.log('| work | limit ms | p50 ms | slowest ms |\n| --- | --: | --: | --: |');
    for (const { work, limit, p50, most } of lines) console.log(`| ${work} | ${limit} | ${p50.toFixed(1)} | ${most.toFixed(1)} |`);
    if (lines.some(({ p50, limit }) => p50 > limit)) process.exitCode = 1;
  } finally {
    await bed.close();
  }
}
