import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { IS_PUBLISHED, OWES_ANSWER } from './published-rules.ts';

/** Figures of one session's published suggestions. Each is a count of rows that a list shows. */
export type PublicFigures = {
  readonly published: number;
  readonly handedOver: number;
  readonly answered: number;
  readonly answeredInTime: number;
  readonly unanswered: number;
  readonly overdue: number;
};

/**
 * Counts what is published of a session, or of all. A case merged into another has no hand-over of its
 * own and is in no count but the first.
 */
export async function publicFigures(db: Queryable, sessionId: string | null, today: LocalDate): Promise<PublicFigures> {
  const [row] = await db.query<PublicFigures>(
    `select count(*)::int as published, (count(*) filter (where s.handed_over_on is not null))::int as "handedOver",
      (count(*) filter (where s.answered_on is not null and not ${OWES_ANSWER}))::int as answered,
      (count(*) filter (where s.answered_on is not null and not ${OWES_ANSWER} and s.answered_on <= s.due_on))::int as "answeredInTime",
      (count(*) filter (where ${OWES_ANSWER}))::int as unanswered, (count(*) filter (where ${OWES_ANSWER} and s.due_on < $2))::int as overdue
     from suggestions_suggestions s where ${IS_PUBLISHED} and ($1::uuid is null or s.session_id = $1)`,
    [sessionId, today],
  );
  return row ?? { published: 0, handedOver: 0, answered: 0, answeredInTime: 0, unanswered: 0, overdue: 0 };
}
