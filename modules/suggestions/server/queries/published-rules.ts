import type { LocalDate } from '#platform/domain/local-date.ts';

/** Text and place holders of a statement that grows with what was asked. */
export type Asked = { readonly texts: string[]; readonly values: unknown[] };
export const place = ({ values }: Asked, value: unknown): string => `$${values.push(value)}`;

/**
 * What the public may know of at all (SUG-26, SUG-27): decided item by item, never confidential,
 * never withdrawn, and only the text that was fixed when it was decided.
 */
export const IS_PUBLISHED = `s.kind = 'suggestion' and s.published_at is not null and s.published_text is not null and s.publicity in ('full', 'title-only') and not s.is_confidential and s.state <> 'withdrawn'`;

/** States in which an answer is owed. */
export const OWES_ANSWER = `s.state in ('handed-over', 'assigned', 'handling', 'second-round', 'co-ordination')`;

/** A promise may be read where the suggestion and the reply it stands in are public in full. */
export const IS_PROMISE_TEXT_PUBLIC = `(s.publicity = 'full' and (p.reply_id is null or exists (select from suggestions_replies r where r.id = p.reply_id and r.publicity = 'full')))`;

/** How an id reads in the key of a page; anything else would be an error of the database. */
export const ID_PATTERN = '[\\da-f]{8}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{12}';

export type PublicStage = 'waiting' | 'handling' | 'overdue' | 'answered' | 'promised' | 'done' | 'merged';

/**
 * Where a suggestion stands, in the few words the public gets. Whether its deputies were satisfied is
 * not among them: a dissatisfied one counts as answered until it is handled again.
 */
export function publicStage(facts: { readonly state: string; readonly dueOn: LocalDate | null }, today: LocalDate): PublicStage {
  const { state, dueOn } = facts;
  if (state === 'merged') return 'merged';
  if (state === 'closed' || state === 'archived') return 'done';
  if (state === 'closed-with-promises') return 'promised';
  if (state === 'answered' || state === 'dissatisfied') return 'answered';
  if (!['handed-over', 'assigned', 'handling', 'second-round', 'co-ordination'].includes(state)) return 'waiting';
  return dueOn !== null && dueOn < today ? 'overdue' : 'handling';
}

export type PublicPromiseState = 'open' | 'late' | 'reported' | 'kept' | 'explained';

export function publicPromiseState(state: string, dueOn: LocalDate, today: LocalDate): PublicPromiseState {
  if (state === 'reported' || state === 'kept' || state === 'explained') return state;
  return dueOn < today ? 'late' : 'open';
}
