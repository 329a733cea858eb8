import { CONGRESS_LEVELS } from './ids.ts';

/** A congress in the tree. */
export type TreePlace = { readonly id: string; readonly parentId: string | null; readonly level: string };

/** Low numbers below; an unknown level is below all. */
const heightOf = (level: string): number => CONGRESS_LEVELS.findIndex((each) => each === level);

/** A congress and those above it, itself first. */
export function upwardFrom<Row extends TreePlace>(rows: readonly Row[], id: string): readonly Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const line: Row[] = [];
  for (let at = byId.get(id); at && !line.includes(at); at = at.parentId === null ? undefined : byId.get(at.parentId)) line.push(at);
  return line;
}

/** Whether one stands above the other in the tree, or both are the same: nobody sits in congresses of areas where neither belongs to the other. */
export function areInLine(rows: readonly TreePlace[], one: string, other: string): boolean {
  return [upwardFrom(rows, one), upwardFrom(rows, other)].some((line) => {
    const ids = line.map(({ id }) => id);
    return ids.includes(one) && ids.includes(other);
  });
}

/** The congresses above and below one, itself aside. */
export const inLineWith = <Row extends TreePlace>(rows: readonly Row[], id: string): readonly Row[] =>
  rows.filter((row) => row.id !== id && areInLine(rows, row.id, id));

/** Where a congress of a level belongs, seen from one that is in the tree. */
export type NewPlace<Row> =
  | { readonly is: 'taken'; readonly by: Row }
  /** `under` its neighbour above; `over` comes from there to stand under the new one. */
  | { readonly is: 'free'; readonly under: Row | null; readonly over: Row | null };

/** The place between the neighbours; above there is one congress of each level only. Absent for the level of the asking one itself. */
export function placeFor<Row extends TreePlace>(rows: readonly Row[], own: string, level: string): NewPlace<Row> | undefined {
  const line = upwardFrom(rows, own);
  const [self] = line;
  if (!self || heightOf(level) === heightOf(self.level)) return undefined;
  if (heightOf(level) < heightOf(self.level)) return { is: 'free', under: self, over: null };
  const by = line.find((row) => row.level === level);
  if (by) return { is: 'taken', by };
  const lower = line.filter((row) => heightOf(row.level) < heightOf(level));
  return { is: 'free', over: lower.at(-1) ?? null, under: line[lower.length] ?? null };
}

/** Levels at which a congress can still be entered from here, from above down. */
export const openLevels = (rows: readonly TreePlace[], own: string): readonly string[] =>
  CONGRESS_LEVELS.filter((level) => placeFor(rows, own, level)?.is === 'free').toReversed();
