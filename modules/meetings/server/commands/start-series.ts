import { findTermOn } from '#modules/register/server/module.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import { notAllowed } from '#platform/domain/platform-errors.ts';
import { runCommand, type Caller } from '#platform/server/command/run-command.ts';
import { noTerm, seriesBegun } from '../../domain/errors.ts';
import type { MeetingKind } from '../../domain/meeting-kinds.ts';
import type { MeetingDeps } from '../acting.ts';
import { seriesOf } from '../numbering.ts';
import { keepsMeetings } from '../policy.ts';

type Input = {
  readonly commandId: string;
  readonly kind: MeetingKind;
  readonly bodyId?: string | null | undefined;
  readonly lastInTerm: number;
  readonly lastInYear: number;
};

const KEEP = `
  insert into meetings_series as s (congress_id, series, term_number, last_in_term, year, last_in_year) values ($1, $2, $3, $4, $5, $6)
  on conflict (congress_id, series) do update set term_number = excluded.term_number, last_in_term = excluded.last_in_term, year = excluded.year, last_in_year = excluded.last_in_year`;

/** Says how far a series had counted before this program. @throws AppError `meetings.series_begun` once a number was given here */
export async function startSeries(deps: MeetingDeps, caller: Caller, input: Input): Promise<{ series: string }> {
  return runCommand(
    deps,
    { ...caller, commandId: input.commandId as CommandId, name: 'meetings.series.start', body: input },
    async ({ tx, today, journal }) => {
      if (!keepsMeetings(caller.actor)) throw notAllowed('meetings.series');
      const series = seriesOf({ kind: input.kind, bodyId: input.bodyId ?? null, parentId: null });
      const term = await findTermOn(tx, today);
      if (!term) throw noTerm();
      const begun = await tx.query(
        'select 1 from meetings_meetings where series = $1 and number_in_year is not null and term_number = $2 limit 1',
        [series, term.number],
      );
      if (begun.length > 0) throw seriesBegun();
      await tx.query(KEEP, [tx.congressId, series, term.number, input.lastInTerm, Number(today.slice(0, 4)), input.lastInYear]);
      await journal({
        action: 'meetings.series.start',
        objectType: 'series',
        note: series,
        after: { lastInTerm: input.lastInTerm, lastInYear: input.lastInYear },
      });
      return { series };
    },
  );
}
