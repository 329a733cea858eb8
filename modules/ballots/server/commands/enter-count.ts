import type { Caller } from '#platform/server/command/run-command.ts';
import type { ContestView } from '../../contract/views.ts';
import { countsNotWanted } from '../../domain/control-errors.ts';
import { checkTally } from '../../domain/count-papers.ts';
import type { Tally } from '../../domain/tally.ts';
import { contestOf } from '../contest-rules.ts';
import { countIssued, needsHandCount } from '../contest-store.ts';
import { control, type BallotsDeps, type ControlInput } from '../control.ts';

const ENTER = `
  insert into ballots_hand_counts (congress_id, contest_id, person_id, name, counts) values ($1, $2, $3, $4, $5)
  on conflict (contest_id, person_id) do update set counts = excluded.counts, at = now()`;

/** A scrutineer enters what he counted; he may correct his own until it is decided. What it says goes into no journal. */
export async function enterCount(
  deps: BallotsDeps,
  caller: Caller,
  input: ControlInput & { readonly counts: Tally },
): Promise<ContestView> {
  return control(deps, caller, { action: 'enter-count', input }, async ({ tx, contest, actor }) => {
    const drawn = contestOf(contest.frozen?.definition);
    const issued = await countIssued(tx, contest.id);
    if (!needsHandCount(contest, drawn, issued)) throw countsNotWanted();
    checkTally(drawn, input.counts);
    await tx.query(ENTER, [tx.congressId, contest.id, actor.personId, actor.name, JSON.stringify(input.counts)]);
    return {};
  });
}
