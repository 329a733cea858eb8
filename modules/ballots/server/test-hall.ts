import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { levelOfCongress } from '#modules/register/server/module.ts';
import type { Actor } from '#platform/domain/actor.ts';
import type { AccountId, CongressId, PersonId } from '#platform/domain/ids.ts';
import { openLogKey } from '#platform/server/journal/journal-key.ts';
import { makeLawSource } from '#platform/server/law/law-source.ts';
import { openTestDatabase } from '#platform/server/testing/test-database.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import type { ContestView } from '../contract/views.ts';
import type { ContestDraft } from '../domain/contest.ts';
import type { ContestState } from '../domain/contest-lifecycle.ts';
import type { Paper } from '../domain/paper.ts';
import { closeContest } from './commands/close-contest.ts';
import { createContest } from './commands/create-contest.ts';
import { nameScrutineers } from './commands/name-scrutineers.ts';
import { openContest } from './commands/open-contest.ts';
import { canonicalPaper } from './contest-rules.ts';
import type { BallotsDeps } from './control.ts';
import { makeContestReader } from './queries/contests.ts';
import type { Receipt } from './receipt.ts';
import { makeSequencer, type Sequencer } from './sequencer.ts';

export const MOTION: ContestDraft = {
  kind: 'motion',
  title: '关于批准2025年市本级财政决算的决议',
  body: 'congress',
  options: [{ key: 'motion', label: '关于批准2025年市本级财政决算的决议（草案）' }],
  seats: 1,
  occasion: 'regular',
};
export const ELECTION: ContestDraft = {
  kind: 'election',
  title: '选举市人民政府副市长',
  body: 'congress',
  seats: 2,
  postGroup: 'vice',
  occasion: 'regular',
  options: [
    { key: 'a', label: '鲁振声' },
    { key: 'b', label: '毕秋实' },
    { key: 'c', label: '欧阳岚' },
  ],
};
export const mark = (key: string, as: 'for' | 'against' | 'abstain'): Paper => ({ marks: { [key]: as }, writeIns: [] });

/** A hall with a meeting under way: so many deputies with a seat, of whom some are signed in. */
export async function openTestHall({ seats, present = seats }: { readonly seats: number; readonly present?: number }) {
  const test = await openTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'renda-hall-'));
  const owner = new pg.Client({ connectionString: test.ownerUrl });
  await owner.connect();
  const [congressId, meetingId] = [randomUUID() as CongressId, randomUUID()];
  const voters = Array.from({ length: seats }, () => randomUUID() as PersonId);
  await test.db.system((tx) =>
    tx.query(
      `insert into register_congresses (id, name, short_name, place, level, is_hosted) values ($1, '澜溪市人民代表大会', '市', '澜溪市', 'K', true)`,
      [congressId],
    ),
  );
  await test.db.write(congressId, async (tx) => {
    await tx.query(
      `insert into register_people (congress_id, id, name, pinyin_key) select $1, p, '代表' || n, 'd' from unnest($2::uuid[]) with ordinality u(p, n)`,
      [congressId, voters],
    );
    await tx.query(
      `insert into meetings_meetings (congress_id, id, kind, state, series, year, title, starts_at) values ($1, $2, 'congress-session', 'under-way', 'congress-session', 2026, '第五次会议', '2026-01-12T01:00:00Z')`,
      [congressId, meetingId],
    );
    await tx.query(
      `insert into meetings_attendees (congress_id, id, meeting_id, person_id, name, capacity, is_entitled, is_in_base, is_present) select $1, gen_random_uuid(), $2, p, '代表' || n, 'member', true, true, n <= $4 from unnest($3::uuid[]) with ordinality u(p, n)`,
      [congressId, meetingId, voters, present],
    );
  });
  const troubles: unknown[] = [];
  const deps: BallotsDeps = {
    db: test.db,
    clock: () => new Date(),
    law: makeLawSource(levelOfCongress),
    logKey: openLogKey(folder, 'ballots'),
    boxFolder: join(folder, 'ballot-boxes'),
    onTrouble: (error) => void troubles.push(error),
  };
  const openSequencer = (): Sequencer => makeSequencer({ ...deps, onTaken: () => undefined });
  const sequencer = openSequencer();

  const actorOf = (personId: string, role: string, name = role): Actor => ({
    accountId: randomUUID() as AccountId,
    congressId,
    personId: personId as PersonId,
    name,
    posts: [{ role, organisationId: null, title: role }],
  });
  const callerOf = (actor: Actor): Caller => ({ actor, address: '127.0.0.1', device: 'test' });
  const office = callerOf(actorOf(randomUUID(), 'congress-office', '会务组'));
  const secondOffice = callerOf(actorOf(randomUUID(), 'congress-office', '秘书处'));
  const deputy = (at: number): Caller => callerOf(actorOf(voters[at] ?? '', 'deputy', `代表${at + 1}`));

  const input = (id: string, expected: ContestState) => ({ id, commandId: randomUUID(), expected });
  const draft = (definition: ContestDraft = MOTION): Promise<ContestView> =>
    createContest(deps, office, { commandId: randomUUID(), meetingId, definition });
  const open = async (definition: ContestDraft = MOTION): Promise<ContestView> =>
    openContest(deps, office, input((await draft(definition)).id, 'draft'));
  const close = (id: string): Promise<ContestView> => closeContest(deps, office, { ...input(id, 'open'), byHand: false });
  const scrutinise = (id: string, people: readonly number[], expected: ContestState = 'open') =>
    nameScrutineers(deps, office, { ...input(id, expected), personIds: people.map((at) => voters[at] ?? '') });
  const cast = (
    id: string,
    at: number,
    paper: Paper,
    { castId = randomUUID(), by = sequencer }: { castId?: string; by?: Sequencer } = {},
  ): Promise<Receipt> =>
    by.cast(congressId, id, { personId: voters[at] ?? '', castId, read: ({ contest }) => canonicalPaper(contest, paper) });

  return {
    ...test,
    deps,
    folder,
    owner,
    congressId,
    meetingId,
    voters,
    troubles,
    sequencer,
    openSequencer,
    reader: makeContestReader(deps),
    office,
    secondOffice,
    deputy,
    input,
    draft,
    open,
    close,
    scrutinise,
    cast,
    end: async (): Promise<void> => {
      await owner.end();
      await test.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type TestHall = Awaited<ReturnType<typeof openTestHall>>;
