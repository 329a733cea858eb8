import type { CongressId } from '#platform/domain/ids.ts';
import type { Database } from '#platform/server/db/database.ts';
import { topicKey } from './live-topic.ts';
import { LIVE_CHANNEL, notifyTopic } from './notify-topic.ts';

/** One open page. */
export type LiveReader = {
  readonly congressId: CongressId;
  readonly topics: readonly string[];
  /** Takes bytes that are made once for all readers; a reader that cannot keep up ends itself. */
  readonly send: (bytes: Buffer) => void;
  readonly end: () => void;
};

export type LiveHub = {
  /** From now on the reader hears its topics. @returns how it leaves */
  readonly attach: (reader: LiveReader) => () => void;
  /** Tells a topic within a quarter of a second, once for all calls until then: for what happens thousands of times a minute. Call it after the commit. */
  readonly tellSoon: (congressId: CongressId, topic: string) => void;
  /** Bytes for every reader of this process: the heartbeat, and what all must know. */
  readonly sendAll: (bytes: Buffer) => void;
  readonly countReaders: () => number;
  readonly close: () => Promise<void>;
};

export type HubOptions = { readonly onError?: (error: unknown) => void };

const HEARTBEAT_MS = 20_000;
const SOON_MS = 250;
/** Least time between two pushes of one topic; the more listen, the longer, so that a burst cannot fill the process. */
const pauseFor = (readers: number): number => 60 + readers / 20;

const event = (name: string, data: unknown): Buffer => Buffer.from(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
const HEARTBEAT = Buffer.from(': \n\n');
/** Something may have been missed: fetch everything again. */
const REFETCH = event('refetch', {});

type Topic = {
  readonly name: string;
  readonly readers: Set<LiveReader>;
  version: string;
  pushedAt: number;
  timer: NodeJS.Timeout | undefined;
};

/**
 * The readers of this process and the one connection that hears for all of them. A change goes out
 * at once; further changes of the same topic wait for the pause and go out as one.
 */
export function openLiveHub(db: Pick<Database, 'listen' | 'write'>, { onError = () => undefined }: HubOptions = {}): LiveHub {
  const topics = new Map<string, Topic>();
  const readers = new Set<LiveReader>();
  const soon = new Map<string, NodeJS.Timeout>();
  let isListening = false;
  let isClosed = false;
  let stopListening: (() => Promise<void>) | undefined;

  const push = (topic: Topic): void => {
    topic.timer = undefined;
    topic.pushedAt = performance.now();
    const bytes = event('changed', { topic: topic.name, version: topic.version });
    for (const reader of topic.readers) reader.send(bytes);
  };
  const onMessage = (payload: string): void => {
    const at = payload.lastIndexOf(' ');
    const topic = topics.get(payload.slice(0, at));
    if (!topic) return;
    topic.version = payload.slice(at + 1);
    if (topic.timer) return;
    const wait = topic.pushedAt + pauseFor(topic.readers.size) - performance.now();
    if (wait <= 0) push(topic);
    else topic.timer = setTimeout(() => push(topic), wait);
  };
  const listen = (): void => {
    stopListening ??= db.listen({
      channel: LIVE_CHANNEL,
      onMessage,
      // Readers that waited for the connection, or that may have missed something while it was lost.
      onListening: () => {
        isListening = true;
        sendAll(REFETCH);
      },
      onLost: () => {
        isListening = false;
      },
    });
  };
  const join = (reader: LiveReader, name: string): void => {
    const key = topicKey(reader.congressId, name);
    const topic = topics.get(key) ?? { name, readers: new Set(), version: '0', pushedAt: -Infinity, timer: undefined };
    topics.set(key, topic);
    topic.readers.add(reader);
  };
  const leave = (reader: LiveReader, name: string): void => {
    const key = topicKey(reader.congressId, name);
    const topic = topics.get(key);
    topic?.readers.delete(reader);
    if (!topic || topic.readers.size > 0) return;
    clearTimeout(topic.timer);
    topics.delete(key);
  };
  const sendAll = (bytes: Buffer): void => {
    for (const reader of readers) reader.send(bytes);
  };
  const beat = setInterval(() => sendAll(HEARTBEAT), HEARTBEAT_MS);
  beat.unref();

  return {
    attach: (reader) => {
      readers.add(reader);
      for (const name of reader.topics) join(reader, name);
      listen();
      if (isListening) reader.send(REFETCH);
      return () => {
        readers.delete(reader);
        for (const name of reader.topics) leave(reader, name);
      };
    },
    tellSoon: (congressId, topic) => {
      const key = topicKey(congressId, topic);
      if (isClosed || soon.has(key)) return;
      soon.set(
        key,
        setTimeout(() => {
          soon.delete(key);
          db.write(congressId, (tx) => notifyTopic(tx, topic)).catch(onError);
        }, SOON_MS),
      );
    },
    sendAll,
    countReaders: () => readers.size,
    close: async () => {
      isClosed = true;
      clearInterval(beat);
      for (const timer of soon.values()) clearTimeout(timer);
      for (const { timer } of topics.values()) clearTimeout(timer);
      for (const reader of readers) reader.end();
      await stopListening?.();
    },
  };
}
