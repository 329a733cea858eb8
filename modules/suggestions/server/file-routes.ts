import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { notFound } from '#platform/domain/platform-errors.ts';
import { uploadedFile } from '#platform/server/files/uploaded-file.ts';
import { findFile, readStored, storeFile } from '#platform/server/files/file-store.ts';
import { sendDownload } from '#platform/server/http/download.ts';
import { appendJournal } from '#platform/server/journal/append-journal.ts';
import { parsed, signedIn, type DocumentDeps } from './document-routes.ts';
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
    const { reader, context } = await signedIn(deps, request, reply);
    const { suggestionId } = parsed(z.object({ suggestionId: z.uuid() }), request.query);
    const { actor } = reader;
    await requireCase(deps.db, actor, suggestionId);
    const upload = await uploadOf(request);
    const stored = await deps.db.write(actor.congressId, async (tx) => {
      const file = await storeFile(tx, deps.fileFolder, {
        ...upload,
        objectType: 'suggestion',
        objectId: suggestionId,
        byPersonId: actor.personId,
      });
      await appendJournal(tx, {
        accountId: actor.accountId,
        personId: actor.personId,
        address: context.address,
        device: context.device,
        action: 'files.store',
        objectType: 'file',
        objectId: file.id,
        after: { name: file.name, sha256: file.sha256, suggestionId },
        result: 'done',
      });
      return file;
    });
    return reply.status(201).send({ id: stored.id, name: stored.name, mediaType: stored.mediaType, size: stored.size });
  });
  server.get('/api/files/:id', async (request, reply) => {
    const { reader } = await signedIn(deps, request, reply);
    const { id } = parsed(z.object({ id: z.uuid() }), request.params);
    const file = await deps.db.read(reader.actor.congressId, (db) => findFile(db, id));
    if (!file || file.objectType !== 'suggestion' || file.objectId === null) throw notFound('file');
    await requireCase(deps.db, reader.actor, file.objectId);
    return sendDownload(reply, {
      name: file.name,
      mediaType: file.mediaType,
      bytes: await readStored(deps.fileFolder, file),
      inline: INLINE.includes(file.mediaType),
    });
  });
}
