import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#platform/domain/actor.ts';
import { AppError } from '#platform/domain/errors.ts';
import type { AccountId, CongressId, PersonId } from '#platform/domain/ids.ts';
import { openDatabase, type Database } from '#platform/server/db/database.ts';
import { startPrivatePostgres } from '#platform/server/db/private-postgres.ts';
import { openTestDatabase, type TestDatabase } from '#platform/server/testing/test-database.ts';
import type { LiveHub } from './live-hub.ts';
import { registerLive } from './live-routes.ts';
import { notifyTopic } from './notify-topic.ts';

const A = randomUUID() as CongressId;
const B = randomUUID() as CongressId;
const actorOf = (congressId: CongressId, name: string): Actor => ({
  accountId: name as AccountId,
  congressId,
  personId: name as PersonId,
  name,
  posts: [],
});
/** Who asks stands in a header here; that a cookie becomes an actor is tested where sessions are. */
const ACTORS: Readonly<Record<string, Actor>> = { anna: actorOf(A, 'anna'), bo: actorOf(B, 'bo') };

type Process = { readonly address: string; readonly hub: LiveHub; readonly server: FastifyInstance; readonly db: Database };
const running: Process[] = [];

/** One server with a pool and a listening connection of its own. */
async function startProcess(url: string): Promise<Process> {
  const db = openDatabase({ url, connections: 2 });
  const server = Fastify();
  server.setErrorHandler((error, _request, reply) =>
    reply
      .status(error instanceof AppError && error.kind === 'invalid' ? 422 : 403)
      .send({ code: error instanceof AppError ? error.code : 'other' }),
  );
  const hub = registerLive(server, {
    db,
    rooms: [{ room: 'sample', mayHear: async (_actor, { what }) => what !== 'secret' }],
    contextOf: async (request) => ({
      actor: ACTORS[String(request.headers['x-who'])] ?? null,
      publicCongressId: null,
      requestId: '',
      address: '',
      device: '',
      sessionToken: null,
      setCookie: () => undefined,
    }),
  });
  const one = { address: await server.listen({ port: 0, host: '127.0.0.1' }), hub, server, db };
  running.push(one);
  return one;
}

type Heard = {
  readonly events: { name: string; data: unknown }[];
  readonly headers: Headers;
  readonly status: number;
  readonly stop: () => void;
};

async function listen(to: Process, topics: string, who = 'anna'): Promise<Heard> {
  const abort = new AbortController();
  const response = await fetch(`${to.address}/api/live?topics=${topics}`, {
    headers: { 'x-who': who, 'last-event-id': '17' },
    signal: abort.signal,
  });
  const heard: Heard = { events: [], headers: response.headers, status: response.status, stop: () => abort.abort() };
  void (async () => {
    let rest = '';
    for await (const chunk of response.body ?? []) {
      rest += Buffer.from(chunk).toString();
      const blocks = rest.split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const name = /^event: (.+)$/m.exec(block)?.[1];
        if (name !== undefined) heard.events.push({ name, data: JSON.parse(/^data: (.+)$/m.exec(block)?.[1] ?? 'null') });
      }
    }
  })().catch(() => undefined);
  return heard;
}

const names = ({ events }: Heard): string[] => events.map(({ name }) => name);
const changesIn = ({ events }: Heard) => events.filter(({ name }) => name === 'changed');
async function until(isSo: () => boolean, what: string, ms = 8000): Promise<void> {
  for (const end = Date.now() + ms; !isSo(); await new Promise((wake) => setTimeout(wake, 10)))
    if (Date.now() > end) throw new Error(`not in time: ${what}`);
}
const ready = (heard: Heard) => until(() => names(heard).includes('refetch'), 'the stream stands');
const pause = (ms: number) => new Promise((wake) => setTimeout(wake, ms));
const tell = (from: Process, congressId: CongressId, ...topics: string[]) => from.db.write(congressId, (tx) => notifyTopic(tx, ...topics));

afterEach(async () => {
  for (const { server, db } of running.splice(0)) {
    await server.close();
    await db.close();
  }
});

