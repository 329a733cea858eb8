import type { CongressId, PersonId } from '#platform/domain/ids.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { officerRoleOf, postsInForce } from '#platform/domain/identity/officers.ts';
import { passwordEnd } from '#platform/domain/identity/password-policy.ts';
import { hasSessionEnded, idleMinutesOf } from '#platform/domain/identity/session-limits.ts';
import { isSecondFactorRequired, signInStage } from '#platform/domain/identity/sign-in-stage.ts';
import type { IdentityParts } from './identity-parts.ts';
import type { CachedSession } from './session-cache.ts';
import type { Session } from './session-state.ts';
import { hashSessionToken } from './session-token.ts';

/** How often the time of the last request is written; the idle clock may be that much early, never late. */
const WRITE_EVERY_MS = 60_000;

export type ResolveOptions = {
  /** A request the page sends by itself does not keep a session awake. */
  readonly isBackground?: boolean;
};

/** What the posts of a person come to in a congress today, and whether that makes him staff or an officer. */
export async function findStanding(
  parts: IdentityParts,
  who: { readonly accountId: string; readonly congressId: CongressId; readonly personId: PersonId },
) {
  const today = dateOfInstant(parts.clock());
  const [registered, granted, settings] = await Promise.all([
    parts.findPosts(who.congressId, who.personId, today),
    parts.loads.grantedPosts(who.congressId, who.accountId, today),
    parts.loads.settings(who.congressId),
  ]);
  const posts = postsInForce(registered, granted);
  const isOfficer = officerRoleOf(posts) !== undefined;
  const isStaff = posts.some(({ role }) => !parts.rolesWithoutSecondFactor.includes(role));
  return { posts, isOfficer, settings, isSecondFactorRequired: isSecondFactorRequired(settings.secondFactor, { isOfficer, isStaff }) };
}

async function loadSession(parts: IdentityParts, tokenHash: string): Promise<Session | null> {
  const now = parts.clock();
  const row = await parts.loads.session(tokenHash);
  if (!row) return null;
  const [standing, person] = await Promise.all([findStanding(parts, row), parts.findPerson(row.congressId, row.personId)]);
  // with the last post the account has nothing left to do here.
  if (standing.posts.length === 0 || !person) return null;
  const { posts, isOfficer } = standing;
  const passwordEndsAt = passwordEnd(row.passwordChangedAt, isOfficer, parts.rules.password);
  const mustChangePassword = row.hasPassword && row.method !== 'oidc' && (row.mustChangePassword || passwordEndsAt <= now);
  const stage = signInStage({
    isEnrolled: row.hasTotp || row.hasPasskey,
    isSecondFactorDone: row.doneAt !== null,
    isSecondFactorRequired: standing.isSecondFactorRequired,
    mustChangePassword,
  });
  return {
    id: row.id,
    tokenHash,
    accountId: row.accountId,
    login: row.login,
    congressId: row.congressId,
    personId: row.personId,
    name: person.name,
    posts,
    isOfficer,
    stage,
    factors: { isRequired: standing.isSecondFactorRequired, hasTotp: row.hasTotp, hasPasskey: row.hasPasskey, doneAt: row.doneAt },
    hasPassword: row.hasPassword,
    mustChangePassword,
    passwordEndsAt,
    createdAt: row.createdAt,
    lastSeenAt: row.lastSeenAt,
    idleMinutes: idleMinutesOf({ isOfficer, isTablet: row.isTablet }, parts.rules.session),
  };
}

async function touch(parts: IdentityParts, entry: CachedSession, now: Date): Promise<void> {
  entry.lastSeenAt = now;
  if (now.getTime() - entry.writtenAt.getTime() < WRITE_EVERY_MS) return;
  entry.writtenAt = now;
  await parts.loads.touch(entry.session.id);
}

/**
 * The session of a token, or null when there is none, it rested too long, its account is closed
 * or its holder has no post left today. A few microseconds where it was asked for within five seconds.
 */
export async function resolveSession(parts: IdentityParts, token: string | null, options: ResolveOptions = {}): Promise<Session | null> {
  if (token === null) return null;
  const now = parts.clock();
  const tokenHash = hashSessionToken(token);
  let entry = parts.cache.find(tokenHash, now);
  if (!entry) {
    const session = await loadSession(parts, tokenHash);
    if (!session) return null;
    entry = parts.cache.keep(tokenHash, session, now);
  }
  const { createdAt, idleMinutes } = entry.session;
  if (hasSessionEnded({ createdAt, lastSeenAt: entry.lastSeenAt }, idleMinutes, { now, rules: parts.rules.session })) {
    parts.cache.forget(tokenHash);
    await parts.db.system((tx) => tx.query('delete from platform_sessions where token_hash = $1', [tokenHash]));
    return null;
  }
  if (options.isBackground !== true) await touch(parts, entry, now);
  return entry.session;
}
