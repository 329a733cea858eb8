import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call } from '@orpc/server';
import type { Actor, Post } from '#platform/domain/actor.ts';
import type { AccountId, CongressId, PersonId } from '#platform/domain/ids.ts';
import { OFFICER_ROLES, type OfficerRole } from '#platform/domain/identity/officers.ts';
import { openTestDatabase } from '#platform/server/testing/test-database.ts';
import { addAccounts } from './account-store.ts';
import { foundOfficers } from './found-officers.ts';
import type { IdentityContext } from './identity-context.ts';
import type { DemoAccount } from './identity-parts.ts';
import { writeIdentitySettings } from './identity-settings.ts';
import { type IdentitySettings } from './stored-settings.ts';
import { openIdentity } from './open-identity.ts';
import { hashPassword } from './password-hash.ts';
import { readCookie } from './session-token.ts';

const CHEAP = { N: 2 ** 10, r: 8, p: 1 };
export const PASSWORD = 'Lamp-otter-47-Quay';

type TestPerson = { readonly congressId: CongressId; readonly name: string; posts: (Post & { readonly endsOn?: string })[] };

/** A browser with its cookie jar. */
export type Browser = { context: IdentityContext; readonly cookies: string[] };

/** Identity over a real database, with a clock to turn and people whose posts are given here. */
export async function openIdentityWorld(origin = 'http://localhost:4100', demoAccounts: readonly DemoAccount[] = []) {
  const test = await openTestDatabase();
  const keyFolder = mkdtempSync(join(tmpdir(), 'renda-keys-'));
  const people = new Map<string, TestPerson>();
  const congresses: CongressId[] = [];
  let now = new Date('2026-03-02T01:00:00Z');
  const identity = openIdentity({
    db: test.db,
    keyFolder,
    clock: () => now,
    site: { name: 'Renda', origin },
    scryptCost: CHEAP,
    demoAccounts,
    findPosts: async (congressId, personId, on) => {
      const person = people.get(personId);
      return person?.congressId === congressId ? person.posts.filter(({ endsOn }) => endsOn === undefined || endsOn > on) : [];
    },
    findPerson: async (congressId, personId) => {
      const person = people.get(personId);
      return person?.congressId === congressId ? { name: person.name, phone: null, spellings: [] } : null;
    },
    listCongresses: async () => congresses,
    findCongressName: async (congressId) => `congress ${congressId.slice(0, 4)}`,
    searchPeople: async () => [],
    grantableRoles: ['deputies-office'],
    rolesWithoutSecondFactor: ['deputy'],
  });
  const hash = await hashPassword(PASSWORD, CHEAP);

  const addPerson = (congressId: CongressId, name: string, posts: TestPerson['posts']): PersonId => {
    const personId = randomUUID() as PersonId;
    people.set(personId, { congressId, name, posts });
    return personId;
  };
  const addAccount = async (congressId: CongressId, login: string, roles: readonly string[] = ['deputy'], mustChangePassword = false) => {
    const personId = addPerson(
      congressId,
      `${login} person`,
      roles.map((role) => ({ role, organisationId: null, title: role })),
    );
    const [accountId = '' as AccountId] = await test.db.system((tx) =>
      addAccounts(tx, [{ login, congressId, personId, passwordHash: hash, mustChangePassword }], now),
    );
    return { accountId, personId, login };
  };
  const addCongress = async (settings: IdentitySettings = { secondFactor: 'off', meetingTablets: false }): Promise<CongressId> => {
    const congressId = randomUUID() as CongressId;
    congresses.push(congressId);
    await test.db.write(congressId, (tx) => writeIdentitySettings(tx, congressId, settings));
    return congressId;
  };
  const addOfficers = async (congressId: CongressId) => {
    const made = await Promise.all(
      OFFICER_ROLES.map(
        async (role) => [role, { ...(await addAccount(congressId, `${role}-${congressId.slice(0, 8)}`, [])), title: role }] as const,
      ),
    );
    const officers = Object.fromEntries(made) as Record<OfficerRole, Awaited<ReturnType<typeof addAccount>> & { title: string }>;
    await test.db.write(congressId, (tx) => foundOfficers(tx, congressId, { officers, now }));
    return officers;
  };
  const openBrowser = (address: string = randomUUID()): Browser => {
    const cookies: string[] = [];
    const context: IdentityContext = {
      actor: null,
      publicCongressId: null,
      address,
      device: 'test browser',
      sessionToken: null,
      setCookie: (value) => {
        cookies.push(value);
        browser.context = { ...browser.context, sessionToken: readCookie(value.split(';')[0]) };
      },
    };
    const browser: Browser = { context, cookies };
    return browser;
  };
  /** Calls an endpoint as the mount does: with the actor resolved from the cookie. */
  const ask = async <Answer>(browser: Browser, endpoint: (context: IdentityContext) => Promise<Answer>): Promise<Answer> =>
    endpoint({ ...browser.context, actor: await identity.resolveActor(browser.context.sessionToken) });
  const signIn = (browser: Browser, login: string, password = PASSWORD) =>
    ask(browser, (context) => call(identity.router.session.open, { login, password }, { context }));
  const signedIn = async (login: string): Promise<Browser> => {
    const browser = openBrowser();
    await signIn(browser, login);
    return browser;
  };
  const actorOf = (browser: Browser): Promise<Actor | null> => identity.resolveActor(browser.context.sessionToken);

  return {
    ...test,
    identity,
    router: identity.router,
    people,
    keyFolder,
    addPerson,
    addAccount,
    addCongress,
    addOfficers,
    openBrowser,
    ask,
    signIn,
    signedIn,
    actorOf,
    now: () => now,
    pass: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
    close: async () => {
      await test.close();
      rmSync(keyFolder, { recursive: true, force: true });
    },
  };
}

export type IdentityWorld = Awaited<ReturnType<typeof openIdentityWorld>>;
