import type { Actor } from '#platform/domain/actor.ts';
import { notAllowed, notFound } from '#platform/domain/platform-errors.ts';
import type { Queryable } from '#platform/server/db/queryable.ts';
import type { Tx } from '#platform/server/db/database.ts';
import type { z } from 'zod';
import type { DocumentRow, DocumentView } from '../../contract/papers-views.ts';
import { kindOf } from '../perform-act.ts';
import { meetingKinds } from '../../domain/meeting-kinds.ts';
import type { Relation } from '../../domain/relations.ts';
import { keepsMeetings } from '../policy.ts';
import type { DocumentRecord, MeetingRecord } from '../store.ts';
import { offered } from './attendees.ts';
import { requireMeeting } from './meeting-view.ts';

type Row = z.infer<typeof DocumentRow>;
type Counted = DocumentRecord & { readonly delivered: number; readonly read: number; readonly isMine: boolean };
const COUNTED = `d.*, (select count(*)::int from meetings_deliveries x where x.document_id = d.id) as delivered, (select count(*)::int from meetings_deliveries x where x.document_id = d.id and x.read_at is not null) as read, exists (select from meetings_deliveries x where x.document_id = d.id and x.person_id = $1) as "isMine"`;

/** Drafts are for those who write and check them; what is issued also for those of an open meeting and those it was sent to. */
function mayReadDocument(document: Counted, meeting: MeetingRecord, relations: readonly Relation[]): boolean {
  if (relations.some((relation) => ['congress-office', 'chair', 'chairs-council'].includes(relation))) return true;
  return (
    document.state === 'issued' &&
    (document.isMine || relations.includes('member') || (meetingKinds[kindOf(meeting)].isOpen && !meeting.is_restricted))
  );
}

const rowOf = (document: Counted, relations: readonly Relation[]): Row => ({
  id: document.id,
  meetingId: document.meeting_id,
  itemId: document.item_id,
  kind: document.kind,
  title: document.title,
  state: document.state,
  numberText: document.number_text,
  issuedOn: document.issued_on,
  delivered: document.delivered,
  read: document.read,
  actions: offered('document', document.state, relations, document.id),
});

/** Documents of a meeting that the reader may see. */
export async function documentsOf(db: Queryable, actor: Actor, meetingId: string): Promise<{ rows: Row[]; actions: string[] }> {
  const { meeting, relations } = await requireMeeting(db, actor, meetingId);
  const rows = await db.query<Counted>(`select ${COUNTED} from meetings_documents d where d.meeting_id = $2 order by d.created_at, d.id`, [
    actor.personId,
    meetingId,
  ]);
  return {
    rows: rows.filter((row) => mayReadDocument(row, meeting, relations)).map((row) => rowOf(row, relations)),
    actions: keepsMeetings(actor) && ['under-way', 'ended'].includes(meeting.state) ? ['draft-document'] : [],
  };
}

export type FoundDocument = { readonly document: Counted; readonly meeting: MeetingRecord; readonly relations: readonly Relation[] };

/** @throws AppError `platform.not_found` for one that is not for this reader */
export async function requireDocument(db: Queryable, actor: Actor, id: string): Promise<FoundDocument> {
  const [document] = await db.query<Counted>(`select ${COUNTED} from meetings_documents d where d.id = $2`, [actor.personId, id]);
  if (!document) throw notFound('document');
  // Whoever it was sent to reads it, even where the meeting itself was not his.
  const found =
    document.isMine && document.state === 'issued'
      ? await reachedMeeting(db, document.meeting_id, actor)
      : await requireMeeting(db, actor, document.meeting_id);
  if (!mayReadDocument(document, found.meeting, found.relations)) throw notFound('document');
  return { document, meeting: found.meeting, relations: found.relations };
}

async function reachedMeeting(
  db: Queryable,
  id: string,
  actor: Actor,
): Promise<{ readonly meeting: MeetingRecord; readonly relations: readonly Relation[] }> {
  const [meeting] = await db.query<MeetingRecord>('select * from meetings_meetings where id = $1', [id]);
  if (!meeting) throw notFound('document');
  return { meeting, relations: keepsMeetings(actor) ? ['congress-office'] : [] };
}

/** One document with points; receipts are for the office. */
export async function openDocument(db: Queryable, actor: Actor, id: string): Promise<DocumentView> {
  const { document, relations } = await requireDocument(db, actor, id);
  const points = await db.query<DocumentView['points'][number]>(
    'select id, number, text, organisation_id as "addresseeId", addressee, due_on as "dueOn" from meetings_opinion_points where document_id = $1 order by number',
    [id],
  );
  const receipts = keepsMeetings(actor)
    ? await db.query<{ personId: string; name: string; list: string | null; at: Date; readAt: Date | null }>(
        'select person_id as "personId", name, list_name as list, at, read_at as "readAt" from meetings_deliveries where document_id = $1 order by read_at nulls last, name',
        [id],
      )
    : [];
  return {
    ...rowOf(document, relations),
    subtitle: document.subtitle,
    body: document.body,
    listOrder: document.list_order,
    points,
    version: document.version,
    receipts: receipts.map((row) => ({ ...row, at: row.at.toISOString(), readAt: row.readAt?.toISOString() ?? null })),
  };
}

/** The receipt of whom it was sent to: the first opening counts. */
export async function markRead(
  tx: Tx,
  { personId, id, now }: { readonly personId: string; readonly id: string; readonly now: Date },
): Promise<{ readAt: string }> {
  const [row] = await tx.query<{ read_at: Date }>(
    'update meetings_deliveries set read_at = coalesce(read_at, $3) where document_id = $1 and person_id = $2 returning read_at',
    [id, personId, now],
  );
  if (!row)
    throw (await tx.query('select 1 from meetings_documents where id = $1', [id])).length > 0
      ? notAllowed('meetings.receipt')
      : notFound('document');
  return { readAt: row.read_at.toISOString() };
}
