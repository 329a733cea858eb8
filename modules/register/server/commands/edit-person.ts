import { notFound } from '#platform/domain/platform-errors.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import type { PersonDesk } from '../../contract/desk-views.ts';
import { requireVersion, runEdit, type EditDeps } from '../editing.ts';
import { personFacts, type PersonFormInput } from '../person-facts.ts';
import { maskedPhone, personPhone } from '../sealed-columns.ts';
import { openPerson } from '../queries/person-desk.ts';

type Input = { readonly id: string; readonly commandId: string; readonly version: number; readonly person: PersonFormInput };
type Stored = {
  name: string;
  sex: string | null;
  nation: string | null;
  birth_month: string | null;
  employer: string | null;
  post: string | null;
  phone: string | null;
  phone_mark: string | null;
  natural_key: string | null;
  version: number;
};

const UPDATE = `
  update register_people set name = $2, sex = $3, nation = $4, birth_month = $5, employer = $6, post = $7, phone = $8, natural_key = $9, stroke_key = $10, pinyin_key = $11, phone_mark = $12, version = version + 1 where id = $1`;

/** The key that tells people apart follows name and birth month; one that was not made from them (an officer's) stays. */
function keyAfter(before: Stored, now: string): string | null {
  const old = `${before.name}|${before.birth_month ?? before.phone_mark ?? ''}`;
  return before.natural_key === old || before.natural_key === null ? now : before.natural_key;
}

/** Corrects a person. @throws AppError `register.person_known`, `register.not_a_name`, `register.not_a_phone`, `platform.stale_version` */
export async function editPerson(deps: EditDeps, caller: Caller, input: Input): Promise<PersonDesk> {
  return runEdit(deps, caller, { name: 'register.person.edit', input, called: input.person.name }, async ({ tx, journal, today }) => {
    const [before] = await tx.query<Stored>(
      'select name, sex, nation, birth_month, employer, post, phone, phone_mark, natural_key, version from register_people where id = $1 for update',
      [input.id],
    );
    if (!before) throw notFound('person');
    requireVersion(input.version, before.version);
    const facts = personFacts(input.person, tx.fields);
    await tx.query(UPDATE, [
      input.id,
      facts.name,
      facts.sex,
      facts.nation,
      facts.birthMonth,
      facts.employer,
      facts.post,
      tx.fields.seal(facts.phone, personPhone(input.id)),
      keyAfter(before, facts.naturalKey),
      facts.stroke_key,
      facts.pinyin_key,
      facts.phoneMark,
    ]);
    const { version: _, natural_key: __, phone_mark: ___, ...rest } = before;
    const told = { ...rest, phone: maskedPhone(tx.fields.open(before.phone, personPhone(input.id))) };
    await journal({
      action: 'register.person.edit',
      objectType: 'person',
      objectId: input.id,
      before: told,
      after: {
        name: facts.name,
        sex: facts.sex,
        nation: facts.nation,
        birth_month: facts.birthMonth,
        employer: facts.employer,
        post: facts.post,
        phone: maskedPhone(facts.phone),
      },
    });
    return openPerson(tx, input.id, { keeps: true, today });
  });
}
