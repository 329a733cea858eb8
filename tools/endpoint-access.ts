import type { OfficerAct } from '#platform/domain/identity/officers.ts';
import type { UnitKey } from './access-roles.ts';
import { ballotsContract } from '#modules/ballots/contract/endpoints.ts';
import { OPERATORS, READERS as CONTEST_READERS } from '#modules/ballots/domain/who-may.ts';
import { WHO_MAY } from '#modules/suggestions/domain/who-may.ts';
import { meetingAccess } from './meeting-access.ts';
import { READERS as INSIGHT_READERS, WRITERS as INSIGHT_WRITERS } from '#modules/insights/domain/who-may.ts';
import { decisionAccess } from './decision-access.ts';
import { supervisionAccess } from './supervision-access.ts';
import type { ActOf } from './sample-matter.ts';

/**
 * Who an endpoint is for. `aims` marks one that names a thing by its id: asked from another
 * congress it finds nothing.
 */
export type EndpointAccess =
  | { readonly for: 'anyone' }
  | { readonly for: 'signed-in'; readonly aims?: true }
  /** Those who have signed in with a password and owe the second factor: nobody who works. */
  | { readonly for: 'half-signed-in' }
  /** `orIn`: or whoever holds a post in that unit of the sample matter. `hides`: from another congress it finds nothing, whoever asks. */
  | { readonly for: 'roles'; readonly roles: readonly string[]; readonly orIn?: UnitKey; readonly aims?: true; readonly hides?: true; /** Who may not use it does not learn that it is there. */ readonly isUnseen?: true }
  | { readonly for: 'readers' }
  | { readonly for: 'officers'; readonly act: OfficerAct; readonly aims?: true }
  | { readonly for: 'act'; readonly of: ActOf; readonly action: string }
  | { readonly for: 'batch'; readonly of: ActOf; readonly action: string };

/** One endpoint as the matrix asks it. */
export type Endpoint = { readonly name: string; readonly method: string; readonly path: string; readonly inputSchema: unknown; readonly access: EndpointAccess | undefined };

const ANYONE = { for: 'anyone' } as const;
const SIGNED_IN = { for: 'signed-in' } as const;
const LAW_KEEPERS = { for: 'roles', roles: ['deputies-office', 'rules-editor'] } as const;
const REGISTER_KEEPERS = { for: 'roles', roles: ['deputies-office'] } as const;
const READERS = { for: 'readers' } as const;
const officers = (act: OfficerAct): EndpointAccess => ({ for: 'officers', act });
const aimed = (act: OfficerAct): EndpointAccess => ({ for: 'officers', act, aims: true });

