import type { Queryable } from '#platform/server/db/queryable.ts';

/** A plan's line as the public reads it; a matter can be opened once it is published. */
export type PublicMatterLine = { readonly id: string; readonly kind: string; readonly subject: string; readonly ownerName: string; readonly quarter: number | null; readonly heldOn: string | null; readonly isOpen: boolean };
export type PublicPlan = { readonly year: number; readonly title: string; readonly publishedOn: string; readonly years: readonly number[]; readonly lines: readonly PublicMatterLine[] };
/** What the law has published of a matter (SUP-15): report, opinions, the report on handling, and what came of each point. Who wrote it is not told. */
export type PublicMatter = {
  readonly id: string; readonly kind: string; readonly subject: string; readonly year: number; readonly heldOn: string | null; readonly publishedOn: string; readonly outcome: string; readonly units: readonly string[];
  readonly papers: readonly { readonly kind: string; readonly text: string }[];
  readonly points: readonly { readonly number: number; readonly text: string; readonly unitName: string; readonly state: string; readonly answer: string | null; readonly deeds: readonly { readonly onDay: string; readonly text: string }[] }[];
};

const PAPERS = ['report', 'inspection-report', 'visit-report', 'opinions', 'handling-report'];
const HIDDEN = ['cancelled', 'withdrawn', 'refused'];

/** The published plan of a year, or of the newest there is; undefined where none is public. */
export async function findPublicPlan(db: Queryable, year: number | undefined): Promise<PublicPlan | undefined> {
  const plans = await db.query<{ id: string; year: number; title: string; published_on: string }>('select id, year, title, published_on from supervision_plans where published_on is not null order by year desc');
  const plan = year === undefined ? plans[0] : plans.find((one) => one.year === year);
  if (!plan) return undefined;
  const lines = await db.query<PublicMatterLine>(`select id, kind, subject, owner_name as "ownerName", quarter, held_on as "heldOn", published_on is not null as "isOpen" from supervision_matters where plan_id = $1 and not (state = any($2)) order by kind, coalesce(start_at, 2147483647), id`, [plan.id, HIDDEN]);
  return { year: plan.year, title: plan.title, publishedOn: plan.published_on, years: plans.map((one) => one.year), lines };
}

/** One published matter; undefined for one that is not public. */
export async function findPublicMatter(db: Queryable, id: string): Promise<PublicMatter | undefined> {
  const [row] = await db.query<Omit<PublicMatter, 'papers' | 'points' | 'units'> & { addressees: { name: string }[] }>(`select id, kind, subject, year, held_on as "heldOn", published_on as "publishedOn", outcome, addressees from supervision_matters where id = $1 and published_on is not null`, [id]);
  if (!row) return undefined;
  const { addressees, ...matter } = row;
  const papers = await db.query<PublicMatter['papers'][number]>('select kind, text from supervision_papers where matter_id = $1 and kind = any($2) order by created_at', [id, PAPERS]);
  const points = await db.query<PublicMatter['points'][number]>(`select number, text, unit_name as "unitName", state, answer, (select coalesce(json_agg(json_build_object('onDay', d.on_day, 'text', d.text) order by d.created_at), '[]') from supervision_deeds d where d.point_id = p.id) as deeds from supervision_points p where matter_id = $1 and state not in ('noted', 'dropped') order by number`, [id]);
  return { ...matter, units: addressees.map(({ name }) => name), papers, points };
}
