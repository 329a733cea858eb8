import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#platform/domain/actor.ts';
import type { AccountId, CommandId, CongressId, PersonId } from '#platform/domain/ids.ts';
import { localDate } from '#platform/domain/local-date.ts';
import { openTestDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts';
import { AppError } from '#platform/domain/errors.ts';
import { EntryView, FigurePage, ReportView } from '../contract/views.ts';
import { figureCatalogue } from '../domain/figure-catalogue.ts';
import { yearPeriod } from '../domain/figure-period.ts';
import { boundFigure } from './bound-figures.ts';
import { enterFigure, withdrawEntry } from './commands/enter-figure.ts';
import { adoptReport, saveReport, startReport } from './commands/write-report.ts';
import { countFigures, listFigures, openFigure, printedFigures } from './queries/figures.ts';
import { listQuestions } from './queries/questions.ts';
import { stuckThings } from './queries/waiting.ts';
import { openReport } from './queries/reports.ts';

const TODAY = localDate('2031-12-20');
const clock = () => new Date('2031-12-20T02:00:00Z');
const congressId = randomUUID() as CongressId;
const [termId, sessionId, meetingId] = [randomUUID(), randomUUID(), randomUUID()];

let bed: TestDatabase;
const actor = (role: string): Actor => ({
  accountId: ACCOUNT,
  congressId,
  personId: PERSON,
  name: '贺敏',
  posts: [{ role, organisationId: null, title: role }],
});
const ACCOUNT = randomUUID() as AccountId;
const PERSON = randomUUID() as PersonId;
const caller = (role = 'congress-office') => ({ actor: actor(role), address: '127.0.0.1', device: 'test' });
const newCommand = () => randomUUID() as CommandId;
const valueOf = async (id: string, year = 2031): Promise<number | undefined> => {
  const [values] = await bed.db.read(congressId, (db) => countFigures(db, figureCatalogue, [yearPeriod(year)]));
  return values?.get(id);
};
const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof AppError ? error.code : String(error);
};

beforeAll(async () => {
  bed = await openTestDatabase();
  await bed.db.system((tx) =>
    tx.query(
      `insert into register_congresses (id, name, short_name, place, level, is_hosted) values ($1, '澜溪市人民代表大会', '市', '澜溪市', 'K', true)`,
      [congressId],
    ),
  );
  await bed.db.write(congressId, async (tx) => {
    await tx.query(`insert into register_people (congress_id, id, name, pinyin_key) values ($1, $2, '贺敏', 'hm')`, [congressId, PERSON]);
    await tx.query(`insert into register_terms (congress_id, id, number, starts_on) values ($1, $2, 18, '2027-01-05')`, [
      congressId,
      termId,
    ]);
    await tx.query(
      `insert into register_sessions (congress_id, id, term_id, number, opens_on, closes_on) values ($1, $2, $3, 5, '2031-01-08', '2031-01-11'), ($1, $4, $3, 4, '2030-01-08', '2030-01-11')`,
      [congressId, sessionId, termId, randomUUID()],
    );
    const meeting = (id: string, kind: string, at: string, inTerm: number, state = 'ended') =>
      tx.query(
        `insert into meetings_meetings (congress_id, id, kind, state, series, term_number, number_in_term, year, title, starts_at) values ($1, $2, $3, $6, $3, 18, $5, extract(year from $4::timestamptz), $7, $4)`,
        [congressId, id, kind, at, inTerm, state, `${kind} ${inTerm}`],
      );
    await meeting(meetingId, 'standing-committee', '2031-02-16T01:00:00Z', 38);
    await meeting(randomUUID(), 'standing-committee', '2031-04-16T01:00:00Z', 39);
    await meeting(randomUUID(), 'standing-committee', '2031-06-16T01:00:00Z', 40, 'cancelled');
    // The last evening of 2030 in the county is still 2030 there, and 2030 in UTC too; the first hour of 2031 is not.
    await meeting(randomUUID(), 'standing-committee', '2030-12-31T16:30:00Z', 37);
    await meeting(randomUUID(), 'chairs-council', '2031-02-27T01:00:00Z', 115);
    await meeting(randomUUID(), 'party-group', '2031-02-03T06:00:00Z', 60);
    for (const [title, verb, state] of [
      ['国土空间规划编制情况的报告', 'hear-and-review', 'done'],
      ['审计查出问题整改情况的报告', 'hear-and-review', 'done'],
      ['撤下的报告', 'hear-and-review', 'withdrawn'],
      ['要点', 'review', 'done'],
    ]) {
      await tx.query(
        `insert into meetings_items (congress_id, id, meeting_id, place, verb, title, state) values ($1, $2, $3, 1, $4, $5, $6)`,
        [congressId, randomUUID(), meetingId, verb, title, state],
      );
    }
    const decision = (title: string, day: string | null) =>
      tx.query(
        `insert into decisions_decisions (congress_id, id, kind, body, source, state, title, text, passed_on) values ($1, $2, 'resolution', 'standing-committee', 'law', $3, $4, '内容', $5)`,
        [congressId, randomUUID(), day === null ? 'draft' : 'passed', title, day],
      );
    await decision('关于批准决算的决议', '2031-02-16');
    await decision('关于未定的决定', null);
    await tx.query(
      `insert into ballots_contests (congress_id, id, meeting_id, title, kind, keeping, definition, state, frozen, decided_at, result) values ($1, $2, $3, '人事任免', 'appointment', 'apart', '{"body":"standing-committee"}', 'decided', '{}', '2031-02-16T03:00:00Z', $4)`,
      [
        congressId,
        randomUUID(),
        meetingId,
        JSON.stringify({
          options: [
            { key: 'a', label: '甲', verdict: 'passed' },
            { key: 'b', label: '乙', verdict: 'passed' },
            { key: 'c', label: '丙', verdict: 'failed' },
          ],
        }),
      ],
    );
    for (const [number, origin, day] of [
      [1, 'deputy', '2031-01-09'],
      [2, 'motion', '2031-01-09'],
      [3, 'deputy', '2030-01-09'],
    ] as const) {
      await tx.query(
        `insert into suggestions_suggestions (congress_id, id, kind, state, session_id, number, number_text, origin, title, lead_person_id, lead_name, filed_at, handed_over_on, due_on, answered_on) values ($1, $2, 'suggestion', 'answered', $3, $4, $5, $6, '关于路灯的建议', $7, '某人', $8::date, $8::date, $8::date + 90, $8::date + 60)`,
        [congressId, randomUUID(), day.startsWith('2031') ? sessionId : null, number, `第${number}号`, origin, PERSON, day],
      );
    }
  });
});
afterAll(() => bed.close());

