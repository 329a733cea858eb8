import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { type LiveConnection, type LiveState, makeLiveConnection } from './live-connection.ts';

let one: LiveConnection | undefined;

/** The stream of this page, opened when something is first watched. */
function pageConnection(): LiveConnection {
  if (one) return one;
  const made = makeLiveConnection({ open: (address) => new EventSource(address) });
  document.addEventListener('visibilitychange', () => made.setVisible(document.visibilityState === 'visible'));
  made.setVisible(document.visibilityState === 'visible');
  one = made;
  return made;
}

export type LiveOptions = {
  /** Thousands of phones hear a change in the same moment: each waits a random part of this before it asks. Screens and the chair do not wait. */
  readonly spreadMs?: number;
};

/**
 * Fetches queries again when a topic changes, and every few seconds while there is no stream.
 * @param topics e.g. `['meetings.meeting:…']`; none while it is not yet known
 * @param queryKeys beginnings of the keys of the queries to fetch again
 */
export function useLive(topics: readonly string[], queryKeys: readonly QueryKey[], { spreadMs = 0 }: LiveOptions = {}): LiveState {
  const client = useQueryClient();
  const watched = JSON.stringify([topics, queryKeys, spreadMs]);
  useEffect(() => {
    const [names, keys, spread] = JSON.parse(watched) as [string[], QueryKey[], number];
    if (names.length === 0) return undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const fetchAgain = (): void => {
      waiting = undefined;
      for (const queryKey of keys) void client.invalidateQueries({ queryKey });
    };
    const onChange = (): void => {
      if (spread === 0) fetchAgain();
      else waiting ??= setTimeout(fetchAgain, Math.random() * spread);
    };
    const stop = pageConnection().watch({ topics: names, onChange });
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [client, watched]);
  return useSyncExternalStore(
    (listener) => pageConnection().onState(listener),
    () => pageConnection().state(),
    () => 'polling',
  );
}
