import { findMeetingFacts } from '#modules/meetings/server/module.ts';
import type { Actor } from '#platform/domain/actor.ts';
import { actionsFor } from '#platform/domain/lifecycle.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { ActionView, DecisionRow, DecisionView, ItemVoteView, VoteView } from '../../contract/views.ts';
import { lifecycles, type ActOf } from '../../domain/lifecycles.ts';
import { decisionPapersOf } from '../../domain/papers/papers-of.ts';
import { itemVoteView } from '../adopt.ts';
import { mayRead, relationsTo, seesDrafts, unitsOf } from '../policy.ts';
import type { Reader } from '../reader.ts';
import { dutiesOf, type DecisionRecord } from '../store.ts';
import { dutyViews } from './duties.ts';

type Counted = DecisionRecord & { readonly duties: number; readonly open_duties: number; readonly overdue_duties: number };
const COUNTED = `d.*, (select count(*)::int from decisions_duties u where u.decision_id = d.id) as duties, (select count(*)::int from decisions_duties u where u.decision_id = d.id and u.state <> 'accepted') as open_duties,
  (select count(*)::int from decisions_duties u where u.decision_id = d.id and u.state = 'open' and u.due_on < $1) as overdue_duties`;
const day = (value: unknown): string | null => (value === null ? null : String(value));
const rowOf = (row: Counted): DecisionRow => ({
  id: row.id,
  kind: row.kind,
  body: row.body,
  source: row.source,
  state: row.state,
  title: row.title,
  passedOn: day(row.passed_on),
  publishedOn: day(row.published_on),
  duties: row.duties,
  openDuties: row.open_duties,
  overdueDuties: row.overdue_duties,
});

type Filter = { readonly year?: number | undefined; readonly set?: 'owed' | 'mine' | undefined };
const MOST = 500;

/** Decisions the reader may know of; `owed` are those whose carrying out is not yet reported and accepted. */
export async function listDecisions(db: Queryable, { year, set }: Filter, { actor, today }: Reader): Promise<DecisionRow[]> {
  const values: unknown[] = [today];
  const texts = [seesDrafts(actor) ? 'true' : `d.state <> 'draft'`];
  if (year !== undefined)
    texts.push(`coalesce(extract(year from d.passed_on), extract(year from d.created_at)) = $${values.push(year)}::int`);
  if (set === 'owed') texts.push(`exists (select from decisions_duties u where u.decision_id = d.id and u.state <> 'accepted')`);
  if (set === 'mine')
    texts.push(
      `exists (select from decisions_duties u where u.decision_id = d.id and u.organisation_id = any($${values.push(unitsOf(actor))}::uuid[]))`,
    );
  const rows = await db.query<Counted>(
    `select ${COUNTED} from decisions_decisions d where ${texts.join(' and ')} order by coalesce(d.passed_on, d.created_at::date) desc, d.id desc limit ${MOST}`,
    values,
  );
  return rows.map(rowOf);
}

function actionsOf(
  of: ActOf,
  state: string,
  at: { readonly actor: Actor; readonly targetId: string | null; readonly organisationId?: string },
): ActionView[] {
  const relations = relationsTo(at.actor, at.organisationId);
  return actionsFor(lifecycles[of], state, relations).map(({ action, primary = false, rules }) => ({
    of,
    action,
    targetId: at.targetId,
    primary,
    rules: [...rules],
  }));
}

const BASES = ['all', 'present', 'taking-part'] as const;
/** Votes kept before it was asked how they came have no `vote_by`: they were typed. */
function voteOf(row: DecisionRecord): VoteView | null {
  if (row.members === null) return null;
  return {
    by: row.vote_by === 'contest' ? 'contest' : 'hand',
    members: row.members,
    present: row.present,
    needed: row.needed ?? Math.floor(row.members / 2) + 1,
    base: BASES.find((base) => base === row.vote_base) ?? 'all',
    votesFor: row.votes_for ?? 0,
    votesAgainst: row.votes_against ?? 0,
    abstained: row.abstained ?? 0,
    notCast: row.not_cast ?? 0,
    rule: row.vote_rule ?? 'SCM-05',
    contestId: row.contest_id,
    reason: row.hand_reason,
  };
}

/** Which of the two ways to adopt a draft is open: the contest's, or the paper count's where there was no contest. */
const adoptable = (actions: readonly ActionView[], itemVote: ItemVoteView | null): ActionView[] =>
  actions.filter(({ action }) =>
    action === 'adopt-from-contest'
      ? itemVote !== null && itemVote.state !== 'none'
      : action !== 'record-vote' || itemVote === null || itemVote.state === 'none',
  );

/** One decision as this reader may see it. @throws AppError `platform.not_found` */
export async function openDecision(db: Queryable, id: string, reader: Reader): Promise<DecisionView> {
  const { actor, today } = reader;
  const [row] = await db.query<Counted>(`select ${COUNTED} from decisions_decisions d where d.id = $2`, [today, id]);
  if (!row || !mayRead(actor, row)) throw notFound('decision');
  const dutyRows = await dutyViews(db, await dutiesOf(db, id), reader);
  const events = await db.query<{ seq: number; at: Date; action: string; person_name: string | null; data: Record<string, unknown> }>(
    'select seq, at, action, person_name, data from decisions_events where of_id = $1 order by seq',
    [id],
  );
  const itemVote = row.state === 'draft' && row.item_id !== null ? await itemVoteView(db, row.item_id) : null;
  const meeting = row.meeting_id === null ? undefined : await findMeetingFacts(db, row.meeting_id);
  return {
    ...rowOf(row),
    version: row.version,
    text: row.text,
    titleNote: row.title_note,
    numberText: row.number_text,
    meetingId: row.meeting_id,
    meetingDay: meeting?.day ?? null,
    itemId: row.item_id,
    documentId: row.document_id,
    evaluation: row.evaluation,
    evaluatedOn: day(row.evaluated_on),
    endedOn: day(row.ended_on),
    endReason: row.end_reason,
    vote: voteOf(row),
    itemVote,
    dutyRows,
    papers: decisionPapersOf(
      { passedOn: day(row.passed_on), evaluation: row.evaluation, duties: dutyRows },
      { isHouse: seesDrafts(actor), unitIds: unitsOf(actor) },
    ),
    timeline: events.map((event) => ({
      seq: event.seq,
      at: event.at.toISOString(),
      action: event.action,
      personName: event.person_name,
      data: event.data,
    })),
    actions: adoptable(actionsOf('decision', row.state, { actor, targetId: null }), itemVote),
  };
}
