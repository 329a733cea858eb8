import type { FastifyInstance } from 'fastify';
import type { Actor } from '#platform/domain/actor.ts';
import { type IdentityDeps, type IdentityParts, openIdentityParts } from './identity-parts.ts';
import { makeIdentityRouter } from './identity-router.ts';
import { registerOidcRoutes } from './oidc-routes.ts';
import { type ResolveOptions, resolveSession } from './resolve-session.ts';
import { actorOf } from './session-state.ts';
import { sweepSignIns } from './session-store.ts';
import { readCookie } from './session-token.ts';

/** What the composition root mounts. */
export type Identity = {
  readonly parts: IdentityParts;
  readonly router: ReturnType<typeof makeIdentityRouter>;
  readonly registerRoutes: (app: FastifyInstance) => void;
  /** Opaque token in a `Cookie` header. */
  readonly readToken: (cookieHeader: string | undefined) => string | null;
  /** Who acts, with today's posts; null while nobody has finished signing in. */
  readonly resolveActor: (token: string | null, options?: ResolveOptions) => Promise<Actor | null>;
  /** After the register changed somebody's posts, so that it shows at once on this node. */
  readonly forgetAll: () => void;
  /** For the nightly job. */
  readonly sweep: () => Promise<void>;
};

export function openIdentity(deps: IdentityDeps): Identity {
  const parts = openIdentityParts(deps);
  return {
    parts,
    router: makeIdentityRouter(parts),
    registerRoutes: (app) => registerOidcRoutes(app, parts),
    readToken: (header) => readCookie(header),
    resolveActor: async (token, options) => {
      const session = await resolveSession(parts, token, options);
      return session && actorOf(session);
    },
    forgetAll: parts.cache.clear,
    sweep: () => sweepSignIns(parts),
  };
}
