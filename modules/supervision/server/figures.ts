import type { Figure, FigureSql, Values } from '#platform/server/figures/figure.ts';
import { withinSpan, type OfferedFigure } from '#platform/server/figures/offered-figure.ts';
import type { MatterKind } from '../domain/matter-kinds.ts';

/** Which matters a figure is about: of a year, as one reader sees them (a condition on `m`). */
export type SupervisionScope = { readonly year?: number | undefined; readonly visible: (asked: Values) => string };
export type SupervisionFigure = Figure<SupervisionScope> & { /** The text a row shows besides its matter. */ readonly text: string; /** What it counts, whatever the scope. */ readonly counts: FigureSql };

const place = ({ values }: Values, value: unknown): string => `$${values.push(value)}`;
/** A matter counts in the year in which it was held; before that in the year it is planned for. */
const YEAR = 'coalesce(extract(year from m.held_on)::int, m.year)';
const HELD = 'm.held_on is not null';

function inScope(asked: Values, { year, visible }: SupervisionScope): string {
  const texts = [visible(asked)];
  if (year !== undefined) texts.push(`${YEAR} = ${place(asked, year)}::int`);
  return texts.join(' and ');
}

type Definition = { readonly where: string; readonly unit?: string; readonly join?: string; readonly id?: string; readonly text?: string; readonly dimensions?: Readonly<Record<string, string>> };
const DIMENSIONS = { kind: 'm.kind', body: 'm.owner_body_id', topic: 'm.fiscal_topic', source: 'm.source', month: `to_char(m.held_on, 'MM')` };

function define(id: string, { where, unit = '项', join = '', id: counted = 'm.id', text = `''`, dimensions = DIMENSIONS }: Definition): SupervisionFigure {
  const counts: FigureSql = { from: `supervision_matters m ${join}`.trim(), id: counted, where };
  const sql = (asked: Values, scope: SupervisionScope): FigureSql => ({ ...counts, where: `${inScope(asked, scope)} and (${where})` });
  return { id, unit, sql, counts, dimensions, text, source: ['supervision_matters', ...[...join.matchAll(/\bsupervision_\w+/g)].map(([name]) => name)].join(', ') };
}

const held = (id: string, kind: MatterKind, unit: string): SupervisionFigure => define(id, { where: `m.kind = '${kind}' and ${HELD}`, unit });
const POINTS = 'join supervision_points p on p.matter_id = m.id';
const point = (id: string, where: string): SupervisionFigure => define(id, { join: POINTS, id: 'p.id', unit: '条', text: 'p.text', where: `p.state not in ('noted', 'dropped') and (${where})`, dimensions: { ...DIMENSIONS, unit: 'p.organisation_id' } });

/** Every figure of supervision, each a set of rows. */
export const supervisionFigureList: readonly SupervisionFigure[] = [
  define('plan-items', { where: `m.plan_id is not null and m.state <> 'cancelled'` }),
  define('plan-items-held', { where: `m.plan_id is not null and ${HELD}` }),
  held('reports-deliberated', 'report-deliberation', '项'),
  held('reports-heard-by-chairs', 'report-hearing', '项'),
  held('fiscal-reports', 'plan-budget-review', '项'),
  define('special-reports', { where: `m.kind in ('report-deliberation', 'plan-budget-review') and ${HELD}` }),
  held('law-inspections', 'law-inspection', '次'),
  define('laws-inspected', { join: 'cross join lateral jsonb_array_elements_text(m.laws) with ordinality l(name, at)', id: `md5(m.id::text || l.at)::uuid`, unit: '部', text: 'l.name', where: `m.kind = 'law-inspection' and ${HELD}` }),
  held('special-inquiries', 'special-inquiry', '次'),
  held('interpellations', 'interpellation', '件'),
  held('inspection-visits', 'inspection-visit', '次'),
  held('researches', 'research', '次'),
  held('special-investigations', 'special-investigation', '次'),
  held('dismissals', 'dismissal', '件'),
  held('performance-appraisals', 'performance-appraisal', '次'),
  define('departments-appraised', { join: 'cross join lateral jsonb_array_elements(m.addressees) with ordinality u(unit, at)', id: 'md5(m.id::text || u.at)::uuid', unit: '个', text: `u.unit->>'name'`, where: `m.kind = 'performance-appraisal' and ${HELD}` }),
  define('assessments', { join: 'join supervision_assessments a on a.matter_id = m.id', id: 'a.id', unit: '次', text: 'a.result', where: 'true', dimensions: { ...DIMENSIONS, result: 'a.result' } }),
  define('questions-asked', { join: 'join supervision_questions q on q.matter_id = m.id', id: 'q.id', unit: '个', text: 'q.text', where: `q.state in ('asked', 'answered', 'followed-up')`, dimensions: { ...DIMENSIONS, from: 'q.came_from' } }),
  point('points-handed-over', 'true'),
  point('points-closed', `p.state in ('closed', 'declined')`),
  point('points-long-term', `p.state = 'long-term'`),
  point('points-unanswered', `p.state = 'handed-over'`),
  define('matters-published', { where: 'm.published_on is not null' }),
];

export const findSupervisionFigure = (id: string): SupervisionFigure | undefined => supervisionFigureList.find((figure) => figure.id === id);

const OFFERED = ['inspection-visits', 'law-inspections', 'special-inquiries', 'departments-appraised'];
const ALONE = 'supervision_matters m';

/** What supervision lets other modules count, of the same list; a matter counts on the day it was held. */
export const offeredSupervisionFigures: readonly OfferedFigure[] = supervisionFigureList.filter(({ id }) => OFFERED.includes(id)).map(({ id, unit, source, text, counts }) => ({
  id, unit, source, dimensions: {}, title: counts.from === ALONE ? 'm.subject' : text, on: 'm.held_on', href: `'/desk/supervision/matters/' || m.id`,
  // Figures of the matters alone are counted in one pass by their day.
  ...(counts.from === ALONE ? { day: 'm.held_on' } : {}),
  sql: (asked, span) => ({ ...counts, where: `${withinSpan(asked, span, 'm.held_on')} and (${counts.where})` }),
}));
