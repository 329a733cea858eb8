import type { z } from 'zod';
import type { ReadPaper } from '../../contract/views.ts';
import { isMatterKind } from '../../domain/matter-kinds.ts';
import { readPaper } from '../../domain/plan/read-paper.ts';
import { lawsIn, quarterAbove, quarterIn } from '../../domain/subject-words.ts';

/** What the reader took from a text, as items to be corrected; a review's activities come as they are, for comparison. */
export function readItems(text: string): z.infer<typeof ReadPaper> {
  const reading = readPaper(text);
  const items = reading.items.flatMap((item) =>
    isMatterKind(item.kind)
      ? [
          {
            kind: item.kind,
            subject: item.subject,
            sentence: item.sentence,
            start: item.start,
            end: item.end,
            point: item.point === undefined ? null : String(item.point),
            quarter: quarterIn(item.sentence) ?? quarterAbove(text, item.start),
            ownerName: '',
            laws: item.kind === 'law-inspection' ? lawsIn(item.subject) : [],
            addresseeIds: [],
          },
        ]
      : [],
  );
  return { textKind: reading.paper, text, items };
}
