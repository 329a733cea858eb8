import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '#platform/web/session-query.ts';

/** Name and person of the reader, where the server could be asked. */
export function useReader(): {
  readonly name: string | undefined;
  readonly personId: string | undefined;
  readonly congressId: string | undefined;
} {
  const { data } = useQuery(sessionQuery);
  return { name: data?.person?.name ?? undefined, personId: data?.person?.personId, congressId: data?.person?.congressId };
}
