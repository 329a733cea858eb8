import type { RuleBook } from '#platform/domain/law/rule-book.ts';
import { DEFAULT_LETTERS, type ReplyClassMeaning } from '../domain/reply-checks.ts';

/** The letter a congress prints for a meaning: its own map in the rule book (SUG-18). */
export function letterOf(book: RuleBook, meaning: ReplyClassMeaning): string {
  const letters = book.value('SUG-18', 'letters');
  const own = typeof letters === 'object' && !Array.isArray(letters) ? (letters as Readonly<Record<string, unknown>>)[meaning] : undefined;
  return typeof own === 'string' ? own : DEFAULT_LETTERS[meaning];
}
