import { zipSync } from 'fflate';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { findFile, readStored } from '#platform/server/files/file-store.ts';
import { sendDownload } from '#platform/server/http/download.ts';
import { callerOfRequest } from '#platform/server/http/caller-of.ts';
import { parsed } from '#platform/server/http/parsed.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import { FormatQuery, printed, printPaper } from '#platform/server/papers/print-paper.ts';
import { docxOf, paperName } from '#platform/server/papers/send-paper.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import { OneById, type MeetingFileDeps } from './file-routes.ts';
import { markedFile } from './mark-file.ts';
import { levelWord, packetNames, paperOfDocument, paperOfMeeting } from './papers/paper-of-meeting.ts';
import { packetTitle } from '../domain/papers/packet-sheet.ts';
import { hasPages } from '../domain/papers/paper-pages.ts';
import { mayDownload } from './policy.ts';
import { requireDocument } from './queries/documents.ts';
import { requireMeeting, type Found } from './queries/meeting-view.ts';
import { markOf, papersOf, postOf } from './queries/packet.ts';
import { insertRow } from './store.ts';

type TakenPaper = {
  readonly paper: Awaited<ReturnType<typeof papersOf>>[number];
  readonly version: { readonly number: number; readonly name: string };
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/** Everything of a meeting its reader may carry away, in the order of the agenda, and who took it written down. */
async function takenPapers(
  deps: MeetingFileDeps,
  caller: Caller,
  id: string,
): Promise<{ readonly found: Found; readonly papers: readonly TakenPaper[] }> {
  const { actor } = caller;
  const { found, files } = await deps.db.read(actor.congressId, async (db) => {
    const known = await requireMeeting(db, actor, id);
    const papers = (await papersOf(db, id)).filter((paper) => paper.state === 'accepted' && mayDownload(known.relations, paper));
    return {
      found: known,
      files: await Promise.all(
        papers.map(async (paper) => ({
          paper,
          version: paper.versions.at(-1),
          file: await findFile(db, paper.versions.at(-1)?.file_id ?? '00000000-0000-0000-0000-000000000000'),
        })),
      ),
    };
  });
  const papers: TakenPaper[] = [];
  for (const { paper, version, file } of files)
    if (file && version) papers.push({ paper, version, mediaType: file.mediaType, bytes: await readStored(deps.fileFolder, file) });
  return { found, papers };
}

async function recordTaken(
  deps: MeetingFileDeps,
  { actor, address }: Caller,
  { id, papers }: { readonly id: string; readonly papers: readonly TakenPaper[] },
): Promise<void> {
  const now = deps.clock();
  await deps.db.write(actor.congressId, async (tx) => {
    const post = await postOf(tx, actor, dateOfInstant(now));
    for (const { paper, version } of papers)
      await insertRow(tx, 'meetings_downloads', {
        congress_id: actor.congressId,
        id: newId(now),
        meeting_id: id,
        paper_id: paper.id,
        number: version.number,
        title: paper.title,
        way: 'packet',
        person_id: actor.personId,
        person_name: actor.name,
        post,
        address,
        at: now,
      });
  });
}

/** The packet as files with its contents, each with its reader's mark in it. */
async function packetOf(deps: MeetingFileDeps, caller: Caller, id: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { actor } = caller;
  const now = deps.clock();
  const { found, papers } = await takenPapers(deps, caller, id);
  const contents = await deps.db.read(actor.congressId, (db) =>
    paperOfMeeting('packet-contents', { deps, db, found, actor, today: dateOfInstant(now) }),
  );
  const parts: Record<string, Uint8Array> = { '00.docx': await docxOf(contents) };
  for (const [index, { paper, version, mediaType, bytes }] of papers.entries()) {
    const whole = { bytes, mediaType, name: version.name };
    const sent = paper.level === 'public' ? whole : await markedFile(whole, markOf(actor, now));
    parts[`${String(index + 1).padStart(2, '0')} ${sent.name}`] = sent.bytes;
  }
  await recordTaken(deps, caller, { id, papers });
  // Word papers and pictures are packed already.
  return { name: `${paperName(contents)}.zip`, bytes: zipSync(parts, { level: 0 }) };
}

/** The packet as one PDF behind its contents. @throws AppError `meetings.nothing_to_bind` */
async function boundPacketOf(
  deps: MeetingFileDeps,
  caller: Caller,
  id: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { actor } = caller;
  const now = deps.clock();
  const { found, papers } = await takenPapers(deps, caller, id);
  const { meeting, issuer } = await deps.db.read(actor.congressId, (db) => packetNames(db, actor, found));
  // What binds PDFs is half a megabyte of program: loaded with the first packet.
  const { boundPacket } = await import('./papers/bound-packet.ts');
  const bytes = await boundPacket({
    issuer,
    meeting,
    reader: actor.name,
    asOf: dateOfInstant(now),
    mark: markOf(actor, now),
    papers: papers.map(({ paper, version, mediaType, bytes: own }) => ({
      item: paper.itemNumber ?? '',
      title: paper.title,
      level: levelWord(paper.level),
      name: version.name,
      mediaType,
      bytes: own,
      isPublic: paper.level === 'public',
    })),
  });
  await recordTaken(deps, caller, { id, papers: papers.filter(({ mediaType }) => hasPages(mediaType)) });
  return { name: `${packetTitle(meeting)}.pdf`, bytes };
}

const Kind = z.object({ id: z.uuid(), kind: z.string().max(40) });

/** Papers of a meeting as pages and as files, and the packet in one piece. */
export function documentRoutes(server: FastifyInstance, deps: MeetingFileDeps): void {
  server.get('/api/meetings/:id/print/:kind', async (request, reply) => {
    const caller = await callerOfRequest(deps, request, reply);
    const { actor } = caller;
    const { id, kind } = parsed(Kind, request.params);
    const { format } = parsed(FormatQuery, request.query);
    return printPaper(deps, reply, {
      caller,
      format,
      entry: { action: `meetings.paper.${printed(format)}`, objectType: 'meeting', objectId: id, after: { kind, format } },
      make: async (db) =>
        paperOfMeeting(kind, { deps, db, found: await requireMeeting(db, actor, id), actor, today: dateOfInstant(deps.clock()) }),
    });
  });
  server.get('/api/meetings/documents/:id/print', async (request, reply) => {
    const caller = await callerOfRequest(deps, request, reply);
    const { actor } = caller;
    const { id } = parsed(OneById, request.params);
    const { format } = parsed(FormatQuery, request.query);
    return printPaper(deps, reply, {
      caller,
      format,
      entry: { action: `meetings.document.${printed(format)}`, objectType: 'meeting', objectId: id, after: { format } },
      make: async (db) => {
        const { document, meeting, relations } = await requireDocument(db, actor, id);
        const found = { meeting, relations, seat: undefined };
        return paperOfDocument({ deps, db, found, actor, today: dateOfInstant(deps.clock()) }, document);
      },
    });
  });
  server.get('/api/meetings/:id/packet.zip', async (request, reply) => {
    const caller = await callerOfRequest(deps, request, reply);
    const { id } = parsed(OneById, request.params);
    const { name, bytes } = await packetOf(deps, caller, id);
    return sendDownload(reply, { name, mediaType: 'application/zip', bytes });
  });
  server.get('/api/meetings/:id/packet.pdf', async (request, reply) => {
    const caller = await callerOfRequest(deps, request, reply);
    const { id } = parsed(OneById, request.params);
    return sendDownload(reply, { ...(await boundPacketOf(deps, caller, id)), mediaType: 'application/pdf' });
  });
}
