import type { z } from 'zod';
import type { Command } from '#platform/server/command/run-command.ts';
import type { Notice } from '#platform/server/notices/append-notices.ts';
import type { Columns } from '#platform/server/db/table-writer.ts';
import type { DecisionRecord, DutyRecord } from './store.ts';

/** What an act is given: the locked decision and, where it is done to a duty, that. */
export type On = { readonly command: Command; readonly decision: DecisionRecord };
export type OnDuty = On & { readonly duty: DutyRecord };

/** What an act answers: the frame around it writes it in the same transaction. */
export type Outcome = { readonly set?: Columns; readonly data?: object; readonly notices?: readonly Notice[] };
export type Apply<Given extends On> = (on: Given, form: unknown) => Promise<Outcome> | Outcome;

/** Keeps the form's type for what is done with it. */
export const withForm =
  <Given extends On, Form extends z.ZodType>(
    form: Form,
    apply: (on: Given, answers: z.infer<Form>) => Promise<Outcome> | Outcome,
  ): Apply<Given> =>
  (on, raw) =>
    apply(on, form.parse(raw));
