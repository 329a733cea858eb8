import { useQuery } from '@tanstack/react-query';
import type { Finders } from '#platform/web/kit/ask-control.tsx';
import { findPeople, unitChoices, unitsQuery } from '#platform/web/people-and-units.ts';
import { findHolders } from '../api.ts';

/** How forms of supervision find people and units in the register: deputies, or everybody with a seat or a post. */
export function useFinders(who: 'deputies' | 'everybody' = 'deputies'): Finders {
  const units = useQuery(unitsQuery);
  return {
    person: async (text, signal) =>
      who === 'everybody'
        ? (await findHolders(text, signal)).map(({ personId, name, note }) => ({ value: personId, label: name, hint: note }))
        : (await findPeople(text, signal)).map(({ personId, name, delegation }) => ({
            value: personId,
            label: name,
            ...(delegation === null ? {} : { hint: delegation }),
          })),
    organisation: async (text) => unitChoices(units.data, text),
  };
}
