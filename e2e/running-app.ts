import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeApp } from '#apps/server/app.ts';
import { fillDemo } from '#demo/fill-demo.ts';
import { testFields } from '#platform/server/testing/test-fields.ts';
import { openTestDatabase } from '#platform/server/testing/test-database.ts';
import { buildWeb } from '../tools/launch/build-web.mjs';

/** Suggestions of each made-up county that are lived through: enough for lists, questions and public pages. */
const STORIES = 12;

/** The whole application on a database of its own with a small demo, listening on a free port of this machine. */
export async function startRunningApp() {
  await buildWeb();
  const test = await openTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'renda-e2e-'));
  // A copy: a build that is renewed while the journeys run would take their pages away.
  const webFolder = join(folder, 'web');
  cpSync(join(import.meta.dirname, '../.build/web'), webFolder, { recursive: true });
  const faults = await fillDemo({ ownerUrl: test.ownerUrl, fields: testFields, say: () => undefined, most: STORIES });
  if (faults[0]) throw new Error(`the demo stopped: ${JSON.stringify(faults[0])}`);
  const { server } = await makeApp({
    db: test.db,
    clock: () => new Date(),
    keyFolder: folder,
    fileFolder: folder,
    site: { name: 'Renda', origin: 'http://127.0.0.1' },
    logLevel: 'silent',
    webFolder,
  });
  const address = await server.listen({ port: 0, host: '127.0.0.1' });
  return {
    address,
    db: test.db,
    close: async () => {
      await server.close();
      await test.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type RunningApp = Awaited<ReturnType<typeof startRunningApp>>;
