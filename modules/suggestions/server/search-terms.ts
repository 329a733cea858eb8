import type { SuggestionText } from '../domain/text-checks.ts';
import { cutWords } from '#platform/server/search/cut-words.ts';

/** Words of a text for full-text search: those of the title weigh more. */
export function searchTermsOf({ title, situation, analysis, points }: SuggestionText): {
  readonly heavy: string[];
  readonly light: string[];
} {
  return { heavy: cutWords(title), light: cutWords([situation, analysis, ...points].join('\n')) };
}
