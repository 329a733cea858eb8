import type { Queryable } from '#platform/server/db/queryable.ts';

/** A published decision as the public reads it: no person is named, evidence stays in the house (MAJ-10, SUP-15). */
export type PublicDecisionRow = {
  readonly id: string;
  readonly kind: string;
  readonly body: string;
  readonly title: string;
  readonly passedOn: string;
  readonly publishedOn: string;
  readonly state: string;
  readonly duties: number;
  readonly done: number;
  readonly overdue: number;
};
export type PublicDecision = PublicDecisionRow & {
  readonly text: string;
  readonly titleNote: string | null;
  readonly numberText: string | null;
  readonly members: number | null;
  readonly votesFor: number | null;
  readonly votesAgainst: number | null;
  readonly abstained: number | null;
  readonly evaluation: string | null;
  readonly endReason: string | null;
  /** A report is shown once the house has checked it. */
  readonly dutyRows: readonly {
    readonly unitName: string;
    readonly text: string;
    readonly dueOn: string;
    readonly state: string;
    readonly isOverdue: boolean;
    readonly reportedOn: string | null;
    readonly report: string | null;
  }[];
};

const ROW = `d.id, d.kind, d.body, d.title, d.passed_on as "passedOn", d.published_on as "publishedOn", d.state, (select count(*)::int from decisions_duties u where u.decision_id = d.id) as duties,
  (select count(*)::int from decisions_duties u where u.decision_id = d.id and u.state = 'accepted') as done, (select count(*)::int from decisions_duties u where u.decision_id = d.id and u.state = 'open' and u.due_on < $1) as overdue`;

/** Published decisions of the year asked for, or of the newest there is; undefined where none is public. */
export async function findPublicDecisions(
  db: Queryable,
  year: number | undefined,
  today: string,
): Promise<{ readonly year: number; readonly years: readonly number[]; readonly rows: readonly PublicDecisionRow[] } | undefined> {
  const years = (
    await db.query<{ year: number }>(
      'select distinct extract(year from passed_on)::int as year from decisions_decisions where published_on is not null order by 1 desc',
    )
  ).map((row) => row.year);
  const chosen = year === undefined ? years[0] : years.find((one) => one === year);
  if (chosen === undefined) return undefined;
  const rows = await db.query<PublicDecisionRow>(
    `select ${ROW} from decisions_decisions d where d.published_on is not null and extract(year from d.passed_on) = $2 order by d.passed_on desc, d.id desc limit 500`,
    [today, chosen],
  );
  return { year: chosen, years, rows };
}

/** One published decision with its duties; undefined for one that is not public. */
export async function findPublicDecision(db: Queryable, id: string, today: string): Promise<PublicDecision | undefined> {
  const [row] = await db.query<Omit<PublicDecision, 'dutyRows'>>(
    `select ${ROW}, d.text, d.title_note as "titleNote", d.number_text as "numberText", d.members, d.votes_for as "votesFor", d.votes_against as "votesAgainst", d.abstained, d.evaluation, d.end_reason as "endReason" from decisions_decisions d where d.id = $2 and d.published_on is not null`,
    [today, id],
  );
  if (!row) return undefined;
  const dutyRows = await db.query<PublicDecision['dutyRows'][number]>(
    `select unit_name as "unitName", text, due_on as "dueOn", state, state = 'open' and due_on < $1 as "isOverdue", reported_on as "reportedOn", case when state = 'accepted' then report end as report from decisions_duties where decision_id = $2 order by created_at, id`,
    [today, id],
  );
  return { ...row, dutyRows };
}
