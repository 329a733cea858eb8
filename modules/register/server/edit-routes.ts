import { implement } from '@orpc/server';
import type { ApiContext } from '#platform/server/http/api-context.ts';
import { callerOf } from '#platform/server/http/caller-of.ts';
import { registerEditContract } from '../contract/edit-endpoints.ts';
import { addBody } from './commands/add-body.ts';
import { addPerson } from './commands/add-person.ts';
import { addPost } from './commands/add-post.ts';
import { addUnit } from './commands/add-unit.ts';
import { editBody } from './commands/edit-body.ts';
import { editPerson } from './commands/edit-person.ts';
import { editUnit } from './commands/edit-unit.ts';
import { endBody } from './commands/end-body.ts';
import { endMandate } from './commands/end-mandate.ts';
import { endPost } from './commands/end-post.ts';
import { endUnit } from './commands/end-unit.ts';
import { enterMandate } from './commands/enter-mandate.ts';
import { keepSession } from './commands/keep-session.ts';
import { moveMandate } from './commands/move-mandate.ts';
import { restoreMandate } from './commands/restore-mandate.ts';
import { setDuties } from './commands/set-duties.ts';
import { setOrder } from './commands/set-order.ts';
import { suspendMandate } from './commands/suspend-mandate.ts';
import type { EditDeps } from './editing.ts';

const os = implement(registerEditContract).$context<ApiContext>();

/** Keeping the register: every endpoint is one command. */
export function registerEditRouter(deps: EditDeps) {
  return os.router({
    addPerson: os.addPerson.handler(({ input, context }) => addPerson(deps, callerOf(context), input)),
    editPerson: os.editPerson.handler(({ input, context }) => editPerson(deps, callerOf(context), input)),
    enterMandate: os.enterMandate.handler(({ input, context }) => enterMandate(deps, callerOf(context), input)),
    endMandate: os.endMandate.handler(({ input, context }) => endMandate(deps, callerOf(context), input)),
    suspendMandate: os.suspendMandate.handler(({ input, context }) => suspendMandate(deps, callerOf(context), input)),
    restoreMandate: os.restoreMandate.handler(({ input, context }) => restoreMandate(deps, callerOf(context), input)),
    moveMandate: os.moveMandate.handler(({ input, context }) => moveMandate(deps, callerOf(context), input)),
    addPost: os.addPost.handler(({ input, context }) => addPost(deps, callerOf(context), input)),
    endPost: os.endPost.handler(({ input, context }) => endPost(deps, callerOf(context), input)),
    addUnit: os.addUnit.handler(({ input, context }) => addUnit(deps, callerOf(context), input)),
    editUnit: os.editUnit.handler(({ input, context }) => editUnit(deps, callerOf(context), input)),
    setDuties: os.setDuties.handler(({ input, context }) => setDuties(deps, callerOf(context), input)),
    endUnit: os.endUnit.handler(({ input, context }) => endUnit(deps, callerOf(context), input)),
    addBody: os.addBody.handler(({ input, context }) => addBody(deps, callerOf(context), input)),
    editBody: os.editBody.handler(({ input, context }) => editBody(deps, callerOf(context), input)),
    endBody: os.endBody.handler(({ input, context }) => endBody(deps, callerOf(context), input)),
    enterSession: os.enterSession.handler(({ input, context }) => keepSession(deps, callerOf(context), input)),
    setOrder: os.setOrder.handler(({ input, context }) => setOrder(deps, callerOf(context), input)),
  });
}
