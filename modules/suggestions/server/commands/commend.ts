import type { z } from 'zod';
import { holdsOneOf, type Actor } from '#platform/domain/actor.ts';
import type { CommandId, PersonId } from '#platform/domain/ids.ts';
import { notAllowed, notFound } from '#platform/domain/platform-errors.ts';
import { runCommand, type Command, type Caller } from '#platform/server/command/run-command.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import { findHolders, findOrganisations } from '#modules/register/server/module.ts';
import type { Notice } from '#platform/server/notices/append-notices.ts';
import type { commendationsContract, CommendationView } from '../../contract/commendation-endpoints.ts';
import { commendationGone, commendedAlready, notAnsweredForCommendation } from '../../domain/errors.ts';
import { WHO_MAY } from '../../domain/who-may.ts';
import { noticeTo } from '../notices.ts';
import type { ActDeps } from '../perform-act.ts';

type Input = z.infer<NonNullable<(typeof commendationsContract.commend)['~orpc']['inputSchema']>>;
type View = z.infer<typeof CommendationView>;

const LIST = `
  select c.id, c.year, c.kind, case when s.is_confidential and not $2 then '＊＊＊' else coalesce(s.title, '') end as title, s.number_text as "numberText", c.suggestion_id as "suggestionId", c.organisation_id as "organisationId", c.reason, c.on_day as on
  from suggestions_commendations c left join suggestions_suggestions s on s.id = c.suggestion_id where c.year = $1 and c.taken_back_on is null order by c.kind, s.number, c.id`;

/** Those of a year, by number; never by merit. */
export async function listCommendations(db: Queryable, year: number, actor: Actor): Promise<View[]> {
  const rows = await db.query<Omit<View, 'name'> & { title: string; numberText: string | null }>(LIST, [
    year,
    holdsOneOf(actor, WHO_MAY.commend),
  ]);
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

const KNOWN = `
  select s.id, s.title, s.lead_name, s.number_text, s.lead_person_id, s.answered_on, s.state,
    array(select g.person_id from suggestions_signers g where g.suggestion_id = s.id and g.state = 'confirmed') as "coSigners"
  from suggestions_suggestions s where s.id = $1 and s.number is not null and s.kind = 'suggestion'`;
type Known = {
  readonly id: string;
  readonly title: string;
  readonly lead_name: string;
  readonly number_text: string | null;
  readonly lead_person_id: string;
  readonly answered_on: string | null;
  readonly state: string;
  readonly coSigners: string[];
};

/** Who is told: the deputies of a suggestion, the clerks and the head of a unit. */
async function honoured(command: Command, { of, year }: Input): Promise<Notice[]> {
  if (of.kind === 'unit') {
    const [unit] = await findOrganisations(command.tx, [of.organisationId]);
    if (!unit) throw notFound(of.kind);
    const people = await findHolders(command.tx, ['unit-clerk', 'unit-head'], { on: command.today, organisationId: unit.id });
    const params = { unit: unit.shortName, year };
    return people.map((to) => ({
      to: to as PersonId,
      kind: 'suggestions.unit-commended',
      objectType: 'organisation',
      objectId: unit.id,
      params,
    }));
  }
  const [found] = await command.tx.query<Known>(KNOWN, [of.suggestionId]);
  if (!found) throw notFound(of.kind);
  if (found.answered_on === null || found.state === 'withdrawn') throw notAnsweredForCommendation();
  return [...new Set([found.lead_person_id, ...found.coSigners])].map((to) => noticeTo(to, 'suggestions.commended', found, { year }));
}

const SAME = `select 1 from suggestions_commendations where year = $1 and coalesce(suggestion_id, organisation_id) = $2 and taken_back_on is null`;

/** The deputies' office or the chairs' council commends. @throws AppError `platform.not_allowed`, `platform.not_found` */
export async function commend(deps: ActDeps, caller: Caller, input: Input): Promise<View> {
  if (!holdsOneOf(caller.actor, WHO_MAY.commend)) throw notAllowed('suggestions.commend');
  return runCommand(
    deps,
    { ...caller, commandId: input.commandId as CommandId, name: 'suggestions.commend', body: input },
    async (command) => {
      const told = await honoured(command, input);
      const id = newId(command.now);
      const suggestionId = input.of.kind === 'suggestion' ? input.of.suggestionId : null;
      const organisationId = input.of.kind === 'unit' ? input.of.organisationId : null;
      if ((await command.tx.query(SAME, [input.year, suggestionId ?? organisationId])).length > 0) throw commendedAlready();
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
      await command.notify(told);
      const made = (await listCommendations(command.tx, input.year, command.actor)).find((row) => row.id === id);
      if (!made) throw notFound('commendation');
      return made;
    },
  );
}

type Mistake = { readonly id: string; readonly commandId: string; readonly reason: string };
const TAKE_BACK = `
  update suggestions_commendations set taken_back_on = $2, taken_back_why = $3
  where id = $1 and taken_back_on is null returning year, coalesce(suggestion_id, organisation_id) as "objectId", kind`;

/** Entered by mistake: it stands in no list and no paper any more; the row and the journal keep it. @throws AppError `platform.not_allowed`, `suggestions.commendation_gone` */
export async function takeBackCommendation(deps: ActDeps, caller: Caller, { id, commandId, reason }: Mistake): Promise<{ id: string }> {
  if (!holdsOneOf(caller.actor, WHO_MAY.commend)) throw notAllowed('suggestions.commend');
  return runCommand(
    deps,
    { ...caller, commandId: commandId as CommandId, name: 'suggestions.commend.take-back', body: { id, reason } },
    async (command) => {
      const [gone] = await command.tx.query<{ year: number; objectId: string; kind: string }>(TAKE_BACK, [id, command.today, reason]);
      if (!gone) throw commendationGone();
      await command.journal({
        action: 'suggestions.commend.take-back',
        objectType: gone.kind,
        objectId: gone.objectId,
        after: { year: gone.year, reason },
      });
      return { id };
    },
  );
}
