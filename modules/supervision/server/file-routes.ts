import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { invalidField, notAllowed, notFound, notSignedIn } from '#platform/domain/platform-errors.ts';
import { uploadedFile } from '#platform/server/files/uploaded-file.ts';
import { findFile, readStored, storeFile } from '#platform/server/files/file-store.ts';
import { sendDownload } from '#platform/server/http/download.ts';
import { appendJournal } from '#platform/server/journal/append-journal.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import { fileNotHere } from '../domain/errors.ts';
import type { SupervisionDocumentDeps } from './document-routes.ts';
import { mayRead, relationsTo } from './policy.ts';
import { openMatter } from './queries/open-matter.ts';
import { findMatter } from './store.ts';

export type SupervisionFileDeps = SupervisionDocumentDeps & { readonly fileFolder: string };

/** Reports, answers and evidence come from those who work on the matter. */
const HANDS = ['congress-office', 'committee', 'unit', 'unit-head'];

async function callerOf(deps: SupervisionFileDeps, request: FastifyRequest, reply: FastifyReply): Promise<Caller> {
  const { actor, address, device } = await deps.contextOf(request, reply);
  if (!actor) throw notSignedIn();
  return { actor, address, device };
}

/** @throws AppError `platform.invalid_field` */
function paramsOf<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw invalidField(result.error.issues[0]?.path.map(String).join('.') ?? '', result.error.issues[0]?.message ?? '');
}

async function upload(
  deps: SupervisionFileDeps,
  { actor, address, device }: Caller,
  request: FastifyRequest,
): Promise<{ readonly id: string; readonly name: string }> {
  const { id } = paramsOf(z.object({ id: z.uuid() }), request.params);
  await deps.db.read(actor.congressId, async (db) => {
    const matter = await findMatter(db, id);
    if (!matter || !mayRead(actor, matter)) throw notFound('matter');
    if (!relationsTo(actor, matter).some((relation) => HANDS.includes(relation))) throw notAllowed('supervision.upload');
  });
  const part = await uploadedFile(request);
  const bytes = await part.toBuffer();
  return deps.db.write(actor.congressId, async (tx) => {
    const file = await storeFile(tx, deps.fileFolder, {
      name: part.filename,
      bytes,
      objectType: 'supervision-matter',
      objectId: id,
      byPersonId: actor.personId,
    });
    await appendJournal(tx, {
      accountId: actor.accountId,
      personId: actor.personId,
      address,
      device,
      action: 'supervision.file.store',
      objectType: 'file',
      objectId: file.id,
      after: { name: file.name, sha256: file.sha256, matter: id },
      result: 'done',
    });
    return { id: file.id, name: file.name };
  });
}

/** Files of a matter: in from those who handle it, out to whoever is shown the paper or the deed they belong to. */
export function supervisionFileRoutes(server: FastifyInstance, deps: SupervisionFileDeps): void {
  server.post('/api/supervision/matters/:id/files', async (request, reply) =>
    reply.status(201).send(await upload(deps, await callerOf(deps, request, reply), request)),
  );
  server.get('/api/supervision/matters/:id/files/:fileId', async (request, reply) => {
    const { actor } = await callerOf(deps, request, reply);
    const { id, fileId } = paramsOf(z.object({ id: z.uuid(), fileId: z.uuid() }), request.params);
    const file = await deps.db.read(actor.congressId, async (db) => {
      const view = await openMatter(db, id, { actor, today: dateOfInstant(deps.clock()) });
      const shown = [
        ...view.papers.map((paper) => paper.fileId),
        ...view.pointRows.flatMap(({ deeds }) => deeds.flatMap(({ files }) => files.map((one) => one.id))),
      ];
      const found = shown.includes(fileId) ? await findFile(db, fileId) : undefined;
      // An id that was written into a form does not open what was kept for another thing.
      if (found?.objectType !== 'supervision-matter' || found.objectId !== id) throw fileNotHere();
      return found;
    });
    return sendDownload(reply, { name: file.name, mediaType: file.mediaType, bytes: await readStored(deps.fileFolder, file) });
  });
}
