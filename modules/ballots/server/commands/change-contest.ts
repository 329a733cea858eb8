import type { Caller } from '#platform/server/command/run-command.ts';
import type { ContestView } from '../../contract/views.ts';
import type { ContestDraft } from '../../domain/contest.ts';
import { requireCandidates } from '../candidates.ts';
import { drawUp, keepingOfContest } from '../contest-rules.ts';
import { control, type BallotsDeps, type ControlInput } from '../control.ts';

const CHANGE = `update ballots_contests set title = $2, kind = $3, keeping = $4, definition = $5, state = 'draft', version = version + 1 where id = $1`;

/** Changes a contest before its opening; one that was ready is a draft again. */
export async function changeContest(
  deps: BallotsDeps,
  caller: Caller,
  input: ControlInput & { readonly definition: ContestDraft },
): Promise<ContestView> {
  return control(deps, caller, { action: 'change', input }, async ({ tx, contest, book }) => {
    const { definition: draft } = input;
    await requireCandidates(tx, draft);
    await tx.query(CHANGE, [contest.id, draft.title, draft.kind, keepingOfContest(drawUp(draft, book)), JSON.stringify(draft)]);
    return { after: { title: draft.title, kind: draft.kind } };
  });
}
