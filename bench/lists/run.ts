import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { makeApp } from '#apps/server/app.ts';
import type { CongressId, PersonId } from '#platform/domain/ids.ts';
import { addAccounts } from '#platform/server/identity/account-store.ts';
import { writeIdentitySettings } from '#platform/server/identity/identity-settings.ts';
import { hashPassword } from '#platform/server/identity/password-hash.ts';
import { openTestDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts';

const MATTERS = 10_000;
const TRIES = 15;
const LIMIT_MS = 200;
const PASSWORD = 'bench-lists-58-Reed';
const NOW = new Date('2026-10-20T02:00:00Z');

type Ids = {
  readonly congress: CongressId;
  readonly office: PersonId;
  readonly clerk: PersonId;
  readonly unit: string;
  readonly body: string;
};

/** One year of 10,000 matters of every kind and state, as many of them in the plan as a plan takes (400), each with a point and a clock; the unit is asked in one of a hundred. */
const LOAD: readonly string[] = [
  `insert into supervision_plans (congress_id, id, year, title, state, adopted_on) select $1::uuid, gen_random_uuid(), 2026, 'plan', 'adopted', '2026-01-20' where $2::uuid is not null and $3::uuid is not null`,
  `insert into supervision_matters (congress_id, id, plan_id, year, kind, state, subject, quarter, owner_body_id, owner_name, addressees, held_on)
   select $1::uuid, uuidv7(), case when n <= 400 then (select id from supervision_plans where congress_id = $1) end, 2026, (array['report-deliberation','law-inspection','special-inquiry','inspection-visit','plan-budget-review','research'])[1 + n % 6], (array['planned','preparing','reporting','held','handling','reported-back','closed','published'])[1 + n % 8], 'matter ' || n || case when n % 977 = 0 then ' water' else '' end, 1 + n % 4, $3, 'committee',
     case when n % 100 = 0 then jsonb_build_array(jsonb_build_object('id', $2::uuid, 'name', 'unit')) else '[]' end, case when n % 8 > 2 then date '2026-01-05' + n % 250 end from generate_series(1, ${MATTERS}) n`,
  `insert into supervision_points (congress_id, id, matter_id, origin, number, text, organisation_id, unit_name, state, due_on, handed_over_on)
   select m.congress_id, uuidv7(), m.id, 'opinion', 1, 'opinion on ' || m.subject, $2, 'unit', (array['handed-over','answered','rectifying','long-term','closed'])[1 + row_number() over () % 5], date '2026-04-01' + (row_number() over () % 300)::int, date '2026-03-01' from supervision_matters m where m.congress_id = $1 and $3::uuid is not null`,
  `insert into supervision_clocks (congress_id, id, matter_id, kind, owner, due_on, explanation, state)
   select m.congress_id, uuidv7(), m.id, 'handling-report', 'unit', date '2026-06-01' + (row_number() over () % 300)::int, '{"text":"","rules":[]}', case when row_number() over () % 3 = 0 then 'running' else 'stopped' end from supervision_matters m where m.congress_id = $1 and $2::uuid is not null and $3::uuid is not null`,
];

async function load(bed: TestDatabase): Promise<Ids> {
  const ids: Ids = {
    congress: randomUUID() as CongressId,
    office: randomUUID() as PersonId,
    clerk: randomUUID() as PersonId,
    unit: randomUUID(),
    body: randomUUID(),
  };
  await bed.db.system((tx) =>
    tx.query(
      `insert into register_congresses (id, name, short_name, place, level, is_hosted) values ($1, 'Bench', 'Bench', 'Bench', 'K', true)`,
      [ids.congress],
    ),
  );
  await bed.db.write(ids.congress, async (tx) => {
    await tx.query(`insert into register_people (congress_id, id, name) values ($1, $2, 'office'), ($1, $3, 'clerk')`, [
      ids.congress,
      ids.office,
      ids.clerk,
    ]);
    await tx.query(
      `insert into register_organisations (congress_id, id, name, short_name, kind) values ($1, $2, 'unit', 'unit', 'department')`,
      [ids.congress, ids.unit],
    );
    await tx.query(`insert into register_bodies (congress_id, id, kind, name) values ($1, $2, 'working-committee', 'committee')`, [
      ids.congress,
      ids.body,
    ]);
    await tx.query(
      `insert into register_posts (congress_id, person_id, body_id, organisation_id, role, title, starts_on) values ($1, $2, $3, null, 'congress-office', 'office', '2022-01-05'), ($1, $4, null, $5, 'unit-clerk', 'clerk', '2022-01-05')`,
      [ids.congress, ids.office, ids.body, ids.clerk, ids.unit],
    );
    await writeIdentitySettings(tx, ids.congress, { secondFactor: 'off', meetingTablets: false });
    for (const sql of LOAD) await tx.query(sql, [ids.congress, ids.unit, ids.body]);
  });
  const passwordHash = await hashPassword(PASSWORD, { N: 2 ** 10, r: 8, p: 1 });
  await bed.db.system((tx) =>
    addAccounts(
      tx,
      (
        [
          ['office', ids.office],
          ['clerk', ids.clerk],
        ] as const
      ).map(([login, personId]) => ({ login, congressId: ids.congress, personId, passwordHash, mustChangePassword: false })),
      NOW,
    ),
  );
  const owner = new pg.Client({ connectionString: bed.ownerUrl });
  await owner.connect();
  await owner.query('vacuum analyze');
  await owner.end();
  return ids;
}

async function cookieOf(address: string, login: string): Promise<string> {
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'x-renda': '1', 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: PASSWORD }),
  });
  if (!answer.ok) throw new Error(`sign-in: ${answer.status} ${await answer.text()}`);
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

