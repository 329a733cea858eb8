import type { z } from 'zod';
import { hasRole, type Actor } from '#platform/domain/actor.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import { invalidField } from '#platform/domain/platform-errors.ts';
import type { SuggestionFilter } from '../../contract/endpoints.ts';
import type { SuggestionRow } from '../../contract/views.ts';
import { place, seesRatings, type Asked, type Reader } from './visible-rows.ts';
import { watchSets, workSets } from './work-sets.ts';

export type ListRequest = z.infer<typeof SuggestionFilter> & { readonly after?: string | undefined; readonly limit: number };
export type ListAnswer = { readonly rows: SuggestionRow[]; readonly next: string | null; readonly total: number | null };

/** Named sets beside those that the desk counts (`work-sets.ts`): each is a question somebody asks every morning. */
const SETS: Readonly<Record<string, (asked: Asked, actor: Actor, today: LocalDate) => string>> = {
  mine: (asked, actor) => `s.lead_person_id = ${place(asked, actor.personId)}`,
  'co-signed': (asked, actor) =>
    `exists (select from suggestions_signers g where g.suggestion_id = s.id and g.person_id = ${place(asked, actor.personId)} and g.state = 'confirmed')`,
  'to-sign': (asked, actor) =>
    `s.state = 'co-signing' and exists (select from suggestions_signers g where g.suggestion_id = s.id and g.person_id = ${place(asked, actor.personId)} and g.state = 'invited')`,
  'to-rate': (asked, actor) => `s.state = 'answered' and s.lead_person_id = ${place(asked, actor.personId)}`,
  'returned-thrice': () => `s.return_count >= 3`,
  unanswered: () => `s.state in ('handed-over', 'assigned', 'handling', 'second-round', 'co-ordination')`,
  'promises-late': (asked, _actor, today) =>
    `exists (select from suggestions_promises p where p.suggestion_id = s.id and p.state in ('open', 'reported') and p.due_on < ${place(asked, today)})`,
  'to-publish': () => `s.publicity = 'undecided' and s.number is not null`,
};

const EQUAL: readonly (readonly [keyof ListRequest, string])[] = [
  ['sessionId', 's.session_id'],
  ['kind', 's.kind'],
  ['state', 's.state'],
  ['leadPersonId', 's.lead_person_id'],
  ['delegationId', 's.delegation_id'],
  ['field', 's.field'],
  ['replyClass', 's.reply_class'],
  ['isKey', 's.is_key'],
];

/** The conditions of what is asked for, beside those of what may be seen. */
export function narrowList(request: ListRequest, asked: Asked, { actor, today }: Reader): void {
  for (const [key, column] of EQUAL) if (request[key] !== undefined) asked.texts.push(`${column} = ${place(asked, request[key])}`);
  // A unit sees its own work under any role; the lead's column has the index that serves long lists.
  if (request.unitId !== undefined) asked.texts.push(`s.lead_unit_id = ${place(asked, request.unitId)}`);
  if (request.rating !== undefined)
    asked.texts.push(
      request.rating === 'unrated'
        ? 's.answered_on is not null and s.last_rating is null'
        : `s.last_rating = ${place(asked, request.rating)}`,
    );
  // Neither a single rating nor a hidden name can be found out by filtering for it.
  if (request.rating !== undefined && !seesRatings(actor) && !hasRole(actor, 'deputy')) asked.texts.push('s.round > 1');
  const byName = request.leadPersonId ?? request.delegationId;
  if (byName !== undefined && request.leadPersonId !== actor.personId && !hasRole(actor, 'deputies-office'))
    asked.texts.push('not s.is_confidential');
  if (request.isOverdue)
    asked.texts.push(
      `s.due_on < ${place(asked, today)} and s.state in ('handed-over', 'assigned', 'handling', 'second-round', 'co-ordination')`,
    );
  // The desk's own sets first, so that a list shows what the desk counted.
  const work = [...workSets, ...watchSets].find(({ key }) => key === request.set);
  const set = request.set === undefined ? undefined : SETS[request.set];
  if (work) asked.texts.push(`(${work.test(asked, { actor, today })})`);
  else if (set) asked.texts.push(`(${set(asked, actor, today)})`);
  // A set nobody knows must not answer with everything.
  else if (request.set !== undefined) throw invalidField('set', 'platform.not_a_choice');
}
