import { hasRole } from '#platform/domain/actor.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { QuestionGroup, QuestionRow } from '../../contract/desk-views.ts';
import { daysOfQuarter, quarterOf } from './promise-ledger.ts';
import { newAsked, place, visibility, type Asked, type Reader } from './visible-rows.ts';
import { concerns } from './work-sets.ts';

/** A question is the rows that answer it: tables after `from`, a condition, and what the row shows. */
type Question = {
  readonly key: string;
  readonly rows: (
    asked: Asked,
    reader: Reader,
  ) => {
    readonly from?: string;
    readonly where: string;
    readonly due?: string;
    readonly measure?: string;
    readonly text?: string;
    readonly unit?: string;
  };
  /** Only for who may see single ratings. */
  readonly isOfRatings?: true;
};

const today = (asked: Asked, reader: Reader) => `${place(asked, reader.today)}::date`;
const UNANSWERED = `s.state in ('handed-over', 'assigned', 'handling', 'second-round', 'co-ordination')`;

export const questions: readonly Question[] = [
  {
    key: 'promises-due-not-kept',
    rows: (asked, reader) => {
      const { to } = daysOfQuarter(quarterOf(reader.today));
      // Broken ones of earlier quarters are still not kept.
      return {
        from: 'join suggestions_promises p on p.suggestion_id = s.id',
        where: `p.state in ('open', 'reported') and p.due_on <= ${place(asked, to)}::date and ${concerns(asked, reader, 'p')}`,
        due: 'p.due_on',
        measure: `${today(asked, reader)} - p.due_on`,
        text: 'p.text',
        unit: 'p.unit_name',
      };
    },
  },
  {
    key: 'replies-overdue',
    rows: (asked, reader) => ({
      where: `${UNANSWERED} and s.due_on < ${today(asked, reader)}`,
      measure: `${today(asked, reader)} - s.due_on`,
    }),
  },
  { key: 'returned-thrice', rows: () => ({ where: 's.return_count >= 3', measure: 's.return_count' }) },
  {
    key: 'dissatisfied-twice',
    isOfRatings: true,
    rows: () => ({
      where: `(select count(distinct r.round) from suggestions_ratings r where r.suggestion_id = s.id and r.of = 'reply' and r.value = 'dissatisfied' and r.replaced_on is null and r.person_id = s.lead_person_id) >= 2`,
      measure: 's.round',
    }),
  },
  {
    key: 'unrated-past-period',
    rows: (asked, reader) => ({
      from: `join suggestions_clocks c on c.suggestion_id = s.id and c.kind = 'rating' and c.state = 'running'`,
      where: `s.state = 'answered' and c.due_on < ${today(asked, reader)}`,
      due: 'c.due_on',
      measure: `${today(asked, reader)} - c.due_on`,
    }),
  },
  {
    key: 'key-behind-milestone',
    rows: (asked, reader) => ({
      from: `join suggestions_key_cases y on y.suggestion_id = s.id cross join lateral (select m.value from jsonb_array_elements(y.milestones) with ordinality m(value, n) where m.value->>'reachedOn' is null and (m.value->>'dueOn')::date < ${today(asked, reader)} order by m.n limit 1) late`,
      where: `y.state = 'planned'`,
      due: `(late.value->>'dueOn')::date`,
      measure: `${today(asked, reader)} - (late.value->>'dueOn')::date`,
      text: `late.value->>'text'`,
    }),
  },
  {
    key: 'opinions-late',
    rows: (asked, reader) => ({
      from: `join suggestions_clocks c on c.suggestion_id = s.id and c.kind in ('co-opinion', 'opinion-redo') and c.state = 'running' join suggestions_tasks k on k.id = c.task_id`,
      where: `c.due_on < ${today(asked, reader)}`,
      due: 'c.due_on',
      measure: `${today(asked, reader)} - c.due_on`,
      unit: 'k.unit_name',
    }),
  },
];

const FIRST_ROWS = 5;
const MOST = 1000;
const RATING_READERS = ['deputies-office', 'committee', 'chairs-council'];

const mayAsk = ({ isOfRatings }: Question, { actor }: Reader): boolean =>
  isOfRatings === undefined || RATING_READERS.some((role) => hasRole(actor, role));

async function answer(
  db: Queryable,
  question: Question,
  { reader, limit }: { readonly reader: Reader; readonly limit: number },
): Promise<QuestionGroup> {
  const asked = newAsked();
  const { from = '', where, due = 's.due_on', measure = 'null', text = `''`, unit = 's.lead_unit_name' } = question.rows(asked, reader);
  const rows = await db.query<QuestionRow & { readonly count: number }>(
    `
    select s.id as "suggestionId", s.number_text as "numberText", s.title, ${unit} as "unitName", s.state, ${due} as "dueOn", (${measure})::int as measure, ${text} as text, count(*) over ()::int as count
    from suggestions_suggestions s ${from} where ${visibility(reader.actor, asked)} and ${where} order by ${due} nulls last, s.id limit ${limit}`,
    asked.values,
  );
  return { key: question.key, count: rows[0]?.count ?? 0, rows: rows.map(({ count: _count, ...row }) => row) };
}

/** The questions a leader asks, each with how many rows answer it and the first of them. */
export async function listQuestions(db: Queryable, reader: Reader): Promise<QuestionGroup[]> {
  const groups: QuestionGroup[] = [];
  for (const question of questions.filter((each) => mayAsk(each, reader)))
    groups.push(await answer(db, question, { reader, limit: FIRST_ROWS }));
  return groups;
}

/** All rows behind one question. @throws AppError `platform.not_found` */
export async function openQuestion(db: Queryable, key: string, reader: Reader): Promise<QuestionGroup> {
  const question = questions.find((each) => each.key === key && mayAsk(each, reader));
  if (!question) throw notFound('question');
  return answer(db, question, { reader, limit: MOST });
}
