import { findTermOn, listSessions, type SessionRow } from '#modules/register/server/module.ts';
import { addDays, type LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { noSuchSpan } from '../../domain/errors.ts';
import { sessionPeriods, termPeriod, yearPeriod, type FigurePeriod } from '../../domain/figure-period.ts';

export type PeriodRequest = {
  readonly year?: number | undefined;
  readonly sessionId?: string | undefined;
  readonly term?: boolean | undefined;
};
export type Periods = { readonly period: FigurePeriod; readonly before: FigurePeriod | null; readonly sessions: readonly SessionRow[] };

/** The days asked for and those they are compared with. @throws AppError `insights.no_such_span` */
export async function periodsOf(db: Queryable, asked: PeriodRequest, today: LocalDate): Promise<Periods> {
  const sessions = await listSessions(db);
  if (asked.sessionId !== undefined) {
    const periods = sessionPeriods(
      sessions.map(({ id, session, opensOn }) => ({ id, number: session, opensOn })),
      today,
    );
    const at = periods.findIndex(({ sessionId }) => sessionId === asked.sessionId);
    const period = periods[at];
    if (period === undefined) throw noSuchSpan();
    return { period, before: periods[at - 1] ?? null, sessions };
  }
  if (asked.term === true) {
    const term = await findTermOn(db, today);
    if (term === undefined) throw noSuchSpan();
    const earlier = await findTermOn(db, addDays(term.startsOn, -1));
    return {
      period: termPeriod({ ...term, endsOn: null }, today),
      before: earlier === undefined ? null : termPeriod({ ...earlier, endsOn: term.startsOn }, today),
      sessions,
    };
  }
  const year = asked.year ?? Number(today.slice(0, 4));
  return { period: yearPeriod(year), before: yearPeriod(year - 1), sessions };
}
