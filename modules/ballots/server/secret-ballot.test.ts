import { createHmac, hash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ContestView } from '../contract/views.ts';
import type { ContestDraft } from '../domain/contest.ts';
import type { Paper } from '../domain/paper.ts';
import { contestsWithKeys, readBoxKey } from './box-key.ts';
import { openBox } from './box-seal.ts';
import { canonicalPaper } from './contest-rules.ts';
import { readScreen } from './queries/screen.ts';
import { openTestHall, type TestHall } from './test-hall.ts';

const SEATS = 60;
// Ten of twelve projects: as many different papers as there are people here, so that a paper names its voter to whoever can join the two.
const PROJECTS: ContestDraft = {
  kind: 'choice',
  title: '票决民生实事项目',
  body: 'congress',
  seats: 10,
  occasion: 'regular',
  options: Array.from({ length: 12 }, (_, at) => ({ key: `p${at}`, label: `项目${at + 1}` })),
};

function paperOf(at: number): Paper {
  const pairs = Array.from({ length: 12 }, (_, a) =>
    Array.from({ length: 12 }, (__, b) => [a, b] as const).filter(([, b]) => b > a),
  ).flat();
  const [a, b] = pairs[at] ?? [0, 0];
  return {
    marks: Object.fromEntries(
      Array.from({ length: 12 }, (_, key) => key)
        .filter((key) => key !== a && key !== b)
        .map((key) => [`p${key}`, 'for' as const]),
    ),
    writeIns: [],
  };
}

type Row = Record<string, string>;
/** A contest in which people vote one after the other, so that every batch holds a single vote: the worst case. */
let hall: TestHall;
let opened: ContestView;
let papers: string[];
let order: number[];
let walBefore = '';

const rows = async (text: string): Promise<Row[]> => (await hall.owner.query(text)).rows as Row[];
const inHeapOrder = (table: string): Promise<Row[]> =>
  rows(`select t.*, t.xmin::text as xmin, t.ctid::text as ctid from ${table} t where contest_id = '${opened.id}' order by t.ctid`);

/** Everything the database's own log says, as bytes. */
async function readWal(): Promise<string> {
  const [folder] = await rows('show data_directory');
  const place = join(folder?.['data_directory'] ?? '', 'pg_wal');
  return readdirSync(place)
    .filter((name) => /^[0-9A-F]{24}$/.test(name))
    .map((name) => readFileSync(join(place, name)).toString('latin1'))
    .join('');
}

beforeAll(async () => {
  hall = await openTestHall({ seats: SEATS });
  opened = await hall.open(PROJECTS);
  papers = Array.from({ length: SEATS }, (_, at) => canonicalPaper(opened.contest, paperOf(at)));
  order = Array.from({ length: SEATS }, (_, at) => (at * 37) % SEATS);
  for (const at of order) await hall.cast(opened.id, at, paperOf(at));
  walBefore = await readWal();
}, 60_000);
afterAll(() => hall.end());

