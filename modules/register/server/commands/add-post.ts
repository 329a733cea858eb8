import type { LocalDate } from '#platform/domain/local-date.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import type { Tx } from '#platform/server/db/database.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import type { PersonDesk } from '../../contract/desk-views.ts';
import { bodyEnded, notOneself, roleElsewhere, unitEnded } from '../../domain/errors.ts';
import { roleFits } from '../../domain/roles.ts';
import { runPostEdit, type EditDeps } from '../editing.ts';
import { openPerson } from '../queries/person-desk.ts';

type Input = {
  readonly commandId: string;
  readonly personId: string;
  readonly bodyId?: string | null | undefined;
  readonly organisationId?: string | null | undefined;
  readonly role: string;
  readonly title: string;
  readonly rankOrder: number;
  readonly startsOn: LocalDate;
};

async function requirePlace(tx: Tx, { bodyId, organisationId, role }: Input): Promise<string> {
  // Exactly one place: a post is held somewhere, and not in two.
  if (Boolean(bodyId) === Boolean(organisationId) || !roleFits(role, bodyId ? 'body' : 'unit')) throw roleElsewhere();
  const [place] = bodyId
    ? await tx.query<{ name: string; endedOn: string | null }>('select name, ended_on as "endedOn" from register_bodies where id = $1', [
        bodyId,
      ])
    : await tx.query<{ name: string; endedOn: string | null }>(
        'select name, ended_on as "endedOn" from register_organisations where id = $1',
        [organisationId ?? null],
      );
  if (!place) throw notFound(bodyId ? 'body' : 'unit');
  if (place.endedOn !== null) throw bodyId ? bodyEnded() : unitEnded();
  return place.name;
}

/** Gives a post in a body or a unit from a day on; nobody gives one to himself. @throws AppError `register.post_held`, `register.role_elsewhere`, `register.not_oneself` */
export async function addPost(deps: EditDeps, caller: Caller, input: Input): Promise<PersonDesk> {
  return runPostEdit(deps, caller, { name: 'register.post.add', input }, async ({ tx, journal, today }) => {
    if (input.personId === caller.actor.personId) throw notOneself();
    const [person] = await tx.query('select 1 from register_people where id = $1', [input.personId]);
    if (!person) throw notFound('person');
    const place = await requirePlace(tx, input);
    await tx.query(
      'insert into register_posts (congress_id, person_id, body_id, organisation_id, role, title, rank_order, starts_on) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [
        tx.congressId,
        input.personId,
        input.bodyId ?? null,
        input.organisationId ?? null,
        input.role,
        input.title,
        input.rankOrder,
        input.startsOn,
      ],
    );
    await journal({
      action: 'register.post.add',
      objectType: 'person',
      objectId: input.personId,
      after: { place, role: input.role, title: input.title, startsOn: input.startsOn },
    });
    return openPerson(tx, input.personId, { keeps: true, today });
  });
}
