import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { uploadedFile } from '#platform/server/files/uploaded-file.ts';
import { callerOfRequest, type KnowsContext } from '#platform/server/http/caller-of.ts';
import { parsed } from '#platform/server/http/parsed.ts';
import { FormatQuery, printed, printPaper } from '#platform/server/papers/print-paper.ts';
import { readPaperText } from '#platform/server/papers/read-paper-text.ts';
import type { SupervisionDeps } from './acting.ts';
import { paperOfMatter, paperOfPlan } from './papers/paper-of-matter.ts';

export type SupervisionDocumentDeps = SupervisionDeps & KnowsContext;

const Asked = FormatQuery.extend({ id: z.uuid(), kind: z.string().max(40) });

async function print(
  deps: SupervisionDocumentDeps,
  of: 'matter' | 'plan',
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
): Promise<FastifyReply> {
  const caller = await callerOfRequest(deps, request, reply);
  const { id, kind, format } = parsed(Asked, { ...(request.params as object), ...(request.query as object) });
  return printPaper(deps, reply, {
    caller,
    format,
    entry: { action: `supervision.paper.${printed(format)}`, objectType: `supervision-${of}`, objectId: id, after: { kind, format } },
    make: (db) => {
      const facts = { deps, db, id, reader: { actor: caller.actor, today: dateOfInstant(deps.clock()) } };
      return of === 'matter' ? paperOfMatter(facts, kind) : paperOfPlan(facts, kind);
    },
  });
}

/** Papers of supervision, and the text of a plan's file; the file itself is not kept. */
export function supervisionDocumentRoutes(server: FastifyInstance, deps: SupervisionDocumentDeps): void {
  server.get('/api/supervision/matters/:id/print/:kind', (request, reply) => print(deps, 'matter', { request, reply }));
  server.get('/api/supervision/plans/:id/print/:kind', (request, reply) => print(deps, 'plan', { request, reply }));
  server.post('/api/supervision/plans/text', async (request, reply) => {
    await callerOfRequest(deps, request, reply);
    const part = await uploadedFile(request);
    return { text: await readPaperText(await part.toBuffer()) };
  });
}
