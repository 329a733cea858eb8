import { notAllowed, notFound } from '#platform/domain/platform-errors.ts';
import type { CommandId } from '#platform/domain/ids.ts';
import { runCommand, type Caller } from '#platform/server/command/run-command.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import type { z } from 'zod';
import type { MethodView } from '../../contract/views.ts';
import { methodExists } from '../../domain/errors.ts';
import type { SupervisionDeps } from '../acting.ts';
import { keepsSupervision } from '../policy.ts';
import { changeRow, insertRow } from '../store.ts';

type Method = {
  readonly commandId: CommandId;
  readonly id?: string | null | undefined;
  readonly name: string;
  readonly content: string;
  readonly steps: readonly string[];
};

/** Writes down a named method of this place: its name is given, what it means the office says. @throws AppError `platform.not_allowed`, `platform.not_found`, `supervision.method_exists` */
export async function saveMethod(deps: SupervisionDeps, caller: Caller, request: Method): Promise<z.infer<typeof MethodView>> {
  if (!keepsSupervision(caller.actor)) throw notAllowed('supervision.method');
  return runCommand(deps, { ...caller, commandId: request.commandId, name: 'supervision.save-method', body: request }, async (command) => {
    const { tx, now, actor } = command;
    const { name, content, steps } = request;
    const [other] = await tx.query('select 1 from supervision_methods where name = $1 and id is distinct from $2', [
      name,
      request.id ?? null,
    ]);
    if (other) throw methodExists(name);
    const [known] = request.id
      ? await tx.query<{ version: number }>('select version from supervision_methods where id = $1 for update', [request.id])
      : [];
    if (request.id && !known) throw notFound('method');
    const id = request.id ?? newId(now);
    const version = (known?.version ?? 0) + 1;
    if (known) await changeRow(tx, 'supervision_methods', id, { name, content, steps: JSON.stringify(steps), version });
    else
      await insertRow(tx, 'supervision_methods', {
        congress_id: actor.congressId,
        id,
        name,
        content,
        steps: JSON.stringify(steps),
        version,
      });
    await command.journal({ action: 'supervision.save-method', objectType: 'supervision-method', objectId: id, after: { name, version } });
    return { id, name, content, steps: [...steps], version };
  });
}
