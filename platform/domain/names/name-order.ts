import { compareByPinyin } from './pinyin-order.ts';
import { compareByStrokes, type TwoCharacterNames } from './stroke-order.ts';

export type PeopleOrder = 'strokes' | 'pinyin' | 'rank' | 'delegation';

/** What a list needs of a person; `rank` and `delegation` are places in a protocol order, 1 first. */
export type OrderedPerson = {
  readonly name: string;
  readonly rank?: number | null;
  readonly delegation?: number | null;
};

export type PeopleOrderOptions = { readonly twoCharacterNames?: TwoCharacterNames };

type Compare = (a: OrderedPerson, b: OrderedPerson) => number;

const placeOf = (place: number | null | undefined): number => place ?? Number.MAX_SAFE_INTEGER;

function comparison(by: PeopleOrder, options: PeopleOrderOptions): Compare {
  const strokes: Compare = (a, b) =>
    compareByStrokes(a.name, b.name, { twoCharacterNames: options.twoCharacterNames ?? 'second-character' });
  const orders: Readonly<Record<PeopleOrder, Compare>> = {
    strokes,
    pinyin: (a, b) => compareByPinyin(a.name, b.name),
    rank: (a, b) => placeOf(a.rank) - placeOf(b.rank) || strokes(a, b),
    delegation: (a, b) => placeOf(a.delegation) - placeOf(b.delegation) || strokes(a, b),
  };
  return orders[by];
}

/**
 * A new list in the order asked for. People without a rank or delegation come last, within them and
 * within one place by strokes; people who compare equal keep the order they came in.
 */
export function sortPeople<Person extends OrderedPerson>(
  people: readonly Person[],
  by: PeopleOrder,
  options: PeopleOrderOptions = {},
): Person[] {
  return [...people].sort(comparison(by, options));
}
