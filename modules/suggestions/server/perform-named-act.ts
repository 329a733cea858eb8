import { notFound } from '#platform/domain/platform-errors.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import type { SuggestionView } from '../contract/views.ts';
import type { ActOf } from './acting.ts';
import { findAct } from './acts.ts';
import { performAct, type ActDeps, type ActRequest } from './perform-act.ts';

/** An act by its name, for callers that hold it as data. @throws AppError `platform.not_found` and what the act throws */
export async function performNamedAct(
  deps: ActDeps,
  caller: Caller,
  request: ActRequest & { readonly of: ActOf; readonly action: string },
): Promise<SuggestionView> {
  const { of, action, ...rest } = request;
  const act = findAct(of, action);
  if (!act) throw notFound('act');
  return performAct(deps, caller, act, rest);
}
