/** What other modules may ask the register. */
export { offeredRegisterFigures } from './offered-figures.ts';
export { findCongress, levelOfCongress, listCongressesOfProvince, listHostedCongresses, type CongressRow } from './queries/congresses.ts';
export { countDeputies, findDeputies, findSeatHolders } from './queries/deputies.ts';
export { findOrganisations, listOrganisations, matchDuties, type OrganisationRow } from './queries/organisations.ts';
export { findPublicDeputy, listPublicDelegations, listPublicDeputies, type PublicDeputy } from './queries/public-deputies.ts';
export { findHolders, findPosts, findPostsOfMany } from './queries/posts.ts';
export {
  findBodies,
  findTermOn,
  listBodyMembers,
  listPersons,
  listRoleHolders,
  listSeatHolders,
  type SeatHolder,
} from './queries/seat-holders.ts';
export { twoCharacterNames } from './list-orders.ts';
export { findSessionOn, listSessions, type SessionRow } from './queries/sessions.ts';
export { findFactsOfMany, findPersonFacts, searchHolders, searchPeople } from './queries/people.ts';
export { registerRouter } from './routes.ts';
export { indexDuties } from './index-duties.ts';
export { nameKeys } from './name-keys.ts';
export { addFounders, type Founder } from './commands/add-founders.ts';
export { importOrganisations } from './commands/import-organisations.ts';
export { importRoster } from './commands/import-roster.ts';
export { keepCorrection, keptCorrections } from './import-corrections.ts';
export { recordImport, type ImportAnswer, type ImportRequest } from './commands/import-request.ts';
export { enterSession } from './commands/enter-session.ts';
export { ensureSession, ensureTerm, initCongress, type NewCongress } from './commands/init-congress.ts';
export { deputiesByName, unitsByName, type NamedDeputy } from './queries/name-resolvers.ts';
export { registerDeskRouter } from './desk-routes.ts';
export { registerEditRouter } from './edit-routes.ts';
export { registerPeopleExport } from './people-export.ts';
export { personPhone, registerSealed, unitPhonePlace } from './sealed-columns.ts';
