import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AppError } from '#platform/domain/errors.ts';
import { openCheckpoint } from '#platform/domain/merkle/checkpoint.ts';
import { parseReceipt } from '#platform/domain/merkle/inclusion-receipt.ts';
import { leafHash } from '#platform/domain/merkle/merkle-hash.ts';
import { openNote } from '#platform/domain/merkle/signed-note.ts';
import { verifyInclusion } from '#platform/domain/merkle/verify-proof.ts';
import { sha256, verifyEd25519 } from '#platform/server/journal/journal-key.ts';
import { ballotLogKey } from './ballot-log-key.ts';
import { closeContest } from './commands/close-contest.ts';
import { openContest } from './commands/open-contest.ts';
import { leafOf } from './ballot-log.ts';
import { readReceipt } from './queries/log.ts';
import type { Receipt } from './receipt.ts';
import { MOTION, mark, openTestHall, type TestHall } from './test-hall.ts';

const RACES = process.env['RENDA_LONG_TESTS'] === '1' ? 1000 : 50;
const SEATS = 60;
let hall: TestHall;
beforeAll(async () => {
  hall = await openTestHall({ seats: SEATS, present: SEATS - 1 });
});
afterAll(() => hall.end());

const codeOf = (error: unknown): string => (error instanceof AppError ? error.code : String(error));
const refused = async (work: Promise<unknown>): Promise<AppError> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof AppError)) throw new Error(`refused by the module expected: ${String(error)}`);
  return error;
};
const look = async <Row>(text: string, values: readonly unknown[]): Promise<Row[]> =>
  (await hall.owner.query(text, [...values])).rows as Row[];
const FOR = mark('motion', 'for');
const AGAINST = mark('motion', 'against');

test.for(['unnamed', 'named'] as const)(
  'a hall that presses at once through two server processes is kept once each: %s',
  async (visibility) => {
    const { id } = await hall.open({ ...MOTION, visibility });
    const second = hall.openSequencer();
    const receipts = await Promise.all(
      Array.from({ length: SEATS - 1 }, (_, at) =>
        hall.cast(id, at, at % 3 === 0 ? AGAINST : FOR, { by: at % 2 === 0 ? hall.sequencer : second }),
      ),
    );
    expect(new Set(receipts.map(({ leafIndex }) => leafIndex)).size).toBe(SEATS - 1);
    const { result } = await hall.close(id);
    expect(result?.options[0]).toMatchObject({ for: 39, against: 20, abstain: 0 });
  },
);

test('fifty copies of one cast are one entry and fifty times the same receipt', async () => {
  const { id } = await hall.open();
  const castId = randomUUID();
  const [first, ...others] = await Promise.all(
    Array.from({ length: 50 }, () => hall.cast(id, 3, FOR, { castId, by: hall.openSequencer() })),
  );
  for (const other of others) expect(other).toEqual(first);
  expect(await look(`select count(*)::int as n from ballots_leaves where contest_id = $1 and kind = 'CAST'`, [id])).toEqual([{ n: 1 }]);
  expect((await hall.close(id)).result).toMatchObject({ received: 1 });
});

test.for(['unnamed', 'named'] as const)(
  'of two different casts of one deputy one is taken; the other is told so under the server’s signature, with the receipt: %s',
  async (visibility) => {
    const { id } = await hall.open({ ...MOTION, visibility });
    const told = await Promise.allSettled([hall.cast(id, 5, FOR), hall.cast(id, 5, AGAINST, { by: hall.openSequencer() })]);
    const [taken] = told.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const [lost] = told.flatMap((one) => (one.status === 'rejected' ? [one.reason as AppError] : []));
    expect(codeOf(lost)).toBe('ballots.already_cast');
    if (!lost) throw new Error('both were taken');
    const { refusal, receipt } = lost.current as { refusal: string; receipt: Receipt };
    expect(receipt).toEqual(taken);
    const opened = openNote(refusal, ballotLogKey(hall.deps.logKey, id).key, verifyEd25519);
    expect(opened.ok && opened.note.text).toContain('reason already-received');
    expect((await hall.close(id)).result).toMatchObject({ received: 1 });
  },
);

test('the same call with another paper is refused while the vote runs: nobody changes a vote by repeating it', async () => {
  const { id } = await hall.open();
  const castId = randomUUID();
  await hall.cast(id, 7, FOR, { castId });
  expect(codeOf(await refused(hall.cast(id, 7, AGAINST, { castId })))).toBe('ballots.already_cast');
  expect(codeOf(await refused(hall.cast(id, 7, FOR)))).toBe('ballots.already_cast');
});

test('after the close a cast that was taken is still answered with its receipt, and one that comes late is refused', async () => {
  const { id } = await hall.open();
  const castId = randomUUID();
  const receipt = await hall.cast(id, 2, FOR, { castId });
  await hall.close(id);
  expect(await hall.cast(id, 2, FOR, { castId })).toEqual(receipt);
  expect(await hall.cast(id, 2, FOR, { castId, by: hall.openSequencer() })).toEqual(receipt);
  const late = await refused(hall.cast(id, 4, FOR));
  expect([late.code, (late.current as { refusal: string }).refusal.includes('reason closed')]).toEqual(['ballots.contest_closed', true]);
});

