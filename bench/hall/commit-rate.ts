import pg from 'pg';

const CONNECTIONS = 8;

/** How many single-row transactions a second the bare database makes durable from eight connections: what no program can do more of, one by one. */
export async function commitRate(url: string, seconds: number): Promise<number> {
  const clients = Array.from({ length: CONNECTIONS }, () => new pg.Client({ connectionString: url }));
  await Promise.all(clients.map((client) => client.connect()));
  const [first] = clients;
  await first?.query(
    'create table if not exists bench_commits (id bigint generated always as identity primary key, payload text not null)',
  );
  const until = performance.now() + seconds * 1000;
  let commits = 0;
  await Promise.all(
    clients.map(async (client) => {
      while (performance.now() < until) {
        await client.query({
          name: 'commit',
          text: 'insert into bench_commits (payload) values ($1)',
          values: ['{"marks":{"motion":"for"},"writeIns":[]}'],
        });
        commits += 1;
      }
    }),
  );
  await first?.query('drop table bench_commits');
  await Promise.all(clients.map((client) => client.end()));
  return commits / seconds;
}