describe('figures', () => {
  test('are the number of records of their days, and the place in the term is never one of them', async () => {
    expect(await valueOf('standing-committee-meetings')).toBe(3);
    expect(await valueOf('standing-committee-meetings', 2030)).toBe(0);
    expect(await valueOf('chairs-council-meetings')).toBe(1);
    expect(await valueOf('reports-heard')).toBe(2);
    expect(await valueOf('resolutions-and-decisions')).toBe(1);
    expect(await valueOf('appointments')).toBe(2);
    expect(await valueOf('suggestions-received')).toBe(1);
    expect(await valueOf('motions-turned')).toBe(1);
    expect(await valueOf('suggestions-received', 2030)).toBe(1);
  });

  test('every one that is counted opens to as many rows as it says', async () => {
    const printed = await bed.db.read(congressId, (db) => printedFigures(db, 2031));
    for (const { id, value, rows } of printed)
      expect({ id, rows: rows.length, distinct: new Set(rows).size }).toEqual({ id, rows: value, distinct: value });
    for (const { id } of figureCatalogue.filter((each) => boundFigure(each.id) !== undefined && each.readers === 'desk')) {
      const page = await bed.db.read(congressId, (db) =>
        openFigure(db, { id, year: 2031, after: 0 }, { actor: actor('committee'), today: TODAY }),
      );
      expect({ id, rows: page.rows.length }).toEqual({ id, rows: page.figure.value });
      expect(page.rows.every(({ title, href }) => title !== '' && (href === null || href.startsWith('/desk/')))).toBe(true);
    }
  });

  test('stand beside the year before, and may be asked by session and term', async () => {
    const reader = { actor: actor('chairs-council'), today: TODAY };
    const year = await bed.db.read(congressId, (db) => listFigures(db, { year: 2031 }, reader));
    expect(year.figures.find(({ id }) => id === 'suggestions-received')).toMatchObject({ value: 1, before: 1, state: 'counted' });
    const session = await bed.db.read(congressId, (db) => listFigures(db, { sessionId }, reader));
    expect(session.period).toMatchObject({ kind: 'session', from: '2031-01-08', to: '2031-12-20', number: 5 });
    expect(session.figures.find(({ id }) => id === 'suggestions-received')).toMatchObject({ value: 1, before: 0 });
    const term = await bed.db.read(congressId, (db) => listFigures(db, { term: true }, reader));
    expect(term.figures.find(({ id }) => id === 'standing-committee-meetings')).toMatchObject({ value: 3, before: null });
    expect(term.rates.find(({ id }) => id === 'answered-in-time-share')).toMatchObject({ part: 3, whole: 3, percent: 100 });
  });

  test('of the party group are shown to the office and the chairs alone', async () => {
    const shown = async (role: string) =>
      (await bed.db.read(congressId, (db) => listFigures(db, {}, { actor: actor(role), today: TODAY }))).figures.some(
        ({ id }) => id === 'party-group-meetings',
      );
    expect([await shown('chairs-council'), await shown('congress-office'), await shown('committee')]).toEqual([true, true, false]);
    expect(
      await refusal(
        bed.db.read(congressId, (db) =>
          openFigure(db, { id: 'party-group-meetings', year: 2031, after: 0 }, { actor: actor('committee'), today: TODAY }),
        ),
      ),
    ).toBe('insights.no_figure');
  });
});

