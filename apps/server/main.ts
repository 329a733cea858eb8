import { join } from 'node:path';
import { listHostedCongresses } from '#modules/register/server/module.ts';
import type { Database } from '#platform/server/db/database.ts';
import { openJournalKey, journalFiles } from '#platform/server/journal/journal-key.ts';
import { startJournalSealer } from '#platform/server/journal/journal-sealer.ts';
import { makeApp } from './app.ts';
import { ensureDemo } from './ensure-demo.ts';
import { listenError, requireFreePort } from './listen-error.ts';
import { openSealedDatabase } from './open-sealed-database.ts';
import { openStorage, type Storage } from './open-storage.ts';
import { readSettings, type Settings } from './settings.ts';
import { endWith } from './start-up-error.ts';
import { startJobs } from './start-jobs.ts';

const HOST = process.env['HOST'] ?? '127.0.0.1';
/** How long answers that are under way may take once the end was asked for. */
const LAST_ANSWERS_MS = 3000;

/** Starts everything, prints where it is, and ends it in the opposite order. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  // Before anything is made: a taken port must not be told after a minute of filling.
  if (settings.port !== 0) await requireFreePort(settings.port, HOST);
  const stop = new AbortController();
  // Every time: the same signal may come twice, to the group and handed on, and must not cut the ending off.
  process.on('SIGINT', () => stop.abort());
  process.on('SIGTERM', () => stop.abort());
  const storage = await openStorage(settings, { say: (line) => console.log(`renda: ${line}`) });
  const db = await openSealedDatabase({
    url: storage.databaseUrl,
    connections: 12,
    dataDir: storage.folder.path,
    say: (line) => console.log(`renda: ${line}`),
  }).catch(async (error: unknown) => {
    await storage.close({ found: true });
    throw error;
  });
  try {
    await run({ settings, storage, db, stop: stop.signal });
  } catch (error) {
    await db.close();
    // The database needs a moment to see that a filling we stopped is gone.
    if (stop.signal.aborted) await new Promise((wake) => setTimeout(wake, 500));
    await storage.close({ found: true });
    throw error;
  }
}

type House = { readonly settings: Settings; readonly storage: Storage; readonly db: Database; readonly stop: AbortSignal };

async function run({ settings, storage, db, stop }: House): Promise<void> {
  const clock = () => new Date();
  const demo = settings.demo
    ? await ensureDemo({ db, ownerUrl: storage.databaseUrl, folder: storage.folder.path, say: (line) => console.log(line), signal: stop })
    : { accounts: [], isFresh: false };
  const journal = { key: openJournalKey(storage.folder.path), checkpointFile: journalFiles(storage.folder.path).checkpoints };
  const { server, identity, remind } = await makeApp({
    db,
    clock,
    keyFolder: join(storage.folder.path, 'keys'),
    fileFolder: storage.folder.files,
    boxFolder: join(storage.folder.path, 'ballot-boxes'),
    site: { name: '数字人大', origin: settings.origin ?? `http://127.0.0.1:${settings.port}` },
    proxies: settings.proxies,
    demoAccounts: demo.accounts,
  });
  const sealer = startJournalSealer(db, journal, { onError: (error) => server.log.error({ err: error }, 'journal') });
  if (demo.isFresh) await sealer.sealNow();
  await server.listen({ port: settings.port, host: HOST }).catch((error: unknown) => {
    throw listenError(error, settings.port);
  });
  const jobs = startJobs({
    rounds: settings.jobs ? [identity.sweep, remind] : [],
    onError: (error) => server.log.error({ err: error }, 'jobs'),
  });
  const hosted = await db.system((tx) => listHostedCongresses(tx));
  announce(portOf(server.addresses()[0]) ?? settings.port, demo.accounts, hosted.length === 0);
  const end = async (): Promise<void> => {
    const closing = server.close();
    // A browser keeps connections on which it has asked nothing yet; they are not "idle" and would hold the end up for a minute.
    setTimeout(() => server.server.closeAllConnections(), LAST_ANSWERS_MS).unref();
    await closing;
    await jobs.stop();
    await sealer.stop();
    await db.close();
    await storage.close({ found: true });
    process.exit(0);
  };
  if (stop.aborted) await end();
  stop.addEventListener('abort', () => void end());
}

const portOf = (address: unknown): number | undefined =>
  typeof address === 'object' && address !== null && 'port' in address && typeof address.port === 'number' ? address.port : undefined;

type Shown = { readonly login: string; readonly password: string; readonly title: string };

// The demo calls its deputies so; they work on the phone, everybody else at a desk.
const isDeputy = ({ login }: Shown): boolean => login.startsWith('daibiao');

function announce(port: number, accounts: readonly Shown[], isEmpty: boolean): void {
  const address = `http://127.0.0.1:${port}`;
  console.log(`\n  Renda 数字人大 is ready: ${address}`);
  console.log(`    public pages ${address}/    desk ${address}/desk    phone ${address}/phone    API ${address}/api/docs\n`);
  if (isEmpty)
    console.log(
      '  No congress works here yet. In another terminal, with the same DATA_DIR or DATABASE_URL:\n    npx renda init --congress NAME --level county --term NUMBER    (npx renda init --help has an example)\n  It prints four one-time passwords; sign in as deputies-office and import units and roster, or as system-admin and open accounts.\n',
    );
  const [first] = accounts;
  if (!first) return;
  console.log(`  Demo accounts of two made-up counties. The password of all: ${first.password}`);
  for (const [where, group] of [
    [`at a desk, ${address}/desk`, accounts.filter((account) => !isDeputy(account))],
    [`deputies on the phone, ${address}/phone`, accounts.filter(isDeputy)],
  ] as const) {
    console.log(`    ${where}`);
    for (const { login, title } of group) console.log(`      ${login.padEnd(20)} ${title}`);
  }
  console.log('');
}

main().catch(endWith);
