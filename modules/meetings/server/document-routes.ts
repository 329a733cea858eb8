import { zipSync } from 'fflate';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import type { Paper } from '#platform/domain/papers/paper.ts';
import { findFile, readStored } from '#platform/server/files/file-store.ts';
import { sendDownload } from '#platform/server/http/download.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import { appendJournal } from '#platform/server/journal/append-journal.ts';
import { paperHtml } from '#platform/server/papers/paper-html.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import { parsed, signedIn, type MeetingFileDeps } from './file-routes.ts';
import { markedFile } from './mark-file.ts';
import { paperOfDocument, paperOfMeeting } from './papers/paper-of-meeting.ts';
import { mayDownload } from './policy.ts';
import { requireDocument } from './queries/documents.ts';
import { requireMeeting } from './queries/meeting-view.ts';
import { markOf, papersOf, postOf } from './queries/packet.ts';
import { insertRow } from './store.ts';

// What writes DOCX is a megabyte of program: loaded with the first letter.
const docxOf = async (paper: Paper): Promise<Uint8Array> => (await import('#platform/server/papers/paper-docx.ts')).paperDocx(paper);

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const Format = z.object({ format: z.enum(['html', 'docx']).default('html') });
type Format = z.infer<typeof Format>['format'];

const nameOf = (paper: Paper): string => (paper.title === '' ? (paper.mark ?? paper.issuer) : paper.title).replaceAll('\n', '');

const send = async (reply: FastifyReply, paper: Paper, format: Format): Promise<FastifyReply> =>
  format === 'docx'
    ? sendDownload(reply, { name: `${nameOf(paper)}.docx`, mediaType: DOCX, bytes: await docxOf(paper) })
    : reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'private, no-store').send(paperHtml(paper));

/** whatever leaves as a paper is in the journal. */
async function record(
  deps: MeetingFileDeps,
  { actor, address, device }: Caller,
  entry: { readonly action: string; readonly objectId: string; readonly after: object },
): Promise<void> {
  await deps.db.write(actor.congressId, (tx) =>
    appendJournal(tx, {
      accountId: actor.accountId,
      personId: actor.personId,
      post: actor.posts.map(({ title }) => title).join('、') || null,
      address,
      device,
      objectType: 'meeting',
      result: 'done',
      ...entry,
    }),
  );
}

/** Everything a reader may carry away, with its contents, each file with his mark in it. */
async function packetOf(deps: MeetingFileDeps, caller: Caller, id: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { actor } = caller;
  const now = deps.clock();
  const today = dateOfInstant(now);
  const { files, contents } = await deps.db.read(actor.congressId, async (db) => {
    const found = await requireMeeting(db, actor, id);
    const papers = (await papersOf(db, id)).filter((paper) => paper.state === 'accepted' && mayDownload(found.relations, paper));
    const wanted = await Promise.all(
      papers.map(async (paper) => ({
        paper,
        version: paper.versions.at(-1),
        file: await findFile(db, paper.versions.at(-1)?.file_id ?? '00000000-0000-0000-0000-000000000000'),
      })),
    );
    return { files: wanted, contents: await paperOfMeeting('packet-contents', { deps, db, found, actor, today }) };
  });
  const parts: Record<string, Uint8Array> = { '00.docx': await docxOf(contents) };
  for (const [index, { paper, version, file }] of files.entries()) {
    if (!file || !version) continue;
    const whole = { bytes: await readStored(deps.fileFolder, file), mediaType: file.mediaType, name: version.name };
    const sent = paper.level === 'public' ? whole : await markedFile(whole, markOf(actor, now));
    parts[`${String(index + 1).padStart(2, '0')} ${sent.name}`] = sent.bytes;
  }
  await deps.db.write(actor.congressId, async (tx) => {
    const post = await postOf(tx, actor, today);
    for (const { paper, version, file } of files)
      if (file && version)
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
          address: caller.address,
          at: now,
        });
  });
  // Word papers and pictures are packed already.
  return { name: `${nameOf(contents)}.zip`, bytes: zipSync(parts, { level: 0 }) };
}

/** Papers of a meeting as pages and as files, and the packet in one piece. */
export function documentRoutes(server: FastifyInstance, deps: MeetingFileDeps): void {
  server.get('/api/meetings/:id/print/:kind', async (request, reply) => {
    const caller = await signedIn(deps, request, reply);
    const { id, kind } = parsed(z.object({ id: z.uuid(), kind: z.string().max(40) }), request.params);
    const { format } = parsed(Format, request.query);
    const paper = await deps.db.read(caller.actor.congressId, async (db) =>
      paperOfMeeting(kind, {
        deps,
        db,
        found: await requireMeeting(db, caller.actor, id),
        actor: caller.actor,
        today: dateOfInstant(deps.clock()),
      }),
    );
    await record(deps, caller, {
      action: `meetings.paper.${format === 'docx' ? 'export' : 'print'}`,
      objectId: id,
      after: { kind, format },
    });
    return send(reply, paper, format);
  });
  server.get('/api/meetings/documents/:id/print', async (request, reply) => {
    const caller = await signedIn(deps, request, reply);
    const { id } = parsed(z.object({ id: z.uuid() }), request.params);
    const { format } = parsed(Format, request.query);
    const paper = await deps.db.read(caller.actor.congressId, async (db) => {
      const { document, meeting, relations } = await requireDocument(db, caller.actor, id);
      return paperOfDocument(
        { deps, db, found: { meeting, relations, seat: undefined }, actor: caller.actor, today: dateOfInstant(deps.clock()) },
        document,
      );
    });
    await record(deps, caller, { action: `meetings.document.${format === 'docx' ? 'export' : 'print'}`, objectId: id, after: { format } });
    return send(reply, paper, format);
  });
  server.get('/api/meetings/:id/packet.zip', async (request, reply) => {
    const caller = await signedIn(deps, request, reply);
    const { id } = parsed(z.object({ id: z.uuid() }), request.params);
    const { name, bytes } = await packetOf(deps, caller, id);
    return sendDownload(reply, { name, mediaType: 'application/zip', bytes });
  });
}
