import { chineseNumber } from '#platform/domain/formats/chinese-number.ts';

/** What the tree needs of an item. `place` orders siblings. */
export type TreeItem = {
  readonly id: string;
  readonly parentId: string | null;
  readonly place: number;
  readonly state: string;
  readonly plannedMinutes: number | null;
};
export type Placed<Item> = {
  readonly item: Item;
  readonly depth: number;
  /** As it is printed; empty for what was withdrawn or put off. */ readonly number: string;
  /** Its own minutes, or those of its children when they are more. */ readonly totalMinutes: number;
};

const MARKS: readonly ((n: number) => string)[] = [
  (n) => `${chineseNumber(n)}、`,
  (n) => `（${chineseNumber(n)}）`,
  (n) => `${n}.`,
  (n) => `（${n}）`,
];
/** Deeper than this nothing is numbered on paper either (GB/T 9704). */
export const DEEPEST = MARKS.length - 1;

export const isOff = (state: string): boolean => state === 'withdrawn' || state === 'moved';

/** Items in the order of the tree with their numbers. Items whose parent is not among them stand at the top. */
export function placeItems<Item extends TreeItem>(items: readonly Item[]): Placed<Item>[] {
  const known = new Set(items.map(({ id }) => id));
  const children = new Map<string | null, Item[]>();
  for (const item of items) {
    const parent = item.parentId !== null && known.has(item.parentId) ? item.parentId : null;
    children.set(parent, [...(children.get(parent) ?? []), item]);
  }
  const walk = (parent: string | null, depth: number): Placed<Item>[] => {
    let count = 0;
    return (children.get(parent) ?? [])
      .toSorted((a, b) => a.place - b.place)
      .flatMap((item) => {
        if (!isOff(item.state)) count += 1;
        const below = walk(item.id, depth + 1);
        const sum = below
          .filter((each) => each.depth === depth + 1 && !isOff(each.item.state))
          .reduce((all, each) => all + each.totalMinutes, 0);
        const number = isOff(item.state) ? '' : (MARKS[Math.min(depth, DEEPEST)]?.(count) ?? '');
        return [{ item, depth, number, totalMinutes: Math.max(item.plannedMinutes ?? 0, sum) }, ...below];
      });
  };
  return walk(null, 0);
}

/** Minutes of the whole agenda: what its top items take. */
export const plannedMinutes = (placed: readonly Placed<TreeItem>[]): number =>
  placed.filter(({ depth, item }) => depth === 0 && !isOff(item.state)).reduce((all, { totalMinutes }) => all + totalMinutes, 0);

/** Whether an order names every item once, a parent before its children and no deeper than papers number. */
export function isWholeOrder(order: readonly { readonly id: string; readonly parentId: string | null }[], ids: readonly string[]): boolean {
  const depths = new Map<string, number>();
  for (const { id, parentId } of order) {
    const above = parentId === null ? -1 : depths.get(parentId);
    if (depths.has(id) || above === undefined || above + 1 > DEEPEST) return false;
    depths.set(id, above + 1);
  }
  return depths.size === ids.length && ids.every((id) => depths.has(id));
}
