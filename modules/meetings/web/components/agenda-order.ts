/** A line of the tree while it is being arranged. */
export type OrderLine = { readonly id: string; readonly parentId: string | null; readonly depth: number };

const MOST_DEPTH = 2;

/** The line and everything below it, as they stand one after the other. */
export function withBelow(lines: readonly OrderLine[], at: number): number {
  const depth = lines[at]?.depth ?? 0;
  let end = at + 1;
  while ((lines[end]?.depth ?? -1) > depth) end += 1;
  return end;
}

/** Parents written anew from depths: the nearest line above that is one level higher. */
function parented(lines: readonly OrderLine[]): readonly OrderLine[] {
  const above: string[] = [];
  return lines.map((line, at) => {
    const depth = Math.min(line.depth, (at === 0 ? -1 : Math.min(MOST_DEPTH, lines[at - 1]?.depth ?? 0)) + 1);
    above.length = depth;
    const parentId = above.at(-1) ?? null;
    above.push(line.id);
    return { ...line, depth, parentId };
  });
}

/** One place up or down among the lines of the same parent, with everything below. */
export function moveLine(lines: readonly OrderLine[], id: string, by: -1 | 1): readonly OrderLine[] {
  const at = lines.findIndex((line) => line.id === id);
  const line = lines[at];
  if (!line) return lines;
  const siblings = lines.flatMap((other, place) => (other.parentId === line.parentId ? [place] : []));
  const target = siblings[siblings.indexOf(at) + by];
  if (target === undefined) return lines;
  const [first, second] = by === -1 ? [target, at] : [at, target];
  const middle = withBelow(lines, first);
  const end = withBelow(lines, second);
  return [
    ...lines.slice(0, first),
    ...lines.slice(second, end),
    ...lines.slice(middle, second),
    ...lines.slice(first, middle),
    ...lines.slice(end),
  ];
}

/** Into the line above it, or out of its parent, with everything below. Deeper than the third level nothing goes. */
export function shiftLine(lines: readonly OrderLine[], id: string, by: -1 | 1): readonly OrderLine[] {
  const at = lines.findIndex((line) => line.id === id);
  const line = lines[at];
  if (!line) return lines;
  const end = withBelow(lines, at);
  const block = lines.slice(at, end);
  if (by === 1) {
    const hasPlace = lines.slice(0, at).some((other) => other.parentId === line.parentId);
    if (!hasPlace || Math.max(...block.map(({ depth }) => depth)) >= MOST_DEPTH) return lines;
    return parented([...lines.slice(0, at), ...block.map((one) => ({ ...one, depth: one.depth + 1 })), ...lines.slice(end)]);
  }
  if (line.depth === 0) return lines;
  // It comes after everything that stays with its old parent, so that no sister becomes its child.
  const parentAt = lines.findIndex((other) => other.id === line.parentId);
  const parentEnd = withBelow(lines, parentAt);
  const out = block.map((one) => ({ ...one, depth: one.depth - 1 }));
  return parented([...lines.slice(0, at), ...lines.slice(end, parentEnd), ...out, ...lines.slice(parentEnd)]);
}

/** The order as the server takes it: a parent before its children. */
export const orderToSend = (lines: readonly OrderLine[]) => lines.map(({ id, parentId }) => ({ id, parentId }));
