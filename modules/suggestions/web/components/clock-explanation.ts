import type { Locale } from '#platform/texts/words.ts';

/** A deadline's own arithmetic, line by line, in the reader's tongue; Chinese where the other is not kept. */
export function explanationLines(clock: { readonly explanation: string; readonly explanationEn: string }, locale: Locale): string[] {
  const text = locale === 'en' && clock.explanationEn !== '' ? clock.explanationEn : clock.explanation;
  return text
    .split(/[;；\n]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
