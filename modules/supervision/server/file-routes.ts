import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { notAllowed, notFound } from '#platform/domain/platform-errors.ts';
import { uploadedFile } from '#platform/server/files/uploaded-file.ts';
import { findFile, readStored } from '#platform/server/files/file-store.ts';
import { takeIn } from '#platform/server/files/take-in.ts';
import { callerOfRequest } from '#platform/server/http/caller-of.ts';
import { parsed } from '#platform/server/http/parsed.ts';
import { sendDownload } from '#platform/server/http/download.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import { fileNotHere } from '../domain/errors.ts';
import type { SupervisionDocumentDeps } from './document-routes.ts';
import { mayRead, relationsTo } from './policy.ts';
import { openMatter } from './queries/open-matter.ts';
import { findMatter } from './store.ts';

export type SupervisionFileDeps = SupervisionDocumentDeps & { readonly fileFolder: string };

/** Reports, answers and evidence come from those who work on the matter. */
const HANDS = ['congress-office', 'committee', 'unit', 'unit-head'];

async function upload(
  deps: SupervisionFileDeps,
  caller: Caller,
  request: FastifyRequest,
): Promise<{ readonly id: string; readonly name: string }> {
  const { id } = parsed(z.object({ id: z.uuid() }), request.params);
  const { actor } = caller;
  await deps.db.read(actor.congressId, async (db) => {
    const matter = await findMatter(db, id);
    if (!matter || !mayRead(actor, matter)) throw notFound('matter');
    if (!relationsTo(actor, matter).some((relation) => HANDS.includes(relation))) throw notAllowed('supervision.upload');
  });
  const part = await uploadedFile(request);
  const file = await takeIn(deps, caller, {
    name: part.filename,
    bytes: await part.toBuffer(),
    objectType: 'supervision-matter',
    objectId: id,
    action: 'supervision.file.store',
  });
  return { id: file.id, name: file.name };
}

/** Files of a matter: in from those who handle it, out to whoever is shown the paper or the deed they belong to. */
export function supervisionFileRoutes(server: FastifyInstance, deps: SupervisionFileDeps): void {
  server.post('/api/supervision/matters/:id/files', async (request, reply) =>
    reply.status(201).send(await upload(deps, await callerOfRequest(deps, request, reply), request)),
  );
  server.get('/api/supervision/matters/:id/files/:fileId', async (request, reply) => {
    const { actor } = await callerOfRequest(deps, request, reply);
    const { id, fileId } = parsed(z.object({ id: z.uuid(), fileId: z.uuid() }), request.params);
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
