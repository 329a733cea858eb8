export const DEADLINE_GROUPS = ['late', 'today', 'week', 'month', 'later'] as const;
export type DeadlineGroupName = (typeof DEADLINE_GROUPS)[number];

/** Where a clock stands on the desk, by its distance in days: below zero it is late. */
export function deadlineGroup(distance: number): DeadlineGroupName {
  if (distance < 0) return 'late';
  if (distance === 0) return 'today';
  if (distance <= 7) return 'week';
  return distance <= 30 ? 'month' : 'later';
}

/** Rows by group, each in the order of their days; groups without rows are left out. */
export function groupDeadlines<Row extends { readonly distance: number; readonly dueOn: string }>(
  rows: readonly Row[],
): readonly { readonly name: DeadlineGroupName; readonly rows: readonly Row[] }[] {
  const inOrder = rows.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  return DEADLINE_GROUPS.map((name) => ({ name, rows: inOrder.filter((row) => deadlineGroup(row.distance) === name) })).filter(
    (group) => group.rows.length > 0,
  );
}
