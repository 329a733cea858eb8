import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Actor } from '#platform/domain/actor.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { invalidField, notSignedIn } from '#platform/domain/platform-errors.ts';
import { uploadedFile } from '#platform/server/files/uploaded-file.ts';
import type { ApiContext } from '#platform/server/http/api-context.ts';
import { appendJournal } from '#platform/server/journal/append-journal.ts';
import { sendPaper } from '#platform/server/papers/send-paper.ts';
import { readPaperText } from '#platform/server/papers/read-paper-text.ts';
import type { SupervisionDeps } from './acting.ts';
import { paperOfMatter, paperOfPlan } from './papers/paper-of-matter.ts';

export type SupervisionDocumentDeps = SupervisionDeps & {
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<ApiContext>;
};
type SignedIn = ApiContext & { readonly actor: Actor };

const Asked = z.object({ id: z.uuid(), kind: z.string().max(40), format: z.enum(['html', 'docx']).default('html') });

async function signedIn(deps: SupervisionDocumentDeps, request: FastifyRequest, reply: FastifyReply): Promise<SignedIn> {
  const context = await deps.contextOf(request, reply);
  if (!context.actor) throw notSignedIn();
  return { ...context, actor: context.actor };
}

/** One paper as a page or a file; R-07: whatever leaves as a paper is in the journal. */
async function print(
  deps: SupervisionDocumentDeps,
  of: 'matter' | 'plan',
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
): Promise<FastifyReply> {
  const { actor, address, device } = await signedIn(deps, request, reply);
  const asked = Asked.safeParse({ ...(request.params as object), ...(request.query as object) });
  if (!asked.success) throw invalidField(asked.error.issues[0]?.path.map(String).join('.') ?? '', asked.error.issues[0]?.message ?? '');
  const { id, kind, format } = asked.data;
  const paper = await deps.db.write(actor.congressId, async (db) => {
    const facts = { deps, db, id, reader: { actor, today: dateOfInstant(deps.clock()) } };
    const made = of === 'matter' ? await paperOfMatter(facts, kind) : await paperOfPlan(facts, kind);
    await appendJournal(db, {
      accountId: actor.accountId,
      personId: actor.personId,
      post: actor.posts.map(({ title }) => title).join('、') || null,
      address,
      device,
      objectType: `supervision-${of}`,
      objectId: id,
      action: `supervision.paper.${format === 'docx' ? 'export' : 'print'}`,
      after: { kind, format },
      result: 'done',
    });
    return made;
  });
  return sendPaper(reply, paper, { format });
}

/** Papers of supervision, and the text of a plan's file; the file itself is not kept. */
export function supervisionDocumentRoutes(server: FastifyInstance, deps: SupervisionDocumentDeps): void {
  server.get('/api/supervision/matters/:id/print/:kind', (request, reply) => print(deps, 'matter', { request, reply }));
  server.get('/api/supervision/plans/:id/print/:kind', (request, reply) => print(deps, 'plan', { request, reply }));
  server.post('/api/supervision/plans/text', async (request, reply) => {
    await signedIn(deps, request, reply);
    const part = await uploadedFile(request);
    return { text: await readPaperText(await part.toBuffer()) };
  });
}
