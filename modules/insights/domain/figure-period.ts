import { addDays, localDate, type LocalDate } from '#platform/domain/local-date.ts';

/** The days a figure is counted over, and what they are: a year, a session with the time to the next, a term. */
export type FigurePeriod = {
  readonly kind: 'year' | 'session' | 'term';
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly sessionId?: string | undefined;
  readonly number: number;
};

export const yearPeriod = (year: number): FigurePeriod => ({
  kind: 'year',
  from: localDate(`${year}-01-01`),
  to: localDate(`${year}-12-31`),
  number: year,
});

type Session = { readonly id: string; readonly number: number; readonly opensOn: LocalDate };

/** A session and the months until the next one opens; the last one runs to today. */
export function sessionPeriods(sessions: readonly Session[], today: LocalDate): readonly FigurePeriod[] {
  const inOrder = sessions.toSorted((a, b) => (a.opensOn < b.opensOn ? -1 : 1));
  return inOrder.map(({ id, number, opensOn }, index) => {
    const next = inOrder[index + 1]?.opensOn;
    return {
      kind: 'session',
      from: opensOn,
      to: next === undefined ? (today > opensOn ? today : opensOn) : addDays(next, -1),
      sessionId: id,
      number,
    };
  });
}

type Term = { readonly number: number; readonly startsOn: LocalDate; readonly endsOn: LocalDate | null };

export const termPeriod = ({ number, startsOn, endsOn }: Term, today: LocalDate): FigurePeriod => ({
  kind: 'term',
  from: startsOn,
  to: endsOn === null ? (today > startsOn ? today : startsOn) : addDays(endsOn, -1),
  number,
});
