import { notAMember } from '#platform/domain/identity/identity-errors.ts';
import { findMemberships } from './account-store.ts';
import type { IdentityParts, Whence } from './identity-parts.ts';
import { recordSelf } from './record-act.ts';
import { findStanding } from './resolve-session.ts';
import type { Session } from './session-state.ts';
import { endSessions } from './session-store.ts';
import { accountOf } from './totp-factor.ts';

/** Signs out: this session, one other, or all. */
export async function signOut(
  parts: IdentityParts,
  session: Session,
  request: { readonly id?: string; readonly whence: Whence },
): Promise<void> {
  const { id, whence } = request;
  await parts.db.system(async (tx) => {
    await endSessions(tx, parts, { accountId: session.accountId, ...(id === undefined ? {} : { id }) });
    await recordSelf(tx, {
      action: id === undefined ? 'identity.sign-out-everywhere' : 'identity.sign-out',
      account: accountOf(session),
      whence,
    });
  });
}

/**
 * Goes on in another congress where the holder has a post today.
 * @throws AppError `identity.not_a_member`
 */
export async function switchCongress(
  parts: IdentityParts,
  session: Session,
  request: { readonly congressId: string; readonly whence: Whence },
): Promise<void> {
  const memberships = await parts.db.system((tx) => findMemberships(tx, session.accountId));
  const membership = memberships.find(({ congressId }) => congressId === request.congressId);
  const standing = membership && (await findStanding(parts, { ...membership, accountId: session.accountId }));
  if (!membership || !standing || standing.posts.length === 0) throw notAMember();
  await parts.db.system(async (tx) => {
    await tx.query('update platform_sessions set congress_id = $2 where id = $1', [session.id, membership.congressId]);
    await recordSelf(tx, {
      action: 'identity.switch-congress',
      account: { accountId: session.accountId, ...membership },
      whence: request.whence,
    });
  });
  parts.cache.forget(session.tokenHash);
}
