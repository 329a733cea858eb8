import type { z } from 'zod';
import { notFound } from '#platform/domain/platform-errors.ts';
import { mayReadContests } from '#modules/ballots/server/module.ts';
import { findItemFacts } from '#modules/meetings/server/module.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { AssessmentView, ClockView, MatterView, PaperView, QuestionView } from '../../contract/views.ts';
import { matterLifecycles } from '../../domain/matter-lifecycle.ts';
import { questionLifecycle } from '../../domain/question-lifecycle.ts';
import { offeredAssessments } from '../offered-assessments.ts';
import { kindOf } from '../perform-act.ts';
import { mayRead, relationsTo, relationsToPoint } from '../policy.ts';
import { listIn, type MatterRecord, type QuestionRecord, type Signer } from '../store.ts';
import { actionViews } from './actions.ts';
import { COUNTED, rowOf, type CountedMatter, type Reader } from './matter-rows.ts';
import { listPoints } from './points.ts';
import { timelineOf } from './timeline.ts';

/** Who has drafts and comments before the report is out: those who prepare it, and the units. */
const WORKING_PAPERS = ['draft-report', 'comment', 'view', 'defence'];
const MOST_POINTS = 200;

async function papersOf(db: Queryable, matter: MatterRecord, isWorking: boolean): Promise<z.infer<typeof PaperView>[]> {
  const rows = await db.query<{
    id: string;
    kind: string;
    round: number;
    text: string;
    file_id: string | null;
    from_name: string;
    on_day: string;
  }>('select id, kind, round, text, file_id, from_name, on_day from supervision_papers where matter_id = $1 order by created_at', [
    matter.id,
  ]);
  return rows
    .filter(({ kind }) => isWorking || !WORKING_PAPERS.includes(kind))
    .map((row) => ({
      id: row.id,
      kind: row.kind,
      round: row.round,
      text: row.text,
      fileId: row.file_id,
      fromName: row.from_name,
      onDay: row.on_day,
    }));
}

async function clocksOf(db: Queryable, matterId: string, today: string): Promise<z.infer<typeof ClockView>[]> {
  const rows = await db.query<{
    id: string;
    kind: string;
    owner: string;
    due_on: string;
    explanation: { text: string; rules: string[] };
    state: string;
    stopped_on: string | null;
  }>(
    `select id, kind, owner, due_on, explanation, state, stopped_on from supervision_clocks where matter_id = $1 and state <> 'replaced' order by due_on, id`,
    [matterId],
  );
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    owner: row.owner,
    dueOn: row.due_on,
    text: row.explanation.text,
    rules: row.explanation.rules,
    state: row.state,
    stoppedOn: row.stopped_on,
    isOverdue: row.state === 'running' && row.due_on < today,
  }));
}

async function questionsOf(db: Queryable, matter: MatterRecord, { actor }: Reader): Promise<z.infer<typeof QuestionView>[]> {
  const rows = await db.query<QuestionRecord>('select * from supervision_questions where matter_id = $1 order by created_at', [matter.id]);
  // What residents sent is the office's to read first; what it did not use stays there.
  const isOffice = relationsTo(actor, matter).some((relation) => relation === 'congress-office' || relation === 'committee');
  const isShown = ({ state, came_from: from }: QuestionRecord): boolean =>
    isOffice || !(state === 'waiting' || (state === 'dropped' && from === 'public'));
  return rows.filter(isShown).map((row) => ({
    id: row.id,
    state: row.state,
    text: row.text,
    askedBy: row.asked_by,
    cameFrom: row.came_from,
    unitName: row.unit_name,
    askedInHallBy: row.asked_in_hall_by,
    answer: row.answer,
    answeredBy: row.answered_by,
    followUp: row.follow_up,
    isPublic: row.is_public,
    isMine: row.asker_id === actor.personId,
    actions: actionViews(questionLifecycle, {
      of: 'question',
      targetId: row.id,
      state: row.state,
      relations: relationsToPoint(actor, matter, row),
    }),
  }));
}

