import type { Figure, FigureSql, Values } from '#platform/server/figures/figure.ts';
import { withinSpan, type OfferedFigure } from '#platform/server/figures/offered-figure.ts';
import { visibleMatters } from './policy.ts';
import { SIGNED_KINDS, type MatterKind } from '../domain/matter-kinds.ts';

/** Which matters a figure is about: of a year, as one reader sees them (a condition on `m`). */
export type SupervisionScope = { readonly year?: number | undefined; readonly visible: (asked: Values) => string };
export type SupervisionFigure = Figure<SupervisionScope> & { /** The text a row shows besides its matter. */ readonly text: string; /** What it counts, whatever the scope. */ readonly counts: FigureSql };

const place = ({ values }: Values, value: unknown): string => `$${values.push(value)}`;
/** A matter counts in the year in which it was held; before that in the year it is planned for. */
const YEAR = 'coalesce(extract(year from m.held_on)::int, m.year)';
// What took place took place: a matter that is ended early afterwards (`cancelled`) was still held.
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
const LAWS = 'cross join lateral jsonb_array_elements_text(m.laws) with ordinality l(name, at)';
const sameLaw = (name: string): string => `regexp_replace(${name}, '[《》\\s]|中华人民共和国', '', 'g')`;
const POINTS = 'join supervision_points p on p.matter_id = m.id';
const point = (id: string, where: string): SupervisionFigure => define(id, { join: POINTS, id: 'p.id', unit: '条', text: 'p.text', where: `p.state not in ('noted', 'dropped') and (${where})`, dimensions: { ...DIMENSIONS, unit: 'p.organisation_id' } });

/** Every figure of supervision, each a set of rows. */
export const supervisionFigureList: readonly SupervisionFigure[] = [
  define('plan-items', { where: `m.plan_id is not null and (m.state <> 'cancelled' or ${HELD})` }),
  define('plan-items-held', { where: `m.plan_id is not null and ${HELD}` }),
  held('reports-deliberated', 'report-deliberation', '项'),
  held('reports-heard-by-chairs', 'report-hearing', '项'),
  held('fiscal-reports', 'plan-budget-review', '项'),
  define('law-inspections', { where: `m.kind = 'law-inspection' and ${HELD} and (m.item_id is null or not exists (select from supervision_matters o where o.item_id = m.item_id and o.kind = m.kind and o.held_on is not null and o.id < m.id))`, unit: '次' }),
  define('laws-inspected', {
    join: LAWS, id: `md5(m.id::text || l.at)::uuid`, unit: '部', text: 'l.name',
    where: `m.kind = 'law-inspection' and ${HELD} and not exists (select from supervision_matters o cross join lateral jsonb_array_elements_text(o.laws) with ordinality x(name, at)
      where o.kind = m.kind and extract(year from o.held_on) = extract(year from m.held_on) and ${sameLaw('x.name')} = ${sameLaw('l.name')} and (o.held_on, o.id, x.at) < (m.held_on, m.id, l.at))`,
  }),
  held('special-inquiries', 'special-inquiry', '次'),
  held('interpellations', 'interpellation', '件'),
  held('inspection-visits', 'inspection-visit', '次'),
  held('researches', 'research', '次'),
  held('special-investigations', 'special-investigation', '次'),
  held('dismissals', 'dismissal', '件'),
  held('performance-appraisals', 'performance-appraisal', '次'),
  define('departments-appraised', { join: 'cross join lateral jsonb_array_elements(m.addressees) with ordinality u(unit, at)', id: 'md5(m.id::text || u.at)::uuid', unit: '个', text: `u.unit->>'name'`, where: `m.kind = 'performance-appraisal' and ${HELD}` }),
  define('assessments', { join: 'join supervision_assessments a on a.matter_id = m.id', id: 'a.id', unit: '次', text: 'a.result', where: 'true', dimensions: { ...DIMENSIONS, result: 'a.result' } }),
  define('assessments-satisfied', { join: 'join supervision_assessments a on a.matter_id = m.id', id: 'a.id', unit: '次', text: 'a.result', where: `a.result = 'satisfied'` }),
  define('questions-asked', { join: 'join supervision_questions q on q.matter_id = m.id', id: 'q.id', unit: '个', text: 'q.text', where: `q.state in ('asked', 'answered', 'followed-up')`, dimensions: { ...DIMENSIONS, from: 'q.came_from' } }),
  point('points-handed-over', 'true'),
  point('points-closed', `p.state in ('closed', 'declined')`),
  point('points-long-term', `p.state = 'long-term'`),
  point('points-unanswered', `p.state = 'handed-over'`),
  define('matters-published', { where: 'm.published_on is not null' }),
];

export const findSupervisionFigure = (id: string): SupervisionFigure | undefined => supervisionFigureList.find((figure) => figure.id === id);

const ALONE = 'supervision_matters m';
const OFFERED: Readonly<Record<string, string>> = {
  'inspection-visits': 'm.held_on', 'law-inspections': 'm.held_on', 'laws-inspected': 'm.held_on', 'special-inquiries': 'm.held_on', 'questions-asked': 'm.held_on', researches: 'm.held_on', 'departments-appraised': 'm.held_on',
  assessments: 'a.on_day', 'assessments-satisfied': 'a.on_day', 'points-handed-over': 'p.handed_over_on', 'points-closed': 'p.handed_over_on',
};
// Matters brought in by members are known to those concerned until they are published; everybody who reads figures may know the others.
const OPEN = `m.kind not in (${SIGNED_KINDS.map((kind) => `'${kind}'`).join(', ')})`;
const titleOf = ({ id, counts, text }: SupervisionFigure): string => (counts.from === ALONE || id.startsWith('assessments') ? 'm.subject' : `concat_ws('：', m.subject, ${text})`);

/** What supervision lets other modules count, of the same list: by the day a matter was held, was rated, or its points were handed over. */
export const offeredSupervisionFigures: readonly OfferedFigure[] = supervisionFigureList.flatMap((figure) => {
  const { id, unit, source, counts } = figure;
  const day = OFFERED[id];
  if (day === undefined) return [];
  return [{
    id, unit, source, dimensions: {}, title: titleOf(figure), on: day, href: `'/desk/supervision/matters/' || m.id`, opens: (asked, actor) => visibleMatters(actor, asked),
    // Figures of the same tables and day are counted in one pass.
    day,
    sql: (asked, span) => ({ ...counts, where: `${withinSpan(asked, span, day)} and ${OPEN} and (${counts.where})` }),
  } satisfies OfferedFigure];
});
