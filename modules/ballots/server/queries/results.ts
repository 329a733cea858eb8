import type { ContestResult } from '#modules/meetings/server/module.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { Outcome } from '../../domain/outcome.ts';
import { outcomeSentence } from '../../domain/papers/outcome-sentence.ts';
import { contestOf } from '../contest-rules.ts';
import { CONTEST, type ContestRecord } from '../contest-store.ts';

/** Results of a meeting's votes as minutes and resolutions print them, in the order in which they were opened. */
export async function resultsOfMeeting(db: Queryable, meetingId: string): Promise<ContestResult[]> {
  const records = await db.query<ContestRecord>(
    `${CONTEST} where c.meeting_id = $1 and c.result is not null and c.state <> 'void' order by c.opened_at, c.id`,
    [meetingId],
    'ballots-results',
  );
  return records.map((record) => {
    const outcome = Outcome.parse(record.result);
    return {
      contestId: record.id,
      itemId: record.itemId,
      title: record.title,
      sentence: outcomeSentence(contestOf(record.frozen?.definition), outcome),
      isPassed: outcome.verdict === 'passed' || outcome.verdict === 'decided',
    };
  });
}
