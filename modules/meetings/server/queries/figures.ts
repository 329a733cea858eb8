import type { Actor } from '#platform/domain/actor.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { countFigureBy, figureRows, type Values } from '#platform/server/figures/figure.ts';
import type { z } from 'zod';
import type { FigureView } from '../../contract/hall-views.ts';
import { findMeetingFigure, meetingFigureList, type MeetingScope } from '../figures.ts';
import { visibility } from './meeting-rows.ts';

/** What a reader may see, for figures: the same condition as in lists, with its own place for the reader. */
export const scopeFor = (
  actor: Actor,
  asked: { readonly year?: number | undefined; readonly kind?: string | undefined },
): MeetingScope => ({
  ...asked,
  visible: (values: Values) => {
    const me = `$${values.values.push(actor.personId)}`;
    return visibility(actor)
      .replaceAll('s.id is not null', `exists (select from meetings_attendees s where s.meeting_id = m.id and s.person_id = ${me}::uuid)`)
      .replaceAll('$1::text', `${me}::text`)
      .replaceAll('$1', `${me}::uuid`)
      .replace(/^true$/u, `${me}::uuid is not null`);
  },
});

/** Every figure with its value, and by kind of meeting. */
export async function meetingFigures(db: Queryable, scope: MeetingScope): Promise<z.infer<typeof FigureView>[]> {
  const views: z.infer<typeof FigureView>[] = [];
  for (const figure of meetingFigureList) {
    const by = await countFigureBy(db, figure, { scope, dimension: 'kind' });
    views.push({
      id: figure.id,
      unit: figure.unit,
      value: [...by.values()].reduce((sum, count) => sum + count, 0),
      by: Object.fromEntries(by),
    });
  }
  return views;
}

export type FigureRow = { readonly recordId: string; readonly meetingId: string; readonly title: string; readonly text: string };

/** The rows a figure counts: as many as it says. @throws AppError `platform.not_found` */
export async function meetingFigureRows(
  db: Queryable,
  id: string,
  { scope, of }: { readonly scope: MeetingScope; readonly of?: string | undefined },
): Promise<FigureRow[]> {
  const figure = findMeetingFigure(id);
  if (!figure) throw notFound('figure');
  return figureRows<Omit<FigureRow, 'recordId'>, MeetingScope>(db, figure, {
    scope,
    ...(of === undefined ? {} : { cell: { dimension: 'kind', of } }),
    columns: `m.id as "meetingId", coalesce(m.title, '') as title, ${figure.text} as text`,
    most: 5000,
  });
}
