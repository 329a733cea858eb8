import { connect, type Socket } from 'node:net';
import { randomUUID } from 'node:crypto';
import { openKeepAliveClient, type KeepAliveClient } from '../suggestions/keep-alive-client.ts';

/**
 * Three thousand deputies in a process of their own: each with a connection for what he asks, and one
 * on which his stream of hints stays open. Times are of this machine's one clock.
 */
export type ToClients =
  | { readonly do: 'arrive'; readonly port: number; readonly meetingId: string; readonly cookies: readonly string[] }
  | { readonly do: 'look' }
  | { readonly do: 'vote'; readonly contestId: string; readonly overMs: number; readonly choices: readonly string[] }
  | { readonly do: 'hints-since'; readonly at: number };

export type Vote = { readonly ms: number; readonly status: number; readonly receipt: string; readonly choice: string };
export type FromClients =
  | { readonly told: 'ready' }
  | { readonly told: 'looked'; readonly ms: readonly number[]; readonly failures: number }
  | { readonly told: 'voted'; readonly lasted: number; readonly votes: readonly Vote[] }
  | { readonly told: 'hints'; readonly ms: readonly number[] };

type Deputy = { readonly client: KeepAliveClient; readonly stream: Socket; hintAt: number };

const now = (): number => performance.timeOrigin + performance.now();
const pause = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));
const CHANGED = Buffer.from('event: changed');

function openStream(port: number, cookie: string, topic: string): Promise<{ stream: Socket; onHint: (hear: () => void) => void }> {
  return new Promise((done, fail) => {
    let hear: () => void = () => undefined;
    let isOpen = false;
    const stream = connect({ port, host: '127.0.0.1' }, () =>
      stream.write(`GET /api/live?topics=${topic} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncookie: ${cookie}\r\n\r\n`),
    );
    stream.once('error', fail);
    stream.on('data', (chunk: Buffer) => {
      if (!isOpen && !chunk.includes('200 OK')) return fail(new Error(`no stream: ${chunk.toString().slice(0, 200)}`));
      if (!isOpen)
        done({
          stream,
          onHint: (listener) => {
            hear = listener;
          },
        });
      isOpen = true;
      if (chunk.includes(CHANGED)) hear();
    });
  });
}

async function arrive(port: number, cookie: string, topic: string): Promise<Deputy> {
  const client = await openKeepAliveClient(port);
  client.cookie = cookie;
  const { stream, onHint } = await openStream(port, cookie, topic);
  const deputy: Deputy = { client, stream, hintAt: 0 };
  onHint(() => {
    deputy.hintAt = now();
  });
  return deputy;
}

async function vote({ client }: Deputy, contestId: string, choice: string): Promise<Vote> {
  const body = { castId: randomUUID(), paper: { marks: { motion: choice }, writeIns: [] } };
  const began = now();
  const answer = await client.ask({ method: 'POST', path: `/api/ballots/${contestId}/casts`, body });
  const ms = now() - began;
  return {
    ms,
    status: answer.status,
    receipt: answer.status === 200 ? String(JSON.parse(answer.body.toString()).leafIndex) : answer.body.toString().slice(0, 200),
    choice,
  };
}

let deputies: readonly Deputy[] = [];
const tell = (message: FromClients): void => void process.send?.(message);

async function look({ client }: Deputy): Promise<{ ms: number; isGood: boolean }> {
  const began = now();
  const answer = await client.ask({ method: 'GET', path: '/api/ballots/mine' });
  return { ms: now() - began, isGood: answer.status === 200 && answer.body.includes('"mayCast":true') };
}

async function perform(message: ToClients): Promise<void> {
  if (message.do === 'arrive') {
    const arrived: Deputy[] = [];
    // As people do: not all through the door at the same millisecond.
    for (let at = 0; at < message.cookies.length; at += 100)
      arrived.push(
        ...(await Promise.all(
          message.cookies.slice(at, at + 100).map((cookie) => arrive(message.port, cookie, `ballots.meeting:${message.meetingId}`)),
        )),
      );
    deputies = arrived;
    return tell({ told: 'ready' });
  }
  if (message.do === 'look') {
    const looks = await Promise.all(deputies.map(look));
    return tell({ told: 'looked', ms: looks.map(({ ms }) => ms), failures: looks.filter(({ isGood }) => !isGood).length });
  }
  if (message.do === 'hints-since') return tell({ told: 'hints', ms: deputies.map(({ hintAt }) => hintAt - message.at) });
  const began = now();
  const votes = await Promise.all(
    deputies.map(async (deputy, at) => {
      if (message.overMs > 0) await pause(Math.random() * message.overMs);
      return vote(deputy, message.contestId, message.choices[at % message.choices.length] ?? 'for');
    }),
  );
  tell({ told: 'voted', lasted: now() - began, votes });
}

process.on('message', (message: ToClients) => {
  perform(message).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
process.once('disconnect', () => process.exit(0));
