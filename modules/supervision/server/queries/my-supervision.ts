import type { Queryable } from '#platform/server/db/queryable.ts';
import type { MySupervision } from '../../contract/views.ts';
import { visibleMatters } from '../policy.ts';
import { COUNTED, rowOf, type CountedMatter, type Reader } from './matter-rows.ts';

const MOST = 100;

/** What somebody has to do with supervision himself, the newest first. */
export async function mySupervision(db: Queryable, { actor, today }: Reader): Promise<MySupervision> {
  const questions = await db.query<MySupervision['questions'][number]>(
    `
    select q.id, q.matter_id as "matterId", m.subject, q.state, q.text, q.unit_name as "unitName", q.answer, q.follow_up as "followUp", q.is_public as "isPublic"
    from supervision_questions q join supervision_matters m on m.id = q.matter_id where q.asker_id = $1 order by q.created_at desc limit ${MOST}`,
    [actor.personId],
  );
  const asked = { values: [actor.personId] as unknown[] };
  const rows = await db.query<CountedMatter & { role: string }>(
    `
    select ${COUNTED}, coalesce(p.role, 'signer') as role from supervision_matters m left join lateral (select role from supervision_participants where matter_id = m.id and person_id = $1 order by role limit 1) p on true
    where (p.role is not null or exists (select from jsonb_array_elements(m.signers) g where g->>'personId' = $1::text)) and ${visibleMatters(actor, asked)} order by m.id desc limit ${MOST}`,
    asked.values,
  );
  return { questions, matters: rows.map((row) => ({ ...rowOf(row, today), role: row.role, outcome: row.outcome })) };
}
