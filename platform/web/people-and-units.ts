import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { callJson } from './api-client.ts';
import type { Choice } from './kit/combobox-state.ts';

const Unit = z.object({ id: z.string(), name: z.string(), shortName: z.string(), kind: z.string() });
type Unit = z.infer<typeof Unit>;

/** Units as forms and filters of every module choose among them; asked by the register's address. */
export const unitsQuery = queryOptions({
  queryKey: ['register', 'units'],
  staleTime: 300_000,
  queryFn: async ({ signal }) => z.object({ rows: z.array(Unit) }).parse(await callJson('/api/register/units', { signal })).rows,
});

/** Units by part of their name or short name, as many as a list shows. */
export const unitChoices = (units: readonly Unit[] | undefined, text: string): readonly Choice[] =>
  (units ?? [])
    .filter((unit) => `${unit.name}${unit.shortName}`.includes(text.trim()))
    .slice(0, 30)
    .map((unit) => ({ value: unit.id, label: unit.shortName, hint: unit.name }));

const Person = z.object({ personId: z.string(), name: z.string(), delegation: z.string().nullable() });
type Person = z.infer<typeof Person>;

/** Who holds a seat in the congress, by name or the first letters of its pinyin. */
export async function findPeople(text: string, signal?: AbortSignal): Promise<readonly Person[]> {
  const asked = new URLSearchParams({ search: text, limit: '20' });
  return z.object({ rows: z.array(Person) }).parse(await callJson(`/api/register/deputies?${asked}`, signal ? { signal } : {})).rows;
}

export const personChoice = ({ personId, name, delegation }: Person): Choice => ({
  value: personId,
  label: name,
  ...(delegation === null ? {} : { hint: delegation }),
});

/** The same as choices of a form. */
export const findPersonChoices = async (text: string, signal?: AbortSignal): Promise<readonly Choice[]> =>
  (await findPeople(text, signal)).map(personChoice);
