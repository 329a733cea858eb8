import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyContests } from '#modules/ballots/server/module.ts';
import type { CongressId } from '#platform/domain/ids.ts';
import { openDatabase } from '#platform/server/db/database.ts';
import { openLogKey } from '#platform/server/journal/journal-key.ts';
import { openProgramWorld, type Told } from './crash-world.ts';
import { fillHall, type FilledHall } from './test-hall.ts';

const ROUNDS = process.env['RENDA_LONG_TESTS'] === '1' ? 100 : 3;
const SEATS = 120;
const LOST = 0.05;
const CHOICES = ['for', 'against', 'abstain'] as const;
type Choice = (typeof CHOICES)[number];

let world: Awaited<ReturnType<typeof openProgramWorld<FilledHall>>>;
beforeAll(async () => {
  world = await openProgramWorld((url) => fillHall(url, SEATS));
}, 120_000);
afterAll(() => world.close(), 60_000);

type Contest = {
  readonly id: string;
  readonly state: string;
  readonly received: number;
  readonly result: { readonly received: number; readonly options: readonly Record<Choice, number>[] } | null;
};
/** A deputy with the one cast he wants to make, and the receipt he holds. */
type Voter = { readonly cookie: string; readonly castId: string; readonly choice: Choice; receipt: unknown };

const pause = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

async function act(path: string, body: object): Promise<Contest> {
  const told = await world.ask(world.filled.office, { method: 'POST', path, body: { commandId: randomUUID(), ...body } });
  if (told.status !== 200) throw new Error(`${path}: ${told.status} ${JSON.stringify(told.body)}`);
  return told.body as Contest;
}

async function open(visibility: 'named' | 'unnamed'): Promise<string> {
  const definition = {
    kind: 'motion',
    title: '关于批准决算的决议',
    body: 'congress',
    options: [{ key: 'motion', label: '决议（草案）' }],
    seats: 1,
    visibility,
  };
  const { id } = await act('/api/ballots', { meetingId: world.filled.meetingId, definition });
  await act(`/api/ballots/${id}/acts/open`, { expected: 'draft' });
  return id;
}

/** Sends the same cast until there is an answer; of answers that come, some are lost on the way. */
async function castUntilAnswered(id: string, voter: Voter, most: number): Promise<Told | undefined> {
  for (let attempt = 0; attempt < most; attempt += 1) {
    const told = await world
      .ask(voter.cookie, {
        method: 'POST',
        path: `/api/ballots/${id}/casts`,
        body: { castId: voter.castId, paper: { marks: { motion: voter.choice }, writeIns: [] } },
      })
      .catch(() => undefined);
    if (told && told.status < 500 && Math.random() >= LOST) return told;
    if (!told) await pause(20);
  }
  return undefined;
}

async function cast(id: string, voter: Voter, most: number): Promise<void> {
  const told = await castUntilAnswered(id, voter, most);
  if (!told) return;
  expect({ status: told.status, body: told.body }).toMatchObject({ status: 200 });
  if (voter.receipt !== undefined) expect(told.body).toEqual(voter.receipt);
  voter.receipt = told.body;
}

const votersFor = (): Voter[] =>
  world.filled.cookies.map((cookie, at) => ({ cookie, castId: randomUUID(), choice: CHOICES[at % 3] ?? 'for', receipt: undefined }));

/** Until so many hold a receipt: the blow must fall in the middle, however fast the machine is. */
async function untilReceipts(voters: readonly Voter[], wanted: number): Promise<void> {
  for (const end = Date.now() + 10_000; voters.filter(({ receipt }) => receipt !== undefined).length < wanted && Date.now() < end;)
    await pause(2);
}

/** Every choice with a receipt is counted, and nobody is counted who has not cast. */
function expectCounted(contest: Contest, voters: readonly Voter[], asked: readonly Voter[]): void {
  for (const choice of CHOICES) {
    const counted = contest.result?.options[0]?.[choice] ?? -1;
    expect(counted).toBeGreaterThanOrEqual(voters.filter((voter) => voter.choice === choice && voter.receipt !== undefined).length);
    expect(counted).toBeLessThanOrEqual(asked.filter((voter) => voter.choice === choice).length);
  }
}

async function findings(): Promise<unknown> {
  const [congress] = await world.look<{ id: string }>('select id from register_congresses');
  const db = openDatabase({ url: world.ownerUrl(), connections: 2 });
  try {
    return (await verifyContests(db, congress?.id as CongressId, { logKey: openLogKey(join(world.dataDir, 'keys'), 'ballots') })).findings;
  } finally {
    await db.close();
  }
}

test(
  `kill -9 of the program or of the database while a hall votes loses no receipt and counts nobody twice, ${ROUNDS} times`,
  async () => {
    let kept = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const id = await open(round % 2 === 0 ? 'unnamed' : 'named');
      const voters = votersFor();
      const burst = Promise.all(
        voters.map(async (voter) => {
          await pause(Math.random() * 400);
          await cast(id, voter, 2);
        }),
      );
      await untilReceipts(voters, 5 + ((round * 37) % 60));
      await (round % 3 === 0 ? world.killDatabase() : world.killProgram());
      await burst;
      const before = voters.filter(({ receipt }) => receipt !== undefined).length;
      kept += before;
      await world.restart();
      // Those who hold a receipt get the same one again; of the others half try again, half have gone home.
      const again = voters.filter(({ receipt }, at) => receipt !== undefined || at % 2 === 0);
      await Promise.all(again.map((voter) => cast(id, voter, 40)));
      expect(again.every(({ receipt }) => receipt !== undefined)).toBe(true);
      const contest = await act(`/api/ballots/${id}/acts/close`, { expected: 'open' });
      expect(contest.state).toBe('decided');
      expectCounted(contest, voters, voters);
      const entries = await world.look<{ n: number }>(`select count(*)::int as n from ballots_casts where contest_id = $1`, [id]);
      expect(entries).toEqual([{ n: contest.result?.received }]);
    }
    // Some rounds must have struck in the middle, or nothing was tried.
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(ROUNDS * SEATS);
    expect(await findings()).toEqual([]);
  },
  60_000 + ROUNDS * 20_000,
);

test('replies that are lost on the way are asked for again, and each cast is counted once', async () => {
  const id = await open('unnamed');
  const voters = votersFor();
  await Promise.all(
    voters.map(async (voter, at) => {
      // The connection is cut before the answer can come.
      if (at % 20 === 0)
        await world
          .ask(voter.cookie, {
            method: 'POST',
            path: `/api/ballots/${id}/casts`,
            body: { castId: voter.castId, paper: { marks: { motion: voter.choice }, writeIns: [] } },
            signal: AbortSignal.timeout(1 + Math.round(Math.random() * 20)),
          })
          .catch(() => undefined);
      await cast(id, voter, 40);
    }),
  );
  const contest = await act(`/api/ballots/${id}/acts/close`, { expected: 'open' });
  expect(contest.result?.received).toBe(SEATS);
  expectCounted(contest, voters, voters);
  expect(await findings()).toEqual([]);
});

test('the logs of program and database name no voter beside a vote, and no key of a box is left', async () => {
  const logs = world.logs();
  const people = await world.look<{ person: string }>('select distinct person_id::text as person from ballots_voters');
  expect(people).toHaveLength(SEATS);
  expect(people.filter(({ person }) => logs.includes(person))).toEqual([]);
  expect(/"marks"|writeIns|castId/.test(logs)).toBe(false);
  const boxes = join(world.dataDir, 'ballot-boxes');
  expect(existsSync(boxes) ? readdirSync(boxes) : []).toEqual([]);
});
