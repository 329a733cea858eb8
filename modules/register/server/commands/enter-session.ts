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
async function termOf(
  tx: Tx,
  { term, termStartsOn }: Pick<SessionOrder, 'term' | 'termStartsOn'>,
): Promise<{ id: string; number: number }> {
  if (term !== undefined && termStartsOn !== undefined) return { id: await ensureTerm(tx, term, termStartsOn), number: term };
  const [known] = await tx.query<{ id: string; number: number }>(NEWEST, [term ?? null]);
  if (!known) throw termMissing();
  return known;
}

/** A session as it was written: what stood there before, where something did. */
type Written = {
  readonly id: string;
  readonly term: number;
  readonly did: 'entered' | 'changed' | 'nothing';
  readonly before?: Days;
  readonly after: Days & { readonly term: number; readonly number: number };
};

/** Writes a session or puts its days right. @throws AppError `register.term_missing` */
export async function writeSession(tx: Tx, order: Omit<SessionOrder, 'congressId'>): Promise<Written> {
  const { number, opensOn, closesOn } = order;
  const term = await termOf(tx, order);
  const after = { term: term.number, number, opensOn, closesOn };
  const [known] = await tx.query<Days & { id: string }>(
    'select id, opens_on as "opensOn", closes_on as "closesOn" from register_sessions where term_id = $1 and number = $2 for update',
    [term.id, number],
  );
  if (known?.opensOn === opensOn && known.closesOn === closesOn) return { id: known.id, term: term.number, did: 'nothing', after };
  const id = await ensureSession(tx, term.id, { number, opensOn, closesOn });
  await tx.query('update register_sessions set opens_on = $2, closes_on = $3 where id = $1', [id, opensOn, closesOn]);
  const before = known ? { before: { opensOn: known.opensOn, closesOn: known.closesOn } } : {};
  return { id, term: term.number, did: known ? 'changed' : 'entered', ...before, after };
}

/**
 * Enters a session of the congress, or puts its days right (SES-02, SES-03): what is filed from its first
 * day on belongs to it. The same order twice changes nothing.
 * @returns its term and whether it was new, changed or as it stood
 * @throws AppError `register.term_missing`
 */
export async function enterSession(db: Database, order: SessionOrder): Promise<Pick<Written, 'term' | 'did'>> {
  return db.write(order.congressId, async (tx) => {
    const { id, term, did, before, after } = await writeSession(tx, order);
    if (did === 'nothing') return { term, did };
    await appendJournal(tx, {
      congressId: order.congressId,
      action: 'register.session.enter',
      objectType: 'session',
      objectId: id,
      result: 'done',
      ...(before ? { before } : {}),
      after,
    });
    return { term, did };
  });
}
