import { findFactsOfMany } from '#modules/register/server/module.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { ContestDraft } from '../domain/contest.ts';
import { candidateRenamed, candidateUnknown } from '../domain/control-errors.ts';

/**
 * Candidates taken from the register are people of it and stand under the name they have there. Who is typed is not
 * looked up: officials to be appointed are often in no register.
 * @throws AppError `ballots.candidate_unknown`, `ballots.candidate_renamed`
 */
export async function requireCandidates(db: Queryable, { options }: Pick<ContestDraft, 'options'>): Promise<void> {
  const chosen = options.flatMap(({ label, personId }) => (personId === undefined ? [] : [{ label, personId }]));
  if (chosen.length === 0) return;
  const known = await findFactsOfMany(
    db,
    chosen.map(({ personId }) => personId),
  );
  for (const { label, personId } of chosen) {
    const name = known.get(personId)?.name;
    if (name === undefined) throw candidateUnknown(label);
    if (name !== label) throw candidateRenamed(label, name);
  }
}
