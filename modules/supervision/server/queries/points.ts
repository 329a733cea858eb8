import type { z } from 'zod';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { PointFilter } from '../../contract/endpoints.ts';
import type { DeedView, PointView } from '../../contract/views.ts';
import { pointLifecycle } from '../../domain/point-lifecycle.ts';
import { relationsToPoint, unitsOf, visibleMatters } from '../policy.ts';
import type { MatterRecord, PointRecord } from '../store.ts';
import { actionViews } from './actions.ts';
import type { Reader } from './matter-rows.ts';

type Filter = z.infer<typeof PointFilter> & { readonly after?: string | undefined; readonly limit: number };
type Joined = PointRecord & { readonly matter: MatterRecord; readonly deeds: readonly Deed[] };
type Deed = { id: string; round: number; on_day: string; text: string; person_name: string | null; files: { id: string; name: string }[] };

const DEEDS = `(select coalesce(json_agg(json_build_object('id', d.id, 'round', d.round, 'on_day', d.on_day, 'text', d.text, 'person_name', d.person_name,
    'files', (select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name)), '[]') from platform_files f where d.file_ids ? f.id::text)) order by d.created_at), '[]') from supervision_deeds d where d.point_id = p.id) as deeds`;

const isLate = ({ due_on: due, state }: Pick<PointRecord, 'due_on' | 'state'>, today: string): boolean =>
  due !== null && String(due) < today && ['handed-over', 'rectifying'].includes(state);
const deedView = (deed: Deed): z.infer<typeof DeedView> => ({
  id: deed.id,
  round: deed.round,
  onDay: deed.on_day,
  text: deed.text,
  personName: deed.person_name,
  files: deed.files,
});

/** A point as this reader may see and handle it. */
export function pointView({ matter, deeds, ...point }: Joined, { actor, today }: Reader): PointView {
  const text = (day: unknown): string | null => (day === null ? null : String(day));
  return {
    id: point.id,
    matterId: matter.id,
    subject: matter.subject,
    kind: matter.kind,
    origin: point.origin,
    number: point.number,
    text: point.text,
    lawArticle: point.law_article,
    unit: point.organisation_id === null ? null : { id: point.organisation_id, name: point.unit_name },
    unitName: point.unit_name,
    state: point.state,
    measure: point.measure,
    dueOn: text(point.due_on),
    isOverdue: isLate(point, today),
    handedOverOn: text(point.handed_over_on),
    answeredOn: text(point.answered_on),
    answer: point.answer,
    round: point.round,
    finding: point.finding,
    foundBy: point.found_by,
    closedOn: text(point.closed_on),
    lookedBackOn: text(point.looked_back_on),
    deeds: deeds.map(deedView),
    matterVersion: matter.version,
    actions: actionViews(pointLifecycle, {
      of: 'point',
      targetId: point.id,
      state: point.state,
      relations: relationsToPoint(actor, matter, point),
    }),
  };
}

const SETS = {
  open: () => `p.state in ('noted', 'handed-over', 'answered', 'rectifying')`,
  overdue: (today: string) => `p.due_on < ${today}::date and p.state in ('handed-over', 'rectifying')`,
  // Sixty days after the hand-over and not a word: what a leader asks for first.
  'unanswered-60': (today: string) => `p.state = 'handed-over' and p.handed_over_on <= ${today}::date - 60`,
  'to-check': () => `p.state = 'answered'`,
  'long-term': () => `p.state = 'long-term'`,
} as const;

/** A page of points of the matters the reader may know of, newest first. */
export async function listPoints(
  db: Queryable,
  filter: Filter,
  reader: Reader,
): Promise<{ rows: PointView[]; next: string | null; total: number | null }> {
  const asked = { values: [] as unknown[] };
  const place = (value: unknown): string => `$${asked.values.push(value)}`;
  const texts = [visibleMatters(reader.actor, asked), `p.state <> 'dropped'`];
  if (filter.year !== undefined) texts.push(`m.year = ${place(filter.year)}`);
  if (filter.matterId !== undefined) texts.push(`p.matter_id = ${place(filter.matterId)}`);
  if (filter.unitId !== undefined) texts.push(`p.organisation_id = ${place(filter.unitId)}`);
  if (filter.state !== undefined) texts.push(`p.state = ${place(filter.state)}`);
  if (filter.set === 'mine') texts.push(`p.organisation_id = any(${place(unitsOf(reader.actor))}::uuid[]) and p.state <> 'noted'`);
  else if (filter.set !== undefined)
    texts.push(SETS[filter.set](['overdue', 'unanswered-60'].includes(filter.set) ? place(reader.today) : ''));
  if (filter.after !== undefined && /^[0-9a-f-]{36}$/i.test(filter.after)) texts.push(`p.id < ${place(filter.after)}::uuid`);
  const rows = await db.query<Joined>(
    `select p.*, to_jsonb(m) as matter, ${DEEDS} from supervision_points p join supervision_matters m on m.id = p.matter_id where ${texts.join(' and ')} order by p.id desc limit ${place(filter.limit + 1)}`,
    asked.values,
  );
  const page = rows.slice(0, filter.limit);
  return {
    rows: page.map((row) => pointView(row, reader)),
    next: rows.length > filter.limit ? (page.at(-1)?.id ?? null) : null,
    total: null,
  };
}
