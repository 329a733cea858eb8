import type { Calendar } from '#platform/domain/law/calendar.ts';
import type { RuleBook, RuleChange } from '#platform/domain/law/rule-book.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Command } from '#platform/server/command/run-command.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';

/** A change of the law of one congress, as modules that keep deadlines are told of it. */
export type LawChange = {
  readonly book: RuleBook;
  readonly calendar: Calendar;
  /** Values that change; empty when only the calendar does. */
  readonly changes: readonly RuleChange[];
  /** Deadlines that were provisional are computed anew in any case. */
  readonly isCalendar: boolean;
};

/** An open matter whose deadline another value would move; `rule` and `parameter` name the deadline, `href` is its page. */
export type TouchedMatter = {
  readonly objectType: string;
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly rule: string;
  readonly parameter: string;
  readonly before: LocalDate;
  readonly after: LocalDate;
};

/** What a module that keeps deadlines answers; one value a module, listed in the composition root. */
export type LawReach = {
  readonly touched: (db: Queryable, change: LawChange) => Promise<readonly TouchedMatter[]>;
  /** Writes the new dates, with an entry in each matter's timeline. @returns how many deadlines moved */
  readonly recompute: (command: Command, change: LawChange, basis: string) => Promise<number>;
};
