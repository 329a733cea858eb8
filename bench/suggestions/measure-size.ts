import pg from 'pg';
import { DEMO_PASSWORD } from '#demo/demo-accounts.ts';
import { benchFolder, openBenchStorage } from './bench-storage.ts';
import { drive, type Measured, type Work } from './drive.ts';
import { openKeepAliveClient, signIn, type KeepAliveClient } from './keep-alive-client.ts';
import { findCounties, loadSuggestions } from './load-suggestions.ts';
import { portalPageKb } from './page-sizes.ts';
import { databaseProcess, processorTime } from './processor-time.ts';
import { startServer, type ServerProcess } from './server-process.ts';
import { filePrepared, fileWork, listWork, openWork, readMaterial, searchWork, type PreparedWork } from './work.ts';

const CLIENTS = 8;
// The program's machine code of a path is final only after some thousand requests.
const WARM_SECONDS = 6;
const REST_MS = 6000;

/** A kind of work at one size, with what one piece cost the processor in ms, whoever else used the machine meanwhile. */
export type Line = Measured & { readonly name: string; readonly programMs: number; readonly databaseMs: number };
export type SizeReport = {
  readonly rows: number;
  readonly lines: readonly Line[];
  readonly readyMs: number;
  readonly idleMb: number;
  readonly usedMb: number;
  readonly portalKb: number;
};

export type Measuring = {
  readonly rows: number;
  readonly seconds: number;
  readonly rounds: number;
  /** Part of the name of the work to measure; all without it. */ readonly only: string;
  readonly say: (line: string) => void;
};

async function signedIn(port: number, login: string): Promise<KeepAliveClient[]> {
  const clients = await Promise.all(Array.from({ length: CLIENTS }, () => openKeepAliveClient(port)));
  const [first] = clients;
  if (first) await signIn(first, { login, password: DEMO_PASSWORD });
  for (const client of clients) client.cookie = first?.cookie ?? '';
  return clients;
}

type Kind = { readonly name: string; readonly clients: readonly KeepAliveClient[]; readonly work: Work } & Partial<PreparedWork>;

// More than can be done in a second; where they are used up the round ends.
const PREPARED_A_SECOND = 1000;
const LONG_SECONDS = 600;

/** What a round needs is made before its clock starts. */
async function ready({ clients, prepare, ready: left }: Kind, seconds: number): Promise<{ readonly most?: number }> {
  if (!prepare || !left) return {};
  await drive({ clients, work: prepare, seconds: LONG_SECONDS, most: Math.max(0, seconds * PREPARED_A_SECOND - left()) });
  return { most: left() };
}

const middle = (lines: readonly Line[]): Line | undefined =>
  lines.toSorted((a, b) => a.perSecond - b.perSecond)[Math.floor(lines.length / 2)];

async function measureKind(kind: Kind, { seconds, rounds }: Measuring, processes: { program: number; database: number }): Promise<Line> {
  await drive({ ...kind, ...(await ready(kind, WARM_SECONDS)), seconds: WARM_SECONDS });
  const lines: Line[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const bound = await ready(kind, seconds);
    const before = processorTime(processes);
    const measured = await drive({ ...kind, ...bound, seconds });
    const after = processorTime(processes);
    lines.push({
      ...measured,
      name: kind.name,
      programMs: (after.program - before.program) / measured.count,
      databaseMs: (after.database - before.database) / measured.count,
    });
  }
  // Drafts left over would lie above everything the next run searches for.
  if (kind.ready) await drive({ ...kind, seconds: LONG_SECONDS, most: kind.ready() });
  const line = middle(lines);
  if (!line) throw new Error('nothing was measured');
  return line;
}

async function measureServer(
  server: ServerProcess,
  measuring: Measuring,
  material: Awaited<ReturnType<typeof readMaterial>>,
): Promise<SizeReport> {
  const { rows, say } = measuring;
  await new Promise((wake) => setTimeout(wake, REST_MS));
  const idleMb = server.memory();
  const portalKb = await portalPageKb(server.port);
  const office = await signedIn(server.port, 'daigongwei');
  const deputy = await signedIn(server.port, 'daibiao001');
  const kinds: Kind[] = [
    { name: 'list 25 by unit and state', clients: office, work: listWork(material) },
    { name: 'Chinese full-text search', clients: office, work: searchWork },
    { name: 'open one with its timeline', clients: office, work: openWork(material) },
    { name: 'file one (its draft written before the clock starts)', clients: deputy, ...filePrepared() },
    { name: 'write one and file it (two acts, counted as one)', clients: deputy, work: fileWork },
  ];
  const lines: Line[] = [];
  const processes = { program: server.pid, database: databaseProcess(benchFolder(rows)) };
  for (const kind of kinds.filter(({ name }) => name.includes(measuring.only))) {
    const line = await measureKind(kind, measuring, processes);
    say(
      `${rows}: ${line.name}: ${line.perSecond.toFixed(0)}/s, p95 ${line.p95.toFixed(1)} ms, processor ${line.programMs.toFixed(2)} + ${line.databaseMs.toFixed(2)} ms, ${line.failures} failures`,
    );
    lines.push(line);
  }
  for (const client of [...office, ...deputy]) client.close();
  await new Promise((wake) => setTimeout(wake, REST_MS));
  return { rows, lines, readyMs: server.readyMs, idleMb, usedMb: server.memory(), portalKb };
}

/** Loads what is missing, starts the program, and measures it at one size. */
export async function measureSize(measuring: Measuring): Promise<SizeReport> {
  const { rows, say } = measuring;
  const storage = await openBenchStorage(rows);
  try {
    await loadSuggestions({ ownerUrl: storage.databaseUrl, dataDir: storage.folder.path, rows, say });
    const client = new pg.Client({ connectionString: storage.databaseUrl });
    await client.connect();
    const [first = ''] = await findCounties(client);
    await client.end();
    const material = await readMaterial(storage.databaseUrl, first);
    // The first start after a load seals what was loaded; what is measured is a program that only serves.
    await (await startServer(benchFolder(rows))).stop();
    const server = await startServer(benchFolder(rows));
    try {
      return await measureServer(server, measuring, material);
    } finally {
      await server.stop();
    }
  } finally {
    await storage.close();
  }
}
