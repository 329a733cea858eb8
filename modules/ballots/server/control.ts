import type { Actor } from '#platform/domain/actor.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { requireTransition } from '#platform/domain/lifecycle.ts';
import { notAllowed, notFound } from '#platform/domain/platform-errors.ts';
import type { RuleBook } from '#platform/domain/law/rule-book.ts';
import { runCommand, type Act, type Command, type Caller } from '#platform/server/command/run-command.ts';
import type { Database, Tx } from '#platform/server/db/database.ts';
import type { JournalKey } from '#platform/server/journal/journal-key.ts';
import type { LawSource } from '#platform/server/law/law-source.ts';
import { notifyTopic } from '#platform/server/live/notify-topic.ts';
import { contestTopic, meetingBallotsTopic } from '../contract/events.ts';
import type { ContestView } from '../contract/views.ts';
import { contestLifecycle, type ContestRelation, type ContestState } from '../domain/contest-lifecycle.ts';
import { stateChanged } from '../domain/control-errors.ts';
import { lockContest, type ContestRecord } from './contest-store.ts';
import { viewOf } from './contest-view.ts';
import { controlRelations, isOperator } from './policy.ts';

export type BallotsDeps = {
  readonly db: Database;
  readonly clock: () => Date;
  readonly law: LawSource;
  /** Signs the contests' logs. */
  readonly logKey: JournalKey;
  /** Where the keys of ballot boxes lie until the box is opened; never part of a backup. */
  readonly boxFolder: string;
  /** Told of what went wrong where the act itself succeeded. */
  readonly onTrouble: (error: unknown) => void;
};

/** What every act of control says: which contest, in which state it was seen, and its own id. */
export type ControlInput = { readonly id: string; readonly commandId: string; readonly expected: ContestState };

export type Control = Command & {
  readonly contest: ContestRecord;
  readonly relations: readonly ContestRelation[];
  readonly book: RuleBook;
};

/** What an act leaves in the journal beside the states. Never a paper. */
export type Trace = Pick<Act, 'after' | 'note' | 'rule'>;

/**
 * The frame of every act on a contest: right, compare-and-set on its state under a lock, one
 * transaction, journal, hints. The same command id twice has one effect; of two consoles the second
 * gets a conflict with the contest as it now stands.
 * @throws AppError `lifecycle.*`, `ballots.state_changed`, and those of the act
 */
export async function control<Input extends ControlInput>(
  deps: BallotsDeps,
  caller: Caller,
  { action, input }: { readonly action: string; readonly input: Input },
  work: (command: Control) => Promise<Trace>,
): Promise<ContestView> {
  const name = `ballots.contest.${action}`;
  return runCommand(deps, { ...caller, commandId: input.commandId as CommandId, name, body: input }, async (command) => {
    const { tx, actor } = command;
    const contest = await contestFor(tx, input.id, { actor, name });
    const relations = await controlRelations(tx, { actor, contest });
    const { book } = await deps.law.of(tx, command.today);
    if (contest.state !== input.expected) {
      requireTransition(contestLifecycle, { state: input.expected, action, relations });
      throw stateChanged(await viewOf(tx, deps, { contest, actor, book }), input.expected, contest.state);
    }
    requireTransition(contestLifecycle, { state: contest.state, action, relations });
    const trace = await work({ ...command, contest, relations, book });
    const after = await lockContest(tx, contest.id);
    if (!after) throw new Error(`contest ${contest.id} is gone`);
    await command.journal({
      action: name,
      objectType: 'contest',
      objectId: contest.id,
      before: { state: contest.state },
      ...trace,
      after: { state: after.state, ...objectOf(trace.after) },
    });
    await notifyTopic(tx, meetingBallotsTopic(contest.meetingId), contestTopic(contest.id));
    return viewOf(tx, deps, { contest: after, actor, book });
  });
}

/** Who does not run votes does not learn either whether there is such a contest. */
async function contestFor(tx: Tx, id: string, { actor, name }: { readonly actor: Actor; readonly name: string }): Promise<ContestRecord> {
  const contest = await lockContest(tx, id);
  if (contest) return contest;
  const isOperators = contestLifecycle.transitions.some(
    (line) => name.endsWith(`.${line.action}`) && line.who.some((who) => who === 'operator'),
  );
  throw isOperators && isOperator(actor) ? notFound('contest') : notAllowed(name);
}

const objectOf = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

/** The law as the congress has it today, for those who only look. */
export const bookOf = async (deps: BallotsDeps, tx: Parameters<LawSource['of']>[0]): Promise<RuleBook> =>
  (await deps.law.of(tx, dateOfInstant(deps.clock()))).book;
