/** A list with one thing moved to another place; a place outside the list means its nearest end. */
export function movedTo<Thing>(list: readonly Thing[], from: number, to: number): readonly Thing[] {
  const thing = list[from];
  if (thing === undefined) return list;
  const rest = list.filter((_, at) => at !== from);
  return rest.toSpliced(Math.max(0, Math.min(to, rest.length)), 0, thing);
}
