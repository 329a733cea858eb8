import { openCheckpoint } from '#platform/domain/merkle/checkpoint.ts';
import { EMPTY_FRONTIER, appendLeaf, frontierRoot, type Frontier } from '#platform/domain/merkle/frontier.ts';
import { leafHash, sameBytes } from '#platform/domain/merkle/merkle-hash.ts';
import type { CongressId } from '#platform/domain/ids.ts';
import type { Database } from '#platform/server/db/database.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { sha256, verifyEd25519, type JournalKey } from '#platform/server/journal/journal-key.ts';
import { ballotLogKey, sha256Hex } from './ballot-log-key.ts';
import { LEAF_KINDS } from './ballot-log.ts';
import { canonicalJson, plainOf, type Plain } from './canonical-json.ts';
import { contestOf, decideContestOf, type Multiset } from './contest-rules.ts';
import { CONTEST, findVoters, type ContestRecord } from './contest-store.ts';
import { tallyOf } from './hand-counts.ts';

export const CONTEST_FINDINGS = [
  'leaf-missing',
  'leaf-unreadable',
  'checkpoint-invalid',
  'checkpoint-missing',
  'contest-changed',
  'casts-differ',
  'order-wrong',
  'received-differs',
  'count-differs',
  'papers-differ',
  'result-differs',
] as const;
export type ContestFinding = {
  readonly kind: (typeof CONTEST_FINDINGS)[number];
  readonly contestId: string;
  readonly title: string;
  readonly at: number;
};
export type ContestReport = { readonly contests: number; readonly entries: number; readonly findings: readonly ContestFinding[] };

type LeafRow = { readonly at: number; readonly kind: keyof typeof LEAF_KINDS; readonly data: Buffer };
type Said = {
  readonly at: number;
  readonly kind: keyof typeof LEAF_KINDS;
  readonly data: Buffer;
  readonly says: { readonly [key: string]: Plain };
};
type CastRow = { readonly person: string; readonly medium: string; readonly paper: string | null; readonly at: number };
type Stored = {
  readonly record: ContestRecord;
  readonly leaves: readonly LeafRow[];
  readonly checkpoints: readonly { readonly size: number; readonly note: string }[];
  readonly casts: readonly CastRow[];
  readonly opened: Multiset;
  readonly names: readonly string[];
};
type Find = (kind: ContestFinding['kind'], at?: number) => void;

async function load(db: Queryable, record: ContestRecord): Promise<Stored> {
  const { id } = record;
  return {
    record,
    leaves: await db.query<LeafRow>('select leaf_index as at, kind, data from ballots_leaves where contest_id = $1 order by leaf_index', [
      id,
    ]),
    checkpoints: await db.query<{ size: number; note: string }>(
      'select size, note from ballots_checkpoints where contest_id = $1 order by size',
      [id],
    ),
    casts: await db.query<CastRow>(
      'select person_id as person, medium, paper, leaf_index as at from ballots_casts where contest_id = $1 order by leaf_index',
      [id],
    ),
    opened: await db.query<Multiset[number]>('select paper, times from ballots_opened where contest_id = $1 order by paper collate "C"', [
      id,
    ]),
    names: (await findVoters(db, id)).map(({ name }) => name),
  };
}

/** What an entry says, if its bytes are of the kind it is called. */
function readLeaf({ at, kind, data }: LeafRow): Said | undefined {
  if (data[0] !== LEAF_KINDS[kind]) return undefined;
  try {
    const says: unknown = JSON.parse(data.toString('utf8', 1));
    return typeof says === 'object' && says !== null ? { at, kind, data, says: plainOf(says) as Said['says'] } : undefined;
  } catch {
    return undefined;
  }
}

/** Every signed checkpoint must be the tree of the entries before it; the newest must cover all. */
function checkTree({ leaves, checkpoints, record }: Stored, logKey: JournalKey, find: Find): void {
  const roots = new Map<number, Uint8Array>();
  let tree: Frontier = EMPTY_FRONTIER;
  for (const { at, data } of leaves) {
    if (at !== tree.size) return find('leaf-missing', tree.size);
    tree = appendLeaf(sha256, tree, leafHash(sha256, data));
    roots.set(tree.size, frontierRoot(sha256, tree));
  }
  const { key } = ballotLogKey(logKey, record.id);
  for (const { size, note } of checkpoints) {
    const opened = openCheckpoint(note, key, verifyEd25519);
    const root = roots.get(size);
    if (!opened.ok || opened.checkpoint.size !== size || !root || !sameBytes(opened.checkpoint.root, root))
      find('checkpoint-invalid', size);
  }
  if (checkpoints.at(-1)?.size !== tree.size || record.size !== tree.size) find('checkpoint-missing', tree.size);
}

