type Waiting<Value> = {
  readonly promise: Promise<Value | undefined>;
  readonly done: (value: Value | undefined) => void;
  readonly fail: (error: unknown) => void;
};
type Lane<Value> = { waiting: Map<string, Waiting<Value>>; isRunning: boolean };

const MOST_AT_ONCE = 1000;

/**
 * Questions of one kind that come at the same moment are asked as one: when three thousand people
 * press at once, their sessions are three queries and not three thousand.
 * @param load answers many keys of a group (a congress) by one query; a key without answer is left out
 */
export function askTogether<Value>(
  load: (group: string, keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): (group: string, key: string) => Promise<Value | undefined> {
  const lanes = new Map<string, Lane<Value>>();

  const run = async (group: string, lane: Lane<Value>): Promise<void> => {
    while (lane.waiting.size > 0) {
      const batch = [...lane.waiting].slice(0, MOST_AT_ONCE);
      for (const [key] of batch) lane.waiting.delete(key);
      try {
        const found = await load(
          group,
          batch.map(([key]) => key),
        );
        for (const [key, { done }] of batch) done(found.get(key));
      } catch (error) {
        for (const [, { fail }] of batch) fail(error);
      }
    }
    lanes.delete(group);
  };

  return (group, key) => {
    const lane = lanes.get(group) ?? { waiting: new Map<string, Waiting<Value>>(), isRunning: false };
    lanes.set(group, lane);
    const known = lane.waiting.get(key);
    if (known) return known.promise;
    const { promise, resolve: done, reject: fail } = Promise.withResolvers<Value | undefined>();
    lane.waiting.set(key, { promise, done, fail });
    if (!lane.isRunning) {
      lane.isRunning = true;
      setImmediate(() => void run(group, lane));
    }
    return promise;
  };
}

/** Rows as lists by the key they belong to. */
export function listsByKey<Row, Value>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  valueOf: (row: Row) => Value,
): Map<string, Value[]> {
  const lists = new Map<string, Value[]>();
  for (const row of rows) {
    const list = lists.get(keyOf(row));
    if (list) list.push(valueOf(row));
    else lists.set(keyOf(row), [valueOf(row)]);
  }
  return lists;
}
