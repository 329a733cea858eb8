import { identityContract } from '#platform/contract/identity-endpoints.ts';
import { apiClient } from '../api-client.ts';

export const identityApi = apiClient(identityContract);
