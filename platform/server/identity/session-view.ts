import type { SessionView } from '#platform/contract/identity-views.ts';
import { findMemberships } from './account-store.ts';
import type { IdentityParts } from './identity-parts.ts';
import { resolveSession } from './resolve-session.ts';
import type { Session } from './session-state.ts';

export const NOBODY: SessionView = {
  stage: 'none',
  account: null,
  name: '',
  congressName: '',
  person: null,
  posts: [],
  isOfficer: false,
  congresses: [],
  factors: null,
  password: null,
  idleMinutes: null,
};

/** A session as its own holder may see it. Before the sign-in is complete it shows no posts. */
export async function viewSession(parts: IdentityParts, session: Session | null): Promise<SessionView> {
  if (!session) return NOBODY;
  const { stage, accountId, login, congressId, personId, name, factors, isOfficer } = session;
  const isReady = stage === 'ready';
  const memberships = isReady ? await parts.db.system((tx) => findMemberships(tx, accountId)) : [];
  const congresses = await Promise.all(
    memberships.map(async (membership) => ({ ...membership, name: (await parts.findCongressName(membership.congressId)) ?? '' })),
  );
  const { length, officerLength } = parts.rules.password;
  return {
    stage,
    isOfficer,
    account: { id: accountId, login },
    name: isReady ? name : '',
    congressName: congresses.find((one) => one.congressId === congressId)?.name ?? '',
    person: stage === 'second-factor' ? null : { congressId, personId, name },
    posts: isReady ? session.posts.map((post) => ({ ...post })) : [],
    congresses,
    factors: { ...factors, doneAt: factors.doneAt?.toISOString() ?? null },
    password: session.hasPassword
      ? { mustChange: session.mustChangePassword, endsAt: session.passwordEndsAt.toISOString(), least: isOfficer ? officerLength : length }
      : null,
    idleMinutes: session.idleMinutes,
  };
}

export const viewOfToken = async (parts: IdentityParts, token: string | null): Promise<SessionView> =>
  viewSession(parts, await resolveSession(parts, token));
