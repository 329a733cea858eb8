import { findMeetingFacts } from '#modules/meetings/server/module.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import { notAllowed, notFound } from '#platform/domain/platform-errors.ts';
import { runCommand, type Caller } from '#platform/server/command/run-command.ts';
import type { Tx } from '#platform/server/db/database.ts';
import { notifyTopic } from '#platform/server/live/notify-topic.ts';
import { meetingBallotsTopic } from '../../contract/events.ts';
import type { ContestView } from '../../contract/views.ts';
import type { ContestDraft } from '../../domain/contest.ts';
import { requireCandidates } from '../candidates.ts';
import { drawUp, keepingOfContest } from '../contest-rules.ts';
import { findContest } from '../contest-store.ts';
import { viewOf } from '../contest-view.ts';
import type { BallotsDeps } from '../control.ts';
import { isOperator } from '../policy.ts';

type Input = {
  readonly commandId: string;
  readonly meetingId: string;
  readonly itemId?: string | null | undefined;
  readonly definition: ContestDraft;
};
type NewContest = {
  readonly meetingId: string;
  readonly itemId: string | null;
  readonly draft: ContestDraft;
  readonly keeping: 'named' | 'apart';
  readonly followsId: string | null;
};

const INSERT =
  'insert into ballots_contests (congress_id, meeting_id, item_id, title, kind, keeping, definition, follows_id) values ($1, $2, $3, $4, $5, $6, $7, $8) returning id';

/** Writes a draft. @returns its id */
export async function insertContest(tx: Tx, { meetingId, itemId, draft, keeping, followsId }: NewContest): Promise<string> {
  const [row] = await tx.query<{ id: string }>(INSERT, [
    tx.congressId,
    meetingId,
    itemId,
    draft.title,
    draft.kind,
    keeping,
    JSON.stringify(draft),
    followsId,
  ]);
  if (!row) throw new Error('a contest was not written');
  return row.id;
}

/** Draws up a contest for a meeting; what the rule book does not allow is refused here, not at the opening. */
export async function createContest(deps: BallotsDeps, caller: Caller, input: Input): Promise<ContestView> {
  const name = 'ballots.contest.create';
  return runCommand(
    deps,
    { ...caller, commandId: input.commandId as CommandId, name, body: input },
    async ({ tx, actor, journal, today }) => {
      if (!isOperator(actor)) throw notAllowed(name);
      if (!(await findMeetingFacts(tx, input.meetingId))) throw notFound('meeting');
      await requireCandidates(tx, input.definition);
      const { book } = await deps.law.of(tx, today);
      const keeping = keepingOfContest(drawUp(input.definition, book));
      const id = await insertContest(tx, {
        meetingId: input.meetingId,
        itemId: input.itemId ?? null,
        draft: input.definition,
        keeping,
        followsId: null,
      });
      await journal({
        action: name,
        objectType: 'contest',
        objectId: id,
        after: { title: input.definition.title, kind: input.definition.kind, keeping },
      });
      await notifyTopic(tx, meetingBallotsTopic(input.meetingId));
      const contest = await findContest(tx, id);
      if (!contest) throw new Error('a contest was not written');
      return viewOf(tx, deps, { contest, actor, book });
    },
  );
}
