import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openTestDatabase } from '#platform/server/testing/test-database.ts';
import type { Scene } from '../../tools/sample-matter.ts';
import { addSampleMeeting } from './sample-meeting.ts';
import { addSampleSupervision } from './sample-supervision.ts';
import { makeApp } from './app.ts';
import { ACCESS_PASSWORD, addSide, keysOf, type Side } from './access-test-side.ts';
import { addSampleSuggestion } from './sample-suggestion.ts';

// All that an act could change; sessions and counted failures of sign-in are no business content.
const WATCHED = `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
  and (table_name like 'suggestions\\_%' or table_name like 'register\\_%' or table_name like 'meetings\\_%' or table_name like 'decisions\\_%' or (table_name like 'supervision\\_%' and table_name <> 'supervision_referral_views') or table_name in ('platform_grants', 'platform_accounts', 'platform_account_factors', 'platform_commands', 'platform_notices', 'platform_identity_settings')) order by 1`;

/** Two small congresses with everybody of the matrix in both, behind the real application. */
export async function openAccessWorld() {
  const test = await openTestDatabase();
  const keyFolder = mkdtempSync(join(tmpdir(), 'renda-access-'));
  const { server, identity } = await makeApp({
    db: test.db,
    clock: () => new Date('2026-03-02T02:00:00Z'),
    keyFolder,
    fileFolder: keyFolder,
    site: { name: 'Renda', origin: 'http://localhost' },
    logLevel: 'silent',
  });
  const owner = new pg.Client({ connectionString: test.ownerUrl });
  await owner.connect();
  const own = await addSide(test, '甲县');
  const other = await addSide(test, '乙县');
  const meeting = await addSampleMeeting({ test, owner, folder: keyFolder }, own);
  const supervision = await addSampleSupervision(owner, own);
  const tables = (await owner.query<{ name: string }>(WATCHED)).rows.map(({ name }) => name);
  const cookies = new Map<string, string>();
  let numbers = 0;

  const signIn = async (side: Side, key: string): Promise<void> => {
    const login = `${key}@${side === own ? '甲县' : '乙县'}`;
    const answer = await server.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'x-renda': '1' },
      payload: { login, password: ACCESS_PASSWORD },
    });
    if (answer.statusCode !== 200) throw new Error(`${login} cannot sign in: ${answer.body}`);
    cookies.set(login, String(answer.headers['set-cookie']).split(';')[0] ?? '');
  };
  for (const side of [own, other]) for (const key of keysOf()) if (key !== 'spare') await signIn(side, key);

  return {
    server,
    identity,
    own,
    other,
    meeting,
    supervision,
    signIn,
    cookieOf: (side: Side, key: string) => cookies.get(`${key}@${side === own ? '甲县' : '乙县'}`),
    addMatter: (scene: Scene) => addSampleSuggestion({ test, owner, folder: keyFolder }, own, { ...scene, number: (numbers += 1) }),
    /** A digest of all business content: the same when nothing changed. */
    digest: async (): Promise<string> => {
      const parts = tables.map((name) => `select coalesce(sum(hashtextextended(t::text, 0)), 0) as part from ${name} t`);
      const { rows } = await owner.query<{ digest: string }>(
        `select string_agg(part::text, ',') as digest from (${parts.join(' union all ')}) p`,
      );
      return rows[0]?.digest ?? randomBytes(8).toString('hex');
    },
    close: async () => {
      await server.close();
      await owner.end();
      await test.close();
      rmSync(keyFolder, { recursive: true, force: true });
    },
  };
}

export type AccessWorld = Awaited<ReturnType<typeof openAccessWorld>>;
