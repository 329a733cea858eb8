import { afterAll, beforeAll, expect, it } from 'vitest';
import { addMonths, localDate } from '#platform/domain/local-date.ts';
import { archiveRested } from './archive-rested.ts';
import { sendReminders } from './remind.ts';
import { TEST_REPLY, tellStory } from './test-story.ts';
import { openTestWorld, type Player, type TestWorld } from './test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(async () => {
  await world.close();
});

const toldTo = async (player: Player) =>
  (
    await world.db.read(world.congressId, (db) =>
      db.query<{ kind: string; clock: string }>(
        `select kind, params->>'clock' as clock from platform_notices where person_id = $1 and once_key is not null order by at, kind`,
        [world.people[player]],
      ),
    )
  ).map(({ kind, clock }) => `${kind} ${clock}`);

it('reminds who must act, then the head, then the offices, each once however often it runs', async () => {
  const at = await tellStory(world).handling();
  const due = at.clocks.find((clock) => clock.kind === 'reply')?.dueOn;
  expect(due).toBe('2026-04-13');
  expect(await sendReminders(world.deps, localDate('2026-01-13'))).toBe(0);
  await sendReminders(world.deps, localDate('2026-04-08'));
  expect(await toldTo('leadClerk')).toContain('suggestions.clock-before reply');
  expect((await toldTo('leadHead')).filter((line) => line.endsWith(' reply'))).toEqual([]);
  expect(await sendReminders(world.deps, localDate('2026-04-08'))).toBe(0);
  expect(await sendReminders(world.deps, localDate('2026-04-09'))).toBe(0);
  await sendReminders(world.deps, localDate('2026-04-13'));
  await sendReminders(world.deps, localDate('2026-04-16'));
  expect(await toldTo('leadHead')).toContain('suggestions.clock-upward reply');
  expect((await toldTo('government')).filter((line) => line.endsWith(' reply'))).toEqual([]);
  await sendReminders(world.deps, localDate('2026-04-20'));
  for (const player of ['government', 'office'] as const) expect(await toldTo(player)).toContain('suggestions.clock-upward reply');
  expect((await toldTo('leadClerk')).filter((line) => line.endsWith(' reply'))).toEqual([
    'suggestions.clock-before reply',
    'suggestions.clock-on reply',
    'suggestions.clock-after reply',
  ]);
  expect((await toldTo('coClerk')).some((line) => line.endsWith('co-opinion'))).toBe(true);
  expect(await toldTo('stranger')).toEqual([]);
});

it('files away by itself what rested for the months set and owes no promise, and nothing else', async () => {
  const story = tellStory(world);
  const plain = { ...TEST_REPLY, class: 'solved', promises: [] };
  const closed = await world.act('lead', 'suggestion', 'rate-reply', await story.answered({}, plain), { value: 'satisfied' });
  const owing = await world.act('lead', 'suggestion', 'rate-reply', await story.answered({ title: '关于另一件事的建议' }), {
    value: 'satisfied',
  });
  const deps = { ...world.deps, clock: () => new Date('2027-06-01T02:00:00Z') };
  const day = localDate(closed.closedOn ?? '');
  expect(await archiveRested(deps, addMonths(day, 11))).toBe(0);
  expect(await archiveRested(deps, addMonths(day, 12))).toBe(1);
  const states = await world.db.read(world.congressId, (db) =>
    db.query<{ id: string; state: string }>('select id, state from suggestions_suggestions where id = any($1)', [[closed.id, owing.id]]),
  );
  expect(Object.fromEntries(states.map(({ id, state }) => [id, state]))).toEqual({
    [closed.id]: 'archived',
    [owing.id]: 'closed-with-promises',
  });
});
