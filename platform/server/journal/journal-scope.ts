import type { Queryable } from '#platform/server/db/queryable.ts';

type Sql = Pick<Queryable, 'query'>;

/**
 * Lets the rest of this transaction see every journal row of the installation. For the sealer and
 * the verifier only: the log is one, its leaves carry no content.
 */
export async function seeWholeJournal(tx: Sql): Promise<void> {
  await tx.query(`select set_config('renda.sealer', 'on', true)`);
}

/** Lets the rest of this transaction see the acts of the platform itself. */
export async function seePlatformActs(tx: Sql): Promise<void> {
  await tx.query(`select set_config('renda.platform', 'on', true)`);
}
