import { listHostedCongresses } from '#modules/register/server/module.ts';
import type { CongressId } from '#platform/domain/ids.ts';
import { addMonths, type LocalDate } from '#platform/domain/local-date.ts';
import type { Database } from '#platform/server/db/database.ts';
import { appendJournal } from '#platform/server/journal/append-journal.ts';
import { requireTransition } from '#platform/domain/lifecycle.ts';
import type { LawSource } from '#platform/server/law/law-source.ts';
import { suggestionLifecycle } from '../domain/lifecycle.ts';
import { appendEvent, writeSuggestion } from './store.ts';

type Deps = { readonly db: Database; readonly law: LawSource; readonly clock: () => Date };
type Rested = { readonly id: string; readonly round: number };

// A few at a time: nobody who works waits for the filing away of an old session.
const MOST = 200;
const RESTED = `
  select id, round from suggestions_suggestions
  where kind = 'suggestion' and state = 'closed' and open_promises = 0 and closed_on <= $1 order by id limit ${MOST} for update skip locked`;

async function archiveIn({ db, law, clock }: Deps, congressId: CongressId, today: LocalDate): Promise<number> {
  return db.write(congressId, async (tx) => {
    const { book } = await law.of(tx, today);
    const rested = await tx.query<Rested>(RESTED, [addMonths(today, -Number(book.value('SUG-28', 'archive-after')))]);
    const line = requireTransition(suggestionLifecycle, { state: 'closed', action: 'archive', relations: ['matter'] });
    for (const { id, round } of rested) {
      await writeSuggestion(tx, id, { state: 'archived' });
      await appendEvent(
        tx,
        { congressId, suggestionId: id },
        {
          action: 'archive',
          fromState: 'closed',
          toState: 'archived',
          round,
          onDay: today,
          at: clock(),
          personId: null,
          personName: null,
          post: null,
          unitName: null,
          data: {},
          rules: line.rules,
          seenBy: 'all',
        },
      );
      await appendJournal(tx, {
        accountId: null,
        personId: null,
        post: null,
        address: '',
        device: '',
        action: 'suggestions.suggestion.archive',
        objectType: 'suggestion',
        objectId: id,
        rule: line.rules[0] ?? null,
        before: { state: 'closed' },
        after: { state: 'archived' },
        result: 'done',
      });
    }
    return rested.length;
  });
}

/**
 * 归档 by the house itself: what was closed so many months ago and owes no promise is filed away (SUG-28). An office
 * may do it earlier. @returns how many were filed away now
 */
export async function archiveRested(deps: Deps, today: LocalDate): Promise<number> {
  let count = 0;
  for (const { id } of await deps.db.system(listHostedCongresses)) count += await archiveIn(deps, id, today);
  return count;
}
