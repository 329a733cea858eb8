import type { LocalDate } from '#platform/domain/local-date.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import type { PersonDesk } from '../../contract/desk-views.ts';
import { postEnded } from '../../domain/errors.ts';
import { runPostEdit, type EditDeps } from '../editing.ts';
import { requireAfterStart } from '../mandate-at-hand.ts';
import { openPerson } from '../queries/person-desk.ts';

type Input = { readonly id: string; readonly commandId: string; readonly on: LocalDate };
type Stored = { personId: string; role: string; title: string; startsOn: LocalDate; endsOn: LocalDate | null };

/** Ends a post; its role is gone from that day. @throws AppError `register.post_ended`, `register.ends_before_start` */
export async function endPost(deps: EditDeps, caller: Caller, input: Input): Promise<PersonDesk> {
  return runPostEdit(deps, caller, { name: 'register.post.end', input }, async ({ tx, journal, today }) => {
    const [post] = await tx.query<Stored>(
      'select person_id as "personId", role, title, starts_on as "startsOn", ends_on as "endsOn" from register_posts where id = $1 for update',
      [input.id],
    );
    if (!post) throw notFound('post');
    if (post.endsOn !== null) throw postEnded();
    requireAfterStart(input.on, post.startsOn);
    await tx.query('update register_posts set ends_on = $2 where id = $1', [input.id, input.on]);
    await journal({
      action: 'register.post.end',
      objectType: 'person',
      objectId: post.personId,
      before: { role: post.role, title: post.title, endsOn: null },
      after: { endsOn: input.on },
    });
    return openPerson(tx, post.personId, { keeps: true, today });
  });
}
