import type { CongressId } from '#platform/domain/ids.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Database, Tx } from '#platform/server/db/database.ts';
import { appendJournal } from '#platform/server/journal/append-journal.ts';
import { termMissing } from '../../domain/errors.ts';
import { ensureSession, ensureTerm, type NewSession } from './init-congress.ts';

export type SessionOrder = NewSession & {
  readonly congressId: CongressId;
  /** The newest term when left out. */
  readonly term?: number | undefined;
  /** First day of a term that the register does not have yet. */
  readonly termStartsOn?: LocalDate | undefined;
};
type Days = { readonly opensOn: LocalDate; readonly closesOn: LocalDate };

const NEWEST = 'select id, number from register_terms where $1::int is null or number = $1 order by number desc limit 1';

/** @throws AppError `register.term_missing` */
async function termOf(tx: Tx, { term, termStartsOn }: SessionOrder): Promise<{ id: string; number: number }> {
  if (term !== undefined && termStartsOn !== undefined) return { id: await ensureTerm(tx, term, termStartsOn), number: term };
  const [known] = await tx.query<{ id: string; number: number }>(NEWEST, [term ?? null]);
  if (!known) throw termMissing();
  return known;
}

/**
 * Enters a session of the congress, or puts its days right (SES-02, SES-03): what is filed from its first
 * day on belongs to it. The same order twice changes nothing.
 * @returns its term and whether it was new, changed or as it stood
 * @throws AppError `register.term_missing`
 */
export async function enterSession(db: Database, order: SessionOrder): Promise<{ term: number; did: 'entered' | 'changed' | 'nothing' }> {
  const { number, opensOn, closesOn } = order;
  return db.write(order.congressId, async (tx) => {
    const term = await termOf(tx, order);
    const [before] = await tx.query<Days>(
      'select opens_on as "opensOn", closes_on as "closesOn" from register_sessions where term_id = $1 and number = $2 for update',
      [term.id, number],
    );
    if (before?.opensOn === opensOn && before.closesOn === closesOn) return { term: term.number, did: 'nothing' };
    const id = await ensureSession(tx, term.id, { number, opensOn, closesOn });
    await tx.query('update register_sessions set opens_on = $2, closes_on = $3 where id = $1', [id, opensOn, closesOn]);
    await appendJournal(tx, {
      congressId: order.congressId,
      action: 'register.session.enter',
      objectType: 'session',
      objectId: id,
      result: 'done',
      ...(before ? { before } : {}),
      after: { term: term.number, number, opensOn, closesOn },
    });
    return { term: term.number, did: before ? 'changed' : 'entered' };
  });
}
