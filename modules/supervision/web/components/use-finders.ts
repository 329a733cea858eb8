import { useQuery } from '@tanstack/react-query';
import type { Finders } from '#platform/web/kit/ask-control.tsx';
import { findPeople, unitsQuery } from '../api.ts';

/** How forms of supervision find people and units in the register. */
export function useFinders(): Finders {
  const units = useQuery(unitsQuery);
  return {
    person: async (text, signal) => (await findPeople(text, signal)).map(({ personId, name, delegation }) => ({ value: personId, label: name, ...(delegation === null ? {} : { hint: delegation }) })),
    organisation: async (text) => (units.data ?? []).filter((unit) => `${unit.name}${unit.shortName}`.includes(text.trim())).slice(0, 30).map((unit) => ({ value: unit.id, label: unit.shortName, hint: unit.name })),
  };
}
