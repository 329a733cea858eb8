import type pg from 'pg';
import type { CongressId } from '#platform/domain/ids.ts';
import type { AtEnd } from './gathering-socket.ts';
import type { SqlRow } from './queryable.ts';

/** A connection that several askers use at once: their statements stand in line on it. */
type Lane = {
  readonly client: pg.Client;
  readonly ready: Promise<unknown>;
  /** The congress that what is sent next is seen through, and the statement that says so. */
  congress: string;
  tuned: Promise<unknown>;
  open: number;
  /** When it last answered, or was given work after a rest; ms. */
  movedAt: number;
};

export type SharedLanes = {
  /** Rows of one statement, or undefined where every lane is held up: then a connection of one's own is the better way. */
  readonly ask: (congressId: CongressId, statement: pg.QueryConfig) => Promise<pg.QueryResult<SqlRow>> | undefined;
  readonly close: () => Promise<void>;
};

/** A lane that has not answered for so long is held up by something that does not belong there. */
const HELD_UP_MS = 25;

/** Statements on a lane up to which gathering them costs more waiting than it saves waking. */
const LITTLE = 4;

const tuning = (congressId: CongressId): pg.QueryConfig => ({
  name: 'tune',
  text: `select set_config('renda.congress_id', $1, false)`,
  values: [congressId],
});

/**
 * A few connections for short questions. A connection that always has its next statement does not
 * sleep between two, so a question costs neither side a waking; that is half of what a short one costs.
 * @param most as many as there are processors
 */
export function openSharedLanes(connect: (atEnd: AtEnd) => pg.Client, most: number): SharedLanes {
  const lanes = new Set<Lane>();

  const openLane = (): Lane => {
    // A connection with little before it is told at once; one with much is told once of all that came in together.
    const client = connect((open) => (lane.open <= LITTLE ? process.nextTick(open) : setImmediate(open)));
    const lane: Lane = { client, ready: client.connect(), congress: '', tuned: Promise.resolve(), open: 0, movedAt: performance.now() };
    lanes.add(lane);
    const drop = (): void => void lanes.delete(lane);
    client.on('error', drop).on('end', drop);
    lane.ready.catch(drop);
    return lane;
  };

  const free = (): Lane | undefined => {
    const now = performance.now();
    const [least] = [...lanes].filter(({ open, movedAt }) => open === 0 || now - movedAt < HELD_UP_MS).toSorted((a, b) => a.open - b.open);
    return (least === undefined || least.open > 0) && lanes.size < most ? openLane() : least;
  };

  const askOn = async (lane: Lane, congressId: CongressId, statement: pg.QueryConfig): Promise<pg.QueryResult<SqlRow>> => {
    if (lane.open === 0) lane.movedAt = performance.now();
    lane.open += 1;
    try {
      await lane.ready;
      if (lane.congress !== congressId) tune(lane, congressId);
      // What came of a statement is nobody's before the connection has said that it was tuned.
      const [, result] = await Promise.all([lane.tuned, lane.client.query<SqlRow>(statement)]);
      return result;
    } finally {
      lane.open -= 1;
      lane.movedAt = performance.now();
    }
  };

  return {
    ask: (congressId, statement) => {
      const lane = free();
      return lane && askOn(lane, congressId, statement);
    },
    close: async () => void (await Promise.allSettled([...lanes].map(async ({ client }) => client.end()))),
  };
}

function tune(lane: Lane, congressId: CongressId): void {
  lane.congress = congressId;
  lane.tuned = lane.client.query(tuning(congressId));
  lane.tuned.catch(() => {
    lane.congress = '';
  });
}
