import { by, compare, exact, minus, times, zero, type Exact } from './exact-fraction.ts';
import { commonOf, MOST_WAYS, TooManyTiesError, type Funded } from './funded.ts';
import type { PabulibElection, PabulibProject } from './read-pabulib.ts';

/** Voters of one and the same paper have the same money all along. */
type Group = { readonly approves: ReadonlySet<string>; readonly voters: bigint; readonly money: Exact };
type Offer = { readonly project: PabulibProject; readonly each: Exact; readonly price: Exact };

/** The most each supporter pays when all pay alike as far as their money goes; undefined when they cannot pay the cost. */
function shareOf({ id, cost }: PabulibProject, groups: readonly Group[]): Exact | undefined {
  const payers = groups.filter(({ approves }) => approves.has(id)).toSorted((a, b) => compare(a.money, b.money));
  let left = exact(cost);
  let voters = payers.reduce((sum, group) => sum + group.voters, 0n);
  for (const group of payers) {
    const each = by(left, voters);
    if (compare(each, group.money) <= 0) return each;
    left = minus(left, times(group.money, group.voters));
    voters -= group.voters;
  }
  return undefined;
}

/** What is cheapest for its supporters, for each unit of cost it brings them; all that are level. */
function bestOffers(projects: readonly PabulibProject[], groups: readonly Group[]): Offer[] {
  let best: Offer[] = [];
  for (const project of projects) {
    const each = project.cost === 0n ? zero : shareOf(project, groups);
    if (!each) continue;
    const offer = { project, each, price: project.cost === 0n ? zero : by(each, project.cost) };
    const order = best[0] ? compare(offer.price, best[0].price) : -1;
    if (order < 0) best = [offer];
    else if (order === 0) best.push(offer);
  }
  return best;
}

const afterPaying = (groups: readonly Group[], { project, each }: Offer): Group[] =>
  groups.map((group) =>
    group.approves.has(project.id) ? { ...group, money: compare(group.money, each) < 0 ? zero : minus(group.money, each) } : group,
  );

type Way = { readonly chosen: readonly string[]; readonly groups: readonly Group[] };

/**
 * The method of equal shares for approval votes, where a project brings its cost: everybody has the same part of the budget,
 * and what is cheapest for its supporters is bought, all in exact shares. What is left over is not spent.
 * @throws TooManyTiesError
 */
export function equalShares(election: PabulibElection): Funded {
  const money = exact(election.budget, BigInt(Math.max(1, election.voters)));
  const groups = election.ballots.map(({ approves, times: count }): Group => ({
    approves: new Set(approves),
    voters: BigInt(count),
    money,
  }));
  const supported = election.projects.filter(({ id }) => groups.some(({ approves }) => approves.has(id)));
  const ends = new Map<string, ReadonlySet<string>>();
  const open: Way[] = [{ chosen: [], groups }];
  let followed = 0;
  for (let way = open.pop(); way !== undefined; way = open.pop()) {
    const { chosen } = way;
    const offers = bestOffers(
      supported.filter(({ id }) => !chosen.includes(id)),
      way.groups,
    );
    if (offers.length === 0) ends.set(chosen.toSorted().join(','), new Set(chosen));
    for (const offer of offers) open.push({ chosen: [...chosen, offer.project.id], groups: afterPaying(way.groups, offer) });
    followed += 1;
    if (followed > MOST_WAYS) throw new TooManyTiesError();
  }
  return commonOf(
    [...ends.values()],
    election.projects.map(({ id }) => id),
  );
}
