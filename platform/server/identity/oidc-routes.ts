import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { CongressId } from '#platform/domain/ids.ts';
import { AppError } from '#platform/domain/errors.ts';
import { providerNotFound } from '#platform/domain/identity/identity-errors.ts';
import type { IdentityParts } from './identity-parts.ts';
import { OIDC_CALLBACK, finishOidc, startOidc } from './oidc-sign-in.ts';
import { readCookie, sessionCookie } from './session-token.ts';

const Start = z.object({ congress: z.uuid(), provider: z.uuid(), return: z.string().max(300).optional() });
const COOKIE = 'renda_oidc';

/**
 * Two plain routes, because a browser is sent through them: `/api/oidc/start?congress&provider`
 * and the callback. A refusal leads back to the sign-in page with its code in the address.
 */
export function registerOidcRoutes(app: FastifyInstance, parts: IdentityParts): void {
  const cookie = (value: string, age: number): string =>
    `${COOKIE}=${value}; Path=/api/oidc; Max-Age=${age}; HttpOnly; SameSite=Lax${parts.isSecure ? '; Secure' : ''}`;
  const failed = (error: unknown): string => {
    if (error instanceof AppError) return `/sign-in?error=${encodeURIComponent(error.code)}`;
    throw error;
  };
  app.get('/api/oidc/start', async (request, reply) => {
    try {
      const query = Start.safeParse(request.query);
      if (!query.success) throw providerNotFound();
      const { congress, provider, return: returnTo } = query.data;
      const { location, browserToken } = await startOidc(parts, {
        congressId: congress as CongressId,
        providerId: provider,
        returnTo,
        address: request.ip,
        host: request.headers.host,
      });
      return await reply.header('set-cookie', cookie(browserToken, 600)).redirect(location);
    } catch (error) {
      return reply.redirect(failed(error));
    }
  });
  app.get(OIDC_CALLBACK, async (request, reply) => {
    try {
      const whence = { address: request.ip, device: request.headers['user-agent'] ?? '' };
      const browserToken = readCookie(request.headers.cookie, COOKIE);
      const { token, returnTo } = await finishOidc(
        parts,
        { query: request.url.split('?')[1] ?? '', browserToken, host: request.headers.host },
        whence,
      );
      return await reply.header('set-cookie', [sessionCookie(token, parts), cookie('', 0)]).redirect(returnTo);
    } catch (error) {
      return reply.redirect(failed(error));
    }
  });
}