describe('live updates over one database', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase();
  });
  afterAll(async () => test.close());

  it('a change told by one process is heard by the pages of another, and only by those who watch it', async () => {
    const [here, there] = [await startProcess(test.ownerUrl), await startProcess(test.ownerUrl)];
    const [one, two] = [await listen(there, 'sample.thing:1'), await listen(there, 'sample.thing:2')];
    await Promise.all([ready(one), ready(two)]);
    await tell(here, A, 'sample.thing:1');
    await until(() => changesIn(one).length === 1, 'the change');
    expect(changesIn(one)[0]?.data).toEqual({ topic: 'sample.thing:1', version: expect.stringMatching(/^\d+$/) });
    expect(changesIn(two)).toEqual([]);
  });

  it('what another congress tells under the same words is not heard', async () => {
    const here = await startProcess(test.ownerUrl);
    const [mine, theirs] = [await listen(here, 'sample.thing:1', 'anna'), await listen(here, 'sample.thing:1', 'bo')];
    await Promise.all([ready(mine), ready(theirs)]);
    await tell(here, B, 'sample.thing:1');
    await until(() => changesIn(theirs).length === 1, 'the change in its own congress');
    expect(changesIn(mine)).toEqual([]);
  });

  it('a transaction that is rolled back tells nothing', async () => {
    const here = await startProcess(test.ownerUrl);
    const heard = await listen(here, 'sample.thing:1');
    await ready(heard);
    await expect(
      here.db.write(A, async (tx) => {
        await notifyTopic(tx, 'sample.thing:1');
        throw new Error('stop');
      }),
    ).rejects.toThrow('stop');
    await tell(here, A, 'sample.thing:1');
    await until(() => changesIn(heard).length > 0, 'the second');
    await pause(150);
    expect(changesIn(heard).length).toBe(1);
  });

  it('many changes within a moment are a few pushes, and the last one is never lost', async () => {
    const here = await startProcess(test.ownerUrl);
    const heard = await listen(here, 'sample.thing:1');
    await ready(heard);
    for (let at = 0; at < 199; at += 1) await tell(here, A, 'sample.thing:1');
    // Transactions are numbered for the whole cluster, in which other tests run too.
    const last = await here.db.write(A, async (tx) => {
      await notifyTopic(tx, 'sample.thing:1');
      return (await tx.query<{ id: string }>('select pg_current_xact_id()::text as id'))[0]?.id;
    });
    await pause(200);
    const versions = changesIn(heard).map(({ data }) => Number((data as { version: string }).version));
    expect(versions.length).toBeLessThan(60);
    expect(Math.max(...versions)).toBe(Number(last));
  });

  it('a thousand calls of tellSoon are one telling', async () => {
    const here = await startProcess(test.ownerUrl);
    const heard = await listen(here, 'sample.thing:1');
    await ready(heard);
    for (let at = 0; at < 1000; at += 1) here.hub.tellSoon(A, 'sample.thing:1');
    await pause(600);
    expect(changesIn(heard).length).toBe(1);
  });

  it('nobody hears a topic that its module does not let him hear; the greeting names those that are heard', async () => {
    const here = await startProcess(test.ownerUrl);
    expect((await listen(here, 'sample.secret:1')).status).toBe(403);
    expect((await listen(here, 'other.thing:1')).status).toBe(403);
    expect((await listen(here, 'sample.thing:1', 'nobody')).status).toBe(403);
    for (const topics of [
      '',
      'x',
      'sample.thing:1;drop',
      `${'sample.thing:1,'.repeat(2)}`,
      Array.from({ length: 21 }, (_, at) => `sample.thing:${at}`).join(),
    ]) {
      expect((await listen(here, topics)).status).toBe(422);
    }
    const heard = await listen(here, 'sample.secret:1,sample.thing:1');
    await ready(heard);
    expect(heard.events[0]).toEqual({ name: 'hello', data: { topics: ['sample.thing:1'] } });
    await tell(here, A, 'sample.secret:1', 'sample.thing:1');
    await until(() => changesIn(heard).length > 0, 'the one');
    await pause(100);
    expect(changesIn(heard).map(({ data }) => (data as { topic: string }).topic)).toEqual(['sample.thing:1']);
  });

  it('a page that comes back is told to fetch everything, and no proxy may hold the stream back', async () => {
    const here = await startProcess(test.ownerUrl);
    const heard = await listen(here, 'sample.thing:1');
    await ready(heard);
    expect(names(heard)).toEqual(['hello', 'refetch']);
    expect([heard.headers.get('content-type'), heard.headers.get('x-accel-buffering'), heard.headers.get('cache-control')]).toEqual([
      'text/event-stream; charset=utf-8',
      'no',
      'no-store, no-transform',
    ]);
  });

  it('a page that is closed is forgotten, and one account cannot hold any number of streams', async () => {
    const here = await startProcess(test.ownerUrl);
    const many = await Promise.all(Array.from({ length: 30 }, () => listen(here, 'sample.thing:1')));
    await until(() => here.hub.countReaders() === 30, 'all stand');
    expect((await listen(here, 'sample.thing:1')).status).toBe(403);
    for (const { stop } of many) stop();
    await until(() => here.hub.countReaders() === 0, 'all gone');
    expect((await listen(here, 'sample.thing:1')).status).toBe(200);
  });

  it('a reader that takes nothing is dropped, and the others go on', async () => {
    const here = await startProcess(test.ownerUrl);
    const slow = connect(Number(new URL(here.address).port), '127.0.0.1');
    slow.on('error', () => undefined);
    slow.write('GET /api/live?topics=sample.thing:1 HTTP/1.1\r\nhost: x\r\nx-who: anna\r\n\r\n');
    slow.pause();
    const heard = await listen(here, 'sample.thing:1');
    await ready(heard);
    await until(() => here.hub.countReaders() === 2, 'both stand');
    // More than the buffers of both ends of a socket hold.
    const leave = here.hub.attach({ congressId: A, topics: ['sample.thing:9'], send: () => undefined, end: () => undefined });
    const filler = Buffer.alloc(256 * 1024, ':');
    for (let at = 0; at < 60 && here.hub.countReaders() === 3; at += 1) {
      here.hub.sendAll(Buffer.concat([filler, Buffer.from('\n\n')]));
      await pause(20);
    }
    leave();
    expect(here.hub.countReaders()).toBe(1);
    await tell(here, A, 'sample.thing:1');
    await until(() => changesIn(heard).length > 0, 'the other still hears');
    slow.destroy();
  });
});

