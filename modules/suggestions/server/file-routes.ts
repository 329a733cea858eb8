import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { notFound } from '#platform/domain/platform-errors.ts';
import { uploadedFile } from '#platform/server/files/uploaded-file.ts';
import { findFile, readStored } from '#platform/server/files/file-store.ts';
import { takeIn } from '#platform/server/files/take-in.ts';
import { callerOfRequest } from '#platform/server/http/caller-of.ts';
import { sendDownload } from '#platform/server/http/download.ts';
import { parsed } from '#platform/server/http/parsed.ts';
import type { DocumentDeps } from './document-routes.ts';
import { requireCase } from './queries/suggestion.ts';

export type Upload = { readonly name: string; readonly bytes: Uint8Array; readonly fields: Readonly<Record<string, string>> };

/** The uploaded file's name and bytes, and the fields that stood before it. @throws AppError `files.missing` */
export async function uploadOf(request: FastifyRequest): Promise<Upload> {
  const part = await uploadedFile(request);
  const fields = Object.entries(part.fields).flatMap(([key, field]) =>
    field && !Array.isArray(field) && field.type === 'field' && typeof field.value === 'string' ? [[key, field.value] as const] : [],
  );
  return { name: part.filename, bytes: await part.toBuffer(), fields: Object.fromEntries(fields) };
}

const INLINE = ['image/png', 'image/jpeg', 'image/webp', 'application/pdf'];

/** Evidence for promises: belongs to one suggestion, and is seen by whoever may read that. */
export function fileRoutes(server: FastifyInstance, deps: DocumentDeps & { readonly fileFolder: string }): void {
  server.post('/api/files', async (request, reply) => {
    const caller = await callerOfRequest(deps, request, reply);
    const { suggestionId } = parsed(z.object({ suggestionId: z.uuid() }), request.query);
    await requireCase(deps.db, caller.actor, suggestionId);
    const { name, bytes } = await uploadOf(request);
    const stored = await takeIn(deps, caller, { name, bytes, objectType: 'suggestion', objectId: suggestionId, action: 'files.store' });
    return reply.status(201).send({ id: stored.id, name: stored.name, mediaType: stored.mediaType, size: stored.size });
  });
  server.get('/api/files/:id', async (request, reply) => {
    const { actor } = await callerOfRequest(deps, request, reply);
    const { id } = parsed(z.object({ id: z.uuid() }), request.params);
    const file = await deps.db.read(actor.congressId, (db) => findFile(db, id));
    if (!file || file.objectType !== 'suggestion' || file.objectId === null) throw notFound('file');
    await requireCase(deps.db, actor, file.objectId);
    return sendDownload(reply, {
      name: file.name,
      mediaType: file.mediaType,
      bytes: await readStored(deps.fileFolder, file),
      inline: INLINE.includes(file.mediaType),
    });
  });
}
