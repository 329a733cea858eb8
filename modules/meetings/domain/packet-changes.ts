/** A paper as a reader met it in the packet. */
export type PacketEntry = {
  readonly paperId: string;
  readonly title: string;
  readonly version: number;
  readonly level: string;
  /** Number of the item and place in it. */ readonly at: string;
  readonly changedAt: string | null;
};
export type PacketDifference = {
  readonly change: 'added' | 'removed' | 'new-version' | 'renamed' | 'level' | 'moved';
  readonly paperId: string;
  readonly title: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly at: string | null;
};

/** Everything that differs between the packet as it was last opened and as it is now; nothing is summed up. */
export function packetChanges(before: readonly PacketEntry[], now: readonly PacketEntry[]): PacketDifference[] {
  const old = new Map(before.map((entry) => [entry.paperId, entry]));
  const changes = now.flatMap((entry): PacketDifference[] => {
    const was = old.get(entry.paperId);
    const said = { paperId: entry.paperId, title: entry.title, at: entry.changedAt };
    if (!was) return [{ ...said, change: 'added', before: null, after: String(entry.version) }];
    const found: PacketDifference[] = [];
    if (was.version !== entry.version)
      found.push({ ...said, change: 'new-version', before: String(was.version), after: String(entry.version) });
    if (was.title !== entry.title) found.push({ ...said, change: 'renamed', before: was.title, after: entry.title });
    if (was.level !== entry.level) found.push({ ...said, change: 'level', before: was.level, after: entry.level });
    if (was.at !== entry.at) found.push({ ...said, change: 'moved', before: was.at, after: entry.at });
    return found;
  });
  const here = new Set(now.map(({ paperId }) => paperId));
  return [
    ...changes,
    ...before
      .filter(({ paperId }) => !here.has(paperId))
      .map((entry): PacketDifference => ({
        change: 'removed',
        paperId: entry.paperId,
        title: entry.title,
        before: String(entry.version),
        after: null,
        at: null,
      })),
  ];
}
