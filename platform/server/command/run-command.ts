import { createHash } from 'node:crypto';
import type { Actor } from '#platform/domain/actor.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import { AppError } from '#platform/domain/errors.ts';
import { dateOfInstant, type LocalDate } from '#platform/domain/local-date.ts';
import { commandReused } from '#platform/domain/platform-errors.ts';
import type { SealedColumn } from '../fields/seal-stored.ts';
import type { Database, Tx } from '#platform/server/db/database.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { Caller } from './caller.ts';
import type { JournalEntry } from '#platform/server/journal/append-journal.ts';
import { journalBy } from '#platform/server/journal/journal-by.ts';
import { appendNotices, type Notice } from '#platform/server/notices/append-notices.ts';

/** What a command may do: everything through this one transaction. */
export type Command = {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly now: Date;
  /** The day in the county. */
  readonly today: LocalDate;
  readonly commandId: CommandId;
  /** Writes to the journal; who, when and from where are filled in. */
  readonly journal: (act: Act) => Promise<void>;
  readonly notify: (notices: readonly Notice[]) => Promise<void>;
};

/** The part of a journal entry that the command knows. */
export type Act = Pick<JournalEntry, 'action' | 'objectType'> &
  Partial<Pick<JournalEntry, 'objectId' | 'rule' | 'before' | 'after' | 'note'>>;

export type { Caller } from './caller.ts';

export type CommandRequest = Caller & {
  readonly commandId: CommandId;
  readonly name: string;
  /** The request as it came, to tell a repetition from another request under the same id. */
  readonly body: unknown;
};

export type CommandDeps = { readonly db: Database; readonly clock: () => Date };

const hashOf = (request: CommandRequest): string =>
  createHash('sha256')
    .update(JSON.stringify([request.name, request.body]))
    .digest('base64');

const REMEMBER = `
  insert into platform_commands (congress_id, command_id, account_id, name, request_hash)
  values ($1, $2, $3, $4, $5)`;
const RECALL = 'select name, account_id, request_hash, answer from platform_commands where congress_id = $1 and command_id = $2';
const ANSWER = 'update platform_commands set answer = $3 where congress_id = $1 and command_id = $2';

type Remembered = { name: string; account_id: string; request_hash: string; answer: string | null };

/** What was answered, in what is stored sealed. */
export const answersSealed: SealedColumn = { table: 'platform_commands', column: 'answer', key: 'command_id', wasNeverOpen: true };

// What was answered may hold what is nowhere else stored in the open.
const placeOf = (commandId: string) => ({ column: 'platform_commands.answer', row: commandId });

/**
 * Runs one act in one transaction: what it writes, its journal entry, its notices and its jobs
 * stand or fall together. The same command id twice has one effect and one answer; under another
 * request it is refused.
 * @throws AppError `platform.command_reused`
 */
export async function runCommand<Result>(
  deps: CommandDeps,
  request: CommandRequest,
  work: (command: Command) => Promise<Result>,
): Promise<Result> {
  const { actor, commandId } = request;
  const hash = hashOf(request);
  try {
    return await recordingRefusals(deps, request, () =>
      deps.db.write(actor.congressId, async (tx) => {
        // A second request with this id waits here until the first has ended. What the work asks goes out
        // behind it, and where the id is taken the database does none of it.
        const remembered = tx.query(REMEMBER, [actor.congressId, commandId, actor.accountId, request.name, hash], 'command-remember');
        const result = await afterAll(remembered, work(commandOn(tx, request, deps.clock())));
        tx.send(
          ANSWER,
          [actor.congressId, commandId, tx.fields.seal(JSON.stringify(result ?? null), placeOf(commandId))],
          'command-answer',
        );
        return result;
      }),
    );
  } catch (error) {
    if (!isTaken(error)) throw error;
    return deps.db.read(actor.congressId, async (db) => {
      const [known] = await db.query<Remembered>(RECALL, [actor.congressId, commandId], 'command-recall');
      if (known?.request_hash !== hash || known.account_id !== actor.accountId || known.answer === null) throw commandReused();
      return JSON.parse(db.fields.open(known.answer, placeOf(commandId))) as Result;
    });
  }
}

/** The work's outcome; where the id was taken, that comes before whatever the work ran into. */
async function afterAll<Result>(remembered: Promise<unknown>, working: Promise<Result>): Promise<Result> {
  const [first, second] = await Promise.allSettled([remembered, working]);
  if (first.status === 'rejected') throw first.reason;
  if (second.status === 'rejected') throw second.reason;
  return second.value;
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === 'platform_commands_pkey';

/** An act that somebody may not do leaves a trace too; its own transaction has been rolled back by then. */
async function recordingRefusals<Result>(deps: CommandDeps, request: CommandRequest, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError && error.kind === 'forbidden') {
      const { actor, commandId, name } = request;
      await deps.db.write(actor.congressId, (tx) =>
        journalBy(tx, request, {
          commandId,
          action: name,
          objectType: 'command',
          result: 'refused',
          rule: error.rule ?? null,
          note: error.code,
        }),
      );
    }
    throw error;
  }
}

function commandOn(tx: Tx, request: CommandRequest, now: Date): Command {
  const { actor, commandId } = request;
  // Nobody waits for these, and the act is not done without them.
  const sending: Pick<Queryable, 'query'> = {
    query: async (text, values = [], name) => {
      tx.send(text, values, name);
      return [];
    },
  };
  return {
    tx,
    actor,
    now,
    commandId,
    today: dateOfInstant(now),
    journal: (act) => journalBy(sending, request, { ...act, commandId }),
    notify: (notices) => appendNotices(sending, actor.congressId, notices, now),
  };
}
