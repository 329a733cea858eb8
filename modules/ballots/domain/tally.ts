import { z } from 'zod';
import { MARKS } from './contest.ts';

const Counts = z.partialRecord(z.enum(MARKS), z.int().min(0));

/** Sums of papers, of one hall or medium; sums of several are added. Holds no paper and no order. */
export const Tally = z.object({
  /** Papers given out, or people whose device was on; 发出. */
  issued: z.int().min(0),
  /** 收回. */
  received: z.int().min(0),
  void: z.int().min(0),
  /** By option key. */
  marks: z.record(z.string(), Counts),
  /** Votes of written-in names, as `plainName` has them. */
  writeIns: z.record(z.string(), z.int().min(0)),
});
export type Tally = z.infer<typeof Tally>;

/** The body as it was frozen at the opening. */
export type Roll = { readonly all: number; readonly present: number };
