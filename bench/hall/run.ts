import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { openStorage } from '#apps/server/open-storage.ts';
import { openKeepAliveClient, type KeepAliveClient } from '../suggestions/keep-alive-client.ts';
import { startServer } from '../suggestions/server-process.ts';
import { commitRate } from './commit-rate.ts';
import { fillHall, type FilledHall } from '#apps/server/test-hall.ts';
import type { FromClients, ToClients, Vote } from './hall-clients.ts';

const CLIENTS = fileURLToPath(new URL('hall-clients.ts', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../.build/bench/hall', import.meta.url));
const DOCUMENT = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));
const BEGIN = '<!-- figures of `npm run bench -- hall --write` -->';
const END = '<!-- end of hall figures -->';

const optionOf = (args: readonly string[], name: string): string | undefined =>
  args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const now = (): number => performance.timeOrigin + performance.now();
const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);
const at = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

type Hall = {
  readonly console: KeepAliveClient;
  readonly screen: KeepAliveClient;
  readonly meetingId: string;
  readonly ask: <Told extends FromClients['told']>(message: ToClients, told: Told) => Promise<Extract<FromClients, { told: Told }>>;
};
type Contest = {
  readonly id: string;
  readonly state: string;
  readonly received: number | null;
  readonly result: { readonly options: readonly { readonly for: number; readonly against: number; readonly abstain: number }[] } | null;
};

function talkTo(child: ChildProcess): Hall['ask'] {
  return (message, told) =>
    new Promise((done, fail) => {
      const hear = (answer: FromClients): void => {
        if (answer.told !== told) return;
        child.off('message', hear).off('exit', ended);
        done(answer as Extract<FromClients, { told: typeof told }>);
      };
      const ended = (): void => fail(new Error('the clients ended'));
      child.on('message', hear).once('exit', ended);
      child.send(message);
    });
}

async function act(client: KeepAliveClient, path: string, body: object): Promise<Contest> {
  const answer = await client.ask({ method: 'POST', path, body: { commandId: randomUUID(), ...body } });
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.body.toString().slice(0, 400)}`);
  return JSON.parse(answer.body.toString()) as Contest;
}

/** Waits as the big screen does: asks again whenever it may have changed. */
async function untilDecided({ screen }: Hall, id: string): Promise<void> {
  for (;;) {
    const answer = await screen.ask({ method: 'GET', path: `/api/ballots/${id}/screen` });
    if (answer.status === 200 && JSON.parse(answer.body.toString()).result !== null) return;
    await new Promise((wake) => setTimeout(wake, 5));
  }
}

export type Round = {
  readonly name: string;
  readonly casts: number;
  readonly lastedMs: number;
  readonly p50: number;
  readonly p99: number;
  readonly worst: number;
  readonly resultMs: number;
  readonly push: { readonly p50: number; readonly p99: number };
  readonly look: { readonly p50: number; readonly p99: number };
  readonly faults: readonly string[];
};
type Plan = { readonly name: string; readonly visibility: 'named' | 'unnamed'; readonly overMs: number };

const CHOICES = ['for', 'for', 'for', 'against', 'abstain'] as const;

/** Nothing lost, nothing doubled: as many receipts as people, each its own entry, and the outcome is their sum. */
function faultsOf(votes: readonly Vote[], contest: Contest): string[] {
  const wanted = (choice: string): number => votes.filter((vote) => vote.status === 200 && vote.choice === choice).length;
  const refused = votes.filter(({ status }) => status !== 200);
  const option = contest.result?.options[0];
  return [
    ...(refused.length > 0 ? [`${refused.length} without a receipt: ${refused[0]?.status} ${refused[0]?.receipt}`] : []),
    ...(new Set(votes.map(({ receipt }) => receipt)).size === votes.length ? [] : ['two receipts for one entry']),
    ...CHOICES.flatMap((choice) =>
      option?.[choice] === wanted(choice) ? [] : [`${choice}: ${option?.[choice]} counted, ${wanted(choice)} with a receipt`],
    ),
  ];
}

async function hold(hall: Hall, { name, visibility, overMs }: Plan): Promise<Round> {
  const definition = {
    kind: 'motion',
    title: '关于批准决算的决议',
    body: 'congress',
    options: [{ key: 'motion', label: '关于批准决算的决议（草案）' }],
    seats: 1,
    visibility,
  };
  const { id } = await act(hall.console, '/api/ballots', { meetingId: hall.meetingId, definition });
  const openedAt = now();
  await act(hall.console, `/api/ballots/${id}/acts/open`, { expected: 'draft' });
  const { ms: hints } = await hall
    .ask({ do: 'hints-since', at: openedAt }, 'hints')
    .then(async (first) =>
      first.ms.some((ms) => ms < 0)
        ? (await new Promise((wake) => setTimeout(wake, 1500)), hall.ask({ do: 'hints-since', at: openedAt }, 'hints'))
        : first,
    );
  const { ms: looks, failures } = await hall.ask({ do: 'look' }, 'looked');
  // Sessions are then no longer fresh in memory, as in a hall where people read before they press.
  await new Promise((wake) => setTimeout(wake, 6000));
  const { lasted, votes } = await hall.ask({ do: 'vote', contestId: id, overMs, choices: CHOICES }, 'voted');
  const closedAt = now();
  const shown = untilDecided(hall, id).then(() => now() - closedAt);
  const contest = await act(hall.console, `/api/ballots/${id}/acts/close`, { expected: 'open' });
  const ms = votes.map((vote) => vote.ms);
  return {
    name,
    casts: votes.length,
    lastedMs: lasted,
    p50: at(ms, 0.5),
    p99: at(ms, 0.99),
    worst: at(ms, 1),
    resultMs: await shown,
    push: { p50: at(hints, 0.5), p99: at(hints, 0.99) },
    look: { p50: at(looks, 0.5), p99: at(looks, 0.99) },
    faults: [
      ...faultsOf(votes, contest),
      ...(failures > 0 ? [`${failures} pages did not show the open vote`] : []),
      ...(hints.some((hint) => hint < 0) ? ['a stream heard nothing'] : []),
    ],
  };
}

export type Read = { readonly name: string; readonly p50: number; readonly worst: number; readonly kilobytes: number };
const TRIES = 15;

/** Long lists as a page asks for them, one after the other, after two tries that do not count. */
async function readLists({ console: client }: Hall, largeId: string): Promise<Read[]> {
  const lists: readonly (readonly [string, string])[] = [
    ['first page of 10 000 people, by rank', `/api/meetings/${largeId}/attendees?order=rank`],
    ['the same by strokes', `/api/meetings/${largeId}/attendees?order=strokes`],
    ['presence of 10 000', `/api/meetings/${largeId}/presence`],
    ['agenda of 300 items', `/api/meetings/${largeId}`],
  ];
  const reads: Read[] = [];
  for (const [name, path] of lists) {
    const took: number[] = [];
    let bytes = 0;
    for (let turn = 0; turn < TRIES + 2; turn += 1) {
      const began = now();
      const answer = await client.ask({ method: 'GET', path });
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.body.toString().slice(0, 200)}`);
      if (turn > 1) took.push(now() - began);
      bytes = answer.body.length;
    }
    reads.push({ name, p50: at(took, 0.5), worst: at(took, 1), kilobytes: bytes / 1024 });
  }
  return reads;
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

