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