describe('typed figures', () => {
  const deps = () => ({ db: bed.db, clock });
  const enter = (figureId: string, onDay: string, value: number) =>
    enterFigure(deps(), caller(), { commandId: newCommand(), figureId, on: localDate(onDay), value, source: '年度统计表' });

  test('add up by their days, a stock takes the last, and each says that it has no rows', async () => {
    await enter('micro-suggestions', '2031-06-30', 300);
    await enter('micro-suggestions', '2031-12-15', 259);
    await enter('micro-suggestions', '2030-12-31', 400);
    await enter('legislation-points', '2030-03-01', 30);
    await enter('legislation-points', '2031-03-01', 36);
    expect([
      await valueOf('micro-suggestions'),
      await valueOf('micro-suggestions', 2030),
      await valueOf('legislation-points'),
      await valueOf('legislation-points', 2030),
    ]).toEqual([559, 400, 36, 30]);
    const page = await bed.db.read(congressId, (db) =>
      openFigure(db, { id: 'micro-suggestions', year: 2031, after: 0 }, { actor: actor('committee'), today: TODAY }),
    );
    expect(page).toMatchObject({ figure: { state: 'by-hand', value: 559, before: 400 }, rows: [], mayEnter: false });
    expect(FigurePage.parse(page).entries).toHaveLength(3);
    expect((await bed.db.read(congressId, (db) => printedFigures(db, 2031))).find(({ id }) => id === 'micro-suggestions')).toMatchObject({
      value: 559,
      phrase: '500余件',
      label: '收到微建议（手工录入，无明细）',
    });
  });

  test('are refused where records count, for days to come, and to who may not write', async () => {
    expect(await refusal(enter('reports-heard', '2031-06-30', 35))).toBe('insights.counted_itself');
    expect(await refusal(enter('grid-visits', '2032-01-01', 1))).toBe('insights.day_ahead');
    expect(await refusal(enter('nonsense', '2031-01-01', 1))).toBe('insights.no_figure');
    expect(
      await refusal(
        enterFigure(deps(), caller('committee'), { commandId: newCommand(), figureId: 'grid-visits', on: TODAY, value: 1, source: 'x' }),
      ),
    ).toBe('platform.not_allowed');
  });

  test('once withdrawn count no more, and stay to be seen', async () => {
    const made = EntryView.parse(await enter('grid-visits', '2031-05-01', 4000));
    await withdrawEntry(deps(), caller(), { commandId: newCommand(), id: made.id });
    expect(await valueOf('grid-visits')).toBeUndefined();
    const page = await bed.db.read(congressId, (db) =>
      openFigure(db, { id: 'grid-visits', year: 2031, after: 0 }, { actor: actor('congress-office'), today: TODAY }),
    );
    expect(page).toMatchObject({ figure: { state: 'waits' }, entries: [{ value: 4000, withdrawnBy: '贺敏' }] });
    expect(await refusal(withdrawEntry(deps(), caller(), { commandId: newCommand(), id: made.id }))).toBe('insights.no_entry');
  });
});

test('questions say who answers them, and which nobody can answer yet', async () => {
  const groups = await bed.db.read(congressId, (db) => listQuestions(db, { actor: actor('chairs-council'), today: TODAY }));
  expect(groups[0]?.key).toBe('promises-due-not-kept');
  expect(groups.find(({ key }) => key === 'towns-talking-to-nobody')).toMatchObject({ state: 'waits', awaits: 'stations', count: 0 });
  for (const { count, rows } of groups) expect(rows.length).toBeLessThanOrEqual(count);
});

