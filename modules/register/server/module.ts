/** What other modules may ask the register. */
export { findCongress, levelOfCongress, listHostedCongresses, type CongressRow } from './queries/congresses.ts';
export { countDeputies, findDeputies, listDeputies, type DeputyRow } from './queries/deputies.ts';
export { findOrganisations, listOrganisations, matchDuties, type DutyMatch, type OrganisationRow } from './queries/organisations.ts';
export { findPublicDeputy, listPublicDelegations, listPublicDeputies, type PublicDeputy } from './queries/public-deputies.ts';
export { findHolders, findPosts } from './queries/posts.ts';
export { findSessionOn, listSessions, type SessionRow } from './queries/sessions.ts';
export { findPersonFacts, searchPeople } from './queries/people.ts';
export { registerRouter, type RegisterDeps } from './routes.ts';
export { indexDuties } from './index-duties.ts';
export { nameKeys } from './name-keys.ts';
export { importOrganisations } from './commands/import-organisations.ts';
export { importRoster, type RosterRequest } from './commands/import-roster.ts';
export { recordImport, type ImportAnswer, type ImportRequest } from './commands/import-request.ts';
export { ensureSession, ensureTerm, initCongress, type NewCongress } from './commands/init-congress.ts';
export { deputiesByName, unitsByName, type NamedDeputy } from './queries/name-resolvers.ts';
export { registerDeskRouter, type RegisterDeskDeps } from './desk-routes.ts';
export { registerEditRouter } from './edit-routes.ts';
export type { EditDeps } from './editing.ts';
