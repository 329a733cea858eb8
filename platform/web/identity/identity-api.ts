import { queryOptions } from '@tanstack/react-query';
import { identityContract } from '#platform/contract/identity-endpoints.ts';
import { apiClient } from '../api-client.ts';

export const identityApi = apiClient(identityContract);

/** One's own sign-in as the pages of accounts and security show it, at every stage of it. */
export const ownSignInQuery = queryOptions({ queryKey: ['identity', 'session'], queryFn: () => identityApi.session.read() });
