/** Votes a decision needs: more than half of all who belong to the body, present or not. */
export const votesNeeded = (members: number): number => Math.floor(members / 2) + 1;

/** Whether more votes are told than there are members. */
export const exceedsMembers = ({
  members,
  votesFor,
  votesAgainst,
  abstained,
}: {
  readonly members: number;
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly abstained: number;
}): boolean => votesFor + votesAgainst + abstained > members;
