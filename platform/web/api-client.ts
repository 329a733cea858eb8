import { createORPCClient } from '@orpc/client';
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract';
import type { JsonifiedClient } from '@orpc/openapi-client';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { ApiError, problemOfBody, unreachable } from './api-error.ts';
import { currentLocale } from './locale.ts';

export type ApiClient<Contract extends AnyContractRouter> = JsonifiedClient<ContractRouterClient<Contract>>;

const announceSignedOut = (): void => {
  globalThis.dispatchEvent?.(new Event('renda:signed-out'));
};

/**
 * `fetch` that throws an `ApiError` for every answer that is not well, and for none at all.
 * The custom header cannot be sent by a foreign form, which is half of our guard against forged requests.
 * @throws ApiError
 */
export async function callServer(request: Request | string, init?: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(request, { credentials: 'same-origin', ...init });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw unreachable(cause);
  }
  if (response.ok) return response;
  if (response.status === 401) announceSignedOut();
  throw new ApiError(problemOfBody(response.status, await response.json().catch(() => undefined)));
}

export const apiHeaders = (): Record<string, string> => ({ 'accept-language': currentLocale(), 'x-requested-with': 'renda' });

/** A typed client of a contract, e.g. `apiClient(suggestionsContract)`; used by `web/api.ts` of a module. */
export function apiClient<Contract extends AnyContractRouter>(contract: Contract): ApiClient<Contract> {
  const link = new OpenAPILink(contract, {
    url: () => new URL('/api', globalThis.location.origin),
    headers: apiHeaders,
    fetch: (request, init) => callServer(request, { ...init }),
  });
  return createORPCClient(link);
}

/**
 * Plain JSON call for the few places without a contract (session, counts, the outbox).
 * @throws ApiError
 */
export async function callJson(
  path: string,
  options: { readonly method?: string; readonly body?: unknown; readonly signal?: AbortSignal } = {},
): Promise<unknown> {
  const response = await callServer(path, {
    method: options.method ?? 'GET',
    headers: { ...apiHeaders(), ...(options.body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    ...(options.signal ? { signal: options.signal } : {}),
  });
  return response.status === 204 ? undefined : response.json();
}
