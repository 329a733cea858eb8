import type { z } from 'zod';
import type { RuleBook } from '#platform/domain/law/rule-book.ts';
import type { Calendar } from '#platform/domain/law/calendar.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Command } from '#platform/server/command/run-command.ts';
import type { Notice } from '#platform/server/notices/append-notices.ts';
import type { Relation } from '../domain/relations.ts';
import type { Case, PromiseRecord, TaskRecord } from './case.ts';
import type { SuggestionChange } from './store.ts';

/** Which lifecycle table an act belongs to. */
export type ActOf = 'suggestion' | 'motion' | 'task' | 'promise' | 'key';

/** Who may see an entry of the timeline. */
export type SeenBy = 'all' | 'not-units' | 'offices';

/** What an act is given: the locked case, and the transaction it happens in. */
export type Acting = {
  readonly command: Command;
  readonly book: RuleBook;
  readonly calendar: Calendar;
  readonly found: Case;
  readonly relations: readonly Relation[];
  /** The task or promise acted on, where the act belongs to one. */
  readonly task: TaskRecord | null;
  readonly promise: PromiseRecord | null;
};

/** What an act answers: everything the frame around it then writes in the same transaction. */
export type Outcome = {
  /** Next state, where the lifecycle table leaves a choice. */
  readonly to?: string;
  /** Columns of the suggestion that change besides its state. */
  readonly set?: SuggestionChange;
  /** Columns of the task (or promise, key case) acted on that change besides its state. */
  readonly setTarget?: Readonly<Record<string, unknown>>;
  /** What the timeline tells. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly seenBy?: SeenBy;
  readonly notices?: readonly Notice[];
  /** Steps of other tables that follow: the matter itself acts. */
  readonly follow?: readonly Follow[];
  /** Clocks the table starts that begin or end on another day than today's. */
  readonly clock?: ClockFacts;
};

export type Follow =
  | {
      readonly of: 'suggestion';
      readonly action: string;
      readonly to?: string;
      readonly set?: SuggestionChange;
      readonly suggestionId?: string;
    }
  | { readonly of: 'task'; readonly action: string; readonly taskId: string; readonly set?: Readonly<Record<string, unknown>> };

export type ClockFacts = {
  readonly fromOn?: LocalDate;
  /** A day somebody chose, for clocks that are not computed. */
  readonly dueOn?: LocalDate;
  readonly taskId?: string;
  readonly promiseId?: string;
  /** The clocks the table would move go on as they are. */
  readonly keep?: true;
};

/** One use case: the form it takes and what it does. */
export type Act<Form extends z.ZodType = z.ZodType> = {
  readonly of: ActOf;
  readonly action: string;
  readonly form: Form;
  readonly apply: (on: Acting, form: z.infer<Form>) => Promise<Outcome> | Outcome;
};

/** Keeps the form's type for `apply`. */
export function defineAct<Form extends z.ZodType>(act: Act<Form>): Act<Form> {
  return act;
}

/** The task acted on. @throws Error when the act belongs to none: a fault of ours */
export function theTask(on: Acting): TaskRecord {
  if (!on.task) throw new Error('this act belongs to a task');
  return on.task;
}

/** The promise acted on. @throws Error when the act belongs to none: a fault of ours */
export function thePromise(on: Acting): PromiseRecord {
  if (!on.promise) throw new Error('this act belongs to a promise');
  return on.promise;
}
