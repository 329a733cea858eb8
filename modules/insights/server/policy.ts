import { hasRole, type Actor } from '#platform/domain/actor.ts';
import { notAllowed } from '#platform/domain/platform-errors.ts';
import type { FigureDefinition } from '../domain/figure-catalogue.ts';

/** Who may look at the year as a whole: those who answer for it. */
export const READERS = ['congress-office', 'deputies-office', 'chairs-council', 'committee', 'standing-committee', 'presidium'] as const;
/** Who types entries and writes the report. */
export const WRITERS = ['congress-office', 'deputies-office'] as const;
/** Whom matters of the party group concern. */
const LEADERS = ['congress-office', 'chairs-council'] as const;

export const mayWrite = (actor: Actor): boolean => WRITERS.some((role) => hasRole(actor, role));

/** @throws AppError `platform.not_allowed` */
export function requireReader(actor: Actor): void {
  if (!READERS.some((role) => hasRole(actor, role))) throw notAllowed('insights.read');
}

/** @throws AppError `platform.not_allowed` */
export function requireWriter(actor: Actor): void {
  if (!mayWrite(actor)) throw notAllowed('insights.write');
}

/** Whether the figure is shown to this reader at all. */
export const sees = (actor: Actor, { readers }: FigureDefinition): boolean =>
  readers === 'desk' || LEADERS.some((role) => hasRole(actor, role));

/** Single ratings are opened by those who follow the suggestions up (代表法 52). */
const RATING_READERS = ['deputies-office', 'committee', 'chairs-council'] as const;

/** Whether the reader opens the rows behind a figure; the number itself he sees. */
export const opensRows = (actor: Actor, { isOfRatings }: FigureDefinition): boolean =>
  !isOfRatings || RATING_READERS.some((role) => hasRole(actor, role));