/** A fixed address in front of a database that comes back at another port. */
async function startDoor(target: () => number): Promise<{ readonly port: number; readonly server: Server; readonly cut: () => void }> {
  const sockets = new Set<Socket>();
  const server = createServer((from) => {
    const to = connect(target(), '127.0.0.1');
    for (const [socket, other] of [
      [from, to],
      [to, from],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    from.pipe(to).pipe(from);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    server,
    cut: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
}

describe('a database that is restarted', () => {
  it('is listened to again, and every page is told to fetch', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'renda-live-'));
    let postgres = await startPrivatePostgres(folder, { test: true });
    const door = await startDoor(() => Number(new URL(postgres.url('postgres')).port));
    try {
      const url = new URL(postgres.url('postgres'));
      url.port = String(door.port);
      url.search = '';
      await openRole(postgres.url('postgres'));
      const here = await startProcess(url.href);
      const heard = await listen(here, 'sample.thing:1');
      await ready(heard);
      await postgres.stop();
      await pause(300);
      postgres = await startPrivatePostgres(folder, { test: true });
      await until(() => names(heard).filter((name) => name === 'refetch').length === 2, 'told to fetch again', 15_000);
      await here.db.write(A, async (tx) => notifyTopic(tx, 'sample.thing:1'));
      await until(() => changesIn(heard).length === 1, 'heard again');
    } finally {
      for (const { server, db } of running.splice(0)) {
        await server.close();
        await db.close();
      }
      door.cut();
      door.server.close();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);
});

async function openRole(url: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('create role renda_app');
  await client.end();
}
