import type { z } from 'zod';
import { hasRole } from '#platform/domain/actor.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import { notAllowed, notFound } from '#platform/domain/platform-errors.ts';
import { runCommand, type Command, type Caller } from '#platform/server/command/run-command.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import { findOrganisations } from '#modules/register/server/module.ts';
import type { commendationsContract, CommendationView } from '../../contract/commendation-endpoints.ts';
import type { ActDeps } from '../perform-act.ts';

type Input = z.infer<NonNullable<(typeof commendationsContract.commend)['~orpc']['inputSchema']>>;
type View = z.infer<typeof CommendationView>;

const LIST = `
  select c.id, c.year, c.kind, coalesce(s.title, '') as title, s.number_text as "numberText", c.suggestion_id as "suggestionId", c.organisation_id as "organisationId", c.reason, c.on_day as on
  from suggestions_commendations c left join suggestions_suggestions s on s.id = c.suggestion_id where c.year = $1 order by c.kind, s.number, c.id`;

/** Those of a year, by number; never by merit. */
export async function listCommendations(db: Queryable, year: number): Promise<View[]> {
  const rows = await db.query<Omit<View, 'name'> & { title: string; numberText: string | null }>(LIST, [year]);
  const units = new Map(
    (
      await findOrganisations(
        db,
        rows.flatMap((row) => row.organisationId ?? []),
      )
    ).map((unit) => [unit.id, unit.name]),
  );
  return rows.map(({ title, numberText, ...row }) => ({
    ...row,
    name: row.organisationId ? (units.get(row.organisationId) ?? '') : [numberText, title].filter(Boolean).join(' '),
  }));
}

async function requireKnown(command: Command, of: Input['of']): Promise<void> {
  const [found] =
    of.kind === 'suggestion'
      ? await command.tx.query('select 1 from suggestions_suggestions where id = $1 and number is not null', [of.suggestionId])
      : await findOrganisations(command.tx, [of.organisationId]);
  if (!found) throw notFound(of.kind);
}

/** The deputies' office or the chairs' council commends. @throws AppError `platform.not_allowed`, `platform.not_found` */
export async function commend(deps: ActDeps, caller: Caller, input: Input): Promise<View> {
  if (!hasRole(caller.actor, 'deputies-office') && !hasRole(caller.actor, 'chairs-council')) throw notAllowed('suggestions.commend');
  return runCommand(
    deps,
    { ...caller, commandId: input.commandId as CommandId, name: 'suggestions.commend', body: input },
    async (command) => {
      await requireKnown(command, input.of);
      const id = newId(command.now);
      const suggestionId = input.of.kind === 'suggestion' ? input.of.suggestionId : null;
      const organisationId = input.of.kind === 'unit' ? input.of.organisationId : null;
      await command.tx.query(
        'insert into suggestions_commendations (congress_id, id, year, kind, suggestion_id, organisation_id, reason, on_day) values ($1, $2, $3, $4, $5, $6, $7, $8)',
        [caller.actor.congressId, id, input.year, input.of.kind, suggestionId, organisationId, input.reason, command.today],
      );
      await command.journal({
        action: 'suggestions.commend',
        objectType: input.of.kind,
        objectId: suggestionId ?? organisationId,
        after: { year: input.year, reason: input.reason },
      });
      const made = (await listCommendations(command.tx, input.year)).find((row) => row.id === id);
      if (!made) throw notFound('commendation');
      return made;
    },
  );
}
