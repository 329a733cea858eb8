import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pg from 'pg';
import { printedFigures } from '#modules/insights/server/module.ts';
import type { CongressId } from '#platform/domain/ids.ts';
import { testFields } from '#platform/server/testing/test-fields.ts';
import { openTestDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts';
import { SUGGESTION_STATES } from '#modules/suggestions/domain/lifecycle.ts';
import { fillDemo } from './fill-demo.ts';
import { shownAccounts } from './shown-accounts.ts';
import type { PlayFault } from './play-story.ts';

let test: TestDatabase;
let owner: pg.Client;
let faults: PlayFault[];

beforeAll(async () => {
  test = await openTestDatabase();
  faults = await fillDemo({
    ownerUrl: test.ownerUrl,
    fields: testFields,
    say: () => undefined,
    keyFolder: mkdtempSync(join(tmpdir(), 'renda-demo-')),
  });
  owner = new pg.Client({ connectionString: test.ownerUrl });
  await owner.connect();
}, 300_000);
afterAll(async () => {
  await owner.end();
  await test.close();
});

const countBy = async (sql: string): Promise<Map<string, number>> =>
  new Map((await owner.query<{ key: string; n: number }>(sql)).rows.map(({ key, n }) => [key, n]));

describe('the demo county', () => {
  it('is lived through by the real commands without one refusal', () => {
    expect(faults).toEqual([]);
  });

  it('stands in every state that a suggestion can rest in', async () => {
    const states = await countBy('select state as key, count(*)::int as n from suggestions_suggestions group by 1');
    // `dissatisfied` is answered the same week in the story, and a numbered one is proposed at once.
    const passing = ['dissatisfied', 'reviewing'];
    const missing = SUGGESTION_STATES.filter((state) => !states.has(state) && !passing.includes(state));
    expect(missing).toEqual([]);
  });

  it('has two counties that share no row, and every act in the journal', async () => {
    const counties = await countBy('select congress_id::text as key, count(*)::int as n from suggestions_suggestions group by 1');
    expect(counties.size).toBe(2);
    const [events, entries] = await Promise.all([
      countBy(`select 'n' as key, count(*)::int as n from suggestions_events where person_id is not null`),
      countBy(
        `select 'n' as key, count(*)::int as n from platform_journal where action like 'suggestions.%' and object_type = 'suggestion' and action <> 'suggestions.commend'`,
      ),
    ]);
    // Every step of a person is one entry; a suggestion made out of a motion has its first event from the motion's act.
    const converted =
      (await countBy(`select 'n' as key, count(*)::int as n from suggestions_events where action = 'created-from-motion'`)).get('n') ?? 0;
    expect(entries.get('n')).toBe((events.get('n') ?? 0) - converted);
    // What follows a year's handling: its report is public, good work is commended, and what was asked before is known.
    const after = await countBy(
      `select 'reports' as key, count(*)::int as n from suggestions_handling_reports union all select 'commended', count(*)::int from suggestions_commendations where year = 2025 union all select 'repeated', count(*)::int from suggestions_suggestions where repeats_id is not null`,
    );
    expect([after.get('reports'), after.get('commended')]).toEqual([2, 4]);
    expect(after.get('repeated')).toBeGreaterThan(0);
  });

  it('has held its meetings: two counters each, the session of January, and a hall under way', async () => {
    const held = await countBy(
      `select kind as key, count(*)::int as n from meetings_meetings where year = 2023 and state = 'archived' group by 1`,
    );
    expect(Object.fromEntries(held)).toEqual({ 'standing-committee': 8, 'chairs-council': 15, 'party-group': 19 });
    // 组织法 54: at county level the director and the vice-directors, all of them of the standing committee, and nobody else.
    const council = await owner.query<{ title: string; sits: boolean }>(`
      select o.title, exists (select from register_posts s where s.person_id = o.person_id and s.role = 'standing-committee') as sits from register_posts o join register_bodies b on b.id = o.body_id where b.kind = 'chairs-council'`);
    expect(council.rows.length).toBeGreaterThan(5);
    for (const { title, sits } of council.rows) expect([title, sits]).toEqual([expect.stringMatching(/^常委会(副)?主任$/u), true]);
    const { rows } = await owner.query(
      `select kind, year, min(number_in_term)::int as first, max(number_in_year)::int as last, (max(number_in_term) - min(number_in_term) + 1 = count(*)) as gapless from meetings_meetings where kind in ('standing-committee', 'chairs-council', 'party-group') and number_in_term is not null group by 1, 2`,
    );
    expect(rows.find((row) => row.kind === 'standing-committee' && row.year === 2023)).toEqual({
      kind: 'standing-committee',
      year: 2023,
      first: 8,
      last: 8,
      gapless: true,
    });
    expect(rows.every((row) => row.gapless === true)).toBe(true);
    const {
      rows: [hall],
    } = await owner.query(
      `select (select count(*)::int from meetings_attendees a where a.meeting_id = m.id and a.is_in_base) as entitled, (select count(*)::int from meetings_attendees a where a.meeting_id = m.id and a.is_present) as present from meetings_meetings m where m.state = 'under-way'`,
    );
    expect(hall).toEqual({ entitled: 418, present: 400 });
  });

  it('comes to the figures the county reported for 2023, each the number of its rows', async () => {
    const {
      rows: [lanxi],
    } = await owner.query<{ id: CongressId }>(`select id from register_congresses where is_hosted and place = '澜溪市'`);
    const printed = await test.db.read(lanxi?.id as CongressId, (db) => printedFigures(db, 2023));
    for (const { id, value, rows } of printed) expect([id, new Set(rows).size]).toEqual([id, value]);
    const values = new Map(printed.map(({ id, value }) => [id, value]));
    const counted = {
      'standing-committee-meetings': 8,
      'chairs-council-meetings': 15,
      'inspection-visits': 8,
      'law-inspections': 2,
      'special-inquiries': 2,
      'reports-heard': 35,
      'resolutions-and-decisions': 11,
      appointments: 23,
      'party-group-meetings': 19,
      'suggestions-received': 80,
      'motions-turned': 5,
      'key-suggestions': 8,
    };
    const typed = { 'micro-suggestions': 559, 'micro-suggestions-closed': 551 };
    for (const [id, value] of Object.entries({ ...counted, ...typed })) expect([id, values.get(id)]).toEqual([id, value]);
    expect(
      printed
        .filter(({ label }) => label.includes('手工录入'))
        .map(({ id }) => id)
        .filter((id) => Object.hasOwn(counted, id)),
    ).toEqual([]);
    expect(printed.find(({ id }) => id === 'micro-suggestions')?.label).toContain('手工录入，无明细');
    const sum = (...ids: string[]): number => ids.reduce((total, id) => total + (values.get(id) ?? 0), 0);
    expect(
      sum(
        'reports-heard-government',
        'reports-heard-supervision',
        'reports-heard-court',
        'reports-heard-procuratorate',
        'reports-heard-unnamed',
      ),
    ).toBe(35);
    expect(sum('rated-satisfied', 'rated-basically', 'rated-dissatisfied', 'unrated')).toBe(values.get('answered'));
    expect(sum('standing-committee-attendances', 'standing-committee-leaves')).toBe(values.get('standing-committee-expected'));
  });

  it('has one report adopted with its figures frozen and the next in draft, and inquiries with their questions answered', async () => {
    const { rows: reports } = await owner.query(
      `select year, state, (select count(*)::int from insights_frozen_figures f where f.report_id = r.id) > 10 as frozen from insights_reports r order by year`,
    );
    expect(reports).toEqual([
      { year: 2024, state: 'adopted', frozen: true },
      { year: 2025, state: 'draft', frozen: false },
    ]);
    const { rows: unasked } = await owner.query(
      `select subject from supervision_matters m where kind = 'special-inquiry' and held_on is not null and not exists (select from supervision_questions q where q.matter_id = m.id and q.state = 'answered')`,
    );
    expect(unasked).toEqual([]);
    const { rows: late } = await owner.query(
      `select 1 from supervision_clocks c join supervision_matters m on m.id = c.matter_id where m.state = 'archived' and c.state = 'running' and c.kind = 'audit-rectification' and m.year < 2026`,
    );
    expect(late).toEqual([]);
  });

  it('shows accounts whose people have something to do', async () => {
    expect((await shownAccounts(test.db)).filter(({ login }) => login.startsWith('daibiao')).length).toBeGreaterThanOrEqual(4);
  });
});