type Line = { readonly name: string; readonly p50: number; readonly worst: number; readonly kilobytes: number };

async function measure(address: string, cookie: string, [name, path]: readonly [string, string]): Promise<Line> {
  const took: number[] = [];
  let bytes = 0;
  for (let turn = 0; turn < TRIES + 2; turn += 1) {
    const began = performance.now();
    const answer = await fetch(`${address}${path}`, { headers: { cookie } });
    const body = await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    if (turn > 1) took.push(performance.now() - began);
    bytes = body.byteLength;
  }
  const sorted = took.toSorted((a, b) => a - b);
  return { name, p50: sorted[Math.floor(sorted.length / 2)] ?? 0, worst: sorted.at(-1) ?? 0, kilobytes: bytes / 1024 };
}

const OF_OFFICE: readonly (readonly [string, string])[] = [
  ['matters, first 50 of a year', '/api/supervision/matters?year=2026&limit=50'],
  ['the same, only open', '/api/supervision/matters?year=2026&set=open&limit=50'],
  ['the same, overdue', '/api/supervision/matters?year=2026&set=overdue&limit=50'],
  ['the same, by a word few have', '/api/supervision/matters?year=2026&search=water&limit=50'],
  ['the same, without a committee (none)', '/api/supervision/matters?year=2026&set=without-owner&limit=50'],
  ['points, first 50', '/api/supervision/points?year=2026&limit=50'],
  ['points without an answer for sixty days', '/api/supervision/points?set=unanswered-60&limit=50'],
  ['points overdue', '/api/supervision/points?set=overdue&limit=50'],
  ['what the law is owed', '/api/supervision/owed?year=2026'],
  ['figures of the year', '/api/supervision/figures?year=2026'],
  ['reconciliation of the year, a plan of 400', '/api/supervision/reconciliation?year=2026'],
];

/** Lists of supervision over HTTP with 10,000 matters and as many points in one year; it fails when a middle time is above the limit. */
export async function benchLists(): Promise<void> {
  const bed = await openTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'renda-lists-'));
  const before = loadavg()[0] ?? 0;
  try {
    const { unit } = await load(bed);
    const { server } = await makeApp({
      db: bed.db,
      clock: () => NOW,
      keyFolder: folder,
      fileFolder: folder,
      site: { name: 'Bench', origin: 'http://127.0.0.1' },
      logLevel: 'silent',
    });
    const address = await server.listen({ port: 0, host: '127.0.0.1' });
    const [office, clerk] = [await cookieOf(address, 'office'), await cookieOf(address, 'clerk')];
    const deep = await (async () => {
      let after = '';
      for (let page = 0; page < 90; page += 1)
        after = (
          (await (
            await fetch(`${address}/api/supervision/matters?year=2026&limit=100${after === '' ? '' : `&after=${after}`}`, {
              headers: { cookie: office },
            })
          ).json()) as { next: string }
        ).next;
      return after;
    })();
    const lines: Line[] = [];
    for (const asked of [
      ...OF_OFFICE,
      ['matters, the ninetieth page of a hundred', `/api/supervision/matters?year=2026&limit=100&after=${deep}`] as const,
    ])
      lines.push(await measure(address, office, asked));
    for (const asked of [
      ['a unit’s own matters', '/api/supervision/matters?set=mine&limit=50'],
      ['a unit’s own points', '/api/supervision/points?set=mine&limit=50'],
      ['matters of one unit', `/api/supervision/matters?unitId=${unit}&limit=50`],
    ] as const)
      lines.push(await measure(address, clerk, asked));
    await server.close();
    console.log(
      `${MATTERS} matters and points, ${cpus().length} cores, load before it began ${before.toFixed(1)}, Node ${process.versions.node}`,
    );
    console.log('| list over HTTP | p50 ms | slowest ms | KB |\n| --- | --: | --: | --: |');
    for (const { name, p50, worst, kilobytes } of lines)
      console.log(`| ${name} | ${p50.toFixed(1)} | ${worst.toFixed(1)} | ${kilobytes.toFixed(0)} |`);
    if (lines.some(({ p50 }) => p50 > LIMIT_MS)) process.exitCode = 1;
  } finally {
    await bed.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
