import { findMeetingFacts } from '#modules/meetings/server/module.ts';
import { holdsOneOf, type Actor } from '#platform/domain/actor.ts';
import { actionsFor } from '#platform/domain/lifecycle.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import { contestLifecycle, type ContestRelation } from '../domain/contest-lifecycle.ts';
import { OPERATORS, READERS } from '../domain/who-may.ts';
import { findScrutineers, type ContestRecord, type Named } from './contest-store.ts';

export const mayReadContests = (actor: Actor): boolean => holdsOneOf(actor, READERS);
export const isOperator = (actor: Actor): boolean => holdsOneOf(actor, OPERATORS);

export type Parts = { readonly chairIds: readonly string[]; readonly scrutineers: readonly Named[]; readonly isVoter: boolean };

/** Everything the actor is to a contest. */
export function relationsTo(actor: Actor, { chairIds, scrutineers, isVoter }: Parts): ContestRelation[] {
  return [
    ...(isOperator(actor) ? ['operator' as const] : []),
    ...(chairIds.includes(actor.personId) ? ['chair' as const] : []),
    ...(scrutineers.some(({ personId }) => personId === actor.personId) ? ['scrutineer' as const] : []),
    ...(isVoter ? ['voter' as const] : []),
  ];
}

/** Of a contest in a restricted meeting only those know who have a part in it. */
export const mayKnow = (
  { isRestricted, ...parts }: Omit<Parts, 'isVoter'> & { readonly isRestricted: boolean },
  actor: Actor,
  isVoter: boolean,
): boolean => mayReadContests(actor) && (!isRestricted || relationsTo(actor, { ...parts, isVoter }).length > 0);

/** The same asked of the database: for an act of control, which no voter has as a voter. */
export async function controlRelations(
  db: Queryable,
  { actor, contest }: { readonly actor: Actor; readonly contest: ContestRecord },
): Promise<ContestRelation[]> {
  const meeting = await findMeetingFacts(db, contest.meetingId);
  return relationsTo(actor, { chairIds: meeting?.chairIds ?? [], scrutineers: await findScrutineers(db, contest.id), isVoter: false });
}

/** Acts of control the reader may do now, the first thing first. */
export const actionsOf = (contest: ContestRecord, relations: readonly ContestRelation[]): string[] =>
  actionsFor(contestLifecycle, contest.state, relations).map(({ action }) => action);
