import type { PeopleRow } from '../../contract/desk-views.ts';

export type RosterPart = { readonly delegation: string | null; readonly people: readonly PeopleRow[] };

/** A printed list is one block of names; ordered by delegation it is one block for each. */
export function rosterParts(rows: readonly PeopleRow[], order: string): readonly RosterPart[] {
  if (order !== 'delegation') return [{ delegation: null, people: rows }];
  return [...Map.groupBy(rows, ({ delegation }) => delegation)].map(([delegation, people]) => ({ delegation, people }));
}
