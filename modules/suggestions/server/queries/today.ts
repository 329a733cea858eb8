import { hasRole } from '#platform/domain/actor.ts';
import { addDays } from '#platform/domain/local-date.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { TodayItem } from '../../contract/desk-views.ts';
import type { Reader } from './visible-rows.ts';

// A result can be judged when some time has passed since the case was closed.
const RESULT_AFTER_DAYS = 30;

const NOT_RATED = (of: string) =>
  `not exists (select from suggestions_ratings r where r.suggestion_id = s.id and r.of = '${of}' and r.round = s.round and r.person_id = $1::uuid and r.replaced_on is null)`;
const SIGNED = `exists (select from suggestions_signers g where g.suggestion_id = s.id and g.person_id = $1::uuid and g.state = 'confirmed')`;
const MINE = 's.lead_person_id = $1::uuid';
const COMMON = 's.id as "suggestionId", s.title, s.number_text as "numberText", s.round';
const lastEvent = (action: string) =>
  `(select e.data->>'reason' from suggestions_events e where e.suggestion_id = s.id and e.action = '${action}' order by e.seq desc limit 1)`;

/** Each kind answers for one act of the lifecycle tables; what others wait for comes first. */
const ITEMS = `
  select 1 as "order", 'sign' as kind, ${COMMON}, null::uuid as "targetId", null as "unitName", s.lead_name as text, s.changed_at::date as since
    from suggestions_signers i join suggestions_suggestions s on s.id = i.suggestion_id where i.person_id = $1::uuid and i.state = 'invited' and s.state = 'co-signing'
  union all
  select 2, 'rate-reply', ${COMMON}, null, s.lead_unit_name, '', s.answered_on from suggestions_suggestions s where s.state = 'answered' and (${MINE} or ${SIGNED}) and ${NOT_RATED('reply')}
  union all
  select 3, 'confirm-contact', ${COMMON}, c.task_id, k.unit_name, c.summary, c.on_day
    from suggestions_contacts c join suggestions_suggestions s on s.id = c.suggestion_id join suggestions_tasks k on k.id = c.task_id where c.state = 'logged' and ${MINE} and k.state in ('handling', 'checking', 'signing', 'government-check', 'ready', 'replied')
  union all
  select 4, 'confirm-promise', ${COMMON}, p.id, p.unit_name, p.text, p.kept_on
    from suggestions_promises p join suggestions_suggestions s on s.id = p.suggestion_id where p.state = 'reported' and ${MINE}
  union all
  select 5, 'revise', ${COMMON}, null, null, coalesce(${lastEvent('return-for-revision')}, ''), s.changed_at::date from suggestions_suggestions s where s.kind = 'suggestion' and s.state = 'returned' and ${MINE}
  union all
  select 6, 'rate-result', ${COMMON}, null, s.lead_unit_name, '', s.closed_on from suggestions_suggestions s
    where s.state = 'closed' and s.open_promises = 0 and s.closed_on is not null and s.import_key is null and ${MINE} and ${NOT_RATED('result')}
      and (s.closed_on <= $2::date or exists (select from suggestions_promises p where p.suggestion_id = s.id and p.state = 'kept'))
  union all
  select 7, 'continue-draft', ${COMMON}, null, null, '', s.changed_at::date from suggestions_suggestions s where s.state in ('draft', 'co-signing') and ${MINE}
    and (s.state = 'draft' or not exists (select from suggestions_signers g where g.suggestion_id = s.id and g.state = 'invited'))
  order by 1, since, 3`;

/** What a deputy can do today, what others wait for first; nothing for who is no deputy. */
export async function listToday(db: Queryable, { actor, today }: Reader): Promise<TodayItem[]> {
  if (!hasRole(actor, 'deputy')) return [];
  const rows = await db.query<TodayItem & { readonly order: number }>(
    ITEMS,
    [actor.personId, addDays(today, -RESULT_AFTER_DAYS)],
    'suggestions-today',
  );
  return rows.map(({ order: _order, ...item }) => item);
}
