import { z } from 'zod';

/** One thing that waits: `openId` is what opening it leads to, the thing itself or what it belongs to. */
export const WaitingRow = z.object({
  id: z.string(),
  openId: z.string(),
  title: z.string(),
  note: z.string(),
  dueOn: z.string().nullable(),
  isLate: z.boolean(),
});
/** Work of one kind that waits at a desk, whichever module it comes from: how much, and the first five. */
export const WaitingSet = z.object({ key: z.string(), count: z.int(), isLate: z.boolean(), rows: z.array(WaitingRow) });
export type WaitingRow = z.infer<typeof WaitingRow>;
export type WaitingSet = z.infer<typeof WaitingSet>;
