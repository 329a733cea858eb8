import { commonOf, MOST_WAYS, TooManyTiesError, type Funded } from './funded.ts';
import { approvalsOf, type PabulibElection, type PabulibProject } from './read-pabulib.ts';

type Way = { readonly left: bigint; readonly chosen: ReadonlySet<string> };

/** Every way in which projects of equal votes may be taken one after the other as long as they fit. */
function waysThrough(group: readonly PabulibProject[], { left, chosen }: Way): Way[] {
  const fitting = group.filter(({ cost }) => cost <= left);
  const total = fitting.reduce((sum, { cost }) => sum + cost, 0n);
  if (total <= left) return [{ left: left - total, chosen: new Set([...chosen, ...fitting.map(({ id }) => id)]) }];
  const ways = new Map<string, Way>();
  for (const project of fitting) {
    const rest = fitting.filter((other) => other !== project);
    for (const way of waysThrough(rest, { left: left - project.cost, chosen: new Set([...chosen, project.id]) }))
      ways.set([...way.chosen].toSorted().join(','), way);
    if (ways.size > MOST_WAYS) throw new TooManyTiesError();
  }
  return [...ways.values()];
}

/**
 * The usual rule of participatory budgets: projects by votes, each funded if it still fits into the budget.
 * Where projects of equal votes do not all fit, every way to settle it is followed to the end.
 * @throws TooManyTiesError
 */
export function greedyByVotes(election: PabulibElection): Funded {
  const votes = approvalsOf(election);
  const byVotes = Map.groupBy(
    election.projects.filter(({ id }) => (votes.get(id) ?? 0) > 0),
    ({ id }) => votes.get(id) ?? 0,
  );
  let ways: Way[] = [{ left: election.budget, chosen: new Set() }];
  for (const [, group] of [...byVotes].toSorted(([a], [b]) => b - a)) {
    if (
      group.length > 12 &&
      ways.some(
        ({ left }) => group.reduce((sum, { cost }) => sum + cost, 0n) > left && group.filter(({ cost }) => cost <= left).length > 12,
      )
    )
      throw new TooManyTiesError();
    ways = ways.flatMap((way) => waysThrough(group, way));
    if (ways.length > MOST_WAYS) throw new TooManyTiesError();
  }
  return commonOf(
    ways.map(({ chosen }) => chosen),
    election.projects.map(({ id }) => id),
  );
}