test('who is not on the roll, or was not signed in at the opening, casts nothing', async () => {
  const { id } = await hall.open();
  expect(codeOf(await refused(hall.cast(id, SEATS - 1, FOR)))).toBe('ballots.not_present_at_opening');
  expect(
    codeOf(await refused(hall.sequencer.cast(hall.congressId, id, { personId: randomUUID(), castId: randomUUID(), read: () => '{}' }))),
  ).toBe('ballots.not_a_voter');
  expect(codeOf(await refused(hall.cast((await hall.draft()).id, 0, FOR)))).toBe('ballots.contest_not_open');
});

test('a receipt proves that its entry is in the log, and says nothing of the choice', async () => {
  const { id } = await hall.open();
  const receipts = await Promise.all(Array.from({ length: 9 }, (_, at) => hall.cast(id, at, FOR)));
  const { actor } = hall.deputy(6);
  const { receipt, proof } = await readReceipt(hall.deps, actor, id);
  expect(receipt).toEqual(receipts[6]);
  const parsed = parseReceipt(proof);
  const { key } = ballotLogKey(hall.deps.logKey, id);
  const check = openCheckpoint(receipt.checkpoint, key, verifyEd25519);
  if (!parsed || !check.ok) throw new Error('the receipt cannot be read');
  const leaf = leafHash(sha256, leafOf('CAST', { contest: id, person: actor.personId }).data);
  expect(
    verifyInclusion(sha256, {
      index: receipt.leafIndex,
      size: check.checkpoint.size,
      leaf,
      root: check.checkpoint.root,
      proof: parsed.proof,
    }),
  ).toEqual({ ok: true });
  expect(`${proof}${JSON.stringify(receipt)}`).not.toMatch(/for|against|abstain/);
});

test(
  `casts that race the close are either counted with a receipt, or refused: ${RACES} times`,
  async () => {
    let [taken, late] = [0, 0];
    for (let run = 0; run < RACES; run += 1) {
      const { id } = await hall.open({ ...MOTION, visibility: run % 2 === 0 ? 'named' : 'unnamed' });
      const second = hall.openSequencer();
      const pause = (ms: number) => new Promise((wake) => setTimeout(wake, ms));
      const casts = Array.from({ length: 12 }, async (_, at) => {
        await pause(Math.random() * 10);
        return hall.cast(id, at, FOR, { by: at % 2 === 0 ? hall.sequencer : second });
      });
      const closing = pause(2 + Math.random() * 6).then(() => hall.close(id));
      const [told, { result }] = await Promise.all([Promise.allSettled(casts), closing]);
      const codes = told.flatMap((one) => (one.status === 'rejected' ? [codeOf(one.reason)] : []));
      expect(codes.filter((code) => code !== 'ballots.contest_closed')).toEqual([]);
      const receipts = told.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      const [closeLeaf] = await look<{ at: number }>(
        `select leaf_index as at from ballots_leaves where contest_id = $1 and kind = 'CLOSE'`,
        [id],
      );
      expect(receipts.every(({ leafIndex }) => leafIndex < (closeLeaf?.at ?? 0))).toBe(true);
      expect(result).toMatchObject({ received: receipts.length });
      taken += receipts.length;
      late += codes.length;
    }
    expect(hall.troubles).toEqual([]);
    expect([taken > RACES, late > RACES]).toEqual([true, true]);
  },
  20_000 + RACES * 400,
);

test('two consoles that open and close together have one outcome, and both see it', async () => {
  const { id } = await hall.draft();
  const opened = await Promise.allSettled([
    openContest(hall.deps, hall.office, hall.input(id, 'draft')),
    openContest(hall.deps, hall.secondOffice, hall.input(id, 'draft')),
  ]);
  const opener = opened.find((one) => one.status === 'fulfilled')?.value;
  const second = opened.find((one) => one.status === 'rejected')?.reason as AppError;
  expect([opener?.state, codeOf(second), (second.current as { state: string; frozen: unknown }).state]).toEqual([
    'open',
    'ballots.state_changed',
    'open',
  ]);
  expect((second.current as { frozen: unknown }).frozen).toEqual(opener?.frozen);
  await hall.cast(id, 1, FOR);
  const input = { ...hall.input(id, 'open'), byHand: false };
  const told = await Promise.allSettled([
    closeContest(hall.deps, hall.office, input),
    closeContest(hall.deps, hall.office, input),
    closeContest(hall.deps, hall.secondOffice, { ...hall.input(id, 'open'), byHand: false }),
  ]);
  // Whoever came first won; what one console sends twice has one answer.
  const [first, again, other] = told.map(({ status }) => status);
  expect([again, other]).toEqual([first, first === 'fulfilled' ? 'rejected' : 'fulfilled']);
  const { current } = told.flatMap((one) => (one.status === 'rejected' ? [one.reason as AppError] : []))[0] ?? {};
  expect(['closed', 'decided']).toContain((current as { state: string }).state);
  expect(await look(`select kind, count(*)::int as n from ballots_leaves where contest_id = $1 group by kind order by kind`, [id])).toEqual(
    ['BOX', 'CAST', 'CLOSE', 'CONTEST', 'COUNT', 'OPEN', 'RESULT'].map((kind) => ({ kind, n: 1 })),
  );
  expect((await hall.reader.read(hall.office.actor, id)).result).toMatchObject({ received: 1 });
});
