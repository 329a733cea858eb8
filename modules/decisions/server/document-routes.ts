import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import type { Paper } from '#platform/domain/papers/paper.ts';
import { invalidField, notAllowed, notSignedIn } from '#platform/domain/platform-errors.ts';
import type { Tx } from '#platform/server/db/database.ts';
import type { CommandDeps, Caller } from '#platform/server/command/run-command.ts';
import { uploadedFile } from '#platform/server/files/uploaded-file.ts';
import { findFile, readStored, storeFile } from '#platform/server/files/file-store.ts';
import type { ApiContext } from '#platform/server/http/api-context.ts';
import { sendDownload } from '#platform/server/http/download.ts';
import { appendJournal } from '#platform/server/journal/append-journal.ts';
import { sendPaper } from '#platform/server/papers/send-paper.ts';
import { fileNotHere } from '../domain/errors.ts';
import { paperOfDecision, ledgerPaper } from './papers/paper-of-decision.ts';
import { bringsFiles } from './policy.ts';
import { openDecision } from './queries/decisions.ts';
import type { Reader } from './reader.ts';

export type DecisionDocumentDeps = CommandDeps & {
  readonly fileFolder: string;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<ApiContext>;
};

const Target = z.object({ id: z.uuid() });
const Format = z.object({ format: z.enum(['html', 'docx']).default('html') });
const AskedPaper = Target.extend({ kind: z.string().max(40), unit: z.uuid().optional(), ...Format.shape });

async function callerOf(deps: DecisionDocumentDeps, request: FastifyRequest, reply: FastifyReply): Promise<Caller> {
  const { actor, address, device } = await deps.contextOf(request, reply);
  if (!actor) throw notSignedIn();
  return { actor, address, device };
}

/** @throws AppError `platform.invalid_field` */
function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw invalidField(result.error.issues[0]?.path.map(String).join('.') ?? '', result.error.issues[0]?.message ?? '');
}

type Printing = {
  readonly caller: Caller;
  readonly reply: FastifyReply;
  readonly id: string | null;
  readonly kind: string;
  readonly format: 'html' | 'docx';
  readonly make: (tx: Tx, reader: Reader) => Promise<Paper>;
};

/** One paper as a page or a file; R-07: whatever leaves as a paper is in the journal. */
async function print(
  deps: DecisionDocumentDeps,
  { caller: { actor, address, device }, reply, id, kind, format, make }: Printing,
): Promise<FastifyReply> {
  const paper = await deps.db.write(actor.congressId, async (tx) => {
    const made = await make(tx, { actor, today: dateOfInstant(deps.clock()) });
    await appendJournal(tx, {
      accountId: actor.accountId,
      personId: actor.personId,
      post: actor.posts.map(({ title }) => title).join('、') || null,
      address,
      device,
      objectType: 'decision',
      objectId: id,
      action: `decisions.paper.${format === 'docx' ? 'export' : 'print'}`,
      after: { kind, format },
      result: 'done',
    });
    return made;
  });
  return sendPaper(reply, paper, { format });
}

async function upload(
  deps: DecisionDocumentDeps,
  { actor, address, device }: Caller,
  request: FastifyRequest,
): Promise<{ readonly id: string; readonly name: string }> {
  const { id } = parsed(Target, request.params);
  await deps.db.read(actor.congressId, async (db) => {
    const view = await openDecision(db, id, { actor, today: dateOfInstant(deps.clock()) });
    if (
      !bringsFiles(
        actor,
        view.dutyRows.map(({ organisationId }) => organisationId),
      )
    )
      throw notAllowed('decisions.upload');
  });
  const part = await uploadedFile(request);
  const bytes = await part.toBuffer();
  return deps.db.write(actor.congressId, async (tx) => {
    const file = await storeFile(tx, deps.fileFolder, {
      name: part.filename,
      bytes,
      objectType: 'decision',
      objectId: id,
      byPersonId: actor.personId,
    });
    await appendJournal(tx, {
      accountId: actor.accountId,
      personId: actor.personId,
      address,
      device,
      action: 'decisions.file.store',
      objectType: 'file',
      objectId: file.id,
      after: { name: file.name, sha256: file.sha256, decision: id },
      result: 'done',
    });
    return { id: file.id, name: file.name };
  });
}

async function download(
  deps: DecisionDocumentDeps,
  { actor }: Caller,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
): Promise<FastifyReply> {
  const { id, fileId } = parsed(Target.extend({ fileId: z.uuid() }), request.params);
  const file = await deps.db.read(actor.congressId, async (db) => {
    const view = await openDecision(db, id, { actor, today: dateOfInstant(deps.clock()) });
    const found = view.dutyRows.some(({ files }) => files.some((one) => one.id === fileId)) ? await findFile(db, fileId) : undefined;
    // An id that was written into a form does not open what was kept for another thing.
    if (found?.objectType !== 'decision' || found.objectId !== id) throw fileNotHere();
    return found;
  });
  return sendDownload(reply, { name: file.name, mediaType: file.mediaType, bytes: await readStored(deps.fileFolder, file) });
}

/** Papers of decisions; evidence in from those who carry out, out to whoever is shown it. */
export function decisionDocumentRoutes(server: FastifyInstance, deps: DecisionDocumentDeps): void {
  server.get('/api/decisions/:id/print/:kind', async (request, reply) => {
    const caller = await callerOf(deps, request, reply);
    const { id, kind, unit, format } = parsed(AskedPaper, { ...(request.params as object), ...(request.query as object) });
    return print(deps, {
      caller,
      reply,
      id,
      kind,
      format,
      make: (tx, reader) => paperOfDecision(tx, id, { asked: { kind, unitId: unit }, reader }),
    });
  });
  server.get('/api/decisions/ledger', async (request, reply) => {
    const caller = await callerOf(deps, request, reply);
    return print(deps, { caller, reply, id: null, kind: 'ledger', format: parsed(Format, request.query).format, make: ledgerPaper });
  });
  server.post('/api/decisions/:id/files', async (request, reply) =>
    reply.status(201).send(await upload(deps, await callerOf(deps, request, reply), request)),
  );
  server.get('/api/decisions/:id/files/:fileId', async (request, reply) =>
    download(deps, await callerOf(deps, request, reply), { request, reply }),
  );
}
