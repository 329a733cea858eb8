import { z } from 'zod';
import { READERS as INSIGHT_READERS } from '#modules/insights/domain/who-may.ts';
import { READERS as CONTEST_READERS } from '#modules/ballots/domain/who-may.ts';
import type { Endpoint, EndpointAccess } from './endpoint-access.ts';

type Plain = { readonly method: 'GET' | 'POST'; readonly access: EndpointAccess; readonly asked?: z.ZodType };

const ANYONE = { for: 'anyone' } as const;
const SIGNED_IN = { for: 'signed-in' } as const;
const AIMED = { for: 'signed-in', aims: true } as const;
const READERS = { for: 'readers' } as const;

/**
 * Routes under `/api` that are not in the contract, because they carry files or send a browser on. Words in braces
 * stand where an address has its own; what follows a question mark is asked along.
 */
const PLAIN: Readonly<Record<string, Plain>> = {
  '/openapi.json': { method: 'GET', access: ANYONE },
  '/docs': { method: 'GET', access: ANYONE },
  '/oidc/start': { method: 'GET', access: ANYONE },
  '/oidc/callback': { method: 'GET', access: ANYONE },
  '/register/people.xlsx': { method: 'GET', access: SIGNED_IN },
  '/ballots/{id}/result.csv': { method: 'GET', access: { for: 'roles', roles: CONTEST_READERS, aims: true } },
  '/ballots/{id}/result.json': { method: 'GET', access: { for: 'roles', roles: CONTEST_READERS, aims: true } },
  '/ballots/{id}/report': { method: 'GET', access: { for: 'roles', roles: CONTEST_READERS, aims: true } },
  '/import/{sheet}': { method: 'POST', access: { for: 'roles', roles: ['deputies-office'] } },
  '/files?suggestionId={id}': { method: 'POST', access: READERS },
  '/files/{fileId}': { method: 'GET', access: READERS },
  '/suggestions/{id}/papers/{paper}': { method: 'GET', access: READERS },
  '/suggestions/hand-over-list': {
    method: 'GET',
    access: { for: 'roles', roles: ['deputies-office', 'government-office', 'committee'], orIn: 'lead', aims: true },
    asked: z.object({ unitId: z.uuid() }),
  },
  '/suggestions/ledger': { method: 'GET', access: SIGNED_IN },
  '/suggestions/handling-report': { method: 'GET', access: { for: 'roles', roles: ['deputies-office', 'committee', 'chairs-council'] } },
  '/suggestions/commendations/decision': { method: 'GET', access: SIGNED_IN, asked: z.object({ year: z.int() }) },
  '/suggestions/commendations/collection': { method: 'GET', access: SIGNED_IN, asked: z.object({ year: z.int() }) },
  '/suggestions/promises.xlsx': { method: 'GET', access: SIGNED_IN },
  '/meetings/{id}/files': {
    method: 'POST',
    access: { for: 'roles', roles: ['congress-office', 'unit-clerk', 'unit-checker', 'unit-head'], hides: true },
  },
  '/meetings/papers/{paperId}/file': { method: 'GET', access: AIMED },
  '/meetings/{id}/print/{sheetKind}': { method: 'GET', access: AIMED },
  '/meetings/documents/{documentId}/print': { method: 'GET', access: AIMED },
  '/meetings/{id}/packet.zip': { method: 'GET', access: AIMED },
  '/meetings/{id}/packet.pdf': { method: 'GET', access: AIMED },
  '/insights/reports/{year}/paper': { method: 'GET', access: { for: 'roles', roles: INSIGHT_READERS } },
  '/supervision/matters/{id}/print/{sheetKind}': { method: 'GET', access: AIMED },
  '/supervision/plans/{id}/print/{sheetKind}': { method: 'GET', access: AIMED },
  '/supervision/matters/{id}/files': {
    method: 'POST',
    access: { for: 'roles', roles: ['congress-office', 'committee'], orIn: 'lead', hides: true },
  },
  '/supervision/matters/{id}/files/{fileId}': { method: 'GET', access: AIMED },
  '/supervision/plans/text': { method: 'POST', access: SIGNED_IN },
  '/decisions/{id}/print/{sheetKind}': { method: 'GET', access: AIMED },
  '/decisions/ledger': {
    method: 'GET',
    access: { for: 'roles', roles: ['congress-office', 'chairs-council', 'committee', 'standing-committee'] },
  },
  '/decisions/{id}/files': { method: 'POST', access: { for: 'roles', roles: ['congress-office', 'committee'], orIn: 'lead', hides: true } },
  '/decisions/{id}/files/{fileId}': { method: 'GET', access: AIMED },
  '/suggestions/export.xlsx': { method: 'GET', access: SIGNED_IN },
};

/** The same as rows of the access matrix. */
export const plainEndpoints: readonly Endpoint[] = Object.entries(PLAIN).map(([path, { method, access, asked }]) => ({
  name: `plain.${path}`,
  method,
  path,
  inputSchema: asked,
  access,
}));

/** How the server spells the path of a plain route: `/api/files/:id` for `/files/{fileId}`; names are its own business. */
export const serverPath = (path: string): string => `/api${path.split('?')[0] ?? ''}`.replaceAll(/\{\w+\}/g, ':');
