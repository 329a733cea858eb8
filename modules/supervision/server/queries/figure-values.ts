import type { z } from 'zod';
import type { Actor } from '#platform/domain/actor.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { countFigure, figureRows, phraseOf } from '#platform/server/figures/figure.ts';
import type { FigureView } from '../../contract/views.ts';
import { findSupervisionFigure, supervisionFigureList, type SupervisionScope } from '../figures.ts';
import { visibleMatters } from '../policy.ts';

type Asking = { readonly year?: number | undefined; readonly actor: Actor };

/** The scope of a reader's figures: what he may see, of a year or of all. */
export const supervisionScope = ({ year, actor }: Asking): SupervisionScope => ({ year, visible: (asked) => visibleMatters(actor, asked) });

/** Every figure with its value, which is the number of its rows. */
export async function supervisionFigureValues(db: Queryable, asking: Asking): Promise<z.infer<typeof FigureView>[]> {
  const scope = supervisionScope(asking);
  const values: z.infer<typeof FigureView>[] = [];
  for (const figure of supervisionFigureList) {
    const value = await countFigure(db, figure, { scope });
    values.push({ id: figure.id, unit: figure.unit, value, phrase: phraseOf(value, figure.unit), source: figure.source });
  }
  return values;
}

const MOST = 5000;

/** The rows behind a figure. @throws AppError `platform.not_found` for one there is not */
export async function supervisionFigureRows(
  db: Queryable,
  id: string,
  asking: Asking,
): Promise<{ recordId: string; matterId: string; title: string; text: string }[]> {
  const figure = findSupervisionFigure(id);
  if (!figure) throw notFound('figure');
  return figureRows(db, figure, {
    scope: supervisionScope(asking),
    columns: `m.id as "matterId", m.subject as title, ${figure.text} as text`,
    most: MOST,
  });
}
