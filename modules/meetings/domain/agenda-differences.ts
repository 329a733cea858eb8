/** An item as an approved agenda keeps it. */
export type AgendaSnapshot = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly fields: Readonly<Record<string, string>>;
};
export type AgendaDifference = {
  readonly change: 'added' | 'removed' | 'changed' | 'moved';
  readonly itemId: string;
  readonly number: string;
  readonly title: string;
  readonly fields: readonly { readonly name: string; readonly before: string; readonly after: string }[];
};

/** The longest run of items that kept their order: only what is not in it was moved. */
function kept(before: readonly string[], after: readonly string[]): Set<string> {
  const places = new Map(before.map((id, place) => [id, place]));
  const sequence = after.flatMap((id) => {
    const place = places.get(id);
    return place === undefined ? [] : [{ id, place }];
  });
  const best: { readonly length: number; readonly from: number }[] = [];
  for (const [at, { place }] of sequence.entries()) {
    let longest = { length: 1, from: -1 };
    for (let earlier = 0; earlier < at; earlier += 1) {
      const run = best[earlier];
      if (run && (sequence[earlier]?.place ?? place) < place && run.length + 1 > longest.length)
        longest = { length: run.length + 1, from: earlier };
    }
    best.push(longest);
  }
  let at = best.reduce((found, run, place) => (run.length > (best[found]?.length ?? 0) ? place : found), 0);
  const ids = new Set<string>();
  while (at >= 0 && sequence[at]) {
    ids.add(sequence[at]?.id ?? '');
    at = best[at]?.from ?? -1;
  }
  return ids;
}

/** What one agenda changes against another, in the order of the newer, what is gone at the end. */
export function agendaDifferences(before: readonly AgendaSnapshot[], after: readonly AgendaSnapshot[]): AgendaDifference[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const stayed = kept(
    before.map(({ id }) => id),
    after.map(({ id }) => id),
  );
  const changes = after.flatMap((item): AgendaDifference[] => {
    const earlier = old.get(item.id);
    if (!earlier) return [{ change: 'added', itemId: item.id, number: item.number, title: item.title, fields: [] }];
    const names = [...new Set([...Object.keys(earlier.fields), ...Object.keys(item.fields)])];
    const fields = names.flatMap((name) => {
      const [was, is] = [earlier.fields[name] ?? '', item.fields[name] ?? ''];
      return was === is ? [] : [{ name, before: was, after: is }];
    });
    const moved: AgendaDifference[] = stayed.has(item.id)
      ? []
      : [
          {
            change: 'moved',
            itemId: item.id,
            number: item.number,
            title: item.title,
            fields: [{ name: 'number', before: earlier.number, after: item.number }],
          },
        ];
    return [
      ...(fields.length > 0 ? [{ change: 'changed' as const, itemId: item.id, number: item.number, title: item.title, fields }] : []),
      ...moved,
    ];
  });
  const now = new Set(after.map(({ id }) => id));
  return [
    ...changes,
    ...before
      .filter(({ id }) => !now.has(id))
      .map((item): AgendaDifference => ({ change: 'removed', itemId: item.id, number: item.number, title: item.title, fields: [] })),
  ];
}
