import { holdsOneOf, type Actor } from '#platform/domain/actor.ts';
import { notAllowed } from '#platform/domain/platform-errors.ts';
import type { FigureDefinition } from '../domain/figure-catalogue.ts';
import { READERS, WRITERS } from '../domain/who-may.ts';

/** Whom matters of the party group concern. */
const LEADERS = ['congress-office', 'chairs-council'] as const;

export const mayWrite = (actor: Actor): boolean => holdsOneOf(actor, WRITERS);

/** @throws AppError `platform.not_allowed` */
export function requireReader(actor: Actor): void {
  if (!holdsOneOf(actor, READERS)) throw notAllowed('insights.read');
}

/** @throws AppError `platform.not_allowed` */
export function requireWriter(actor: Actor): void {
  if (!mayWrite(actor)) throw notAllowed('insights.write');
}

/** Whether the figure is shown to this reader at all. */
export const sees = (actor: Actor, { readers }: FigureDefinition): boolean => readers === 'desk' || holdsOneOf(actor, LEADERS);

/** Single ratings are opened by those who follow the suggestions up (代表法 52). */
const RATING_READERS = ['deputies-office', 'committee', 'chairs-council'] as const;

/** Whether the reader opens the rows behind a figure; the number itself he sees. */
export const opensRows = (actor: Actor, { isOfRatings }: FigureDefinition): boolean => !isOfRatings || holdsOneOf(actor, RATING_READERS);
