import { listSessions } from '#modules/register/server/module.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commend, listCommendations, takeBackCommendation } from './commands/commend.ts';
import { publishHandlingReport } from './commands/publish-handling-report.ts';
import { excellentSuggestionsPaper } from './papers/excellent-suggestions-paper.ts';
import { publicHandlingReports } from './queries/public-handling-report.ts';
import { openFigure } from './queries/statistics.ts';
import { tellStory } from './test-story.ts';
import { openTestWorld, type TestWorld } from './test-world.ts';

let world: TestWorld;
let story: ReturnType<typeof tellStory>;
beforeAll(async () => {
  world = await openTestWorld();
  story = tellStory(world);
});
afterAll(async () => {
  await world.close();
});

const read = <Answer>(ask: Parameters<typeof world.db.read<Answer>>[1]): Promise<Answer> => world.db.read(world.congressId, ask);

it('the report on handling is public as it was heard, and its numbers do not move with later handling', async () => {
  const caller = await world.callerOf('office');
  const [session] = await read((db) => listSessions(db));
  const sessionId = session?.id ?? '';
  const first = await story.answered();
  const input = { sessionId, heardBy: '市十七届人大常委会第三十五次会议', text: '一是逐件走访。\n\n二是联合会商。' };
  await expect(
    publishHandlingReport(world.deps, caller, { ...input, commandId: world.newCommand(), heardOn: '2099-01-01' as never }),
  ).rejects.toMatchObject({ code: 'suggestions.heard_in_future' });
  await expect(
    publishHandlingReport(world.deps, await world.callerOf('leadClerk'), {
      ...input,
      commandId: world.newCommand(),
      heardOn: world.today(),
    }),
  ).rejects.toMatchObject({ code: 'platform.not_allowed' });
  await publishHandlingReport(world.deps, caller, { ...input, commandId: world.newCommand(), heardOn: world.today() });
  const text = async () => JSON.stringify((await read(publicHandlingReports)).find((one) => one.sessionId === sessionId)?.paper);
  const before = await text();
  expect(before).toContain('第三十五次会议上');
  expect(before).toContain('联合会商');
  const [kept] = await read((db) =>
    db.query<{ counted: Record<string, string[]> }>('select counted from suggestions_handling_reports where session_id = $1', [sessionId]),
  );
  expect(kept?.counted['answered']).toContain(first.id);
  await story.answered({ title: '关于增设夜间公交的建议' });
  expect(await text()).toBe(before);
});

it('a commendation is told to whom it honours, is entered once, and stands in no list or paper when taken back', async () => {
  const caller = await world.callerOf('office');
  const at = await story.answered({ title: '关于修缮渡口台阶的建议' });
  const input = { year: 2026, reason: '解决了渡口三年的老问题', of: { kind: 'suggestion' as const, suggestionId: at.id } };
  const made = await commend(world.deps, caller, { ...input, commandId: world.newCommand() });
  await expect(commend(world.deps, caller, { ...input, commandId: world.newCommand() })).rejects.toMatchObject({
    code: 'suggestions.commended_already',
  });
  const open = await story.accepted({ title: '关于还没有答复的建议' });
  await expect(
    commend(world.deps, caller, { ...input, commandId: world.newCommand(), of: { kind: 'suggestion', suggestionId: open.id } }),
  ).rejects.toMatchObject({ code: 'suggestions.not_answered_for_commendation' });
  const told = await read((db) =>
    db.query(`select 1 from platform_notices where kind = 'suggestions.commended' and object_id = $1`, [at.id]),
  );
  expect(told.length).toBeGreaterThan(0);
  const reader = { actor: caller.actor, today: world.today() };
  const paper = JSON.stringify(await read((db) => excellentSuggestionsPaper(db, 2026, reader)));
  expect(paper).toContain('关于修缮渡口台阶的建议');
  expect(paper).toContain('渡口三年的老问题');
  expect(paper).toContain('集中充电棚');
  await takeBackCommendation(world.deps, caller, { id: made.id, commandId: world.newCommand(), reason: '记错了年份' });
  expect(await read((db) => listCommendations(db, 2026, caller.actor))).toEqual([]);
  await expect(read((db) => excellentSuggestionsPaper(db, 2026, reader))).rejects.toMatchObject({ code: 'suggestions.nothing_to_list' });
  expect((await commend(world.deps, caller, { ...input, commandId: world.newCommand() })).name).toContain('渡口');
});

it('a number is given with what was asked before in an earlier session, and the figure counts it', async () => {
  const before = await story.accepted({ title: '关于疏通浮石镇北渠的建议' });
  await world.db.write(world.congressId, async (tx) => {
    const [session] = await tx.query<{ id: string }>(
      `insert into register_sessions (congress_id, term_id, number, opens_on, closes_on) select congress_id, term_id, 4, '2025-01-06', '2025-01-09' from register_sessions limit 1 returning id`,
    );
    await tx.query('update suggestions_suggestions set session_id = $2 where id = $1', [before.id, session?.id]);
  });
  const again = await story.accepted({ title: '关于继续疏通浮石镇北渠的建议' });
  await story.accepted({ title: '关于疏通沙湾镇南渠的建议' });
  const { actor } = await world.callerOf('office');
  const rows = await read((db) => openFigure(db, { id: 'asked-before' }, { actor, today: world.today() }));
  expect(rows.rows.map(({ suggestionId }) => suggestionId)).toEqual([again.id]);
  expect(rows.rows[0]?.text).toContain('关于疏通浮石镇北渠的建议');
});
