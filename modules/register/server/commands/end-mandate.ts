import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import type { PersonDesk } from '../../contract/desk-views.ts';
import type { MandateEndReason } from '../../domain/mandate-ends.ts';
import type { EditDeps } from '../editing.ts';
import { changeMandate, requireAfterStart, type MandateInput } from '../mandate-at-hand.ts';

type Input = MandateInput & { readonly reason: MandateEndReason; readonly on: LocalDate };

// Posts of the congress are held by its deputies: what stands on the mandate ends with it (rule DEP-30).
const POSTS = `
  update register_posts o set ends_on = greatest($2::date, o.starts_on) from register_bodies b
  where b.id = o.body_id and o.person_id = $1 and (o.ends_on is null or o.ends_on > $2)
    and b.kind in ('standing-committee', 'chairs-council', 'presidium', 'committee', 'delegation', 'deputy-group', 'professional-group')
  returning o.title`;

/** Ends a mandate before its term by a ground of rule DEP-30; posts in bodies of deputies end the same day. @throws AppError `register.ends_before_start`, `register.mandate_ended` */
export async function endMandate(deps: EditDeps, caller: Caller, input: Input): Promise<PersonDesk> {
  return changeMandate(deps, caller, { name: 'register.mandate.end', input }, async ({ tx, journal }, mandate) => {
    requireAfterStart(input.on, mandate.startsOn);
    await tx.query('update register_mandates set ends_on = $2, end_reason = $3 where id = $1', [mandate.id, input.on, input.reason]);
    const ended = mandate.isOwn ? await tx.query<{ title: string }>(POSTS, [mandate.personId, input.on]) : [];
    await journal({
      action: 'register.mandate.end',
      objectType: 'person',
      objectId: mandate.personId,
      rule: 'DEP-30',
      before: { endsOn: mandate.endsOn },
      after: { endsOn: input.on, reason: input.reason, posts: ended.map(({ title }) => title) },
    });
  });
}
