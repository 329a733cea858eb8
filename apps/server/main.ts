import { join } from 'node:path';
import { openDatabase } from '#platform/server/db/database.ts';
import { openJournalKey, journalFiles } from '#platform/server/journal/journal-key.ts';
import { startJournalSealer } from '#platform/server/journal/journal-sealer.ts';
import { makeApp } from './app.ts';
import { ensureDemo } from './ensure-demo.ts';
import { listenError } from './listen-error.ts';
import { openStorage } from './open-storage.ts';
import { readSettings } from './settings.ts';
import { endWith } from './start-up-error.ts';
import { startJobs } from './start-jobs.ts';

/** Starts everything, prints where it is, and ends it in the opposite order. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const storage = await openStorage(settings);
  const db = openDatabase({ url: storage.databaseUrl, connections: 12 });
  const clock = () => new Date();
  const demoAccounts = settings.demo ? await ensureDemo({ db, ownerUrl: storage.databaseUrl, say: (line) => console.log(line) }) : [];
  const journal = { key: openJournalKey(storage.folder.path), checkpointFile: journalFiles(storage.folder.path).checkpoints };
  const { server, identity } = await makeApp({
    db, clock, keyFolder: join(storage.folder.path, 'keys'), fileFolder: storage.folder.files,
    site: { name: '数字人大', origin: settings.origin ?? `http://127.0.0.1:${settings.port}` }, demoAccounts,
  });
  try {
    await server.listen({ port: settings.port, host: process.env['HOST'] ?? '127.0.0.1' });
  } catch (error) {
    await db.close();
    await storage.close();
    endWith(listenError(error, settings.port));
  }
  const sealer = startJournalSealer(db, journal, { onError: (error) => server.log.error({ err: error }, 'journal') });
  const jobs = startJobs({ db, clock, identity, onError: (error) => server.log.error({ err: error }, 'jobs') });
  announce(portOf(server.addresses()[0]) ?? settings.port, demoAccounts);
  const end = async (): Promise<void> => {
    await server.close();
    await jobs.stop();
    await sealer.stop();
    await db.close();
    await storage.close();
    process.exit(0);
  };
  process.once('SIGINT', () => void end());
  process.once('SIGTERM', () => void end());
}

const portOf = (address: unknown): number | undefined => (typeof address === 'object' && address !== null && 'port' in address && typeof address.port === 'number' ? address.port : undefined);

function announce(port: number, accounts: readonly { login: string; password: string; title: string }[]): void {
  const address = `http://127.0.0.1:${port}`;
  console.log(`\n  Renda 数字人大 is ready: ${address}`);
  console.log(`    public pages ${address}/    desk ${address}/desk    phone ${address}/phone    API ${address}/api/docs\n`);
  if (accounts.length === 0) return;
  console.log('  Demo accounts (made-up people, made-up county):');
  for (const { login, password, title } of accounts) console.log(`    ${login.padEnd(16)} ${password.padEnd(16)} ${title}`);
  console.log('');
}

main().catch(endWith);
