import pg from 'pg';

const LOCK = 7_263_403; // any number, the same on every node

/** Runs `work` while no other process fills this database; waits for one that does. */
export async function whileAlone<T>(
  ownerUrl: string,
  { wait, work }: { readonly wait: () => void; readonly work: () => Promise<T> },
): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => undefined); // the database went away: the work says so itself
  await client.connect();
  try {
    const {
      rows: [first],
    } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [LOCK]);
    if (first?.taken !== true) {
      wait();
      await client.query('select pg_advisory_lock($1)', [LOCK]);
    }
    return await work();
  } finally {
    await client.end();
  }
}