/** How far two orders run together: 1 the same, -1 the reverse, about 0 nothing to do with each other. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const n = a.length;
  const sum = a.reduce((total, rank, at) => total + (rank - (b[at] ?? 0)) ** 2, 0);
  return 1 - (6 * sum) / (n * (n * n - 1));
}

test('every paper here is another one: whoever could join the orders would know every vote', () => {
  expect(new Set(papers).size).toBe(SEATS);
  expect(opened.keeping).toBe('apart');
});

test('while the vote runs nobody is shown more than the number received', async () => {
  await hall.scrutinise(opened.id, [0, 1]);
  const screen = await readScreen(hall.deps, hall.office.actor, opened.id);
  expect(screen).toMatchObject({ received: SEATS, result: null, seats: null });
  for (const reader of [hall.office, hall.deputy(0), hall.deputy(5)])
    expect(await hall.reader.read(reader.actor, opened.id)).toMatchObject({ received: SEATS, result: null, handCounts: [] });
  const seen = JSON.stringify([screen, await hall.reader.read(hall.deputy(0).actor, opened.id)]);
  expect(papers.filter((paper) => seen.includes(JSON.stringify(paper).slice(1, -1)) || seen.includes(paper))).toEqual([]);
});

test('the program’s own role cannot read the box, nor have it read while the vote runs', async () => {
  const app = new pg.Client({ connectionString: hall.ownerUrl, options: '-c role=renda_app' });
  await app.connect();
  await app.query(`select set_config('renda.congress_id', $1, false)`, [hall.congressId]);
  for (const table of ['ballots_boxes', 'ballots_box_keys'])
    await expect(app.query(`select * from ${table}`)).rejects.toThrow('permission denied');
  expect((await app.query('select * from ballots_open_box($1, $2)', [opened.id, 100])).rows).toEqual([]);
  expect((await app.query('select * from ballots_box_seals($1)', [opened.id])).rows).toEqual([]);
  await app.query('select ballots_burn_box($1)', [opened.id]);
  await expect(app.query('update ballots_casts set paper = null')).rejects.toThrow('permission denied');
  await app.end();
  expect((await rows(`select sum(length(papers)) as bytes from ballots_boxes where contest_id = '${opened.id}'`))[0]?.['bytes']).not.toBe(
    '0',
  );
});

test('a copy of the database from the middle of the vote, with the key of the box, tells who voted and what was cast, and not who cast what', async () => {
  const casts = await inHeapOrder('ballots_casts');
  const boxes = await inHeapOrder('ballots_boxes');
  const width = casts.length === 0 ? 0 : boxes.reduce((sum, { papers: shelf }) => sum + (shelf?.length ?? 0), 0) / casts.length;
  expect(Number.isInteger(width)).toBe(true); // one size for all
  const sealed = boxes.flatMap(({ papers: shelf }) =>
    Array.from({ length: (shelf?.length ?? 0) / width }, (_, at) => (shelf as unknown as Buffer).subarray(at * width, (at + 1) * width)),
  );
  const seals = (await inHeapOrder('ballots_box_keys')).map(({ enc }) => enc as unknown as Buffer);
  const privateKey = readBoxKey(hall.deps.boxFolder, opened.id, 'box');
  if (!privateKey) throw new Error('the key is there while the vote runs');
  const inBoxOrder = await Promise.all(
    sealed.map(async (one) => (await openBox({ contestId: opened.id, privateKey, seals, papers: [one] }))[0] ?? ''),
  );
  expect(inBoxOrder.toSorted()).toEqual(papers.toSorted());
  // The people stand in the order in which they came; the papers stand in the order of random bytes.
  const arrival = casts.map(({ person_id: person }) => hall.voters.findIndex((voter) => voter === person));
  expect(arrival).toEqual(order);
  const placeInBox = arrival.map((at) => inBoxOrder.indexOf(papers[at] ?? ''));
  expect(
    Math.abs(
      correlation(
        arrival.map((_, at) => at),
        placeInBox,
      ),
    ),
  ).toBeLessThan(0.6);
  // A row version belongs to a whole shelf, that is to its last writer among all who lie there.
  expect(new Set(boxes.map(({ xmin }) => xmin)).size).toBe(boxes.length);
  expect(boxes.length).toBe(1);
});

test('beside a person nothing is kept that fits a paper: every possible paper is tried on every mark, with the key in hand', async () => {
  const markKey = readBoxKey(hall.deps.boxFolder, opened.id, 'mark');
  if (!markKey) throw new Error('the key is there while the vote runs');
  const casts = await inHeapOrder('ballots_casts');
  expect(Object.keys(casts[0] ?? {}).filter((column) => /_at$|time|^at$/.test(column))).toEqual([]);
  const guesses = papers.flatMap((paper) =>
    ['', opened.id, ...hall.voters].flatMap((salt) => [
      createHmac('sha256', markKey).update(`${salt}\n${paper}`).digest('hex'),
      hash('sha256', `${salt}\n${paper}`),
      hash('sha256', paper),
    ]),
  );
  const marks = new Set(
    casts.flatMap(({ call_mark: call, paper_mark: paper }) => [call, paper].map((one) => (one as unknown as Buffer).toString('hex'))),
  );
  expect(guesses.filter((guess) => marks.has(guess))).toEqual([]);
  expect(casts.map(({ paper }) => paper)).toEqual(casts.map(() => null));
});

// A log of a gigabyte is read several times over: slow on a machine with other work.
test('the database’s own log holds no readable paper while the vote runs', { timeout: 180_000 }, () => {
  expect(walBefore.length).toBeGreaterThan(1_000_000);
  expect(
    walBefore.includes(hall.voters[0]?.replaceAll('-', '') ?? '-') ||
      walBefore.includes(Buffer.from((hall.voters[0] ?? '').replaceAll('-', ''), 'hex').toString('latin1')),
  ).toBe(true);
  expect(papers.filter((paper) => walBefore.includes(paper))).toEqual([]);
  expect(walBefore.includes('"p0":"for"')).toBe(false);
});

test('after the count box and keys are gone; what is left are people in one place and counted papers in another, sorted by what they say', async () => {
  const decided = await hall.close(opened.id);
  expect(decided).toMatchObject({ state: 'decided', result: { received: SEATS, valid: SEATS } });
  expect(contestsWithKeys(hall.deps.boxFolder)).toEqual([]);
  expect([...(await inHeapOrder('ballots_boxes')), ...(await inHeapOrder('ballots_box_keys'))]).toEqual([]);
  const kept = (await inHeapOrder('ballots_opened')).map(({ paper }) => paper ?? '');
  expect(kept).toEqual(papers.toSorted());
});

test('no row of any table holds a person and a paper together', async () => {
  const tables = (await rows(`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`)).map(
    ({ relname }) => relname ?? '',
  );
  expect(tables.length).toBeGreaterThan(40);
  const faults: string[] = [];
  let withPaper = 0;
  for (const table of tables) {
    for (const { text = '' } of await rows(`select to_jsonb(t)::text as text from ${table} t`)) {
      // Entries of the log are bytes; in the text of a row they stand in hex.
      const whole = text.replaceAll(/\\\\x([0-9a-f]+)/g, (_, hex: string) => Buffer.from(hex, 'hex').toString('utf8')).replaceAll('\\', '');
      const isPaper = papers.some((paper) => whole.includes(paper));
      if (isPaper) withPaper += 1;
      if (isPaper && hall.voters.some((voter) => whole.includes(voter))) faults.push(`${table}: ${whole.slice(0, 200)}`);
    }
  }
  expect(faults).toEqual([]);
  expect(withPaper).toBe(SEATS + 1); // one row each of the opened box, and the COUNT entry
});
