/** Which rows are picked, and where the last pick was, so that Shift can reach from there. */
export type Selection = { readonly keys: ReadonlySet<string>; readonly anchor: string | undefined };

export const NOTHING_SELECTED: Selection = { keys: new Set(), anchor: undefined };

export function toggleRow(selection: Selection, key: string): Selection {
  const keys = new Set(selection.keys);
  if (!keys.delete(key)) keys.add(key);
  return { keys, anchor: key };
}

/**
 * Picks or unpicks everything between the anchor and `key`: all take the state the anchor has.
 * Without an anchor on this page it is an ordinary pick.
 * @param order keys of the page as they are drawn
 */
export function reachRow(selection: Selection, key: string, order: readonly string[]): Selection {
  const from = selection.anchor === undefined ? -1 : order.indexOf(selection.anchor);
  const to = order.indexOf(key);
  if (from === -1 || to === -1 || selection.anchor === undefined) return toggleRow(selection, key);
  const on = selection.keys.has(selection.anchor);
  const keys = new Set(selection.keys);
  for (const between of order.slice(Math.min(from, to), Math.max(from, to) + 1)) {
    if (on) keys.add(between);
    else keys.delete(between);
  }
  return { keys, anchor: selection.anchor };
}

/** The box in the head: everything of this page, or nothing of it; picks on other pages stay. */
export function toggleAll(selection: Selection, order: readonly string[]): Selection {
  const all = order.every((key) => selection.keys.has(key));
  const keys = new Set(selection.keys);
  for (const key of order) {
    if (all) keys.delete(key);
    else keys.add(key);
  }
  return { keys, anchor: undefined };
}

export function pageState(selection: Selection, order: readonly string[]): 'none' | 'some' | 'all' {
  const picked = order.filter((key) => selection.keys.has(key)).length;
  if (picked === 0) return 'none';
  return picked === order.length ? 'all' : 'some';
}
