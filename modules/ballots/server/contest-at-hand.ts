import type { CongressId } from '#platform/domain/ids.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import type { Database } from '#platform/server/db/database.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { contestNotOpen } from '../domain/casting-errors.ts';
import type { Contest } from '../domain/contest.ts';
import { readBoxKey } from './box-key.ts';
import { openSealer, shelvesFor, type Sealer } from './box-seal.ts';
import { contestOf } from './contest-rules.ts';
import type { Frozen } from './freeze-contest.ts';

/** The box of a contest whose papers are kept apart, as far as this process fills it. */
export type BoxAtHand = { readonly sealer: Sealer; readonly width: number; readonly shelves: number; readonly markKey: Uint8Array };

/**
 * A contest that was opened, as far as a cast needs it. All of it is frozen, so that it may be kept
 * in memory; whether the contest still takes papers is asked in every batch, under its lock.
 */
export type OpenContest = {
  readonly congressId: CongressId;
  readonly id: string;
  readonly meetingId: string;
  /** What is voted on, by which method. */
  readonly contest: Contest;
  /** Who may vote; true for those who were present at the opening. */
  readonly voters: ReadonlyMap<string, boolean>;
  /** Undefined where papers lie beside their people; null where the keys are gone, after the count. */
  readonly box: BoxAtHand | null | undefined;
};

type Row = { keeping: 'named' | 'apart'; meeting_id: string; frozen: Frozen | null };

async function boxOf(
  id: string,
  { keeping, frozen }: Row,
  at: { readonly folder: string; readonly voters: number },
): Promise<BoxAtHand | null | undefined> {
  if (keeping === 'named') return undefined;
  const markKey = readBoxKey(at.folder, id, 'mark');
  const { boxKey, paperWidth: width } = frozen ?? {};
  if (!markKey || boxKey === undefined || width === undefined) return null;
  return { sealer: await openSealer(Buffer.from(boxKey, 'base64'), id, width), width, shelves: shelvesFor(at.voters), markKey };
}

async function load(db: Queryable, id: string): Promise<{ row: Row; voters: Map<string, boolean> }> {
  const [row] = await db.query<Row>('select keeping, meeting_id, frozen from ballots_contests where id = $1', [id]);
  if (!row) throw notFound('contest');
  if (row.frozen === null) throw contestNotOpen();
  const people = await db.query<{ person_id: string; is_present: boolean }>(
    'select person_id, is_present from ballots_voters where contest_id = $1',
    [id],
  );
  return { row, voters: new Map(people.map(({ person_id: personId, is_present: isPresent }) => [personId, isPresent])) };
}

/** @throws AppError `platform.not_found`, `ballots.contest_not_open` */
export async function loadOpenContest(
  deps: { readonly db: Database; readonly boxFolder: string },
  congressId: CongressId,
  id: string,
): Promise<OpenContest> {
  const { row, voters } = await deps.db.read(congressId, (db) => load(db, id));
  return {
    congressId,
    id,
    meetingId: row.meeting_id,
    contest: contestOf(row.frozen?.definition),
    voters,
    box: await boxOf(id, row, { folder: deps.boxFolder, voters: voters.size }),
  };
}

const MOST = 200;

/** Contests at hand; the same one is loaded once, however many ask at the same moment. */
export function keepOpenContests(deps: { readonly db: Database; readonly boxFolder: string }) {
  const kept = new Map<string, Promise<OpenContest>>();
  return {
    find: (congressId: CongressId, id: string): Promise<OpenContest> => {
      const key = `${congressId} ${id}`;
      const known = kept.get(key);
      if (known) return known;
      const loading = loadOpenContest(deps, congressId, id);
      if (kept.size >= MOST) kept.clear();
      kept.set(key, loading);
      loading.catch(() => kept.delete(key));
      return loading;
    },
    forget: (congressId: CongressId, id: string): void => void kept.delete(`${congressId} ${id}`),
  };
}
