import type { Tx } from '#platform/server/db/database.ts';
import { readTopic, topicKey } from './live-topic.ts';

export const LIVE_CHANNEL = 'renda_live';

// The number of the transaction is the version: every change of a topic has another one.
const NOTIFY = `select pg_notify('${LIVE_CHANNEL}', topic || ' ' || pg_current_xact_id()::text) from unnest($1::text[]) as topic`;

/**
 * Tells every page that watches one of the topics, once this transaction is committed and not
 * before; nothing is told when it is rolled back. For what happens up to some dozen times a second:
 * PostgreSQL lets transactions that tell something commit one after the other. What happens more
 * often (casts) is told by `LiveHub.tellSoon`.
 * @param topics `module.what:id`, of the transaction's own congress
 */
export async function notifyTopic(tx: Tx, ...topics: readonly string[]): Promise<void> {
  const { congressId } = tx;
  if (congressId === null) throw new Error('a topic belongs to a congress');
  const unread = topics.find((topic) => readTopic(topic) === null);
  if (unread !== undefined) throw new Error(`no topic: ${unread}`);
  await tx.query(NOTIFY, [topics.map((topic) => topicKey(congressId, topic))], 'live-notify');
}