type Run = { readonly commits: number; readonly load: number; readonly seats: number; readonly reads: readonly Read[] };

function reportText(rounds: readonly Round[], { commits, load, seats, reads }: Run): string {
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)} with \`npm run bench -- hall\`: ${seats} deputies, each with a connection and an open stream, in a process of their own on the same machine. Machine: ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, PostgreSQL 18; its load before the bench began was ${load.toFixed(1)}. In the same run the bare database made ${Math.round(commits)} single-row transactions a second durable from eight connections.`,
    '',
    row([
      'vote',
      'casts',
      'all in, ms',
      'casts per second',
      'p50 ms',
      'p99 ms',
      'slowest ms',
      'close → result on screen, ms',
      'push p50 / p99 ms',
      'page after push p50 / p99 ms',
      'lost or doubled',
    ]),
    row(['---', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:']),
    ...rounds.map((round) =>
      row([
        round.name,
        round.casts,
        ms(round.lastedMs),
        Math.round((round.casts / round.lastedMs) * 1000),
        ms(round.p50),
        ms(round.p99),
        ms(round.worst),
        ms(round.resultMs),
        `${ms(round.push.p50)} / ${ms(round.push.p99)}`,
        `${ms(round.look.p50)} / ${ms(round.look.p99)}`,
        round.faults.length === 0 ? 'none' : round.faults.join('; '),
      ]),
    ),
    '',
    row(['list over HTTP', 'p50 ms', 'slowest ms', 'KB']),
    row(['---', '--:', '--:', '--:']),
    ...reads.map((read) => row([read.name, ms(read.p50), ms(read.worst), Math.round(read.kilobytes)])),
    '',
  ].join('\n');
}

function writeInto(document: string, text: string): void {
  const known = readFileSync(document, 'utf8');
  const [from, to] = [known.indexOf(BEGIN), known.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${document} has no place for the figures: ${BEGIN}`);
  writeFileSync(document, `${known.slice(0, from)}${BEGIN}\n\n${text}\n${known.slice(to)}`);
}

async function enter(port: number, filled: FilledHall): Promise<{ hall: Hall; leave: () => void }> {
  const child = fork(CLIENTS, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const [console, screen] = [await openKeepAliveClient(port), await openKeepAliveClient(port)];
  console.cookie = filled.office;
  screen.cookie = filled.office;
  const hall: Hall = { console, screen, meetingId: filled.meetingId, ask: talkTo(child) };
  await hall.ask({ do: 'arrive', port, meetingId: filled.meetingId, cookies: filled.cookies }, 'ready');
  return {
    hall,
    leave: () => {
      child.removeAllListeners('exit');
      child.disconnect();
      console.close();
      screen.close();
    },
  };
}

/** `--seats=3000 --write` */
export async function benchHall(args: readonly string[]): Promise<void> {
  const seats = Number(optionOf(args, 'seats') ?? 3000);
  const load = loadavg()[0] ?? 0;
  rmSync(FOLDER, { recursive: true, force: true });
  const storage = await openStorage({ dataDir: FOLDER, databaseUrl: undefined });
  const commits = await commitRate(storage.databaseUrl, 3);
  const filled = await fillHall(storage.databaseUrl, seats);
  const server = await startServer(FOLDER);
  const rounds: Round[] = [];
  let reads: Read[] = [];
  try {
    const { hall, leave } = await enter(server.port, filled);
    const plans: readonly Plan[] = [
      { name: 'unnamed, all at once', visibility: 'unnamed', overMs: 0 },
      { name: 'unnamed, over 10 s', visibility: 'unnamed', overMs: 10_000 },
      { name: 'named, all at once', visibility: 'named', overMs: 0 },
    ];
    for (const plan of plans) {
      rounds.push(await hold(hall, plan));
      console.error(`bench: ${JSON.stringify(rounds.at(-1))}`);
    }
    reads = await readLists(hall, filled.largeId);
    leave();
  } finally {
    await server.stop();
    await storage.close({ found: true });
  }
  const text = reportText(rounds, { commits, load, seats, reads });
  console.log(text);
  if (args.includes('--write')) writeInto(DOCUMENT, text);
  if (rounds.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
}
