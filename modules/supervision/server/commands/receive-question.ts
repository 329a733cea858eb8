import { findHolders } from '#modules/register/server/module.ts';
import type { CongressId, PersonId } from '#platform/domain/ids.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import type { Database } from '#platform/server/db/database.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import { appendJournal } from '#platform/server/journal/append-journal.ts';
import { matterTopic } from '../../contract/events.ts';
import { notifyTopic } from '#platform/server/live/notify-topic.ts';
import { appendNotices } from '#platform/server/notices/append-notices.ts';
import { findPublicInquiry } from '../queries/published.ts';
import { insertRow } from '../store.ts';

type Sent = { readonly congressId: CongressId; readonly matterId: string; readonly text: string };
export const SHORTEST_QUESTION = 5;
export const LONGEST_QUESTION = 500;
/** So many unread ones wait at most; the office reads before more come in. */
const MOST_WAITING = 300;

/**
 * A question of a resident for an inquiry that is open. Nobody is signed in and nothing of the sender is kept; the
 * question waits for the office, which is told once a day.
 * @returns why it was not taken, or undefined when it was
 */
export async function receiveQuestion(
  { db, clock }: { readonly db: Database; readonly clock: () => Date },
  { congressId, matterId, text }: Sent,
): Promise<'closed' | 'short' | 'long' | 'full' | undefined> {
  const now = clock();
  const today = dateOfInstant(now);
  const length = [...text].length;
  if (length < SHORTEST_QUESTION) return 'short';
  if (length > LONGEST_QUESTION) return 'long';
  return db.write(congressId, async (tx) => {
    const inquiry = await findPublicInquiry(tx, matterId, today);
    if (!inquiry?.isTaking) return 'closed';
    const [waiting] = await tx.query<{ n: number }>(
      `select count(*)::int as n from supervision_questions where matter_id = $1 and state = 'waiting'`,
      [matterId],
    );
    if ((waiting?.n ?? 0) >= MOST_WAITING) return 'full';
    const id = newId(now);
    await insertRow(tx, 'supervision_questions', {
      congress_id: congressId,
      id,
      matter_id: matterId,
      state: 'waiting',
      text,
      asked_by: '',
      came_from: 'public',
    });
    // The log knows that something came, not what and not from where.
    await appendJournal(tx, {
      action: 'supervision.question.receive',
      objectType: 'supervision-matter',
      objectId: matterId,
      after: { questionId: id },
      result: 'done',
    });
    const people = await findHolders(tx, ['congress-office'], { on: today });
    await appendNotices(
      tx,
      congressId,
      people.map((to) => ({
        to: to as PersonId,
        kind: 'supervision.residents-ask',
        params: { subject: inquiry.subject },
        objectType: 'supervision-matter',
        objectId: matterId,
        onceKey: `supervision.residents-ask ${matterId} ${today}`,
      })),
      now,
    );
    await notifyTopic(tx, matterTopic(matterId));
    return undefined;
  });
}
