import pg from 'pg';
import { readMigrations } from '#platform/server/db/migrate.ts';

const GUARDED = ['platform_journal', 'platform_journal_leaves', 'platform_journal_checkpoints'];
const KEPT = 'platform_migrations';

const ourTables = (): string[] =>
  readMigrations().flatMap(({ sql }) => [...sql.matchAll(/^create table (\w+)/gim)].flatMap(([, name]) => (name === undefined || name === KEPT ? [] : [name])));

/**
 * Empties an installation in which a filling with made-up counties was cut off: nobody has worked
 * there, as no congress was open. A journal that was sealed once is never touched.
 * @returns false where it was sealed; then everything stays as it is
 */
export async function discardHalfDemo(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    const { rows: [open] } = await client.query<{ no: boolean }>('select exists (select from platform_journal_checkpoints) or exists (select from register_congresses where is_hosted) as no');
    if (open?.no !== false) return false;
    for (const table of GUARDED) await client.query(`alter table ${table} disable trigger append_only`);
    await client.query(`truncate ${ourTables().join(', ')} restart identity`);
    for (const table of GUARDED) await client.query(`alter table ${table} enable always trigger append_only`);
    await client.query('commit');
    return true;
  } finally {
    await client.end(); // without a commit the database takes everything back
  }
}
