import type { FastifyInstance } from 'fastify';
import { checkOwnRequest } from '#platform/server/identity/request-guard.ts';

// our pages run our own scripts and nothing else; what a letter's preview shows is drawn without any.
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; frame-ancestors 'self'; base-uri 'none'; form-action 'self'; object-src 'none'";

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'SAMEORIGIN',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};
const HTTPS_ONLY = { 'strict-transport-security': 'max-age=31536000' };

/** Headers for every answer, and the guard against forged requests. */
export function guardRequests(server: FastifyInstance, { isSecure }: { readonly isSecure: boolean }): void {
  const headers = isSecure ? { ...HEADERS, ...HTTPS_ONLY } : HEADERS;
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    // By the route that was found: `/%61pi/…` is spelled otherwise and leads to the same.
    if (request.routeOptions.url?.startsWith('/api') !== true) return;
    reply.header('cache-control', 'no-store');
    checkOwnRequest({ method: request.method, headers: request.headers });
  });
}
