import type { LocalDate } from '#platform/domain/local-date.ts';
import type { Command, Caller } from '#platform/server/command/run-command.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import type { PersonDesk } from '../../contract/desk-views.ts';
import { termMissing } from '../../domain/errors.ts';
import { runPostEdit, type EditDeps } from '../editing.ts';
import { personFacts, type PersonFormInput } from '../person-facts.ts';
import { requireDelegation } from '../queries/bodies.ts';
import { personPhone } from '../sealed-columns.ts';
import { openPerson } from '../queries/person-desk.ts';

type NewMandate = { readonly delegationId?: string | null | undefined; readonly constituency: string | null; readonly startsOn: LocalDate };
type Input = { readonly commandId: string; readonly person: PersonFormInput; readonly mandate?: NewMandate | null | undefined };

/** @throws AppError `register.term_missing`, `register.not_a_delegation` */
async function addMandate({ tx }: Command, personId: string, mandate: NewMandate): Promise<object> {
  const [term] = await tx.query<{ number: number }>(
    'select number from register_terms where starts_on <= $1 order by starts_on desc limit 1',
    [mandate.startsOn],
  );
  if (!term) throw termMissing();
  const delegation = mandate.delegationId ? await requireDelegation(tx, mandate.delegationId) : null;
  await tx.query(
    'insert into register_mandates (congress_id, person_id, of_congress_id, term_number, delegation_id, constituency, starts_on) values ($1, $2, $1, $3, $4, $5, $6)',
    [tx.congressId, personId, term.number, mandate.delegationId ?? null, mandate.constituency, mandate.startsOn],
  );
  return { term: term.number, delegation: delegation?.name ?? null, startsOn: mandate.startsOn };
}

/** Adds a person, and the mandate of a by-election where one is given. @throws AppError `register.person_known`, `register.not_a_name`, `register.term_missing` */
export async function addPerson(deps: EditDeps, caller: Caller, input: Input): Promise<PersonDesk> {
  return runPostEdit(deps, caller, { name: 'register.person.add', input, called: input.person.name }, async (command) => {
    const { tx, journal, today, now } = command;
    const facts = personFacts(input.person, tx.fields);
    const id = newId(now);
    await tx.query(
      'insert into register_people (congress_id, id, name, sex, nation, birth_month, employer, post, phone, phone_mark, natural_key, stroke_key, pinyin_key) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)',
      [
        tx.congressId,
        id,
        facts.name,
        facts.sex,
        facts.nation,
        facts.birthMonth,
        facts.employer,
        facts.post,
        tx.fields.seal(facts.phone, personPhone(id)),
        facts.phoneMark,
        facts.naturalKey,
        facts.stroke_key,
        facts.pinyin_key,
      ],
    );
    const mandate = input.mandate ? await addMandate(command, id, input.mandate) : null;
    await journal({
      action: 'register.person.add',
      objectType: 'person',
      objectId: id,
      after: { name: facts.name, birthMonth: facts.birthMonth, mandate },
    });
    return openPerson(tx, id, { keeps: true, today });
  });
}
