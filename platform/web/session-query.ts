import { queryOptions, useQuery } from '@tanstack/react-query';
import { SessionView } from '#platform/contract/identity-views.ts';
import { holdsOneOf } from '#platform/domain/actor.ts';
import { callJson } from './api-client.ts';

/** Who is signed in; every page asks the same once a minute at most. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => {
    const session = SessionView.parse(await callJson('/api/session', { signal }));
    // Nobody, or somebody half way in: the pages of an area are for those who are in.
    if (session.stage !== 'ready') globalThis.dispatchEvent(new Event('renda:signed-out'));
    return session;
  },
  staleTime: 60_000,
  retry: false,
});

/** Whether the reader holds one of these roles today; false until the server has said so. Roles are named in a module's `domain/who-may.ts`. */
export function useHolds(roles: readonly string[]): boolean {
  const { data } = useQuery(sessionQuery);
  return data !== undefined && holdsOneOf(data, roles);
}
