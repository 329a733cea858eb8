import { startTestCluster } from '#platform/server/testing/test-database.ts';

/** One PostgreSQL for the whole run; each test file clones its own database from the template. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  return startTestCluster();
}
