import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#platform/domain/actor.ts';
import { AppError } from '#platform/domain/errors.ts';
import { notAllowed, notSignedIn } from '#platform/domain/platform-errors.ts';
import type { Database } from '#platform/server/db/database.ts';
import type { ApiContext } from '#platform/server/http/api-context.ts';
import { openLiveHub, type LiveHub } from './live-hub.ts';
import { readTopic, type LiveTopic } from './live-topic.ts';

/** A module decides who may hear that something of its changed. The congress is always the actor's own. */
export type LiveRoom = { readonly room: string; readonly mayHear: (actor: Actor, topic: LiveTopic) => Promise<boolean> };

export type LiveDeps = {
  readonly db: Database;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<ApiContext>;
  readonly rooms: readonly LiveRoom[];
};

const MOST_TOPICS = 20;
const MOST_STREAMS_OF_ACCOUNT = 30;
/** Bytes that a reader may leave lying; a hundred hints are about 10 KiB. */
const MOST_WAITING = 64 * 1024;
// A stream ends by itself and comes back with its cookie: who has signed out or lost his post hears no longer than this.
const LONGEST_MS = 10 * 60_000;

const topicsUnreadable = () =>
  new AppError({ code: 'live.topics_unreadable', kind: 'invalid', params: { most: MOST_TOPICS }, field: 'topics' });
const tooManyStreams = () => new AppError({ code: 'live.too_many_streams', kind: 'limit', params: { most: MOST_STREAMS_OF_ACCOUNT } });

/** @throws AppError `live.topics_unreadable` */
function readTopics(asked: unknown): ReadonlyMap<string, LiveTopic> {
  const names = typeof asked === 'string' ? [...new Set(asked.split(','))] : [];
  const topics = new Map<string, LiveTopic>();
  for (const name of names) {
    const topic = readTopic(name);
    if (!topic) throw topicsUnreadable();
    topics.set(name, topic);
  }
  if (topics.size === 0 || topics.size > MOST_TOPICS) throw topicsUnreadable();
  return topics;
}

async function audible(rooms: readonly LiveRoom[], actor: Actor, topics: ReadonlyMap<string, LiveTopic>): Promise<readonly string[]> {
  const heard = await Promise.all(
    [...topics].map(async ([name, topic]) => {
      const room = rooms.find((one) => one.room === topic.room);
      return room && (await room.mayHear(actor, topic)) ? [name] : [];
    }),
  );
  return heard.flat();
}

/**
 * `GET /api/live?topics=a,b`: server-sent events for who is signed in. The first event `hello` names
 * the topics that are heard; `changed` says that one of them changed; `refetch` that something may
 * have been missed. Nothing of the thing itself is ever sent.
 */
export function registerLive(server: FastifyInstance, { db, contextOf, rooms }: LiveDeps): LiveHub {
  const hub = openLiveHub(db, { onError: (error) => server.log.error({ err: error }, 'live') });
  const streams = new Map<string, number>();
  server.addHook('preClose', async () => hub.close());
  server.get<{ Querystring: { topics?: unknown } }>('/api/live', async (request, reply) => {
    const { actor } = await contextOf(request, reply);
    if (!actor) throw notSignedIn();
    const heard = await audible(rooms, actor, readTopics(request.query.topics));
    if (heard.length === 0) throw notAllowed('live');
    const open = streams.get(actor.accountId) ?? 0;
    if (open >= MOST_STREAMS_OF_ACCOUNT) throw tooManyStreams();
    if (reply.raw.destroyed) return reply.hijack();
    streams.set(actor.accountId, open + 1);
    const response = openStream(reply, heard);
    const leave = hub.attach({ congressId: actor.congressId, topics: heard, ...sendingTo(response) });
    const timer = setTimeout(() => response.end(), LONGEST_MS * (0.8 + Math.random() * 0.4));
    timer.unref();
    response.once('close', () => {
      clearTimeout(timer);
      leave();
      const left = (streams.get(actor.accountId) ?? 1) - 1;
      if (left > 0) streams.set(actor.accountId, left);
      else streams.delete(actor.accountId);
    });
    return reply;
  });
  return hub;
}

/** Writes the head of the stream, with the house's own headers and those that keep proxies from holding it back. */
function openStream(reply: FastifyReply, topics: readonly string[]): ServerResponse {
  const headers = Object.entries(reply.getHeaders());
  reply.hijack();
  const response = reply.raw;
  for (const [name, value] of headers) if (value !== undefined) response.setHeader(name, value);
  // A connection that carried a stream carries nothing after it: else a server that ends would wait for it.
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
    connection: 'close',
  });
  // Not all at the same moment: after a restart thousands come back.
  response.write(`retry: ${Math.round(500 + Math.random() * 1500)}\nevent: hello\ndata: ${JSON.stringify({ topics })}\n\n`);
  return response;
}

const sendingTo = (response: ServerResponse) => ({
  send: (bytes: Buffer): void => {
    if (response.destroyed || response.writableEnded) return;
    if (response.writableLength > MOST_WAITING) response.destroy();
    else response.write(bytes);
  },
  end: (): void => void response.end(),
});
