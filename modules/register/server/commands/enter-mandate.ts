import type { CongressId } from '#platform/domain/ids.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import { notFound } from '#platform/domain/platform-errors.ts';
import type { Command, Caller } from '#platform/server/command/run-command.ts';
import type { Tx } from '#platform/server/db/database.ts';
import type { PersonDesk } from '../../contract/desk-views.ts';
import { congressMissing, congressOutOfLine, levelIsOwn } from '../../domain/errors.ts';
import { areInLine } from '../../domain/congress-kin.ts';
import type { CongressLevel } from '../../domain/ids.ts';
import { requireVersion, runPostEdit, type EditDeps } from '../editing.ts';
import { lockDirectory, placeCongress } from '../place-congress.ts';
import { listCongresses } from '../queries/congresses.ts';
import { openPerson } from '../queries/person-desk.ts';

type Input = {
  readonly commandId: string;
  readonly personId: string;
  readonly version: number;
  /** One of the tree; else name and level of one that is put into it. */
  readonly ofCongressId?: string | null | undefined;
  readonly congress?: { readonly name: string; readonly level: CongressLevel } | null | undefined;
  readonly term: number;
  readonly constituency: string | null;
  readonly startsOn: LocalDate;
};
type Chosen = { readonly id: string; readonly name: string; readonly level: string };

async function chosen(command: Command, own: CongressId, { ofCongressId, congress }: Input): Promise<Chosen> {
  if (congress) return placeCongress(command, own, congress);
  if (!ofCongressId) throw congressMissing();
  const row = (await lockDirectory(command.tx)).find(({ id }) => id === ofCongressId);
  if (!row) throw notFound('congress');
  return row;
}

const OTHERS = `
  select distinct of_congress_id as id from register_mandates where person_id = $1 and of_congress_id <> $2 and (ends_on is null or ends_on > $3)`;

/** Electoral law: nobody is deputy of two areas where neither belongs to the other. */
async function requireLine(tx: Tx, { personId, startsOn }: Input, { id, name }: Chosen): Promise<void> {
  const rows = await listCongresses(tx);
  const others = await tx.query<{ id: string }>(OTHERS, [personId, id, startsOn]);
  if (![...others.map((other) => other.id), tx.congressId ?? id].every((other) => areInLine(rows, other, id)))
    throw congressOutOfLine(name);
}

/**
 * Enters that a person of the register sits in the congress of another level too. It gives no role here
 * and ends as every mandate does.
 * @throws AppError `register.congress_missing`, `register.level_is_own`, `register.congress_out_of_line`, `register.mandate_held`, and those of `placeCongress`
 */
export async function enterMandate(deps: EditDeps, caller: Caller, input: Input): Promise<PersonDesk> {
  const own = caller.actor.congressId;
  return runPostEdit(deps, caller, { name: 'register.mandate.enter', input }, async (command) => {
    const { tx, journal, today } = command;
    const { personId, term, constituency, startsOn } = input;
    const [person] = await tx.query<{ version: number }>('select version from register_people where id = $1 for update', [personId]);
    if (!person) throw notFound('person');
    requireVersion(input.version, person.version);
    const congress = await chosen(command, own, input);
    if (congress.id === own) throw levelIsOwn();
    await requireLine(tx, input, congress);
    await tx.query(
      'insert into register_mandates (congress_id, person_id, of_congress_id, term_number, constituency, starts_on) values ($1, $2, $3, $4, $5, $6)',
      [own, personId, congress.id, term, constituency, startsOn],
    );
    await tx.query('update register_people set version = version + 1 where id = $1', [personId]);
    await journal({
      action: 'register.mandate.enter',
      objectType: 'person',
      objectId: personId,
      after: { congress: congress.name, level: congress.level, term, constituency, startsOn },
    });
    return openPerson(tx, personId, { keeps: true, today });
  });
}
