import { afterAll, beforeAll, expect, test } from 'vitest';
import { MOTION, ELECTION, mark, openTestHall, type TestHall } from './test-hall.ts';
import { verifyContests } from './verify-contest.ts';

let hall: TestHall;
let named: string;
let secret: string;
beforeAll(async () => {
  hall = await openTestHall({ seats: 12 });
  named = (await hall.open({ ...MOTION, visibility: 'named' })).id;
  secret = (await hall.open(ELECTION)).id;
  for (let at = 0; at < 10; at += 1) {
    await hall.cast(named, at, mark('motion', at < 8 ? 'for' : 'against'));
    await hall.cast(secret, at, { marks: { a: 'for', b: at < 4 ? 'for' : 'against', c: 'abstain' }, writeIns: [] });
  }
});
afterAll(() => hall.end());

const findings = async () => (await verifyContests(hall.db, hall.congressId, hall.deps)).findings.map(({ kind }) => kind);

/** What somebody with the machine could do: every guard of the database switched off. */
async function tamper(statement: string, table: string): Promise<void> {
  await hall.owner.query(`alter table ${table} disable trigger all`);
  await hall.owner.query(statement);
  await hall.owner.query(`alter table ${table} enable trigger all`);
}

test('tables and outcome follow from the log, while a contest is open and after it is decided', async () => {
  expect(await verifyContests(hall.db, hall.congressId, hall.deps)).toMatchObject({ contests: 2, findings: [] });
  for (const id of [named, secret]) expect((await hall.close(id)).state).toBe('decided');
  expect(hall.troubles).toEqual([]);
  expect(await verifyContests(hall.db, hall.congressId, hall.deps)).toMatchObject({ contests: 2, entries: 2 * 12 + 7, findings: [] });
});

const CHANGES: readonly (readonly [string, string, string, string])[] = [
  ['a vote of a named contest is exchanged', 'ballots_casts', `paper = '{"marks":{"motion":"against"},"writeIns":[]}'`, 'casts-differ'],
  ['an opened paper is exchanged', 'ballots_opened', `times = times + 1`, 'papers-differ'],
  ['an announced figure is changed', 'ballots_contests', `result = jsonb_set(result, '{valid}', '11')`, 'result-differs'],
  ['the frozen roll is changed', 'ballots_contests', `frozen = jsonb_set(frozen, '{onRoll}', '11')`, 'contest-changed'],
  ['the number received is changed', 'ballots_logs', `received = received + 1`, 'received-differs'],
  [
    'an entry of the log is changed',
    'ballots_leaves',
    `data = substring(data from 1 for 1) || convert_to(replace(convert_from(substring(data from 2), 'UTF8'), '"against"', '"for"'), 'UTF8')`,
    'checkpoint-invalid',
  ],
  ['a signature is exchanged', 'ballots_checkpoints', `note = replace(note, E'\\n\\n', E'x\\n\\n')`, 'checkpoint-invalid'],
];

test.for(CHANGES)('%s: it is found', async ([, table, change, finding]) => {
  await hall.owner.query(`create table saved as select * from ${table}`);
  await tamper(`update ${table} set ${change}`, table);
  expect(await findings()).toContain(finding);
  const columns = (
    await hall.owner.query(
      `select string_agg(format('%1$I = saved.%1$I', attname), ', ') as list from pg_attribute where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    )
  ).rows[0]?.list as string;
  const keys: Record<string, string> = {
    ballots_casts: 't.contest_id = saved.contest_id and t.person_id = saved.person_id',
    ballots_opened: 't.contest_id = saved.contest_id and t.paper = saved.paper',
    ballots_contests: 't.id = saved.id',
    ballots_logs: 't.contest_id = saved.contest_id',
    ballots_leaves: 't.contest_id = saved.contest_id and t.leaf_index = saved.leaf_index',
    ballots_checkpoints: 't.contest_id = saved.contest_id and t.size = saved.size',
  };
  await tamper(`update ${table} t set ${columns} from saved where ${keys[table]}`, table);
  await hall.owner.query('drop table saved');
  expect(await findings()).toEqual([]);
});

test('an entry that is taken out of the log is missed', async () => {
  await tamper(`delete from ballots_leaves where contest_id = '${named}' and leaf_index = 4`, 'ballots_leaves');
  expect(await findings()).toContain('leaf-missing');
});
