import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { isReachable, reachableBinaries, serverUser, type ServerUser } from './postgres-binaries.ts';

/** A running private PostgreSQL. */
export type PrivatePostgres = {
  /** Connection address of its owner, without a database name. */
  readonly url: (database: string) => string;
  /** Stops it, if this process started it. */
  readonly stop: () => Promise<void>;
  /** Stops it also where it was found running, left over from a process that was killed. */
  readonly stopFound: () => Promise<void>;
};

type Settings = { port: number; password: string };

// Durable by default; a test cluster may trade that for speed.
const SETTINGS = [
  'max_connections=60',
  'shared_buffers=128MB',
  'wal_level=replica',
  'jit=off',
  'log_min_messages=warning',
  'logging_collector=off',
];
const TEST_SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

const run = (command: string, args: readonly string[], user: ServerUser, input?: string) =>
  spawnSync(command, args, { ...user, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' }, ...(input === undefined ? {} : { input }) });

async function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Folder for data and, if need be, binaries, that the database's user can reach. */
function placeFor(folder: string, user: ServerUser): string {
  if (!user || isReachable(resolve(folder, '..'))) return folder;
  const mark = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 12);
  return join('/var/lib/renda', mark);
}

function initialise(binaries: string, cluster: string, user: ServerUser): Settings {
  const settings: Settings = { port: 0, password: randomBytes(18).toString('base64url') };
  const passwordFile = join(tmpdir(), `renda-${randomBytes(6).toString('hex')}`);
  writeFileSync(passwordFile, settings.password, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  try {
    const made = run(
      join(binaries, 'bin', 'initdb'),
      [
        '-D',
        cluster,
        '-U',
        'renda_owner',
        '-A',
        'scram-sha-256',
        `--pwfile=${passwordFile}`,
        '-E',
        'UTF8',
        '--locale=C',
        '--no-instructions',
      ],
      user,
    );
    if (made.status !== 0)
      throw new Error(`the database could not be created in ${cluster}: ${(made.stderr || String(made.error)).trim().split('\n').at(-1)}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  return settings;
}

type Creation = { binaries: string; cluster: string; settingsFile: string; user: ServerUser };

/** Made beside and then put in place: of two first starts at once, one wins and both go on with it. */
async function create({ binaries, cluster, settingsFile, user }: Creation): Promise<void> {
  const fresh = `${cluster}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  const settings = initialise(binaries, fresh, user);
  // A cluster without settings is what a killed first start left, unless its maker is just writing them.
  if (existsSync(cluster) && !(await appears(settingsFile))) rmSync(cluster, { recursive: true, force: true });
  try {
    renameSync(fresh, cluster);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (await appears(settingsFile)) return;
    throw error;
  }
  writeFileSync(`${settingsFile}.new`, JSON.stringify(settings), { mode: 0o600 });
  renameSync(`${settingsFile}.new`, settingsFile);
}

async function appears(file: string): Promise<boolean> {
  for (let attempt = 0; attempt < 30 && !existsSync(file); attempt += 1) await new Promise((wake) => setTimeout(wake, 100));
  return existsSync(file);
}

// Where the server also listens as a file: a fifth less work a query than through the network's layers.
// Short, because such an address may have a hundred characters at most.
const SOCKETS = join(tmpdir(), `renda-sockets-${process.getuid?.() ?? 0}`);

const address = (settings: Settings) => (database: string) => {
  const plain = `postgres://renda_owner:${settings.password}@127.0.0.1:${settings.port}/${database}`;
  return existsSync(join(SOCKETS, `.s.PGSQL.${settings.port}`)) ? `${plain}?host=${encodeURIComponent(SOCKETS)}` : plain;
};

/** The folder of the socket, made for the database's user; none where the system has no such sockets. */
function socketFolder(user: ServerUser): string {
  if (process.platform === 'win32') return '';
  mkdirSync(SOCKETS, { recursive: true, mode: 0o755 });
  if (user) chownSync(SOCKETS, user.uid, user.gid);
  return SOCKETS;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1500 });
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function untilReady(url: string, hasEnded: () => string | undefined): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const ended = hasEnded();
    if (ended !== undefined) throw new Error(`the database did not start: ${ended}`);
    if (await answers(url)) return;
    await new Promise((wake) => setTimeout(wake, attempt < 20 ? 40 : 100));
  }
  throw new Error('the database did not answer within a minute');
}

/**
 * Starts the PostgreSQL that ships with the program on a data folder, creating it the first time.
 * A server left over from a killed process is found and used again.
 * @param folder where the cluster lives; `options.test` trades durability for speed, `options.say` is told of what takes a while
 */
export async function startPrivatePostgres(
  folder: string,
  options: { test?: boolean; say?: (line: string) => void } = {},
): Promise<PrivatePostgres> {
  const user = serverUser();
  const place = placeFor(folder, user);
  mkdirSync(place, { recursive: true });
  if (user) chownSync(place, user.uid, user.gid);
  const cluster = join(place, 'cluster');
  const settingsFile = join(place, 'cluster.json');
  const binaries = reachableBinaries(user, place);
  if (!existsSync(settingsFile)) options.say?.('creating the database …');
  if (!existsSync(settingsFile)) await create({ binaries, cluster, settingsFile, user });
  const settings = JSON.parse(readFileSync(settingsFile, 'utf8')) as Settings;
  const running = await runningServer(cluster, settings);
  if (running) return found(cluster, running);
  settings.port = await freePort();
  writeFileSync(settingsFile, JSON.stringify(settings), { mode: 0o600 });
  for (const end = Date.now() + LEFT_OVER_MS; ;) {
    try {
      return await startServer({ binaries, cluster, place, settings, user, test: options.test === true });
    } catch (error) {
      // Another process started it at the same moment: the lock of the cluster let only one through.
      const isOver = Date.now() >= end;
      const other = await runningServer(cluster, settings, isOver ? RACE_MS : AGAIN_MS);
      if (other) return found(cluster, other);
      if (isOver) throw error;
    }
  }
}

// Workers of a server that was killed hold its memory until they notice that it is gone; until then
// a new one refuses to start.
const LEFT_OVER_MS = 8000;
const AGAIN_MS = 300;
const RACE_MS = 10_000;

/** The server that runs on a cluster now, at the port that it noted itself; waits while one is starting. */
async function runningServer(cluster: string, settings: Settings, patience = 0): Promise<Settings | undefined> {
  for (const end = Date.now() + patience; ; await new Promise((wake) => setTimeout(wake, 100))) {
    const pidFile = join(cluster, 'postmaster.pid');
    const port = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8').split('\n')[3]) : 0;
    const noted = { ...settings, port };
    if (port > 0 && (await answers(address(noted)('postgres')))) return noted;
    if (Date.now() >= end) return undefined;
  }
}

const found = (cluster: string, settings: Settings): PrivatePostgres => ({
  url: address(settings),
  stop: async () => undefined,
  stopFound: () => stopFound(cluster),
});

/** Asks the server that noted itself in the cluster to end, and waits until it took its note away. */
async function stopFound(cluster: string): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8').split('\n')[0]) : 0;
  if (!(pid > 1)) return;
  try {
    process.kill(pid, 'SIGINT');
  } catch {
    return; // it ended by itself, or is not ours to end
  }
  for (const end = Date.now() + LEFT_OVER_MS; existsSync(pidFile) && Date.now() < end;) await new Promise((wake) => setTimeout(wake, 50));
}

