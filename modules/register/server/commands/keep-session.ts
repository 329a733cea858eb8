import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import type { Tx } from '#platform/server/db/database.ts';
import type { TermView } from '../../contract/desk-views.ts';
import { closesBeforeOpens, sessionKnown, sessionOutOfOrder, termOutOfOrder } from '../../domain/errors.ts';
import { misplacedSession, misplacedTerm } from '../../domain/session-order.ts';
import { runEdit, type EditDeps } from '../editing.ts';
import { listTerms } from '../queries/congress-tree.ts';
import { writeSession } from './enter-session.ts';

type Days = { readonly opensOn: LocalDate; readonly closesOn: LocalDate };
type Input = Days & {
  readonly commandId: string;
  readonly term: number;
  /** First day of a term that is new. */
  readonly termStartsOn?: LocalDate | null | undefined;
  readonly number: number;
  /** The days that were read, where days that stand are put right. */
  readonly was?: { readonly opensOn: string; readonly closesOn: string } | null | undefined;
};

function requirePlace(terms: readonly TermView[], input: Input): void {
  const { term, termStartsOn, number, opensOn, closesOn, was } = input;
  if (closesOn < opensOn) throw closesBeforeOpens(opensOn);
  const known = terms.find((each) => each.number === term)?.sessions.find((each) => each.number === number);
  const isSame = known?.opensOn === opensOn && known.closesOn === closesOn;
  const isAsRead = known?.opensOn === was?.opensOn && known?.closesOn === was?.closesOn;
  if (known && !isSame && !isAsRead) throw sessionKnown({ term, ...known });
  const beside = termStartsOn ? misplacedTerm(terms, { number: term, startsOn: termStartsOn }) : undefined;
  if (beside) throw termOutOfOrder(beside);
  const other = misplacedSession(terms, { term, number, opensOn, closesOn });
  if (other) throw sessionOutOfOrder(other);
}

async function lockTerms(tx: Tx): Promise<TermView[]> {
  // Two who enter at once would each see an order that the other breaks.
  await tx.query(`select pg_advisory_xact_lock(hashtext('register_sessions'), hashtext($1))`, [tx.congressId]);
  return listTerms(tx);
}

/**
 * The office enters a session, with the term it opens where that is new, or puts the days of one right
 * (SES-02, SES-03). Days that stand are changed only by who read them.
 * @returns terms and sessions as they then stand
 * @throws AppError `register.session_known`, `register.session_out_of_order`, `register.term_out_of_order`, `register.closes_before_opens`, `register.term_missing`
 */
export async function keepSession(deps: EditDeps, caller: Caller, input: Input): Promise<{ terms: TermView[] }> {
  return runEdit(deps, caller, { name: 'register.session.enter', input }, async ({ tx, journal }) => {
    requirePlace(await lockTerms(tx), input);
    const { term, termStartsOn, number, opensOn, closesOn } = input;
    const written = await writeSession(tx, { term, number, opensOn, closesOn, ...(termStartsOn ? { termStartsOn } : {}) });
    if (written.did !== 'nothing')
      await journal({
        action: 'register.session.enter',
        objectType: 'session',
        objectId: written.id,
        ...(written.before ? { before: written.before } : {}),
        after: { ...written.after, ...(termStartsOn ? { termStartsOn } : {}) },
      });
    return { terms: await listTerms(tx) };
  });
}
