import type { z } from 'zod';
import type { LocalDate } from '#platform/domain/local-date.ts';
import { sortPeople, type OrderedPerson } from '#platform/domain/names/name-order.ts';
import type { TwoCharacterNames } from '#platform/domain/names/stroke-order.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { LawSource } from '#platform/server/law/law-source.ts';
import type { ListOrder, OwnOrder } from '../contract/desk-views.ts';

export type KeptOrder = {
  readonly personIds: readonly string[];
  readonly by: { readonly personId: string; readonly name: string };
  readonly at: string;
};

export const orderSetting = (list: string): string => `register.list-order.${list}`;

/** The order an office laid down for a list, or null. */
export async function readOrder(db: Queryable, list: string): Promise<KeptOrder | null> {
  const [row] = await db.query<{ value: KeptOrder }>('select value from platform_settings where key = $1', [orderSetting(list)]);
  return row?.value ?? null;
}

export const shownOrder = (kept: KeptOrder | null): z.infer<typeof OwnOrder> => (kept === null ? null : { by: kept.by.name, at: kept.at });

/** How two-character names stand among the others: our own setting (rule REG-01). */
export async function twoCharacterNames(law: LawSource, db: Queryable, today: LocalDate): Promise<TwoCharacterNames> {
  const { book } = await law.of(db, today);
  return book.value('REG-01', 'two-character-names') === 'two-before-three' ? 'empty-middle' : 'second-character';
}

type Ordering = { readonly by: ListOrder; readonly twoCharacterNames: TwoCharacterNames; readonly kept: KeptOrder | null };

/** People in the order asked for; in an order of one's own, whoever came later stands at the end by strokes. */
export function inOrder<Person extends OrderedPerson & { readonly personId: string }>(
  people: readonly Person[],
  { by, twoCharacterNames: names, kept }: Ordering,
): Person[] {
  const options = { twoCharacterNames: names };
  if (by !== 'own') return sortPeople(people, by, options);
  const places = new Map((kept?.personIds ?? []).map((id, index) => [id, index]));
  const place = ({ personId }: Person): number => places.get(personId) ?? places.size;
  return sortPeople(people, 'strokes', options).toSorted((a, b) => place(a) - place(b));
}
