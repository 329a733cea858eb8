import { withinSpan, type OfferedFigure } from '#platform/server/figures/offered-figure.ts';
import type { MatterKind } from '../domain/matter-kinds.ts';

function heldMatters(id: string, unit: string, kind: MatterKind): OfferedFigure {
  return {
    id, unit, source: 'supervision_matters', dimensions: {}, title: 'm.subject', on: 'm.held_on', day: 'm.held_on', href: `'/desk/supervision/matters/' || m.id`,
    sql: (asked, span) => ({ from: 'supervision_matters m', id: 'm.id', where: `${withinSpan(asked, span, 'm.held_on')} and m.kind = '${kind}'` }),
  };
}

/** What supervision lets other modules count; a matter counts on the day it was held. */
export const offeredSupervisionFigures: readonly OfferedFigure[] = [
  heldMatters('inspection-visits', '次', 'inspection-visit'),
  heldMatters('law-inspections', '次', 'law-inspection'),
  heldMatters('special-inquiries', '次', 'special-inquiry'),
  {
    id: 'departments-appraised', unit: '个', source: 'supervision_matters', dimensions: {}, title: `u.unit->>'name'`, on: 'm.held_on', href: `'/desk/supervision/matters/' || m.id`,
    sql: (asked, span) => ({ from: 'supervision_matters m cross join lateral jsonb_array_elements(m.addressees) with ordinality u(unit, at)', id: 'md5(m.id::text || u.at)::uuid', where: `${withinSpan(asked, span, 'm.held_on')} and m.kind = 'performance-appraisal'` }),
  },
];