test('who leads finds what is stuck on the page of the day: the worst of each question, three at most; nobody else does', async () => {
  const [unit, decision] = [randomUUID(), randomUUID()];
  await bed.db.write(congressId, async (tx) => {
    await tx.query(
      `insert into register_organisations (congress_id, id, name, short_name, kind) values ($1, $2, '市水利局', '市水利局', 'department')`,
      [congressId, unit],
    );
    await tx.query(
      `insert into decisions_decisions (congress_id, id, kind, body, source, state, title, text, passed_on) values ($1, $2, 'decision', 'standing-committee', 'government', 'in-force', '关于加强水源保护的决定', '建成备用水源。', '2029-04-16')`,
      [congressId, decision],
    );
    await tx.query(
      `insert into decisions_duties (congress_id, id, decision_id, organisation_id, unit_name, text, due_on, state) values ($1, $2, $3, $4, '市水利局', '建成备用水源', '2030-12-31', 'open')`,
      [congressId, randomUUID(), decision, unit],
    );
  });
  const stuck = (role: string) => bed.db.read(congressId, (db) => stuckThings(db, { actor: actor(role), today: TODAY }));
  const groups = await bed.db.read(congressId, (db) => listQuestions(db, { actor: actor('chairs-council'), today: TODAY }));
  const worst = groups.flatMap(({ key, rows: [row] }) => (row === undefined ? [] : [{ id: key, openId: row.href, title: row.title }]));
  expect(worst.length).toBeGreaterThan(0);
  expect((await stuck('chairs-council'))[0]?.rows).toMatchObject(worst.slice(0, 3));
  expect([await stuck('committee'), await stuck('deputy')]).toEqual([[], []]);
});

describe('the report', () => {
  const deps = () => ({ db: bed.db, clock });
  test('begins with the four roles, keeps its figures live, and freezes them with their rows when it is adopted', async () => {
    const begun = await startReport(deps(), caller(), { commandId: newCommand(), year: 2031, title: '常委会工作报告' });
    expect(begun.sections.map(({ part }) => part)).toEqual(['political', 'power', 'working', 'representative']);
    expect(ReportView.parse(begun)).toEqual(begun);
    expect(begun.printed[1]).toContain('召开常委会会议3次，主任会议1次，听取和审议专项工作报告2项');
    const text = '召开常委会会议{standing-committee-meetings}，走访企业612家，主任会议9次，微建议{micro-suggestions~}。';
    const saved = await saveReport(deps(), caller(), {
      commandId: newCommand(),
      year: 2031,
      version: begun.version,
      title: begun.title,
      sections: [{ part: 'power', heading: '履行职责', text }],
    });
    expect(saved.findings.map(({ phrase, verdict, recorded }) => [phrase, verdict, recorded])).toEqual([
      ['612家', 'unsupported', null],
      ['9次', 'disagrees', 1],
    ]);
    const adopted = await adoptReport(deps(), caller(), { commandId: newCommand(), year: 2031, version: saved.version, on: TODAY });
    expect(ReportView.parse(adopted)).toEqual(adopted);
    expect(adopted.frozen.map(({ id, value, byHand, rows }) => ({ id, value, byHand, rows: rows.length }))).toEqual([
      { id: 'micro-suggestions', value: 559, byHand: true, rows: 0 },
      { id: 'standing-committee-meetings', value: 3, byHand: false, rows: 3 },
    ]);

    // A meeting that turns up later changes the figure and not the report.
    await bed.db.write(congressId, (tx) =>
      tx.query(
        `insert into meetings_meetings (congress_id, id, kind, state, series, year, title, starts_at) values ($1, $2, 'standing-committee', 'ended', 'late', 2031, '补登', '2031-11-11T01:00:00Z')`,
        [congressId, randomUUID()],
      ),
    );
    expect(await valueOf('standing-committee-meetings')).toBe(4);
    const later = await bed.db.read(congressId, (db) => openReport(db, 2031, actor('committee')));
    expect(later.printed).toEqual(['召开常委会会议3次，走访企业612家，主任会议9次，微建议500余件。']);
    expect(
      await refusal(
        saveReport(deps(), caller(), { commandId: newCommand(), year: 2031, version: later.version, title: 'x', sections: later.sections }),
      ),
    ).toBe('insights.already_adopted');
    expect(await refusal(bed.db.write(congressId, (tx) => tx.query('update insights_frozen_figures set value = 9')))).toContain(
      'permission denied',
    );
  });

  test('refuses a figure nobody knows, a second beginning and a version that is not the last', async () => {
    const begun = await startReport(deps(), caller(), { commandId: newCommand(), year: 2030, title: '报告' });
    expect(await refusal(startReport(deps(), caller(), { commandId: newCommand(), year: 2030, title: '报告' }))).toBe(
      'insights.report_there',
    );
    const save = (text: string, version: number) =>
      saveReport(deps(), caller(), {
        commandId: newCommand(),
        year: 2030,
        version,
        title: '报告',
        sections: [{ part: 'power', heading: '职权', text }],
      });
    expect(await refusal(save('{no-such-figure}', begun.version))).toBe('insights.unknown_figures');
    expect(await refusal(save('好。', begun.version + 1))).toBe('platform.stale_version');
    expect(await refusal(bed.db.read(congressId, (db) => openReport(db, 1999, actor('committee'))))).toBe('insights.no_report');
  });
});
