import { lawContract } from '#platform/contract/law-endpoints.ts';
import { apiClient } from '../api-client.ts';

export const lawApi = apiClient(lawContract);

/** Keys of what the pages keep; a change makes all of it old. */
export const LAW_KEY = ['law'] as const;
