import pg from 'pg';
import { readMigrations } from '#platform/server/db/migrate.ts';

// Logs that nobody changes: each bears the same trigger.
const GUARDED = `select tgrelid::regclass::text as name from pg_trigger where tgname = 'append_only' and not tgisinternal`;
const KEPT = 'platform_migrations';

const ourTables = (): string[] =>
  readMigrations().flatMap(({ sql }) =>
    [...sql.matchAll(/^create table (\w+)/gim)].flatMap(([, name]) => (name === undefined || name === KEPT ? [] : [name])),
  );

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
    const {
      rows: [open],
    } = await client.query<{ no: boolean }>(
      'select exists (select from platform_journal_checkpoints) or exists (select from register_congresses where is_hosted) as no',
    );
    if (open?.no !== false) return false;
    const guarded = (await client.query<{ name: string }>(GUARDED)).rows;
    for (const { name } of guarded) await client.query(`alter table ${name} disable trigger append_only`);
    await client.query(`truncate ${ourTables().join(', ')} restart identity`);
    for (const { name } of guarded) await client.query(`alter table ${name} enable always trigger append_only`);
    await client.query('commit');
    return true;
  } finally {
    await client.end(); // without a commit the database takes everything back
  }
}