/** Every endpoint that is no act of a lifecycle table; acts are read from the tables themselves. */
export const ENDPOINT_ACCESS: Readonly<Record<string, EndpointAccess>> = {
  ...Object.fromEntries(['figures', 'figure', 'questions', 'question', 'reports', 'report'].map((name) => [`insights.${name}`, { for: 'roles', roles: INSIGHT_READERS } as const])),
  ...Object.fromEntries(['enterFigure', 'withdrawEntry', 'startReport', 'saveReport', 'adoptReport'].map((name) => [`insights.${name}`, { for: 'roles', roles: INSIGHT_WRITERS } as const])),
  'identity.options': ANYONE,
  'identity.session.read': ANYONE,
  'identity.session.open': ANYONE,
  'identity.session.prove': { for: 'half-signed-in' },
  'identity.session.switch': SIGNED_IN,
  'identity.session.close': ANYONE,
  'identity.session.closeAll': SIGNED_IN,
  'identity.session.list': SIGNED_IN,
  'identity.session.closeOne': SIGNED_IN,
  'identity.password.change': SIGNED_IN,
  'identity.totp.begin': SIGNED_IN,
  'identity.totp.confirm': SIGNED_IN,
  'identity.totp.remove': SIGNED_IN,
  'identity.passkeys.list': SIGNED_IN,
  'identity.passkeys.begin': SIGNED_IN,
  'identity.passkeys.confirm': SIGNED_IN,
  'identity.passkeys.remove': SIGNED_IN,
  'identity.passkeys.beginSignIn': ANYONE,
  'identity.passkeys.signIn': ANYONE,
  'identity.accounts.list': officers('accounts.list'),
  'identity.accounts.people': officers('accounts.create'),
  'identity.accounts.create': aimed('accounts.create'),
  'identity.accounts.disable': aimed('accounts.disable'),
  'identity.accounts.enable': aimed('accounts.enable'),
  'identity.accounts.resetPassword': aimed('accounts.reset-password'),
  'identity.accounts.resetFactors': aimed('accounts.reset-factors'),
  'identity.grants.list': officers('grants.list'),
  'identity.grants.request': aimed('grants.request'),
  'identity.grants.approve': aimed('grants.decide'),
  'identity.grants.refuse': aimed('grants.decide'),
  'identity.grants.end': aimed('grants.end'),
  'identity.log.read': officers('log.read'),
  'identity.log.export': officers('log.export'),
  'identity.providers.list': officers('providers.manage'),
  'identity.providers.save': officers('providers.manage'),
  'identity.settings.read': officers('settings.read'),
  'identity.settings.change': officers('settings.change'),
  'law.rules': SIGNED_IN,
  'law.rule': SIGNED_IN,
  'law.year': SIGNED_IN,
  'law.previewRules': LAW_KEEPERS,
  'law.setRules': LAW_KEEPERS,
  'law.previewYear': LAW_KEEPERS,
  'law.importYear': LAW_KEEPERS,
  'register.units': SIGNED_IN,
  'register.duties': SIGNED_IN,
  'register.deputies': SIGNED_IN,
  'register.person': { for: 'signed-in', aims: true },
  'register.sessions': SIGNED_IN,
  'register.congresses': SIGNED_IN,
  'registerDesk.people': SIGNED_IN,
  'registerDesk.allUnits': SIGNED_IN,
  'registerDesk.bodies': SIGNED_IN,
  'registerDesk.tree': SIGNED_IN,
  'registerDesk.openPerson': { for: 'signed-in', aims: true },
  'registerDesk.openUnit': { for: 'signed-in', aims: true },
  'registerDesk.openBody': { for: 'signed-in', aims: true },
  'registerEdit.addPerson': REGISTER_KEEPERS,
  'registerEdit.addUnit': REGISTER_KEEPERS,
  'registerEdit.addBody': REGISTER_KEEPERS,
  'registerEdit.enterSession': REGISTER_KEEPERS,
  'registerEdit.editBody': { ...REGISTER_KEEPERS, aims: true },
  'registerEdit.endBody': { ...REGISTER_KEEPERS, aims: true },
  'registerEdit.setOrder': { ...REGISTER_KEEPERS, aims: true },
  'registerEdit.addPost': { ...REGISTER_KEEPERS, aims: true },
  'registerEdit.editPerson': { ...REGISTER_KEEPERS, aims: true },
  'registerEdit.enterMandate': { ...REGISTER_KEEPERS, aims: true },
  'registerEdit.endMandate': { ...REGISTER_KEEPERS, aims: true },
  'registerEdit.suspendMandate': { ...REGISTER_KEEPERS, aims: true },
  'registerEdit.restoreMandate': { ...REGISTER_KEEPERS, aims: true },
  'registerEdit.moveMandate': { ...REGISTER_KEEPERS, aims: true },
  'registerEdit.endPost': { ...REGISTER_KEEPERS, aims: true },
  'registerEdit.editUnit': { ...REGISTER_KEEPERS, aims: true },
  'registerEdit.setDuties': { ...REGISTER_KEEPERS, aims: true },
  'registerEdit.endUnit': { ...REGISTER_KEEPERS, aims: true },
  'suggestions.list': SIGNED_IN,
  'suggestions.open': READERS,
  'suggestions.create': { for: 'roles', roles: ['deputy'] },
  'suggestions.counts': SIGNED_IN,
  'suggestions.deskToday': SIGNED_IN,
  'suggestions.today': SIGNED_IN,
  'suggestions.similarTo': SIGNED_IN,
  'suggestions.similar': READERS,
  'suggestions.dutiesFor': SIGNED_IN,
  'suggestions.proposedUnits': READERS,
  'suggestions.deadlines': SIGNED_IN,
  'suggestions.promiseLedger': SIGNED_IN,
  'suggestions.questions': SIGNED_IN,
  'suggestions.question': SIGNED_IN,
  'suggestions.statistics': SIGNED_IN,
  'suggestions.figureRows': SIGNED_IN,
  'suggestions.handOverBatch': { for: 'batch', of: 'suggestion', action: 'hand-over' },
  'suggestions.myYear': SIGNED_IN,
  'commendations.list': SIGNED_IN,
  'commendations.commend': { for: 'roles', roles: WHO_MAY.commend, aims: true },
  'commendations.takeBack': { for: 'roles', roles: WHO_MAY.commend },
  'handlingReports.list': SIGNED_IN,
  'handlingReports.publish': { for: 'roles', roles: WHO_MAY.publishHandlingReport },
  'ballots.list': { for: 'roles', roles: CONTEST_READERS, aims: true },
  'ballots.mine': { for: 'roles', roles: CONTEST_READERS },
  'ballots.read': { for: 'roles', roles: CONTEST_READERS, aims: true },
  'ballots.screen': { for: 'roles', roles: CONTEST_READERS, aims: true },
  'ballots.cast': { for: 'roles', roles: CONTEST_READERS, aims: true },
  'ballots.receipt': { for: 'roles', roles: CONTEST_READERS, aims: true },
  // Scrutineers and the chair of a meeting are named for one contest; as a role only the office runs votes.
  'ballots.turnout': { for: 'roles', roles: OPERATORS, aims: true },
  'ballots.log': { for: 'roles', roles: OPERATORS, aims: true },
  'ballots.create': { for: 'roles', roles: OPERATORS, aims: true },
  ...Object.fromEntries(Object.entries(ballotsContract.acts).map(([key]) => [`ballots.acts.${key}`, ['enterCount', 'certify'].includes(key) ? { for: 'roles', roles: [] } : { for: 'roles', roles: OPERATORS, aims: true }] as const)),
  'decisions.list': SIGNED_IN,
  'decisions.duties': SIGNED_IN,
  'decisions.sources': { for: 'roles', roles: ['congress-office'] },
  'decisions.createFromDocument': { for: 'roles', roles: ['congress-office'], aims: true },
  'decisions.open': { for: 'signed-in', aims: true },
  'decisions.create': { for: 'roles', roles: ['congress-office'] },
  ...decisionAccess,
  'notices.list': SIGNED_IN,
  'notices.read': SIGNED_IN,
};

const TABLES: Readonly<Record<string, ActOf>> = { acts: 'suggestion', tasks: 'task', promises: 'promise', key: 'key', motions: 'motion' };

/** Who may use an endpoint, by its place in the contract (`suggestions.tasks.sign-for`); undefined for one nobody has thought about. */
export function endpointAccess(name: string): EndpointAccess | undefined {
  const [module, table = '', action] = name.split('.');
  const of = TABLES[table];
  if (module === 'suggestions' && of && action !== undefined) return { for: 'act', of, action };
  if (module === 'meetings') return meetingAccess(table, action);
  if (module === 'supervision') return supervisionAccess(table, action);
  return ENDPOINT_ACCESS[name];
}
