import { isLocalDate, type LocalDate } from '#platform/domain/local-date.ts';
import { fill } from '#platform/web/fill.ts';
import { plainDate } from '#platform/web/formats.ts';
import type { Notice } from '../notice-api.ts';

type Words = {
  readonly sentences: Readonly<Record<string, string>>;
  /** The sentence another module has for its own kinds. */ readonly elsewhere?: (kind: string) => string | undefined;
  readonly clocks: Readonly<Record<string, string>>;
  readonly unknown: string;
};

/** A notice as a sentence: days as people write them, clocks by name. A kind without a sentence still names its matter. */
export function noticeSentence(
  { kind, params }: Pick<Notice, 'kind' | 'params'>,
  { sentences, elsewhere, clocks, unknown }: Words,
  today: LocalDate,
): string {
  const known = Object.entries(params).map(([name, value]): [string, string | number] => {
    if (typeof value !== 'string') return [name, value];
    if (name === 'clock') return [name, clocks[value] ?? value];
    return [name, isLocalDate(value) ? plainDate(value, today) : value];
  });
  // What an act did not say leaves no bare place in the sentence.
  return fill(sentences[kind] ?? elsewhere?.(kind) ?? unknown, Object.fromEntries(known)).replace(/\{\w+\}/g, '—');
}
