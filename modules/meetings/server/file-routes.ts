import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { CongressId } from '#platform/domain/ids.ts';
import { dateOfInstant } from '#platform/domain/local-date.ts';
import { notAllowed, notFound } from '#platform/domain/platform-errors.ts';
import { uploadedFile } from '#platform/server/files/uploaded-file.ts';
import { fileKind } from '#platform/server/files/file-kind.ts';
import { findFile, readStored } from '#platform/server/files/file-store.ts';
import { takeIn } from '#platform/server/files/take-in.ts';
import { callerOfRequest, type KnowsContext } from '#platform/server/http/caller-of.ts';
import { parsed } from '#platform/server/http/parsed.ts';
import { sendDownload } from '#platform/server/http/download.ts';
import { newId } from '#platform/server/ids/new-id.ts';
import type { Caller } from '#platform/server/command/run-command.ts';
import { calendarFeed } from '../domain/calendar-feed.ts';
import { paperGone, secretMark } from '../domain/errors.ts';
import { secretMarkIn } from '../domain/papers/secret-marks.ts';
import { readerOfToken } from './commands/calendar-token.ts';
import type { NoteDeps } from './commands/keep-note.ts';
import { keepsMeetings, mayDownload, mayReadPaper, relationsTo, worksIn } from './policy.ts';

import { calendarEntries } from './queries/calendar-entries.ts';
import { markOf, postOf } from './queries/packet.ts';
import { findAttendee, findMeeting, insertRow, type MeetingRecord, type PaperRecord, type RecordOf } from './store.ts';
import { markedFile, requireMarkable } from './mark-file.ts';

export type MeetingFileDeps = NoteDeps & KnowsContext & { readonly fileFolder: string };

export const OneById = z.object({ id: z.uuid() });
const INLINE = ['image/png', 'image/jpeg', 'image/webp', 'application/pdf', 'text/plain; charset=utf-8'];

/** Papers come in as files of a meeting: from the office, or from a unit that owes it one. */
async function upload(
  deps: MeetingFileDeps,
  caller: Caller,
  request: FastifyRequest,
): Promise<{ id: string; name: string; mediaType: string; size: number }> {
  const { id } = parsed(OneById, request.params);
  const { actor } = caller;
  await deps.db.read(actor.congressId, async (db) => {
    if (!(await findMeeting(db, id))) throw notFound('meeting');
    const owed = await db.query<{ organisation_id: string }>(
      `select organisation_id from meetings_papers where meeting_id = $1 and organisation_id is not null and state <> 'removed'`,
      [id],
    );
    if (!keepsMeetings(actor) && !owed.some(({ organisation_id }) => worksIn(actor, organisation_id))) throw notAllowed('meetings.upload');
  });
  const part = await uploadedFile(request);
  // what bears a mark of secrecy is refused before a byte of it is kept.
  const mark = secretMarkIn(part.filename);
  if (mark !== null) throw secretMark(mark);
  const bytes = await part.toBuffer();
  // Of a kind that is not taken in at all the store says so.
  const kind = fileKind(bytes);
  if (kind) await requireMarkable(bytes, kind.mediaType);
  const { name, mediaType, size, ...file } = await takeIn(deps, caller, {
    name: part.filename,
    bytes,
    objectType: 'meeting',
    objectId: id,
    action: 'meetings.file.store',
  });
  return { id: file.id, name, mediaType, size };
}

type Wanted = {
  readonly paper: PaperRecord;
  readonly meeting: MeetingRecord;
  readonly version: RecordOf<'meetings_paper_versions'>;
  readonly mayTake: boolean;
};

/** One version of a paper for a reader. @throws AppError `platform.not_found`, `meetings.paper_gone` */
async function requirePaper(
  deps: MeetingFileDeps,
  { actor }: Caller,
  asked: { readonly paperId: string; readonly number?: number | undefined },
): Promise<Wanted> {
  return deps.db.read(actor.congressId, async (db) => {
    const [paper] = await db.query<PaperRecord>('select * from meetings_papers where id = $1', [asked.paperId]);
    const meeting = paper ? await findMeeting(db, paper.meeting_id) : undefined;
    if (!paper || !meeting) throw notFound('paper');
    const relations = relationsTo(actor, meeting, await findAttendee(db, meeting.id, actor.personId));
    const isUnit = worksIn(actor, paper.organisation_id);
    const isIn = paper.state === 'accepted' || relations.includes('congress-office');
    if (!isUnit && !(isIn && mayReadPaper(relations, paper))) throw notFound('paper');
    const [version] = await db.query<Wanted['version']>('select * from meetings_paper_versions where paper_id = $1 and number = $2', [
      paper.id,
      asked.number ?? paper.version,
    ]);
    if (!version) throw notFound('paper');
    if (version.file_id === null) throw paperGone();
    return { paper, meeting, version, mayTake: isUnit || mayDownload(relations, paper) };
  });
}

async function log(
  deps: MeetingFileDeps,
  caller: Caller,
  { paper, version, way }: Wanted & { readonly way: 'read' | 'download' },
): Promise<void> {
  const { actor } = caller;
  const now = deps.clock();
  await deps.db.write(actor.congressId, async (tx) =>
    insertRow(tx, 'meetings_downloads', {
      congress_id: actor.congressId,
      id: newId(now),
      meeting_id: paper.meeting_id,
      paper_id: paper.id,
      number: version.number,
      title: paper.title,
      way,
      person_id: actor.personId,
      person_name: actor.name,
      post: await postOf(tx, actor, dateOfInstant(now)),
      address: caller.address,
      at: now,
    }),
  );
}

const Asked = z.object({ version: z.coerce.number().int().min(1).optional(), way: z.enum(['read', 'download']).default('read') });

/** Files of meetings and the calendar feed. Every reading and every taking away is written down with who and from where. */
export function meetingFileRoutes(server: FastifyInstance, deps: MeetingFileDeps): void {
  server.post('/api/meetings/:id/files', async (request, reply) =>
    reply.status(201).send(await upload(deps, await callerOfRequest(deps, request, reply), request)),
  );
  server.get('/api/meetings/papers/:paperId/file', async (request, reply) => {
    const caller = await callerOfRequest(deps, request, reply);
    const { paperId } = parsed(z.object({ paperId: z.uuid() }), request.params);
    const { version: number, way } = parsed(Asked, request.query);
    const wanted = await requirePaper(deps, caller, { paperId, number });
    if (way === 'download' && !wanted.mayTake) throw notAllowed('meetings.download');
    const { version } = wanted;
    const file = await deps.db.read(caller.actor.congressId, (db) => findFile(db, version.file_id ?? ''));
    if (!file) throw paperGone();
    const stored = await readStored(deps.fileFolder, file);
    const whole = { bytes: stored, name: version.name, mediaType: version.media_type };
    const sent = wanted.paper.level === 'public' ? whole : await markedFile(whole, markOf(caller.actor, deps.clock()));
    await log(deps, caller, { ...wanted, way });
    return sendDownload(reply, { ...sent, inline: way === 'read' && INLINE.includes(sent.mediaType) });
  });
  server.get('/calendar/:congress/:token.ics', async (request, reply) => {
    const { congress, token } = parsed(z.object({ congress: z.uuid(), token: z.string().min(8).max(80) }), request.params);
    const personId = await readerOfToken(deps, congress as CongressId, token);
    if (personId === null) throw notFound('calendar');
    const { name, entries } = await deps.db.read(congress as CongressId, (db) =>
      calendarEntries(db, { congressId: congress as CongressId, personId }),
    );
    return reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('cache-control', 'private, max-age=300')
      .send(calendarFeed(name, entries));
  });
}
