import type { CommandId } from '#platform/domain/ids.ts';
import { notAllowed, notFound } from '#platform/domain/platform-errors.ts';
import { runCommand, type Caller } from '#platform/server/command/run-command.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import type { z } from 'zod';
import type { DistributionList } from '../../contract/papers-views.ts';
import { listNameTaken } from '../../domain/errors.ts';
import type { MeetingDeps } from '../acting.ts';
import { keepsMeetings } from '../policy.ts';
import { listLists } from '../queries/distribution.ts';
import { changeRow, insertRow } from '../store.ts';

type View = z.infer<typeof DistributionList>;
type Input = {
  readonly commandId: string;
  readonly listId?: string | null | undefined;
  readonly name: string;
  readonly rules: View['rules'];
};

/** Makes or changes a distribution list. @throws AppError `meetings.list_name_taken` */
export async function saveList(deps: MeetingDeps, caller: Caller, input: Input): Promise<View> {
  return runCommand(
    deps,
    { ...caller, commandId: input.commandId as CommandId, name: 'meetings.list.save', body: input },
    async ({ tx, now, today, journal }) => {
      if (!keepsMeetings(caller.actor)) throw notAllowed('meetings.list');
      const [other] = await tx.query<{ id: string }>('select id from meetings_distribution_lists where name = $1', [input.name]);
      if (other && other.id !== input.listId) throw listNameTaken(input.name);
      const id = input.listId ?? newId(now);
      if (input.listId && (await tx.query('select 1 from meetings_distribution_lists where id = $1', [id])).length === 0)
        throw notFound('list');
      const columns = { name: input.name, rules: JSON.stringify(input.rules) };
      await (input.listId
        ? changeRow(tx, 'meetings_distribution_lists', id, columns)
        : insertRow(tx, 'meetings_distribution_lists', { congress_id: tx.congressId, id, ...columns }));
      await journal({
        action: 'meetings.list.save',
        objectType: 'distribution-list',
        objectId: id,
        after: { name: input.name, rules: input.rules },
      });
      const made = (await listLists(tx, today)).find((list) => list.id === id);
      if (!made) throw notFound('list');
      return made;
    },
  );
}
