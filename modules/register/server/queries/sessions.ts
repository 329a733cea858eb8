import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';

export type SessionRow = {
  readonly id: string;
  readonly term: number;
  readonly session: number;
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
  readonly motionCutoff: string | null;
};

const COLUMNS = `s.id, t.number as term, s.number as session, s.opens_on as "opensOn", s.closes_on as "closesOn", s.motion_cutoff as "motionCutoff"
  from register_sessions s join register_terms t on t.id = s.term_id`;

/** The session a day belongs to: the one that last opened, whose suggestions run until the next opens. */
export async function findSessionOn(db: Queryable, day: LocalDate): Promise<SessionRow | undefined> {
  const [row] = await db.query<SessionRow>(
    `select ${COLUMNS} where s.opens_on <= $1 order by s.opens_on desc limit 1`,
    [day],
    'register-session-on',
  );
  return row;
}

/** All sessions, newest first. */
export async function listSessions(db: Queryable): Promise<SessionRow[]> {
  return db.query<SessionRow>(`select ${COLUMNS} order by s.opens_on desc`);
}
