import type { RuleBook } from '#platform/domain/law/rule-book.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { isMeetingKind, quorumRule } from '../domain/meeting-kinds.ts';
import { quorumOf, type Counted, type Quorum } from '../domain/quorum.ts';
import { kindOf } from './perform-act.ts';
import type { MeetingRecord } from './store.ts';

const COUNT = `
  select count(*) filter (where is_in_base)::int as entitled, count(*) filter (where is_entitled and is_present and (not is_video or $2))::int as present, count(*) filter (where is_in_base and reply = 'leave-granted')::int as "onLeave"
  from meetings_attendees where meeting_id = $1`;

/** 应到 and 实到 of a meeting as they stand now, by the law's quorum. Who takes part by video counts only where SCM-13 says so. */
export async function quorumNow(db: Queryable, meeting: Pick<MeetingRecord, 'id' | 'kind' | 'parent_id'>, book: RuleBook): Promise<Quorum> {
  const [counted] = await db.query<Counted>(COUNT, [meeting.id, book.value('SCM-13', 'video-counts') === true], 'meetings-quorum');
  const [parent] =
    meeting.parent_id === null
      ? []
      : await db.query<{ kind: string }>('select kind from meetings_meetings where id = $1', [meeting.parent_id]);
  const above = parent && isMeetingKind(parent.kind) ? parent.kind : null;
  return quorumOf(quorumRule(kindOf(meeting), above), counted ?? { entitled: 0, present: 0, onLeave: 0 }, book);
}
