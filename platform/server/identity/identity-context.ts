import type { ApiContext } from '#platform/server/http/api-context.ts';
import { notSignedIn } from '#platform/domain/platform-errors.ts';
import type { By, IdentityParts } from './identity-parts.ts';
import { resolveSession } from './resolve-session.ts';
import type { Session } from './session-state.ts';

/** The part of the mount's context that identity looks at. */
export type IdentityContext = Pick<ApiContext, 'actor' | 'publicCongressId' | 'host' | 'address' | 'device' | 'sessionToken' | 'setCookie'>;

export const whenceOf = ({ address, device }: IdentityContext) => ({ address, device });
export const DONE = { isDone: true } as const;

/** The caller's session at one of the stages a step is open in. @throws AppError `platform.not_signed_in` */
export async function requireSession(
  parts: IdentityParts,
  context: IdentityContext,
  stages: readonly Session['stage'][] = ['ready'],
): Promise<Session> {
  const session = await resolveSession(parts, context.sessionToken);
  if (!session || !stages.includes(session.stage)) throw notSignedIn();
  return session;
}

/** @throws AppError `platform.not_signed_in` */
export function requireBy(context: IdentityContext): By {
  if (!context.actor) throw notSignedIn();
  return { actor: context.actor, whence: whenceOf(context) };
}
