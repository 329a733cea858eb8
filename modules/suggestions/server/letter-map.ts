import type { Queryable } from '#platform/server/db/queryable.ts';
import { DEFAULT_LETTERS, REPLY_CLASSES, type ReplyClassMeaning } from '../domain/reply-checks.ts';

export const LETTER_SETTING = 'suggestions.class-letters';

/** The letter a congress prints for each meaning; its own map, or the usual one. */
export async function letterMap(db: Queryable): Promise<Record<ReplyClassMeaning, string>> {
  const [row] = await db.query<{ value: unknown }>('select value from platform_settings where key = $1', [LETTER_SETTING], 'suggestions-letters');
  const own = typeof row?.value === 'object' && row.value !== null ? (row.value as Record<string, unknown>) : {};
  const entries = REPLY_CLASSES.map((meaning) => [meaning, typeof own[meaning] === 'string' ? own[meaning] : DEFAULT_LETTERS[meaning]] as const);
  return Object.fromEntries(entries) as Record<ReplyClassMeaning, string>;
}

export async function letterOf(db: Queryable, meaning: ReplyClassMeaning): Promise<string> {
  return (await letterMap(db))[meaning];
}
