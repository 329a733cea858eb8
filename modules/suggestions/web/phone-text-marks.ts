import { z } from 'zod';
import type { SuggestionText } from '../domain/text-checks.ts';

/**
 * What this phone remembers of a text that was read: a mark of each part, never the text itself,
 * so that a later reading can say which parts are new.
 */
export const TextMarks = z.object({
  textVersion: z.number(),
  title: z.number(),
  situation: z.number(),
  analysis: z.number(),
  points: z.array(z.number()),
});
export type TextMarks = z.infer<typeof TextMarks>;

/** FNV-1a, 32 bits: tells two wordings apart; nothing rests on it but a hint. */
export function markOf(text: string): number {
  let mark = 0x811c9dc5;
  for (const sign of text) mark = Math.imul(mark ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return mark;
}

export function marksOf(text: SuggestionText, textVersion: number): TextMarks {
  return {
    textVersion,
    title: markOf(text.title),
    situation: markOf(text.situation),
    analysis: markOf(text.analysis),
    points: text.points.map(markOf),
  };
}

export type ChangedPart = 'title' | 'situation' | 'analysis' | { readonly point: number };

/** Parts that differ from what was read; a point that only moved has not changed. Points left out count as a change of the last. */
export function changedParts(read: TextMarks, now: TextMarks): readonly ChangedPart[] {
  const parts = (['title', 'situation', 'analysis'] as const).filter((part) => read[part] !== now[part]);
  const points = now.points.flatMap((mark, place): ChangedPart[] => (read.points.includes(mark) ? [] : [{ point: place + 1 }]));
  const isShorter = points.length === 0 && read.points.some((mark) => !now.points.includes(mark));
  return [...parts, ...points, ...(isShorter ? [{ point: now.points.length }] : [])];
}