/** The entries before the close, and the tables, must say the same: who took part, on which medium, and in a named vote what. */
function checkCasts({ record, casts }: Stored, said: readonly Said[], find: Find): void {
  const fromLog = said
    .filter(({ kind }) => kind === 'CAST' || kind === 'PAPER')
    .map(({ at, kind, says }) => ({
      person: says['person'],
      medium: kind === 'CAST' ? 'device' : 'paper',
      paper: says['paper'] ?? null,
      at,
    }));
  if (JSON.stringify(fromLog) !== JSON.stringify(casts.map(({ person, medium, paper, at }) => ({ person, medium, paper, at }))))
    find('casts-differ');
  const closed = said.find(({ kind }) => kind === 'CLOSE' || kind === 'VOID');
  const devices = fromLog.filter(({ medium }) => medium === 'device').length;
  if (new Set(fromLog.map(({ person }) => person)).size !== fromLog.length || (closed && fromLog.some(({ at }) => at > closed.at)))
    find('order-wrong', closed?.at);
  if (record.received !== devices || (closed?.kind === 'CLOSE' && closed.says['received'] !== devices))
    find('received-differs', closed?.at);
}

const pairsOf = (value: Plain | undefined): Multiset =>
  Array.isArray(value) ? value.flatMap((pair) => (Array.isArray(pair) ? [{ paper: String(pair[0]), times: Number(pair[1]) }] : [])) : [];

/** Counts again from the log alone and compares with what was announced. */
function checkCount({ record, opened, casts, names }: Stored, said: readonly Said[], find: Find): void {
  const count = said.find(({ kind }) => kind === 'COUNT');
  if (!count || !record.frozen) return;
  const papers = pairsOf(count.says['papers']);
  const devices = casts.filter(({ medium }) => medium === 'device');
  if (papers.reduce((sum, { times }) => sum + times, 0) !== devices.length) find('count-differs', count.at);
  const kept =
    record.keeping === 'apart'
      ? opened
      : [...Map.groupBy(devices, ({ paper }) => paper ?? '')]
          .map(([paper, group]) => ({ paper, times: group.length }))
          .toSorted((a, b) => (a.paper < b.paper ? -1 : 1));
  if (JSON.stringify(papers) !== JSON.stringify(kept.map(({ paper, times }) => ({ paper, times })))) find('papers-differ', count.at);
  const byHand = count.says['byHand'] ?? null;
  const outcome = decideContestOf({
    contest: contestOf(record.frozen.definition),
    papers,
    byHand: byHand === null ? null : tallyOf(byHand),
    roll: { all: record.frozen.onRoll, present: record.frozen.present },
    names,
  });
  const announced = said.find(({ kind }) => kind === 'RESULT');
  const recounted = canonicalJson(plainOf(outcome));
  if (!announced || canonicalJson(announced.says['outcome'] ?? null) !== recounted || canonicalJson(plainOf(record.result)) !== recounted)
    find('result-differs', announced?.at);
}

/** What is wrong with one contest: its log against its tables, its signatures, and its outcome counted anew. */
export function verifyStored(stored: Stored, logKey: JournalKey): ContestFinding[] {
  const { record, leaves } = stored;
  const findings: ContestFinding[] = [];
  const find: Find = (kind, at = 0) => void findings.push({ kind, contestId: record.id, title: record.title, at });
  checkTree(stored, logKey, find);
  const said = leaves.flatMap((leaf) => readLeaf(leaf) ?? []);
  if (said.length !== leaves.length) find('leaf-unreadable', leaves.find((leaf) => readLeaf(leaf) === undefined)?.at);
  const [first] = said;
  const frozen = first?.kind === 'CONTEST' && record.contestHash === sha256Hex(first.data) ? { ...first.says } : undefined;
  if (
    !frozen ||
    canonicalJson({ ...(plainOf(record.frozen) as object), contest: record.id, title: record.title, keeping: record.keeping }) !==
      canonicalJson(frozen)
  )
    find('contest-changed');
  checkCasts(stored, said, find);
  checkCount(stored, said, find);
  return findings;
}

export type Verification = {
  readonly logKey: JournalKey;
  /** Those that still run, and not every one there ever was. */ readonly onlyRunning?: boolean;
};

/** Every contest of a congress that was ever opened. */
export async function verifyContests(
  db: Pick<Database, 'read'>,
  congressId: CongressId,
  { logKey, onlyRunning = false }: Verification,
): Promise<ContestReport> {
  return db.read(congressId, async (tx) => {
    const records = await tx.query<ContestRecord>(
      `${CONTEST} where c.frozen is not null and (not $1 or c.state in ('open', 'closing', 'closed')) order by c.id`,
      [onlyRunning],
    );
    let entries = 0;
    const findings: ContestFinding[] = [];
    for (const record of records) {
      const stored = await load(tx, record);
      entries += stored.leaves.length;
      findings.push(...verifyStored(stored, logKey));
    }
    return { contests: records.length, entries, findings };
  });
}
