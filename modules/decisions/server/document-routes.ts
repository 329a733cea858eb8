import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import type { Paper } from '#platform/domain/papers/paper.ts';
import { notAllowed } from '#platform/domain/platform-errors.ts';
import type { CommandDeps, Caller } from '#platform/server/command/run-command.ts';
import type { Tx } from '#platform/server/db/database.ts';
import { findFile, readStored } from '#platform/server/files/file-store.ts';
import { takeIn } from '#platform/server/files/take-in.ts';
import { uploadedFile } from '#platform/server/files/uploaded-file.ts';
import { callerOfRequest, type KnowsContext } from '#platform/server/http/caller-of.ts';
import { sendDownload } from '#platform/server/http/download.ts';
import { parsed } from '#platform/server/http/parsed.ts';
import { FormatQuery, printed, printPaper, type Printing } from '#platform/server/papers/print-paper.ts';
import { fileNotHere } from '../domain/errors.ts';
import { paperOfDecision, ledgerPaper } from './papers/paper-of-decision.ts';
import { bringsFiles } from './policy.ts';
import { openDecision } from './queries/decisions.ts';
import type { Reader } from './reader.ts';

export type DecisionDocumentDeps = CommandDeps & KnowsContext & { readonly fileFolder: string };

const Target = z.object({ id: z.uuid() });
const AskedPaper = Target.extend({ kind: z.string().max(40), unit: z.uuid().optional(), ...FormatQuery.shape });

type Asked = Pick<Printing, 'caller' | 'format'> & {
  readonly id: string | null;
  readonly kind: string;
  readonly make: (tx: Tx, reader: Reader) => Promise<Paper>;
};

const print = (deps: DecisionDocumentDeps, reply: FastifyReply, { caller, format, id, kind, make }: Asked): Promise<FastifyReply> =>
  printPaper(deps, reply, {
    caller,
    format,
    entry: { action: `decisions.paper.${printed(format)}`, objectType: 'decision', objectId: id, after: { kind, format } },
    make: (tx) => make(tx, { actor: caller.actor, today: dateOfInstant(deps.clock()) }),
  });

async function upload(
  deps: DecisionDocumentDeps,
  caller: Caller,
  request: FastifyRequest,
): Promise<{ readonly id: string; readonly name: string }> {
  const { id } = parsed(Target, request.params);
  const { actor } = caller;
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
  const file = await takeIn(deps, caller, {
    name: part.filename,
    bytes: await part.toBuffer(),
    objectType: 'decision',
    objectId: id,
    action: 'decisions.file.store',
  });
  return { id: file.id, name: file.name };
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
    const caller = await callerOfRequest(deps, request, reply);
    const { id, kind, unit, format } = parsed(AskedPaper, { ...(request.params as object), ...(request.query as object) });
    return print(deps, reply, {
      caller,
      id,
      kind,
      format,
      make: (tx, reader) => paperOfDecision(tx, id, { asked: { kind, unitId: unit }, reader }),
    });
  });
  server.get('/api/decisions/ledger', async (request, reply) => {
    const caller = await callerOfRequest(deps, request, reply);
    const { format } = parsed(FormatQuery, request.query);
    return print(deps, reply, { caller, format, id: null, kind: 'ledger', make: ledgerPaper });
  });
  server.post('/api/decisions/:id/files', async (request, reply) =>
    reply.status(201).send(await upload(deps, await callerOfRequest(deps, request, reply), request)),
  );
  server.get('/api/decisions/:id/files/:fileId', async (request, reply) =>
    download(deps, await callerOfRequest(deps, request, reply), { request, reply }),
  );
}
