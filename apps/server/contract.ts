import { ballotsContract } from '#modules/ballots/contract/endpoints.ts';
import { insightsContract } from '#modules/insights/contract/endpoints.ts';
import { meetingsContract } from '#modules/meetings/contract/endpoints.ts';
import { registerDeskContract } from '#modules/register/contract/desk-endpoints.ts';
import { registerEditContract } from '#modules/register/contract/edit-endpoints.ts';
import { registerContract } from '#modules/register/contract/endpoints.ts';
import { handlingReportsContract } from '#modules/suggestions/contract/handling-report-endpoints.ts';
import { commendationsContract } from '#modules/suggestions/contract/commendation-endpoints.ts';
import { suggestionsContract } from '#modules/suggestions/contract/endpoints.ts';
import { decisionsContract } from '#modules/decisions/contract/endpoints.ts';
import { supervisionContract } from '#modules/supervision/contract/endpoints.ts';
import { identityContract } from '#platform/contract/identity-endpoints.ts';
import { noticesContract } from '#platform/contract/notice-endpoints.ts';
import { lawContract } from '#platform/contract/law-endpoints.ts';

/** The whole contract: what `/api/openapi.json` describes and every client is typed by. */
export const contract = {
  identity: identityContract,
  law: lawContract,
  register: registerContract,
  registerDesk: registerDeskContract,
  registerEdit: registerEditContract,
  meetings: meetingsContract,
  suggestions: suggestionsContract,
  commendations: commendationsContract,
  handlingReports: handlingReportsContract,
  notices: noticesContract,
  ballots: ballotsContract,
  insights: insightsContract,
  supervision: supervisionContract,
  decisions: decisionsContract,
};
