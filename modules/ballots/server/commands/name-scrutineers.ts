import type { Caller } from '#platform/server/command/run-command.ts';
import { rollOf } from '#modules/meetings/server/module.ts';
import type { ContestView } from '../../contract/views.ts';
import { scrutineerNotEligible, scrutineerNotOnRoll } from '../../domain/control-errors.ts';
import { ContestDraft } from '../../domain/contest.ts';
import { control, type BallotsDeps, type ControlInput } from '../control.ts';

const ADD =
  'insert into ballots_scrutineers (congress_id, contest_id, person_id, name) select $1, $2, p, n from unnest($3::uuid[], $4::text[]) u(p, n)';

/** Names the scrutineers, out of the roll; nobody who stands in the contest is one (ELE-19). */
export async function nameScrutineers(
  deps: BallotsDeps,
  caller: Caller,
  input: ControlInput & { readonly personIds: readonly string[] },
): Promise<ContestView> {
  return control(deps, caller, { action: 'name-scrutineers', input }, async ({ tx, contest }) => {
    const roll = new Map((await rollOf(tx, contest.meetingId)).map((person) => [person.personId, person]));
    const standing = new Set(ContestDraft.parse(contest.definition).options.map(({ personId }) => personId));
    const people = [...new Set(input.personIds)].map((id) => {
      const person = roll.get(id);
      if (!person) throw scrutineerNotOnRoll();
      if (standing.has(id)) throw scrutineerNotEligible(person.name);
      return person;
    });
    await tx.query('delete from ballots_scrutineers where contest_id = $1', [contest.id]);
    await tx.query(ADD, [tx.congressId, contest.id, people.map(({ personId }) => personId), people.map(({ name }) => name)]);
    return { after: { scrutineers: people.map(({ personId }) => personId) } };
  });
}
