import type { Actor, Post } from '#platform/domain/actor.ts';
import type { CongressId, PersonId } from '#platform/domain/ids.ts';
import type { LocalDate } from '#platform/domain/local-date.ts';
import { ACCOUNT_LOCK, ADDRESS_LOCK, type LockRules } from '#platform/domain/identity/lock-out.ts';
import { PASSWORD_RULES, type PasswordRules } from '#platform/domain/identity/password-policy.ts';
import { SESSION_RULES, type SessionRules } from '#platform/domain/identity/session-limits.ts';
import type { Database } from '#platform/server/db/database.ts';
import { addressLimit } from '../http/address-limit.ts';
import { SCRYPT_COST, type ScryptCost } from './password-hash.ts';
import { type SecretBox, openSecretBox } from './secret-box.ts';
import { type SessionCache, makeSessionCache } from './session-cache.ts';
import { type SessionLoads, makeSessionLoads } from './session-loads.ts';

/** What identity needs to know of a person; the register supplies it. */
export type PersonFacts = {
  readonly name: string;
  readonly phone: string | null;
  /** Other spellings of the name, such as pinyin; none of them may be in a password. */
  readonly spellings: readonly string[];
};

export type FoundPerson = { readonly personId: PersonId; readonly name: string; readonly note: string };

/** An account shown on the sign-in page of a demo installation, password and all. */
export type DemoAccount = { readonly login: string; readonly password: string; readonly title: string };

export type IdentityRules = {
  readonly password: PasswordRules;
  readonly accountLock: LockRules;
  readonly addressLock: LockRules;
  readonly session: SessionRules;
};

export const IDENTITY_RULES: IdentityRules = {
  password: PASSWORD_RULES,
  accountLock: ACCOUNT_LOCK,
  addressLock: ADDRESS_LOCK,
  session: SESSION_RULES,
};

export type IdentityDeps = {
  readonly db: Database;
  readonly clock: () => Date;
  /** Folder of keys in the data folder. */
  readonly keyFolder: string;
  /** Name for authenticator apps, and where people reach us, e.g. `https://renda.example.gov.cn`. */
  readonly site: { readonly name: string; readonly origin: string };
  /** Posts of the register on a day: they end with the mandate or the post that gives them. */
  readonly findPosts: (congressId: CongressId, personId: PersonId, on: LocalDate) => Promise<readonly Post[]>;
  readonly findPerson: (congressId: CongressId, personId: PersonId) => Promise<PersonFacts | null>;
  /** Congresses that work here; the sign-in page offers the houses each of them trusts. */
  readonly listCongresses: () => Promise<readonly CongressId[]>;
  /** How a congress is called. */
  readonly findCongressName: (congressId: CongressId) => Promise<string | null>;
  /** People of the register by name, for whoever opens an account; a handful. */
  readonly searchPeople: (congressId: CongressId, text: string) => Promise<readonly FoundPerson[]>;
  /** Roles that may be granted beside the three officers'; modules name them. */
  readonly grantableRoles: readonly string[];
  /** Roles that alone do not make their holder staff, such as a deputy's. */
  readonly rolesWithoutSecondFactor: readonly string[];
  readonly demoAccounts?: readonly DemoAccount[];
  readonly rules?: Partial<IdentityRules>;
  readonly scryptCost?: ScryptCost;
};

/** The deps with everything filled in that the functions of this folder share. */
export type IdentityParts = Omit<IdentityDeps, 'rules' | 'scryptCost' | 'demoAccounts'> & {
  readonly rules: IdentityRules;
  readonly scryptCost: ScryptCost;
  readonly demoAccounts: readonly DemoAccount[];
  readonly box: SecretBox;
  readonly cache: SessionCache;
  readonly loads: SessionLoads;
  readonly isSecure: boolean;
  /** Whether one more sign-in may be begun from an address without an account: each leaves a row for ten minutes. */
  readonly mayBegin: (address: string) => boolean;
};

// A building with one address signs in within this; a flood does not.
const MOST_BEGUN = 600;

/** Who acts and from where. */
export type By = { readonly actor: Actor; readonly whence: Whence };

/** From where a request comes, for the journal and the list of sessions. */
export type Whence = { readonly address: string; readonly device: string };

export function openIdentityParts(deps: IdentityDeps): IdentityParts {
  return {
    ...deps,
    rules: { ...IDENTITY_RULES, ...deps.rules },
    scryptCost: deps.scryptCost ?? SCRYPT_COST,
    demoAccounts: deps.demoAccounts ?? [],
    box: openSecretBox(deps.keyFolder),
    cache: makeSessionCache(),
    loads: makeSessionLoads(deps),
    isSecure: deps.site.origin.startsWith('https:'),
    mayBegin: addressLimit(deps.clock, MOST_BEGUN),
  };
}
