type Row = {
  readonly id: string;
  readonly openId: string;
  readonly title: string;
  readonly note: string;
  readonly dueOn: string | null;
  readonly isLate: boolean;
};

const FIRST = 5;
const dueOf = ({ dueOn }: Row): string => dueOn ?? '9999';

/** Work of one kind as a desk shows it: what is due first on top, five of them; nothing where nothing waits. */
export function waitingSet(key: string, rows: readonly Row[]): { key: string; count: number; isLate: boolean; rows: Row[] }[] {
  if (rows.length === 0) return [];
  const sorted = rows.toSorted((one, other) =>
    dueOf(one) === dueOf(other) ? one.id.localeCompare(other.id) : dueOf(one) < dueOf(other) ? -1 : 1,
  );
  return [{ key, count: rows.length, isLate: rows.some(({ isLate }) => isLate), rows: sorted.slice(0, FIRST) }];
}
