// What every title has says nothing of its matter.
const FRAME = /^关于|(?:继续|进一步|加快|尽快|推进)|的(?:建议|议案|意见)$|[\s“”《》、，（）]/gu;

const pairsOf = (title: string): string[] => {
  const characters = [...title.replace(FRAME, '')];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
};

/** From this on two titles ask for the same in the same place; another place with the same matter stays below. */
export const SAME_MATTER = 0.75;

/** How alike two titles read, 0 to 1: twice the neighbouring pairs of characters they share, of all they have. */
export function titleLikeness(one: string, other: string): number {
  const [left, right] = [pairsOf(one), pairsOf(other)];
  if (left.length === 0 || right.length === 0) return 0;
  const rest = new Map<string, number>();
  for (const pair of right) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of left) {
    const count = rest.get(pair) ?? 0;
    if (count === 0) continue;
    shared += 1;
    rest.set(pair, count - 1);
  }
  return (2 * shared) / (left.length + right.length);
}
