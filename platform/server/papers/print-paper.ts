import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Paper } from '#platform/domain/papers/paper.ts';
import type { Caller } from '../command/caller.ts';
import type { Database, Tx } from '../db/database.ts';
import { journalBy } from '../journal/journal-by.ts';
import { sendPaper, type PaperFormat } from './send-paper.ts';

/** How a route that prints is asked for the form of the paper. */
export const FormatQuery = z.object({ format: z.enum(['html', 'docx']).default('html') });

export type Printing = {
  readonly caller: Caller;
  readonly format: PaperFormat;
  /** What stands in the journal. */
  readonly entry: { readonly action: string; readonly objectType: string; readonly objectId: string | null; readonly after: object };
  readonly make: (tx: Tx) => Promise<Paper>;
};

/** `export` for what leaves as a file, `print` for a page: the last word of an action in the journal. */
export const printed = (format: PaperFormat): 'export' | 'print' => (format === 'docx' ? 'export' : 'print');

/** Makes one paper and answers with it as a page or a file; R-07: whatever leaves as a paper is in the journal, or does not leave. */
export async function printPaper({ db }: { readonly db: Database }, reply: FastifyReply, printing: Printing): Promise<FastifyReply> {
  const { caller, format, entry, make } = printing;
  const paper = await db.write(caller.actor.congressId, async (tx) => {
    const made = await make(tx);
    await journalBy(tx, caller, entry);
    return made;
  });
  return sendPaper(reply, paper, { format });
}
