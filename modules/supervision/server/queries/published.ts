import type { Queryable } from '#platform/server/db/queryable.ts';

/** A plan's line as the public reads it; a matter can be opened once it is published. */
export type PublicMatterLine = {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly ownerName: string;
  readonly quarter: number | null;
  readonly heldOn: string | null;
  readonly isOpen: boolean;
};
export type PublicPlan = {
  readonly year: number;
  readonly title: string;
  readonly publishedOn: string;
  readonly years: readonly number[];
  readonly lines: readonly PublicMatterLine[];
};
/** A question as the public reads it: what was asked, by which kind of people, of which unit, what was answered, what follows. */
export type PublicQuestion = {
  readonly id: string;
  readonly text: string;
  readonly cameFrom: string;
  readonly unitName: string | null;
  readonly answer: string | null;
  readonly followUp: string | null;
};
/** A special inquiry that was opened for residents' questions; `until` is the last day. */
export type PublicInquiry = {
  readonly id: string;
  readonly subject: string;
  readonly year: number;
  readonly until: string;
  readonly note: string;
  readonly heldOn: string | null;
  readonly isTaking: boolean;
  readonly units: readonly string[];
  readonly questions: readonly PublicQuestion[];
};
/** The totals of a satisfaction ballot and what the share is of; who marked what is kept nowhere. */
export type PublicAssessment = {
  readonly onDay: string;
  readonly result: string;
  readonly members: number;
  readonly present: number;
  readonly satisfied: number;
  readonly basically: number;
  readonly dissatisfied: number;
  readonly abstain: number;
  readonly void: number;
  /** `all` members, those `present`, or those `taking-part`; null where it was held on paper: then of all members. */
  readonly base: string | null;
  readonly baseNumber: number | null;
};
/** What the law has published of a matter (SUP-15): report, opinions, the report on handling, and what came of each point. Who wrote it is not told. */
export type PublicMatter = {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly year: number;
  readonly heldOn: string | null;
  readonly publishedOn: string;
  readonly outcome: string;
  readonly units: readonly string[];
  readonly papers: readonly { readonly kind: string; readonly text: string }[];
  readonly questions: readonly PublicQuestion[];
  readonly assessments: readonly PublicAssessment[];
  readonly points: readonly {
    readonly number: number;
    readonly text: string;
    readonly unitName: string;
    readonly state: string;
    readonly answer: string | null;
    readonly deeds: readonly { readonly onDay: string; readonly text: string }[];
  }[];
};

const PAPERS = ['report', 'inspection-report', 'visit-report', 'opinions', 'handling-report'];
const HIDDEN = ['cancelled', 'withdrawn', 'refused'];

/** The published plan of a year, or of the newest there is; undefined where none is public. */
export async function findPublicPlan(db: Queryable, year: number | undefined): Promise<PublicPlan | undefined> {
  const plans = await db.query<{ id: string; year: number; title: string; published_on: string }>(
    'select id, year, title, published_on from supervision_plans where published_on is not null order by year desc',
  );
  const plan = year === undefined ? plans[0] : plans.find((one) => one.year === year);
  if (!plan) return undefined;
  const lines = await db.query<PublicMatterLine>(
    `select id, kind, subject, owner_name as "ownerName", quarter, held_on as "heldOn", published_on is not null as "isOpen" from supervision_matters where plan_id = $1 and not (state = any($2)) order by kind, coalesce(start_at, 2147483647), id`,
    [plan.id, HIDDEN],
  );
  return { year: plan.year, title: plan.title, publishedOn: plan.published_on, years: plans.map((one) => one.year), lines };
}

/** One published matter; undefined for one that is not public. */
export async function findPublicMatter(db: Queryable, id: string): Promise<PublicMatter | undefined> {
  const [row] = await db.query<
    Omit<PublicMatter, 'papers' | 'points' | 'units' | 'questions' | 'assessments'> & { addressees: { name: string }[] }
  >(
    `select id, kind, subject, year, held_on as "heldOn", published_on as "publishedOn", outcome, addressees from supervision_matters where id = $1 and published_on is not null`,
    [id],
  );
  if (!row) return undefined;
  const { addressees, ...matter } = row;
  const papers = await db.query<PublicMatter['papers'][number]>(
    'select kind, text from supervision_papers where matter_id = $1 and kind = any($2) order by created_at',
    [id, PAPERS],
  );
  const points = await db.query<PublicMatter['points'][number]>(
    `select number, text, unit_name as "unitName", state, answer, (select coalesce(json_agg(json_build_object('onDay', d.on_day, 'text', d.text) order by d.created_at), '[]') from supervision_deeds d where d.point_id = p.id) as deeds from supervision_points p where matter_id = $1 and state not in ('noted', 'dropped') order by number`,
    [id],
  );
  const assessments = await db.query<PublicAssessment>(
    `select on_day as "onDay", result, members, present, satisfied, basically, dissatisfied, abstain, void, base, base_number as "baseNumber" from supervision_assessments where matter_id = $1 order by on_day, created_at`,
    [id],
  );
  return { ...matter, assessments, units: addressees.map(({ name }) => name), papers, points, questions: await publicQuestions(db, id) };
}

const publicQuestions = (db: Queryable, matterId: string): Promise<PublicQuestion[]> =>
  db.query(
    `select id, text, came_from as "cameFrom", unit_name as "unitName", answer, follow_up as "followUp" from supervision_questions where matter_id = $1 and is_public and state in ('chosen', 'asked', 'answered', 'followed-up') order by created_at`,
    [matterId],
  );

const INQUIRY = `select m.id, m.subject, m.year, m.questions_until as until, m.questions_note as note, m.held_on as "heldOn", m.addressees, m.questions_until >= $1::date and m.state in ('planned', 'preparing', 'reporting', 'tabled') as "isTaking"
  from supervision_matters m where m.kind = 'special-inquiry' and m.questions_until is not null and not (m.state = any($2))`;
type InquiryRow = Omit<PublicInquiry, 'units' | 'questions'> & { readonly addressees: readonly { readonly name: string }[] };

/** One inquiry that is or was open for residents' questions; undefined for one that is not public. */
export async function findPublicInquiry(db: Queryable, id: string, today: string): Promise<PublicInquiry | undefined> {
  const [row] = await db.query<InquiryRow>(`${INQUIRY} and m.id = $3`, [today, HIDDEN, id]);
  if (!row) return undefined;
  const { addressees, ...inquiry } = row;
  return { ...inquiry, units: addressees.map(({ name }) => name), questions: await publicQuestions(db, id) };
}

/** Inquiries that take questions today. */
export async function listOpenInquiries(
  db: Queryable,
  today: string,
): Promise<{ readonly id: string; readonly subject: string; readonly until: string }[]> {
  const rows = await db.query<InquiryRow>(
    `${INQUIRY} and m.questions_until >= $1::date and m.held_on is null order by m.questions_until, m.id limit 20`,
    [today, HIDDEN],
  );
  return rows.filter(({ isTaking }) => isTaking).map(({ id, subject, until }) => ({ id, subject, until }));
}
