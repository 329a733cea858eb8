import type { FastifyReply, FastifyRequest } from 'fastify';
import { notSignedIn } from '#platform/domain/platform-errors.ts';
import type { Caller } from '../command/caller.ts';
import type { ApiContext } from './api-context.ts';

/** Who asks an endpoint. @throws AppError `platform.not_signed_in` */
export function callerOf({ actor, address, device }: Pick<ApiContext, 'actor' | 'address' | 'device'>): Caller {
  if (!actor) throw notSignedIn();
  return { actor, address, device };
}

/** What a route beside the contract needs to know who asks. */
export type KnowsContext = { readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<ApiContext> };

/** Who asks a route beside the contract, one that carries a file. @throws AppError `platform.not_signed_in` */
export const callerOfRequest = async ({ contextOf }: KnowsContext, request: FastifyRequest, reply: FastifyReply): Promise<Caller> =>
  callerOf(await contextOf(request, reply));