type Start = { binaries: string; cluster: string; place: string; settings: Settings; user: ServerUser; test: boolean };

async function startServer({ binaries, cluster, place, settings, user, test }: Start): Promise<PrivatePostgres> {
  const flags = [
    ...SETTINGS,
    ...(test ? TEST_SETTINGS : []),
    `port=${settings.port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${socketFolder(user)}`,
  ].flatMap((setting) => ['-c', setting]);
  const log = openSync(join(place, 'postgresql.log'), 'a');
  const child = spawn(join(binaries, 'bin', 'postgres'), ['-D', cluster, ...flags], {
    ...user,
    stdio: ['ignore', log, log],
    detached: true,
    env: { ...process.env, LC_ALL: 'C' },
  });
  closeSync(log);
  let ended: string | undefined;
  const gone = new Promise<void>((done) =>
    child.once('exit', (code) => ((ended = `it ended with ${code}; see ${join(place, 'postgresql.log')}`), done())),
  );
  child.once('error', (error) => (ended = error.message));
  child.unref();
  await untilReady(address(settings)('postgres'), () => ended);
  const stop = async (): Promise<void> => {
    child.ref();
    child.kill('SIGINT'); // fast shutdown: open transactions are rolled back, nothing answered is lost
    await gone;
  };
  return { url: address(settings), stop, stopFound: stop };
}