async function assessmentsOf(db: Queryable, matterId: string, { actor }: Reader): Promise<z.infer<typeof AssessmentView>[]> {
  const rows = await db.query<z.infer<typeof AssessmentView>>(
    'select id, on_day as "onDay", members, present, satisfied, basically, dissatisfied, void, abstain, result, source, reason, contest_id as "contestId", contest_title as "contestTitle", meeting_id as "meetingId", base, base_number as "baseNumber", needed from supervision_assessments where matter_id = $1 order by created_at',
    [matterId],
  );
  // A unit sees the result; the report of the vote opens to those who may read votes.
  return mayReadContests(actor) ? rows : rows.map((row) => ({ ...row, contestId: null, meetingId: null }));
}

/** What the table allows and the votes do not: a result is typed only where none was voted here, a second report follows a bad one (SUP-36). */
function isOpenNow(action: string, { offered, last }: { readonly offered: number; readonly last: string | undefined }): boolean {
  if (action === 'take-assessment') return offered > 0;
  if (action === 'assess') return offered === 0;
  return action !== 'order-second-report' || last === 'dissatisfied';
}

/** One matter as this reader may see it. @throws AppError `platform.not_found` */
export async function openMatter(db: Queryable, id: string, reader: Reader): Promise<MatterView> {
  const [matter] = await db.query<CountedMatter>(`select ${COUNTED} from supervision_matters m where m.id = $1`, [id]);
  if (!matter || !mayRead(reader.actor, matter)) throw notFound('matter');
  const relations = relationsTo(reader.actor, matter);
  const isWorking = relations.some((relation) =>
    ['congress-office', 'committee', 'chairs-council', 'unit', 'unit-head'].includes(relation),
  );
  const isOffice = relations.some((relation) => relation === 'congress-office' || relation === 'committee');
  const signers = listIn<Signer>(matter.signers);
  const assessments = await assessmentsOf(db, id, reader);
  const offered = isOffice ? await offeredAssessments(db, matter) : [];
  const day = (value: unknown): string | null => (value === null ? null : String(value));
  const participants = await db.query<{ name: string; role: string }>(
    `select name, role from supervision_participants where matter_id = $1
     order by array_position(array['leader', 'deputy-leader', 'member', 'deputy', 'expert', 'lower-congress'], role), name`,
    [id],
  );
  return {
    ...rowOf(matter, reader.today),
    version: matter.version,
    sentence: matter.sentence,
    start: matter.start_at,
    end: matter.end_at,
    point: matter.point,
    source: matter.source,
    ownerBodyId: matter.owner_body_id,
    laws: [...listIn<string>(matter.laws)],
    jointWith: [...listIn<string>(matter.joint_with)],
    meetingId: matter.meeting_id,
    itemId: matter.item_id,
    begunOn: day(matter.begun_on),
    handedOverOn: day(matter.handed_over_on),
    reportedOn: day(matter.reported_on),
    closedOn: day(matter.closed_on),
    publishedOn: day(matter.published_on),
    summary: matter.summary,
    outcome: matter.outcome,
    stateReason: matter.state_reason,
    followsId: matter.follows_id,
    signers: {
      names: signers.map(({ name }) => name),
      judged: signers.filter(({ judged }) => judged !== undefined).length,
      dissatisfied: signers.filter(({ judged }) => judged === false).length,
    },
    participants,
    pointRows: (await listPoints(db, { matterId: id, limit: MOST_POINTS }, reader)).rows.toSorted(
      (one, other) => one.number - other.number,
    ),
    questions: await questionsOf(db, matter, reader),
    papers: await papersOf(db, matter, isWorking),
    assessments,
    offeredAssessments: offered,
    itemTitle: matter.item_id === null ? null : ((await findItemFacts(db, matter.item_id))?.title ?? null),
    reportRound: matter.report_round,
    questionsUntil: day(matter.questions_until),
    questionsNote: matter.questions_note,
    clocks: await clocksOf(db, id, reader.today),
    timeline: await timelineOf(db, id),
    actions: actionViews(matterLifecycles[kindOf(matter)], { of: 'matter', targetId: null, state: matter.state, relations }).filter(
      ({ action }) => isOpenNow(action, { offered: offered.length, last: assessments.at(-1)?.result }),
    ),
  };
}
