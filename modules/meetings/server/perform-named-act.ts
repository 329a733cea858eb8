import type { Caller } from '#platform/server/command/run-command.ts';
import type { ActDone } from '../contract/views.ts';
import type { ActOf } from '../domain/lifecycles.ts';
import type { MeetingDeps } from './acting.ts';
import { findAct } from './acts.ts';
import { performAct, type ActRequest } from './perform-act.ts';

/** An act of a table by its name, for whoever tells a story or replays one. @throws Error for an act there is none of */
export async function performNamedAct(
  deps: MeetingDeps,
  caller: Caller,
  { of, action, ...request }: ActRequest & { readonly of: ActOf; readonly action: string },
): Promise<ActDone> {
  const act = findAct(of, action);
  if (!act) throw new Error(`no act ${of} ${action}`);
  return performAct(deps, caller, act, request);
}
