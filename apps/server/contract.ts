import { registerContract } from '#modules/register/contract/endpoints.ts';
import { suggestionsContract } from '#modules/suggestions/contract/endpoints.ts';
import { identityContract } from '#platform/contract/identity-endpoints.ts';

/** The whole contract: what `/api/openapi.json` describes and every client is typed by. */
export const contract = { identity: identityContract, register: registerContract, suggestions: suggestionsContract };
