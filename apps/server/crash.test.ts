import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEPUTIES, openCrashWorld, type CrashWorld, type Told } from './crash-world.ts';

const ROUNDS = process.env['RENDA_LONG_TESTS'] === '1' ? 40 : 3;
const FORM = { title: '关于规范充电设施管理的建议', situation: '现状如此。', analysis: '原因如此。', points: ['补建集中充电棚'] };

type Asked = { readonly deputy: number; readonly path: string; readonly body: { readonly commandId: string } & Record<string, unknown> };
/** What was asked, and what was answered: nothing, where the answer never came. */
type Act = { readonly asked: Asked; readonly answer: Told | undefined };
type Matter = { readonly id: string; readonly version: number; readonly state: string };

const matterOf = (told: Told | undefined): Matter | undefined => (told?.status === 200 ? (told.body as Matter) : undefined);

let world: CrashWorld;
beforeAll(async () => {
  world = await openCrashWorld();
}, 120_000);
afterAll(() => world.close(), 60_000);

const send = (asked: Asked): Promise<Told> => world.ask(asked.deputy, 'POST', asked.path, asked.body);
const creation = (deputy: number): Asked => ({
  deputy,
  path: '/api/suggestions',
  body: { commandId: randomUUID(), kind: 'suggestion', form: FORM },
});
const act = (deputy: number, action: string, at: Matter, form: object): Asked => ({
  deputy,
  path: `/api/suggestions/${at.id}/acts/${action}`,
  body: { commandId: randomUUID(), version: at.version, form },
});

/** Writes, changes and files one suggestion after the other until there is nobody to answer. */
async function burst(deputy: number, acts: Act[]): Promise<void> {
  const step = async (asked: Asked): Promise<Matter> => {
    const answer = await send(asked).catch(() => undefined);
    acts.push({ asked, answer });
    const matter = matterOf(answer);
    if (!matter) throw new Error('the program is gone');
    return matter;
  };
  try {
    for (;;) {
      const draft = await step(creation(deputy));
      const changed = await step(act(deputy, 'save-draft', draft, { ...FORM, title: '关于补建集中充电设施的建议' }));
      await step(act(deputy, 'file', changed, {}));
    }
  } catch {
    // it was killed, which is what the test is about
  }
}

const HALF = `
  select s.id from suggestions_suggestions s where
    s.version <> (select count(*) from suggestions_events e where e.suggestion_id = s.id)
    or s.state <> (select e.to_state from suggestions_events e where e.suggestion_id = s.id order by e.seq desc limit 1)
    or s.version <> (select count(*) from platform_journal j where j.object_id = s.id)
    or (s.state = 'filed') <> (select count(*) = 1 from suggestions_clocks c where c.suggestion_id = s.id and c.kind = 'hand-over' and c.state = 'running')
    or (s.state = 'filed') <> (s.filed_at is not null)
  union all select c.command_id from platform_commands c where c.answer is null or 1 <> (select count(*) from platform_journal j where j.command_id = c.command_id)
  union all select j.command_id from platform_journal j where j.command_id is not null and j.object_type = 'suggestion' and not exists (select from platform_commands c where c.command_id = j.command_id)`;

async function expectWhole(acts: readonly Act[]): Promise<void> {
  expect(await world.look(HALF)).toEqual([]);
  for (const { asked, answer } of acts) {
    const matter = matterOf(answer);
    if (matter) {
      const [kept] = await world.look<{ events: number; entries: number }>(
        `select (select count(*)::int from suggestions_events where suggestion_id = $1 and seq = $2 and to_state = $3) as events, (select count(*)::int from platform_journal where command_id = $4) as entries`,
        [matter.id, matter.version, matter.state, asked.body.commandId],
      );
      expect(kept).toEqual({ events: 1, entries: 1 });
    }
    // Asked again it answers as it did, or does now what it could not finish; a third time it is the same.
    const again = await send(asked);
    expect(again.status).toBe(200);
    if (matter) expect(again).toEqual(answer);
    expect(await send(asked)).toEqual(again);
  }
  expect(await world.look(HALF)).toEqual([]);
}

const pause = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

test(
  `kill -9 of the program or of the database in the middle of acts loses no answered act and leaves no half one, ${ROUNDS} times`,
  async () => {
    let answered = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const acts: Act[] = [];
      const bursts = Array.from({ length: DEPUTIES }, (_, deputy) => burst(deputy, acts));
      await pause(150 + ((round * 97) % 400));
      await (round % 2 === 0 ? world.killDatabase() : world.killProgram());
      await Promise.all(bursts);
      await world.restart();
      answered += acts.filter(({ answer }) => answer?.status === 200).length;
      await expectWhole(acts);
    }
    expect(answered).toBeGreaterThan(ROUNDS);
  },
  30_000 + ROUNDS * 20_000,
);

test('of two who act on one suggestion at once, one wins; the other gets 409 and sees what changed', async () => {
  const draft = matterOf(await send(creation(0)));
  expect(draft).toBeDefined();
  if (!draft) return;
  const told = await Promise.all(
    ['甲', '乙'].map((word) => send(act(0, 'save-draft', draft, { ...FORM, title: `关于${word}处设施的建议` }))),
  );
  expect(told.map(({ status }) => status).sort()).toEqual([200, 409]);
  const won = told.find(({ status }) => status === 200);
  const lost = told.find(({ status }) => status === 409);
  expect(lost?.body).toMatchObject({
    code: 'platform.stale_version',
    current: { id: draft.id, version: draft.version + 1, title: (won?.body as { title: string } | undefined)?.title },
  });
});

test('fifty copies of one command at once have one effect and one answer', async () => {
  const asked = creation(1);
  const told = await Promise.all(Array.from({ length: 50 }, () => send(asked)));
  for (const one of told) expect(one).toEqual(told[0]);
  expect(told[0]?.status).toBe(200);
  expect(await world.look('select count(*)::int as entries from platform_journal where command_id = $1', [asked.body.commandId])).toEqual([
    { entries: 1 },
  ]);
});
